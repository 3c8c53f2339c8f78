package dev.assay.engine.intake;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Looking only where a number could begin finds what looking everywhere does. */
class MaskingPlacesTest {

    private static final List<String> PIECES = List.of(
            "123-45-6789",
            "123 45 6789",
            "123-45 6789",
            "000-12-3456",
            "1",
            "12",
            "1234",
            "123456789",
            "-",
            " ",
            "_",
            "ssn",
            "SSN",
            "Social Security Number",
            "social_security",
            "mrn",
            "MRN: ",
            "patient-id ",
            "chart record no ",
            "Medical Record Number",
            "s",
            "o",
            "m",
            "e",
            "x",
            "\n",
            "\r\n",
            "é",
            ": ",
            "\"",
            "PA",
            "ch",
            "2026-11-23");

    @Test
    void nothingIsMissedAndNothingElseIsMasked() {
        Random random = new Random(7);
        int masked = 0;
        for (int round = 0; round < 20_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(12); i >= 0; i--) {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            byte[] content = text.toString().getBytes(ISO_8859_1);
            String found = new String(new Masking("a.yaml", content).masked(new ArrayList<>()), ISO_8859_1);
            StringBuilder everywhere = new StringBuilder(text);
            mask(Masking.SOCIAL_SECURITY, everywhere);
            mask(Masking.RECORD, everywhere);
            assertEquals(everywhere.toString(), found, text::toString);
            masked += found.contentEquals(text) ? 0 : 1;
        }
        assertTrue(masked > 1_000, masked + " texts held something to mask");
    }

    private static void mask(Pattern pattern, StringBuilder text) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            int group = matcher.groupCount();
            while (matcher.start(group) < 0 || matcher.group(group).length() < 4) {
                group--;
            }
            for (int i = matcher.start(group); i < matcher.end(group); i++) {
                if (Character.isLetterOrDigit(text.charAt(i))) {
                    text.setCharAt(i, 'X');
                }
            }
        }
    }
}
