package dev.assay.reports.overview;

import dev.assay.api.model.AssessmentResults;
import dev.assay.api.model.Finding;
import dev.assay.api.model.FindingStatus;
import dev.assay.api.model.RulePack;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How the controls of one family stand, by what people state and by what the evidence shows. There is no sum over families of
 * several packs, because a sum of unlike things hides the unknown.
 *
 * @param pack the id of the pack
 * @param family the part of its catalog
 * @param controls how many of its controls bind the organization and are decided by a rule or a person
 * @param stated how many of these hold by what people state
 * @param evidenced how many hold by what the evidence shows
 * @param gaps how many fall short
 * @param open how many are neither; those that are only stated are among them
 */
public record FamilyScore(
        String pack, String family, long controls, long stated, long evidenced, long gaps, long open) {

    /** The scores of all families that have such controls, by pack, in the order of the catalogs. */
    public static List<FamilyScore> of(AssessmentResults results, Index index) {
        List<FamilyScore> scores = new ArrayList<>();
        for (RulePack pack : results.packs()) {
            for (Map.Entry<String, List<Finding>> family :
                    Counts.families(pack, results.findings(), index).entrySet()) {
                FamilyScore score = of(pack.id(), family.getKey(), family.getValue(), index);
                if (score.controls() > 0) {
                    scores.add(score);
                }
            }
        }
        return List.copyOf(scores);
    }

    private static FamilyScore of(String pack, String family, List<Finding> findings, Index index) {
        List<Finding> binding = findings.stream()
                .filter(Finding::inScope)
                .filter(finding -> finding.status() != FindingStatus.NOT_APPLICABLE)
                .filter(finding -> index.control(finding.control()).decidable())
                .toList();
        return new FamilyScore(
                pack,
                family,
                binding.size(),
                binding.stream().filter(finding -> holds(finding.stated())).count(),
                binding.stream().filter(finding -> holds(finding.status())).count(),
                binding.stream().filter(finding -> finding.status().gap()).count(),
                binding.stream().filter(finding -> finding.status().open()).count());
    }

    private static boolean holds(FindingStatus status) {
        return status == FindingStatus.SATISFIED || status == FindingStatus.MET;
    }
}
