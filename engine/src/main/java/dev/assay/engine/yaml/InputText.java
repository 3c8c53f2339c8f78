package dev.assay.engine.yaml;

import dev.assay.api.model.Source;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Turns a file's bytes into text, and refuses what no text of ours would hold before any parser sees it. */
public final class InputText {

    private static final int LONGEST_LINE = 1 << 20;

    private InputText() {}

    /** The text without a byte order mark; nothing, with the problem added, where it is no text. */
    public static Optional<String> of(String name, byte[] bytes, Problems problems) {
        problems.file(name, bytes);
        int line = 1;
        int begin = 0;
        for (int i = 0; i < bytes.length; i++) {
            byte b = bytes[i];
            if (b == 0) {
                return refuse(name, line, problems, "byte " + (i + 1) + " is NUL; expected a text file in UTF-8");
            }
            if (b == '\n' || (b == '\r' && !(i + 1 < bytes.length && bytes[i + 1] == '\n'))) {
                line++;
                begin = i + 1;
            } else if (i - begin >= LONGEST_LINE) {
                return refuse(
                        name,
                        line,
                        problems,
                        "the line is longer than 1 MB; expected lines that people can read, break it");
            }
        }
        return decoded(name, bytes, problems);
    }

    private static Optional<String> decoded(String name, byte[] bytes, Problems problems) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        try {
            String text = decoder.decode(ByteBuffer.wrap(bytes)).toString();
            return Optional.of(text.startsWith("\ufeff") ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            int at = firstBad(bytes);
            int line = 1;
            for (int i = 0; i < at; i++) {
                if (bytes[i] == '\n' || (bytes[i] == '\r' && bytes[i + 1] != '\n')) {
                    line++;
                }
            }
            return refuse(
                    name,
                    line,
                    problems,
                    "byte " + (at + 1) + " (0x" + Integer.toHexString(bytes[at] & 0xff)
                            + ") is not UTF-8; expected a text file in UTF-8, save it as such");
        }
    }

    private static int firstBad(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(8192);
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        while (decoder.decode(in, out, true).isOverflow()) {
            out.clear();
        }
        return in.position();
    }

    private static Optional<String> refuse(String name, int line, Problems problems, String message) {
        problems.add(new Source(name, line, 0), message);
        return Optional.empty();
    }
}
