package dev.assay.cli;

import dev.assay.api.facts.Evidence;
import dev.assay.api.model.AssessmentPlan;
import dev.assay.api.model.AssessmentResults;
import dev.assay.api.model.InputFile;
import dev.assay.api.model.RulePack;
import dev.assay.api.model.Snapshot;
import dev.assay.engine.Assessor;
import dev.assay.reports.folder.Manifest;
import dev.assay.reports.folder.ReportFolder;
import dev.assay.reports.xml.FindingsXml;
import dev.assay.reports.xml.FindingsXmlReader;
import dev.assay.reports.xml.PastFindings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Tells of a folder of results whether assessing again would only write the same: it is whole, and was made by this
 * version of Assay of these facts, this plan, these packs and these options. Where it cannot be told, it would not.
 */
final class Unchanged {

    private final AssessmentPlan plan;
    private final ReportOptions reports;
    private final Map<String, RulePack> packs;

    /** @param plan the plan with all its periods */
    Unchanged(Assessor assessor, AssessmentPlan plan, ReportOptions reports) {
        this.plan = plan;
        this.reports = reports;
        this.packs = assessor.packs().stream()
                .filter(pack -> plan.packs().isEmpty() || plan.packs().contains(pack.id()))
                .collect(Collectors.toMap(RulePack::id, pack -> pack));
    }

    /**
     * What the folder says, if it is so.
     *
     * @param snapshot the facts of today, as they would be kept
     */
    Optional<AssessmentResults> in(Path folder, Snapshot snapshot) {
        if (!Files.isRegularFile(folder.resolve(Manifest.FILE))) {
            return Optional.empty();
        }
        try {
            ReportFolder kept = new ReportFolder(folder);
            Manifest manifest = kept.unverified();
            if (!manifest.assay().equals(Version.ofThis())
                    || !inputs(manifest).equals(snapshot.files())
                    || !Kept.formats(manifest).equals(reports.formats())
                    || !kept.whole(manifest)) {
                return Optional.empty();
            }
            return Optional.of(FindingsXmlReader.read(Files.readAllBytes(folder.resolve(FindingsXml.FILE))))
                    .filter(past -> past.confidence() == reports.confidence())
                    .filter(past -> past.confidentiality().equals(reports.confidentiality()))
                    .filter(past -> samePacks(past.results()) && sameEvidence(past.results(), snapshot))
                    .map(PastFindings::results)
                    // What broke once may not break again.
                    .filter(past -> past.plan().equals(plan)
                            && past.problems().isEmpty()
                            && snapshot.unread().isEmpty());
        } catch (IOException e) {
            // Whatever it is, it is no whole folder of ours, and is written anew.
            return Optional.empty();
        }
    }

    private static List<InputFile> inputs(Manifest manifest) {
        String within = Kept.INPUTS + "/";
        return manifest.files().stream()
                .filter(file -> file.file().startsWith(within))
                .map(file -> new InputFile(file.file().substring(within.length()), file.size(), file.sha256()))
                .toList();
    }

    private boolean samePacks(AssessmentResults past) {
        return past.packs().size() == packs.size()
                && past.packs().stream()
                        .allMatch(pack -> Optional.ofNullable(packs.get(pack.id()))
                                .filter(now -> same(pack, now))
                                .isPresent());
    }

    private static boolean same(RulePack past, RulePack now) {
        return past.version().equals(now.version())
                && past.origin().equals(now.origin())
                && past.sha256().equals(now.sha256())
                && past.signer().equals(now.signer())
                && past.catalog().official().equals(now.catalog().official());
    }

    /** The files of evidence lie outside of the facts. */
    private static boolean sameEvidence(AssessmentResults past, Snapshot snapshot) {
        Map<String, String> now = snapshot.of(Evidence.class).collect(Collectors.toMap(Evidence::id, Evidence::sha256));
        return past.snapshot().of(Evidence.class).allMatch(item -> item.sha256().equals(now.get(item.id())));
    }
}
