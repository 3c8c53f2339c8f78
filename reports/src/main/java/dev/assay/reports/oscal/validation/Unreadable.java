package dev.assay.reports.oscal.validation;

import dev.assay.api.model.Problem;
import dev.assay.api.model.Source;

/** A file is no document, for a reason that its problem says. */
final class Unreadable extends Exception {

    private static final long serialVersionUID = 1;

    private final transient Problem problem;

    Unreadable(String file, int line, int column, String message) {
        super(message);
        this.problem = Problem.at(new Source(file, Math.max(0, line), Math.max(0, column)), message);
    }

    Problem problem() {
        return problem;
    }
}
