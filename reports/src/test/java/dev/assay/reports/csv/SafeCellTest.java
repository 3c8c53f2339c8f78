package dev.assay.reports.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SafeCellTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=cmd|' /C calc'!A0",
                "+1+1",
                "-2+3",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\n=1",
                "\tx",
                "\r\nx",
                "   =1",
                "\u00A0\u3000=1",
                "\"=1",
                "'=1",
                "\u201C=1",
                "\" ' =1",
                "\uFF1D1",
                "\uFF0B1",
                "\uFF0D1",
                "\uFF201",
                "\uFE661",
                "\uFEFF=1",
                "\u200B\u202E=1",
                "\u0000=1",
                "\uDB40\uDC01=1",
                "'quoted'"
            })
    void whatBeginsAFormulaIsMarkedAndTheMarkComesOffAgain(String text) {
        String safe = SafeCell.of(text);
        assertTrue(safe.startsWith("'"), safe);
        assertEquals(
                text.replace('\u0000', '\uFFFD').replaceAll("([\t\n\r])", ""),
                safe.substring(1).replaceAll("[\t\n\r]'?", ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Main EHR",
                "164.312(a)(2)(iv)",
                "a-b=c@d",
                "\uD83C\uDFE5 = hospital",
                "a; b - c",
                "it's",
                "two\nlines"
            })
    void otherTextIsAsItWas(String text) {
        assertEquals(text, SafeCell.of(text));
    }

    @Test
    void aFormulaBehindAnotherSeparatorIsMarkedToo() {
        assertEquals("a;' =1", SafeCell.of("a; =1"));
        assertEquals("a\t'\"=1", SafeCell.of("a\t\"=1"));
        assertEquals("a\n'@x;'+1", SafeCell.of("a\n@x;+1"));
    }

    @Test
    void whatNoFormatHoldsIsShownAsReplaced() {
        assertEquals("bell\uFFFD lone\uFFFD", SafeCell.of("bell\u0007 lone\uD83C"));
    }
}
