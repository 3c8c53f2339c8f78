package dev.assay.cli;

import dev.assay.api.model.Problem;
import dev.assay.engine.CouldNotConclude;
import dev.assay.engine.Plugins;
import dev.assay.reports.overview.Words;
import java.util.List;

/** Why nothing could be concluded. */
final class Why {

    private Why() {}

    /** One sentence; of several problems the first and how many more there are, without the lines they stand in. */
    static String shortly(Throwable thrown) {
        if (thrown instanceof CouldNotConclude bad) {
            List<Problem> problems = bad.problems();
            Problem first = problems.get(0);
            int more = problems.size() - 1;
            return first.source() + ": " + first.message()
                    + (more == 0 ? "" : " (and " + Words.count(more, "more problem") + ")");
        }
        return of(thrown);
    }

    /** One sentence on what is no bad input. */
    static String of(Throwable thrown) {
        if (thrown instanceof Refusal) {
            return String.valueOf(thrown.getMessage());
        }
        String what = Page.printable(thrown.toString());
        return Plugins.culprit(thrown)
                .map(id -> "the plugin " + id + " threw " + what + "; run without it, or get a version that does not")
                .orElse("an error of ours: " + what + "; please report it");
    }
}
