package dev.assay.engine;

import dev.assay.api.model.Problem;
import dev.assay.engine.problem.ProblemsException;
import java.util.List;
import java.util.function.Supplier;

/** Nothing could be concluded: bad input or a broken plugin. Carries all that was found wrong, sorted by place. */
public final class CouldNotConclude extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<Problem> problems;

    private CouldNotConclude(ProblemsException cause) {
        super(cause.getMessage(), cause);
        this.problems = cause.problems();
    }

    /** What was found wrong, at least one. */
    public List<Problem> problems() {
        return problems;
    }

    static <T> T orThrow(Supplier<T> part) {
        try {
            return part.get();
        } catch (ProblemsException e) {
            throw new CouldNotConclude(e);
        }
    }
}
