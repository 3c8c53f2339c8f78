package dev.assay.engine.yaml;

import dev.assay.engine.name.Words;
import java.nio.charset.StandardCharsets;

/** Walks once through the lines of a file to show some of them; lines are asked for in order. */
final class Lines {

    private static final int LONGEST = 120;

    private final String file;
    private final byte[] bytes;
    private int line = 1;
    private int begin;

    Lines(String file, byte[] bytes) {
        this.file = file;
        this.bytes = bytes;
    }

    String file() {
        return file;
    }

    /**
     * The line, as far as it can be shown with a caret under the column. A problem's caret counts from the start of the
     * line, so what is long is cut behind the column, and a column far out has no excerpt.
     */
    String excerpt(int wanted, int column) {
        while (line < wanted && begin < bytes.length) {
            begin = next(end(begin));
            line++;
        }
        if (line != wanted || column > LONGEST) {
            return "";
        }
        String text = new String(bytes, begin, end(begin) - begin, StandardCharsets.UTF_8);
        String shown = Words.printable(text.startsWith("\ufeff") ? text.substring(1) : text);
        return shown.codePointCount(0, shown.length()) <= LONGEST
                ? shown
                : shown.substring(0, shown.offsetByCodePoints(0, LONGEST - 3)) + "...";
    }

    private int end(int from) {
        int end = from;
        while (end < bytes.length && bytes[end] != '\n' && bytes[end] != '\r') {
            end++;
        }
        return end;
    }

    private int next(int end) {
        boolean crlf = end + 1 < bytes.length && bytes[end] == '\r' && bytes[end + 1] == '\n';
        return Math.min(bytes.length, end + (crlf ? 2 : 1));
    }
}
