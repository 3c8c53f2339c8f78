package dev.assay.engine.intake;

import dev.assay.api.facts.Evidence;
import dev.assay.api.model.Source;
import dev.assay.engine.name.Words;
import dev.assay.engine.yaml.Problems;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Looks for evidence in the organization's folder, never outside; what is not there is kept elsewhere. */
final class EvidenceFolder {

    /** The SHA-256 of an empty file, which shows nothing (FIPS 180-4). */
    private static final String OF_NOTHING = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

    private final Optional<Path> root;
    private final Map<String, String> known;
    private final Problems problems;

    /**
     * The real path of the folder; none for facts that were never in one.
     *
     * @param known the hashes of files that are not here, by the ids of evidence items
     */
    EvidenceFolder(Optional<Path> root, Map<String, String> known, Problems problems) {
        this.root = root;
        this.known = known;
        this.problems = problems;
    }

    /** The item with the hash of its file, where the file is here. */
    Evidence hashed(Evidence item, Source filePlace, Source hashPlace) {
        String given = item.sha256().toLowerCase(Locale.ROOT);
        if (!given.isEmpty() && !Sha256.looksLike(given)) {
            problems.add(
                    hashPlace,
                    "the SHA-256 of " + Words.quoted(item.file()) + " is " + Words.quoted(given)
                            + "; expected 64 hexadecimal digits");
        }
        Optional<Path> file = find(item.file(), filePlace);
        if (file.isEmpty()) {
            return withHash(item, given.isEmpty() ? known.getOrDefault(item.id(), "") : given);
        }
        String actual = hash(file.get(), item, filePlace);
        if (!given.isEmpty() && !actual.isEmpty() && !given.equals(actual)) {
            problems.add(
                    hashPlace,
                    "the SHA-256 of " + Words.quoted(item.file()) + " is recorded as " + given + ", but the file has "
                            + actual + "; find out which is right");
        }
        return withHash(item, actual.equals(OF_NOTHING) ? "" : actual);
    }

    private Optional<Path> find(String name, Source place) {
        if (name.isEmpty()) {
            return Optional.empty();
        }
        if (leaves(name)) {
            return refuse(name, place);
        }
        if (root.isEmpty()) {
            return Optional.empty();
        }
        try {
            Path file = root.get().resolve(name);
            if (!Files.exists(file)) {
                return Optional.empty();
            }
            Path real = file.toRealPath();
            if (!real.startsWith(root.get())) {
                return refuse(name, place);
            }
            if (!Files.isRegularFile(real)) {
                problems.add(place, "the evidence " + Words.quoted(name) + " is no regular file; name one");
                return Optional.empty();
            }
            return Optional.of(real);
        } catch (InvalidPathException | IOException e) {
            problems.add(
                    place,
                    "the evidence " + Words.quoted(name) + " cannot be looked up on this computer; rename the file");
            return Optional.empty();
        }
    }

    private Optional<Path> refuse(String name, Source place) {
        problems.add(
                place,
                "the evidence " + Words.quoted(name)
                        + " leaves the organization's folder; put it inside, or name it without a path");
        return Optional.empty();
    }

    /** Judged by the text alone, so that it comes out the same on every system. */
    private static boolean leaves(String name) {
        boolean absolute = name.startsWith("/")
                || name.startsWith("\\")
                || (name.length() > 2 && name.charAt(1) == ':' && "/\\".indexOf(name.charAt(2)) >= 0);
        if (absolute) {
            return true;
        }
        String steps = "/" + name.replace('\\', '/') + "/";
        return steps.contains("/../");
    }

    private String hash(Path file, Evidence item, Source place) {
        try (InputStream in = Files.newInputStream(file)) {
            return Sha256.of(in);
        } catch (IOException e) {
            problems.add(place, "the evidence " + Words.quoted(item.file()) + " cannot be read; check its permissions");
            return "";
        }
    }

    private static Evidence withHash(Evidence item, String hash) {
        return new Evidence(
                item.id(),
                item.file(),
                item.kind(),
                item.date(),
                hash,
                item.custodian(),
                item.reviewedBy(),
                item.shows());
    }
}
