package dev.assay.benchmarks.floor;

import dev.assay.api.facts.Activity;
import dev.assay.api.value.Answer;

/** When an evaluation is whole; both packs ask for the same. */
final class Evaluations {

    private Evaluations() {}

    static boolean whole(Activity evaluation) {
        return evaluation.ofTheWhole() == Answer.YES
                && evaluation.technical() == Answer.YES
                && evaluation.nontechnical() == Answer.YES
                && evaluation.fulfilled() == Answer.YES;
    }

    static boolean noneMayBeWhole(FactLists facts) {
        return facts.activities("evaluation").stream().noneMatch(Evaluations::mayBeWhole)
                && facts.activities("unknown").stream().noneMatch(Evaluations::mayBeWhole);
    }

    private static boolean mayBeWhole(Activity evaluation) {
        return !evaluation.scope().equals("some-ephi")
                && !Checks.shortfall(evaluation.technical())
                && !Checks.shortfall(evaluation.nontechnical())
                && !Checks.shortfall(evaluation.succeeded());
    }
}
