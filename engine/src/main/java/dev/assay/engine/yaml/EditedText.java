package dev.assay.engine.yaml;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The text of a file that is edited in places, without a byte order mark, which comes back with the content. Not for several threads.
 */
public final class EditedText {

    private final byte[] mark;
    private final String lineEnd;
    private String text;

    public EditedText(byte[] content) {
        int length = InputText.markLength(content);
        mark = Arrays.copyOf(content, length);
        text = new String(content, length, content.length - length, StandardCharsets.UTF_8);
        lineEnd = text.contains("\r\n") ? "\r\n" : text.contains("\n") || !text.contains("\r") ? "\n" : "\r";
    }

    /** The file as it is by now. */
    public byte[] content() {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        byte[] whole = Arrays.copyOf(mark, mark.length + bytes.length);
        System.arraycopy(bytes, 0, whole, mark.length, bytes.length);
        return whole;
    }

    /** The text as it is by now. */
    public String whole() {
        return text;
    }

    /** What ends its lines. */
    public String lineEnd() {
        return lineEnd;
    }

    /** Puts something else between two places. */
    public void splice(int from, int to, String instead) {
        text = text.substring(0, from) + instead + text.substring(to);
    }

    /** Inserts whole lines after the line in which something ends; where that is the last and not ended, the new last is not either. */
    void insertLines(int end, String lines) {
        int at = lineAfter(end);
        boolean begun = at == 0 || text.charAt(at - 1) == '\n' || text.charAt(at - 1) == '\r';
        splice(at, at, begun ? lines : lineEnd + lines.substring(0, lines.length() - lineEnd.length()));
    }

    /** Whether nothing stands before this in its line. */
    boolean first(int at) {
        return text.substring(lineBegin(at), at).isBlank();
    }

    /** How many characters of Unicode stand before this in its line. */
    int column(int at) {
        return text.codePointCount(lineBegin(at), at);
    }

    int lineBegin(int at) {
        int begin = at;
        while (begin > 0 && text.charAt(begin - 1) != '\n' && text.charAt(begin - 1) != '\r') {
            begin--;
        }
        return begin;
    }

    int lineAfter(int at) {
        int end = at;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return Math.min(text.length(), end + (text.startsWith("\r\n", end) ? 2 : 1));
    }
}
