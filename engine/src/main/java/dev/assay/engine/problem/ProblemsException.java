package dev.assay.engine.problem;

import dev.assay.api.model.Problem;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Everything that was found wrong, at least one problem, sorted by place. */
public final class ProblemsException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<Problem> problems;

    public ProblemsException(List<Problem> problems) {
        super(problems.stream().sorted().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = problems.stream().sorted().distinct().toList();
    }

    /** @param cause what is shown beside the problems to whoever asks for more */
    public ProblemsException(List<Problem> problems, @Nullable Throwable cause) {
        this(problems);
        if (cause != null) {
            initCause(cause);
        }
    }

    public List<Problem> problems() {
        return problems;
    }
}
