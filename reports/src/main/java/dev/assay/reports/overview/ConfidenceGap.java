package dev.assay.reports.overview;

import dev.assay.api.model.AssessmentResults;
import dev.assay.api.model.Assurance;
import dev.assay.api.model.ControlId;
import dev.assay.api.model.FactRef;
import dev.assay.api.model.Finding;
import dev.assay.api.model.FindingStatus;
import dev.assay.api.model.Outcome;
import dev.assay.api.model.RecordedFact;
import dev.assay.api.model.RulePack;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What people state against what evidence shows. A control is stated if it would be satisfied or met were all shown that is said; it is
 * shown if it is satisfied or met as things are. What lies between is work that may well be done and can't be proved.
 *
 * @param controls each control that is stated, with whether it is shown, and by which roles what it rests on is said
 * @param families how many controls are stated and shown, by pack and family
 * @param roles how many stated controls rest on what a role said, and how many of them are shown; the empty role is where nobody is named
 */
public record ConfidenceGap(List<Stated> controls, List<Family> families, Map<String, Score> roles) {

    public ConfidenceGap {
        controls = List.copyOf(controls);
        families = List.copyOf(families);
    }

    /** A control that is stated. */
    public record Stated(ControlId control, boolean shown, Assurance assurance, List<String> roles) {

        public Stated {
            roles = List.copyOf(roles);
        }
    }

    /** The controls of a family; of those that are stated, which are not shown. */
    public record Family(String pack, String name, Score score, List<ControlId> onlyStated) {

        public Family {
            onlyStated = List.copyOf(onlyStated);
        }
    }

    /** How many are stated, and how many of these are shown. */
    public record Score(long stated, long shown) {

        Score plus(boolean isShown) {
            return new Score(stated + 1, shown + (isShown ? 1 : 0));
        }

        /** How many only are said. */
        public long between() {
            return stated - shown;
        }
    }

    public static ConfidenceGap of(AssessmentResults results, Index index) {
        Map<FactRef, RecordedFact> facts = results.snapshot().byRef();
        List<Stated> controls = new ArrayList<>();
        List<Family> families = new ArrayList<>();
        Map<String, Score> roles = new TreeMap<>();
        for (RulePack pack : results.packs()) {
            Counts.families(pack, results.findings(), index).forEach((family, findings) -> {
                Score score = new Score(0, 0);
                List<ControlId> onlyStated = new ArrayList<>();
                for (Finding finding : findings) {
                    if (finding.inScope() && fine(finding.stated())) {
                        Stated stated = stated(finding, facts);
                        controls.add(stated);
                        score = score.plus(stated.shown());
                        if (!stated.shown()) {
                            onlyStated.add(stated.control());
                        }
                        stated.roles()
                                .forEach(role -> roles.merge(
                                        role,
                                        new Score(1, stated.shown() ? 1 : 0),
                                        (a, b) -> new Score(a.stated() + b.stated(), a.shown() + b.shown())));
                    }
                }
                if (score.stated() > 0) {
                    families.add(new Family(pack.id(), family, score, onlyStated));
                }
            });
        }
        return new ConfidenceGap(controls, families, new LinkedHashMap<>(roles));
    }

    /** All controls of all packs. */
    public Score all() {
        return new Score(
                controls.size(), controls.stream().filter(Stated::shown).count());
    }

    private static Stated stated(Finding finding, Map<FactRef, RecordedFact> facts) {
        TreeSet<String> roles = new TreeSet<>();
        finding.observations().stream()
                .filter(observation -> observation.outcome() == Outcome.PASS)
                .flatMap(observation -> observation.traces().stream())
                .flatMap(trace -> trace.facts().stream())
                .filter(facts::containsKey)
                .map(facts::get)
                .forEach(fact -> roles.add(fact.statedBy()));
        return new Stated(finding.control(), fine(finding.status()), finding.assurance(), List.copyOf(roles));
    }

    private static boolean fine(FindingStatus status) {
        return status == FindingStatus.SATISFIED || status == FindingStatus.MET;
    }
}
