package dev.assay.reports.folder;

import dev.assay.api.model.InputFile;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a folder holds.
 *
 * @param organization the name of the organization
 * @param asOf the day of the assessment
 * @param assay the version of Assay that wrote it; empty where it is not known
 * @param files every file but the manifest, by path
 * @param signing who signed it and when; empty where nobody did
 */
public record Manifest(
        String organization, String asOf, String assay, List<InputFile> files, Optional<Signing> signing) {

    /** The name of its file. */
    public static final String FILE = "manifest.xml";

    /** The namespace of its elements; it names the version. */
    public static final String NAMESPACE = "urn:assay:manifest:1";

    public Manifest {
        files = files.stream().sorted(Comparator.comparing(InputFile::file)).toList();
    }

    /** Of no files yet. */
    public Manifest(String organization, String asOf, String assay) {
        this(organization, asOf, assay, List.of(), Optional.empty());
    }

    /**
     * What a signature adds.
     *
     * @param at when it was signed, by the clock of who signed
     * @param previous the SHA-256 of the manifest before it in a series, in lower-case hexadecimal; empty for the first
     */
    public record Signing(Instant at, String previous) {}

    /** The same, to be signed. */
    Manifest with(Signing added) {
        return new Manifest(organization, asOf, assay, files, Optional.of(added));
    }

    /** The same of these files, signed by nobody. */
    Manifest of(List<InputFile> written) {
        return new Manifest(organization, asOf, assay, written, Optional.empty());
    }
}
