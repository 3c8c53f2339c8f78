package dev.assay.cli;

import dev.assay.api.model.AssessmentResults;
import dev.assay.api.model.ControlId;
import dev.assay.api.model.Crosswalk;
import dev.assay.api.model.Finding;
import dev.assay.api.model.InputFile;
import dev.assay.engine.Assessor;
import dev.assay.engine.FactsFiles;
import dev.assay.reports.Assessed;
import dev.assay.reports.Document;
import dev.assay.reports.folder.Manifest;
import dev.assay.reports.folder.ReportFolder;
import dev.assay.reports.format.Format;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is kept of an assessment: the reports, and all that is needed to make them again.
 *
 * @param assessed what the reports are made from
 * @param facts the facts files as they were read
 * @param official the files that official wording is taken from
 */
record Kept(Assessed assessed, FactsFiles facts, List<Path> official) {

    /** Where the facts files lie in the folder. */
    static final String INPUTS = "inputs";
    /** Where files of official wording lie in the folder. */
    static final String OFFICIAL = "official";

    /** What reports are made from, worked out from results. */
    static Assessed assessed(Assessor assessor, AssessmentResults results, boolean confidence, String confidentiality) {
        Set<ControlId> found = new HashSet<>();
        results.findings().stream().map(Finding::control).forEach(found::add);
        List<Crosswalk.Link> links = assessor.frameworks().stream()
                .flatMap(framework -> framework.crosswalk().links().stream())
                .filter(link -> found.contains(link.outcome()) && found.contains(link.control()))
                .toList();
        return new Assessed(
                results, assessor.profiles(results), new Crosswalk(links), List.of(), confidence, confidentiality);
    }

    /** Writes the folder; tells when all is written and nothing is in its place. */
    void write(Set<Format> formats, Path folder, Runnable moving) throws IOException {
        AssessmentResults results = assessed.results();
        Manifest about = new Manifest(
                results.organization().name(), results.plan().asOf().toString(), Version.ofThis());
        new ReportFolder(folder).write(about, documents(formats), moving);
    }

    /** The documents of these formats and what goes with them. */
    List<Document> documents(Set<Format> formats) {
        List<Document> documents = new ArrayList<>();
        formats.forEach(format -> documents.addAll(format.of(assessed)));
        facts.contents()
                .forEach(
                        (name, content) -> documents.add(new Document(INPUTS + "/" + name, out -> out.write(content))));
        for (Path file : official) {
            documents.add(new Document(OFFICIAL + "/" + file.getFileName(), out -> Files.copy(file, out)));
        }
        return documents;
    }

    /** The formats whose documents the manifest lists. */
    static Set<Format> formats(Manifest manifest) {
        Set<String> listed = manifest.files().stream().map(InputFile::file).collect(Collectors.toSet());
        Set<Format> formats = EnumSet.noneOf(Format.class);
        for (Format format : Format.values()) {
            if (listed.contains(format.path())) {
                formats.add(format);
            }
        }
        return formats;
    }
}
