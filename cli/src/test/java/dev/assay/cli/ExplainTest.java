package dev.assay.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExplainTest {

    @Test
    void anExplanationWithFactsIsAsRecorded() {
        String now = Run.assay("explain", "acme:1(a)", "--facts", Run.facts("gaps.yaml"))
                .out();
        assertEquals(Run.golden("explain.txt", now), now);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1(a)", "acme:1(a)", "old-1", "acme:OLD-1", "1(A)"})
    void aControlGoesByItsIdAndByOlderOnes(String name) {
        Run run = Run.assay("explain", name);
        assertEquals(0, run.code(), run.err());
        assertTrue(run.out().startsWith("acme:1(a)  Encryption\n"), run.out());
    }

    @Test
    void anUnknownControlBringsTheNearestOnes() {
        Run run = Run.assay("explain", "acme:1(b)");
        assertEquals(64, run.code());
        assertEquals("""
                assay: there is no control "acme:1(b)"; did you mean one of these?
                  acme:1(a)  Encryption
                """, run.err().lines().limit(2).reduce("", (a, b) -> a + b + "\n"));
    }

    @Test
    void aNameThatSeveralPacksUseMustBeMadeWhole() {
        Run run = Run.assay("explain", "2");
        assertEquals(64, run.code());
        assertTrue(run.err().contains("acme:2  Sanctions\n  tiny:2  Sanctions, too"), run.err());
    }

    @Test
    void factsThatAreMissingAreNamedWithTheQuestion() {
        Run run = Run.assay("explain", "acme:2", "--facts", Run.facts("open.yaml"));
        assertTrue(run.out().contains("Missing: practices.sanctions"), run.out());
        assertTrue(
                run.out().contains("Ask: Are there consequences for people who break the privacy rules?"), run.out());
    }

    @Test
    void aCheckAsksItsQuestionForItsOwnKeysOnly() {
        String out = Run.assay("explain", "acme:1(a)", "--facts", Run.facts("unsure.yaml"))
                .out();
        assertTrue(out.contains("""
                Missing: encryption-at-rest
                Ask: Is the patient data stored on Cloud EHR encrypted?
                """.indent(2)), out);
        assertTrue(out.contains("""
                Missing: ephi
                Record ephi of Laptops.
                """.indent(2)), out);
        assertFalse(out.contains("stored on Laptops encrypted?"), out);
    }

    @Test
    void theCatalogAloneNeedsNoFacts() {
        String out = Run.assay("controls").out();
        assertTrue(out.contains("Not looked at yet (required; no rule yet)"), out);
        assertTrue(out.contains("Culture (required; a person must judge)"), out);
    }

    @Test
    void whatARemedyTakesIsToldAndWhatNobodySaidIsNotKnown() {
        String said = Run.assay("explain", "acme:1(a)").out();
        assertTrue(said.contains("""
                Takes     about 12 hours of your people and 300 dollars in a practice of forty
                After     1
                """), said);
        assertTrue(Run.assay("explain", "acme:2").out().contains("Takes     not known: the catalog does not say\n"));
        String json = Run.assay("controls", "--json").out().replaceAll("\\s+", "");
        assertTrue(json.contains("\"effort\":{\"hours\":12,\"cost\":300},\"after\":[\"acme:1\"]"), json);
        assertEquals(2, json.split("\"effort\"", -1).length, "unknown effort is not there");
    }
}
