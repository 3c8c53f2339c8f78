package dev.assay.engine.drl;

/** What is wrong with a rule, and where in its file; ends the reading of that rule. */
final class Misread extends RuntimeException {

    private static final long serialVersionUID = 1;

    final int offset;

    Misread(int offset, String message) {
        super(message, null, false, false);
        this.offset = offset;
    }
}
