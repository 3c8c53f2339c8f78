package dev.assay.cli;

/** The colours, which only repeat what the words say. */
enum Ink {
    PLAIN(""),
    BOLD("1"),
    RED("31"),
    YELLOW("33"),
    GREEN("32"),
    FAINT("2");

    private final String code;

    Ink(String code) {
        this.code = code;
    }

    String on(String text) {
        return code.isEmpty() ? text : "\u001b[" + code + "m" + text + "\u001b[0m";
    }
}
