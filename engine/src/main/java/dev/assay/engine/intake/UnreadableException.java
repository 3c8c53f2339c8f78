package dev.assay.engine.intake;

import dev.assay.api.model.Problem;
import java.util.List;
import java.util.stream.Collectors;

/** What was to be read has problems: all of them, in all files, sorted by place. */
public final class UnreadableException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<Problem> problems;

    UnreadableException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = problems;
    }

    /** The problems; never empty. */
    public List<Problem> problems() {
        return problems;
    }
}
