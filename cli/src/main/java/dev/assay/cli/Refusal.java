package dev.assay.cli;

/** Nothing could be concluded or written, for a reason that the message says in full. */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1;

    Refusal(String message) {
        super(message);
    }
}
