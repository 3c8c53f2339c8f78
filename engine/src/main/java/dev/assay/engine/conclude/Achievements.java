package dev.assay.engine.conclude;

import dev.assay.api.facts.Judgment;
import dev.assay.api.model.FactRef;
import dev.assay.api.model.Finding;
import dev.assay.api.model.FindingStatus;
import dev.assay.api.model.Observation;
import dev.assay.api.model.Outcome;
import dev.assay.api.model.Profile.Achievement;
import dev.assay.api.model.Profile.Share;
import dev.assay.api.model.RecordedFact;
import dev.assay.api.model.Snapshot;
import dev.assay.api.value.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How far an outcome is achieved, whatever the target asks it to rest on. */
final class Achievements {

    private static final String ORGANIZATION = "organization";

    private Achievements() {}

    static Achievement of(Finding finding, Snapshot snapshot) {
        return switch (finding.status()) {
            case MET, SATISFIED -> Achievement.ACHIEVED;
            case NOT_APPLICABLE -> Achievement.NOT_APPLICABLE;
            case UNMET, NOT_SATISFIED ->
                shares(finding).stream().anyMatch(share -> share.achieved() > 0) || judgedPartly(finding, snapshot)
                        ? Achievement.PARTLY
                        : Achievement.NOT_ACHIEVED;
            case UNKNOWN, UNDETERMINED, CLAIMED ->
                finding.stated() == FindingStatus.MET ? Achievement.ACHIEVED : Achievement.UNKNOWN;
        };
    }

    private static boolean judgedPartly(Finding finding, Snapshot snapshot) {
        Map<FactRef, RecordedFact> facts = finding.judgements().isEmpty() ? Map.of() : snapshot.byRef();
        return finding.judgements().stream()
                .map(facts::get)
                .anyMatch(fact -> fact != null
                        && fact.fact() instanceof Judgment judgement
                        && judgement.answer() == Answer.PARTLY);
    }

    /** The shares by section; a subject counts once, by its worst, and the organization once for each check. */
    static List<Share> shares(Finding finding) {
        Map<String, Map<String, Observation>> worst = new TreeMap<>();
        for (Observation observation : finding.observations()) {
            FactRef subject = observation.subject().ref();
            String one =
                    subject.section().equals(ORGANIZATION) ? observation.check().toString() : subject.id();
            worst.computeIfAbsent(subject.section(), s -> new TreeMap<>())
                    .merge(one, observation, (a, b) -> a.outcome().compareTo(b.outcome()) <= 0 ? a : b);
        }
        List<Share> shares = new ArrayList<>();
        worst.forEach((section, subjects) -> {
            Share share = share(section, subjects);
            if (share.of() > 0 || share.open()) {
                shares.add(share);
            }
        });
        return shares;
    }

    private static Share share(String section, Map<String, Observation> subjects) {
        long achieved = 0;
        long of = 0;
        long unknown = 0;
        boolean open = false;
        for (Observation observation : subjects.values()) {
            long units = Math.max(1, observation.subject().count().least());
            boolean rest = observation.subject().ref().id().equals("*") && !section.equals(ORGANIZATION);
            if (rest) {
                open = true;
            } else if (observation.outcome() != Outcome.NOT_APPLICABLE) {
                of += units;
                achieved += observation.outcome() == Outcome.PASS ? units : 0;
                boolean known = observation.outcome() == Outcome.PASS || observation.outcome() == Outcome.FAIL;
                unknown += known ? 0 : units;
            }
        }
        return new Share(section, achieved, of, unknown, open);
    }
}
