package dev.assay.engine.yaml;

import dev.assay.api.model.Source;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Turns a file's bytes into text, and refuses what no text of ours would hold before any parser sees it. */
public final class InputText {

    private static final int LONGEST_LINE = 1 << 20;
    /** Eight bytes of an array at once. */
    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private static final long ONES = 0x0101010101010101L;
    private static final long HIGH_BITS = 0x8080808080808080L;

    private InputText() {}

    /** The text without a byte order mark; nothing, with the problem added, where it is no text. */
    public static Optional<String> of(String name, byte[] bytes, Problems problems) {
        if (!check(name, bytes, problems)) {
            return Optional.empty();
        }
        int begin = markLength(bytes);
        return Optional.of(new String(bytes, begin, bytes.length - begin, StandardCharsets.UTF_8));
    }

    /** How many bytes at the start are a byte order mark. */
    public static int markLength(byte[] bytes) {
        boolean mark =
                bytes.length >= 3 && bytes[0] == (byte) 0xef && bytes[1] == (byte) 0xbb && bytes[2] == (byte) 0xbf;
        return mark ? 3 : 0;
    }

    /** Whether the bytes are text of lines that a parser may see; the problem is added where they are not. */
    public static boolean check(String name, byte[] bytes, Problems problems) {
        problems.file(name, bytes);
        int firstBad = -1;
        int line = 1;
        int begin = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (i + Long.BYTES <= bytes.length
                    && i + Long.BYTES - begin < LONGEST_LINE
                    && plain((long) EIGHT.get(bytes, i))) {
                i += Long.BYTES - 1;
                continue;
            }
            byte b = bytes[i];
            if (b > '\r' && i - begin < LONGEST_LINE) {
                continue;
            }
            if (b < 0 && firstBad < 0) {
                firstBad = firstBad(bytes);
            }
            if (b == 0) {
                return refuse(name, line, problems, "byte " + (i + 1) + " is NUL; expected a text file in UTF-8");
            }
            if (i == firstBad) {
                String found = "byte " + (i + 1) + " (0x" + Integer.toHexString(b & 0xff) + ") is not UTF-8";
                return refuse(name, line, problems, found + "; expected a text file in UTF-8, save it as such");
            }
            if (b == '\n' || (b == '\r' && !(i + 1 < bytes.length && bytes[i + 1] == '\n'))) {
                line++;
                begin = i + 1;
            } else if (i - begin >= LONGEST_LINE) {
                return refuse(name, line, problems, "the line is longer than 1 MB; break it into lines");
            }
        }
        return true;
    }

    /** Whether eight bytes are ASCII and none of them ends a line; it may say no of some that are. */
    private static boolean plain(long bytes) {
        long below = bytes - ('\r' + 1) * ONES;
        return ((bytes | below) & HIGH_BITS) == 0;
    }

    /** The place of the first byte that is not UTF-8; the length where all are. */
    private static int firstBad(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(8192);
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        while (decoder.decode(in, out, true).isOverflow()) {
            out.clear();
        }
        return in.position();
    }

    private static boolean refuse(String name, int line, Problems problems, String message) {
        problems.add(new Source(name, line, 0), message);
        return false;
    }
}
