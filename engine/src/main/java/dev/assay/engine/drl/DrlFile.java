package dev.assay.engine.drl;

import dev.assay.api.model.Problem;
import dev.assay.api.model.Source;

/**
 * A rule file as its author wrote it.
 *
 * @param file its path in the pack
 * @param text its text
 */
public record DrlFile(String file, String text) {

    private static final int WIDEST = 200;

    /** A mark that some editors put before the first character is not part of the text. */
    public DrlFile {
        text = text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** The place of a character, counted from 0. */
    Source at(int offset) {
        int begin = lineBegin(offset);
        int line = 1
                + (int) text.substring(0, begin).chars().filter(c -> c == '\n').count();
        return new Source(file, line, offset - begin + 1);
    }

    /** What is wrong at a character, with the line it stands in, unless that is too long to be looked at. */
    Problem problem(int offset, String message) {
        String line = text.substring(lineBegin(offset)).lines().findFirst().orElse("");
        Source place = at(offset);
        String shown = line.length() <= WIDEST ? line : line.substring(0, WIDEST) + "...";
        return new Problem(place, message, place.column() > WIDEST ? "" : shown);
    }

    private int lineBegin(int offset) {
        return offset == 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
    }
}
