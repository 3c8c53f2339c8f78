package dev.assay.engine.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.assay.api.model.Problem;
import dev.assay.engine.problem.ProblemsException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class MaskingTest {

    @Test
    void socialSecurityNumbersAreMaskedAtTheirPlace() {
        assertMasked(
                "reason: é 123-45-6789 and 219 09 9999\n", "reason: é XXX-XX-XXXX and XXX XX XXXX\n", "1:11", "1:27");
        assertMasked("a: 1\nSSN: 123456789\n", "a: 1\nSSN: XXXXXXXXX\n", "2:6");
    }

    @Test
    void numbersOfRecordsAreMasked() {
        assertMasked("note: chart MRN 00412345 lost\n", "note: chart MRN XXXXXXXX lost\n", "1:17");
        assertMasked("note: Medical record no. A-77120\n", "note: Medical record no. X-XXXXX\n", "1:26");
        assertMasked("- {id: x, title: \"patient id: 5561\"}\n", "- {id: x, title: \"patient id: XXXX\"}\n", "1:31");
    }

    @Test
    void otherNumbersStay() {
        for (String text : List.of(
                "on: 2026-11-20",
                "phone: 555-123-4567",
                "n: 000-12-3456",
                "n: 666-12-3456",
                "n: 923-45-6789",
                "n: 123-00-6789",
                "n: 123-45-0000",
                "n: 1123-45-6789",
                "count: 123456789",
                "id: 123-45-67890",
                "sha-256: 0123456789abcdef",
                "patient: 1234567",
                "records: 12345",
                "xmrn 12345x",
                "v-123-45-6789")) {
            assertMasked(text, text);
        }
    }

    @Test
    void whatWasMaskedIsMaskedNoFurther() {
        Inputs once = Reading.inputs("a.yaml", "x: 123-45-6789, MRN 123456");
        Inputs twice = Inputs.of(once.files(), java.util.Map.of());
        assertEquals(List.of(), twice.remarks());
    }

    @Test
    void noMessageShowsTheLineWithTheNumber() {
        var thrown = assertThrows(
                ProblemsException.class, () -> Reading.yaml("organization: {name: X}\nsystem: {ssn: 123-45-6789}\n"));
        assertFalse(thrown.getMessage().contains("123-45"), thrown.getMessage());
    }

    private static void assertMasked(String text, String expected, String... places) {
        Inputs inputs = Reading.inputs("a.yaml", text);
        assertEquals(expected, new String(inputs.files().get("a.yaml"), StandardCharsets.UTF_8));
        assertEquals(
                List.of(places),
                inputs.remarks().stream()
                        .map(Problem::source)
                        .map(s -> s.line() + ":" + s.column())
                        .toList());
        inputs.remarks().forEach(remark -> assertFalse(remark.toString().contains("123")));
    }
}
