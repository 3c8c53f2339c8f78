package dev.assay.engine.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** What is no text is found at every place, whatever stands in the eight bytes that are looked at together. */
class InputTextTest {

    private static final int LENGTH = 40;
    private static final int LONGEST_LINE = 1 << 20;

    /** What is said first of the bytes; empty where they are text. */
    private static String said(byte[] bytes) {
        Problems problems = new Problems();
        boolean text = InputText.check("a.yaml", bytes, problems);
        assertEquals(text, problems.isEmpty());
        return text ? "" : problems.sorted().get(0).toString();
    }

    private static byte[] letters() {
        byte[] bytes = new byte[LENGTH];
        Arrays.fill(bytes, (byte) 'a');
        return bytes;
    }

    /** The second byte of a line end that has two is no line of its own. */
    private static int lineOf(byte[] bytes, int place) {
        int line = 1;
        for (int i = 0; i < place; i++) {
            line += bytes[i] == '\n' || (bytes[i] == '\r' && bytes[i + 1] != '\n') ? 1 : 0;
        }
        return line;
    }

    @Test
    void whatIsNoTextIsFoundWhereItStands() {
        for (byte wrong : new byte[] {0, (byte) 0xff}) {
            for (byte end : new byte[] {'\n', '\r', '\t', ' ', '~', 0x7f}) {
                for (int ends = 0; ends < LENGTH; ends++) {
                    for (int place = 0; place < LENGTH; place++) {
                        byte[] bytes = letters();
                        bytes[ends] = end;
                        bytes[place] = wrong;
                        String found = "a.yaml:" + lineOf(bytes, place) + ": byte " + (place + 1) + " ";
                        String said = said(bytes);
                        assertTrue(said.startsWith(found), said + " is not " + found);
                    }
                }
            }
        }
    }

    @Test
    void textIsNotRefused() {
        for (int place = 0; place < LENGTH - 3; place++) {
            for (String letter : new String[] {"\u00e9", "\u20ac", "\ud83d\ude00", "\r\n", "\u007f"}) {
                byte[] bytes = letters();
                byte[] written = letter.getBytes(StandardCharsets.UTF_8);
                System.arraycopy(written, 0, bytes, place, written.length);
                assertEquals("", said(bytes), letter + " at " + place);
            }
        }
    }

    @Test
    void theLongestLineIsTheSameWhereverItBegins() {
        for (int before = 0; before < 2 * Long.BYTES; before++) {
            byte[] bytes = new byte[before + LONGEST_LINE + 1];
            Arrays.fill(bytes, (byte) 'a');
            if (before > 0) {
                bytes[before - 1] = '\n';
            }
            assertFalse(said(bytes).isEmpty());
            bytes[bytes.length - 1] = '\n';
            assertEquals("", said(bytes));
        }
    }
}
