package dev.assay.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** Text of 80 columns. Characters that steer a terminal are shown as a question mark, wherever they come from. */
final class Page {

    static final int WIDTH = 80;

    private final PrintStream out;
    private final boolean colour;

    Page(PrintStream out, boolean colour) {
        this.out = out;
        this.colour = colour;
    }

    /** An empty line. */
    void gap() {
        out.print('\n');
    }

    /** A heading, with an empty line before it. */
    void heading(String text) {
        gap();
        for (String line : wrapped(text, WIDTH)) {
            out.print(paint(Ink.BOLD, line) + "\n");
        }
        gap();
    }

    /** Text, wrapped, from the left edge. */
    void text(String text) {
        text("", text);
    }

    /** Text, wrapped, after a lead that the further lines are indented under. */
    void text(String lead, String text) {
        text(lead, text, lead.length());
    }

    private void text(String lead, String text, int indent) {
        String before = printable(lead);
        for (String line : wrapped(text, WIDTH - indent)) {
            out.print(before + line + "\n");
            before = " ".repeat(indent);
        }
    }

    /** A lead in colour before wrapped text. */
    void text(Ink ink, String lead, String text) {
        String before = paint(ink, printable(lead));
        for (String line : wrapped(text, WIDTH - lead.length())) {
            out.print(before + line + "\n");
            before = " ".repeat(lead.length());
        }
    }

    /** One line as it is, of any width: a path that must stay whole, a line that is already laid out. */
    void line(String line) {
        out.print(printable(line) + "\n");
    }

    /** The beginning of a line that a person ends. */
    void prompt(String text) {
        out.print(text);
    }

    /** One line in colour. */
    void line(Ink ink, String line) {
        out.print(paint(ink, printable(line)) + "\n");
    }

    private String paint(Ink ink, String text) {
        return colour ? ink.on(text) : text;
    }

    /** The lines of a text at a width; at least one. A word that is longer than a line is broken. */
    static List<String> wrapped(String text, int width) {
        return wrapped(text, width, width);
    }

    /** The lines of a text at a width; at least one. A word that is longer stays whole, since it may be a path or a hash. */
    static List<String> whole(String text, int width) {
        return wrapped(text, width, Integer.MAX_VALUE);
    }

    private static List<String> wrapped(String text, int width, int longest) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : printable(text).split(" ", -1)) {
            String rest = word;
            if (line.length() > 0 && length(line) + 1 + length(rest) > width) {
                lines.add(line.toString());
                line.setLength(0);
            } else if (line.length() > 0) {
                line.append(' ');
            }
            while (length(rest) > longest) {
                int end = rest.offsetByCodePoints(0, width);
                lines.add(rest.substring(0, end));
                rest = rest.substring(end);
            }
            line.append(rest);
        }
        lines.add(line.toString());
        return lines;
    }

    private static int length(CharSequence text) {
        return Character.codePointCount(text, 0, text.length());
    }

    static String printable(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints()
                .map(c -> c == '\n' || c == '\t' ? ' ' : c)
                .map(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT ? '?' : c)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }
}
