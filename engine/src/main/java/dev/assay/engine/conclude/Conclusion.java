package dev.assay.engine.conclude;

import dev.assay.api.model.AssessmentResults;
import dev.assay.api.model.Finding;
import dev.assay.api.model.Observation;
import dev.assay.api.model.Problem;
import dev.assay.api.model.Risk;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Puts the findings of all packs together to the results of an assessment. */
public final class Conclusion {

    private final KnownFacts facts;

    public Conclusion(KnownFacts facts) {
        this.facts = facts;
    }

    /** The results, of packs in the order of their ids. */
    public AssessmentResults conclude(List<PackVerdict> verdicts) {
        List<PackVerdict> ordered = verdicts.stream()
                .sorted(Comparator.comparing(v -> v.pack().id()))
                .toList();
        List<Finding> findings = new ArrayList<>();
        List<Risk> risks = new ArrayList<>();
        Risks risk = new Risks(facts);
        List<SoundObserver> observers = SoundObserver.of(facts, ordered);
        for (SoundObserver observer : observers) {
            List<Finding> ofPack = new Findings(facts, observer).conclude();
            findings.addAll(ofPack);
            for (Finding finding : ofPack) {
                if (finding.status().gap() && finding.inScope()) {
                    risks.add(risk.of(
                            observer.verdict().pack().catalog().controls().get(finding.control()), finding));
                }
            }
        }
        List<Observation> advice = new Advice(observers).on(findings);
        List<Problem> problems = ordered.stream()
                .map(PackVerdict::failure)
                .flatMap(Optional::stream)
                .sorted()
                .toList();
        return new AssessmentResults(
                facts.plan(),
                facts.organization(),
                ordered.stream().map(PackVerdict::pack).toList(),
                facts.snapshot(),
                findings,
                risks.stream().sorted(Risks.WORST_FIRST).toList(),
                advice,
                problems);
    }
}
