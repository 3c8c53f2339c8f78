package dev.assay.engine.conclude;

import dev.assay.api.facts.Judgment;
import dev.assay.api.model.Assurance;
import dev.assay.api.model.Control;
import dev.assay.api.model.FactRef;
import dev.assay.api.model.FindingStatus;
import dev.assay.api.value.Answer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What people concluded on the controls that only a person can judge. The newest judgement counts, and where it isn't
 * certain which one that is, the worst. A shortfall that somebody recorded counts as it is; a duty called met counts only
 * with who judged, when and why.
 */
final class Judgements {

    private static final Comparator<FindingStatus> WORST_FIRST = Comparator.naturalOrder();

    private final KnownFacts facts;
    private final Assurances assurances;

    Judgements(KnownFacts facts, Assurances assurances) {
        this.facts = facts;
        this.assurances = assurances;
    }

    /** What the judgements on a control come to. */
    Own of(Control control) {
        List<Judgment> recorded = facts.of(Judgment.class).stream()
                .filter(judgement -> Decisions.names(control, judgement.control()))
                .filter(judgement -> !judgement.on().certainlyAfter(facts.plan().asOf()))
                .toList();
        LocalDate newest = recorded.stream()
                .map(judgement -> judgement.on().earliest())
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
        return recorded.stream()
                .filter(judgement -> !judgement.on().certainlyBefore(newest))
                .map(judgement -> own(control, judgement))
                .min(Comparator.comparing(Own::status, WORST_FIRST))
                .orElseGet(() -> Own.of(FindingStatus.UNDETERMINED, none(control)));
    }

    /** Why no judgment counts: none is recorded, or only later ones. */
    private String none(Control control) {
        String later = facts.toCome(Judgment.class).stream()
                .filter(judgment -> Decisions.names(control, judgment.control()))
                .map(judgment -> judgment.on().toString())
                .sorted()
                .collect(Collectors.joining(", "));
        return later.isEmpty()
                ? "Only a person can judge this, and no judgement is recorded: " + control.judgement()
                : "The judgment of " + later + " is dated after this assessment of "
                        + facts.plan().asOf() + ", so it does not count: " + control.judgement();
    }

    private Own own(Control control, Judgment judgement) {
        FactRef ref = new FactRef("judgments", judgement.id());
        String said = "Judged" + (judgement.judgedBy().isEmpty() ? "" : " by the " + judgement.judgedBy())
                + (judgement.on().known() ? " on " + judgement.on() : "");
        String why = judgement.reason().isEmpty() ? "" : " " + Sentences.whole(judgement.reason());
        if (judgement.answer() == Answer.NO || judgement.answer() == Answer.PARTLY) {
            return judged(
                    ref,
                    FindingStatus.NOT_SATISFIED,
                    said + " as " + (judgement.answer() == Answer.NO ? "not met." : "met only in part.") + why);
        }
        List<String> missing = missing(judgement);
        if (!missing.isEmpty()) {
            return judged(
                    ref,
                    FindingStatus.UNDETERMINED,
                    said + ", but the judgement is not recorded whole: " + String.join(", ", missing)
                            + (missing.size() == 1 ? " is" : " are") + " missing.");
        }
        Assurance assurance = assurances.of(ref, control.demand());
        boolean enough = assurance.compareTo(control.demand().assurance()) >= 0;
        String reason = (enough ? "" : OwnChecks.claimed(assurance, control.demand()) + " ") + said + " as met." + why;
        return new Own(
                enough ? FindingStatus.SATISFIED : FindingStatus.CLAIMED,
                reason,
                assurance,
                List.of(),
                List.of(),
                List.of(ref));
    }

    private static Own judged(FactRef ref, FindingStatus status, String reason) {
        return new Own(status, reason, Assurance.NONE, List.of(), List.of(), List.of(ref));
    }

    private List<String> missing(Judgment judgement) {
        List<String> missing = new ArrayList<>();
        if (judgement.answer() != Answer.YES) {
            missing.add("answer");
        }
        if (judgement.reason().isEmpty()) {
            missing.add("reason");
        }
        if (judgement.judgedBy().isEmpty()) {
            missing.add("judged-by");
        }
        if (!facts.happened(judgement.on())) {
            missing.add("on");
        }
        return missing;
    }
}
