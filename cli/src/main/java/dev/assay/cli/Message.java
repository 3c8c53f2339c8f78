package dev.assay.cli;

import java.io.PrintStream;

/** What is wrong, on the stream for that: on a terminal wrapped at words and never inside one, elsewhere a line each. */
final class Message {

    private static final String EXCERPT = "  | ";
    private static final String MORE = "    ";

    private final PrintStream err;
    private final boolean terminal;

    Message(Console console) {
        this.err = console.err();
        this.terminal = console.terminal();
    }

    void say(String text) {
        text.lines().forEach(this::line);
    }

    private void line(String line) {
        // A caret stands under its place only where the line above it is whole.
        if (!terminal || line.startsWith(EXCERPT)) {
            err.print(Page.printable(line) + "\n");
            return;
        }
        String before = "";
        String indent = line.substring(0, line.length() - line.stripLeading().length());
        for (String part : Page.whole(line.strip(), Page.WIDTH - indent.length() - MORE.length())) {
            err.print(indent + before + part + "\n");
            before = MORE;
        }
    }
}
