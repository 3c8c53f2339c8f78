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

    /** The place of a character, counted from 0. */
    Source at(int offset) {
        int begin = lineBegin(offset);
        int line = 1
                + (int) text.substring(0, begin).chars().filter(c -> c == '\n').count();
        return new Source(file, line, offset - begin + 1);
    }

    /** What is wrong at a character, with the line it stands in. */
    Problem problem(int offset, String message) {
        int begin = lineBegin(offset);
        int end = text.indexOf('\n', begin);
        String line = text.substring(begin, end < 0 ? text.length() : end).replace("\r", "");
        return new Problem(at(offset), message, line);
    }

    private int lineBegin(int offset) {
        return offset == 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
    }
}
