package dev.assay.engine;

import static dev.assay.api.model.FindingStatus.NOT_SATISFIED;
import static dev.assay.api.model.FindingStatus.SATISFIED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.assay.api.model.Correction;
import dev.assay.api.model.Finding;
import dev.assay.api.value.DateRange;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Since when a gap is known and when it was closed; what the days do not change is the finding. */
class CorrectionsTest {

    private static final String GAP = "practices: {sanctions: no}\n";

    private static Correction of(String facts) {
        return Demo.finding("demo:H", facts).correction().orElseThrow();
    }

    private static String remediation(String days) {
        return GAP + "remediations: [{control: \"demo:H\", " + days + "}]\n";
    }

    @Test
    void everyGapHasItsDaysBeTheyRecordedOrNot() {
        Correction correction = of(GAP);
        assertFalse(correction.firstKnown().known());
        assertFalse(correction.corrected().known());
        assertEquals(Optional.empty(), correction.writtenDown());
        assertEquals(Optional.empty(), correction.windowEnds());
    }

    @Test
    void whatIsNoGapHasNoneUnlessSomebodyRecordedThatItWasOne() {
        assertEquals(
                Optional.empty(),
                Demo.finding("demo:H", "practices: {sanctions: yes}\n").correction());
        Finding closed = Demo.finding(
                "demo:H",
                remediation("first-known: 2026-05-01, corrected-on: 2026-05-20").replace(": no}", ": yes}"));
        assertEquals(SATISFIED, closed.status());
        assertEquals(
                DateRange.on(LocalDate.of(2026, 5, 20)),
                closed.correction().orElseThrow().corrected());
    }

    @Test
    void theWindowHasThirtyDaysTheFirstIncluded() {
        assertEquals(
                Optional.of(LocalDate.of(2026, 5, 30)),
                of(remediation("first-known: 2026-05-01")).windowEnds());
        assertEquals(
                Optional.of(LocalDate.of(2028, 3, 1)),
                of(remediation("first-known: 2028-02-01")).windowEnds());
        assertEquals(Optional.empty(), of(remediation("first-known: 2026-05")).windowEnds());
    }

    @Test
    void whatWasWrittenDownWasKnownByThen() {
        assertEquals(
                Optional.of(LocalDate.of(2026, 4, 3)),
                of("answered-by: {role: clerk, on: 2026-04-03}\n" + GAP).writtenDown());
        assertEquals(
                Optional.empty(),
                of("answered-by: {role: clerk, on: 2026-07-01}\n" + GAP).writtenDown(),
                "written down after the assessment");
    }

    @Test
    void severalRemediationsAreKnownFromTheFirstAndCorrectedWithTheLast() {
        Correction both = of(GAP + """
                remediations:
                  - {id: a, control: "demo:H", first-known: 2026-03-01, corrected-on: 2026-04-01}
                  - {id: b, control: "demo:H", first-known: 2026-02-01, corrected-on: 2026-05-01}
                """);
        assertEquals(DateRange.on(LocalDate.of(2026, 2, 1)), both.firstKnown());
        assertEquals(DateRange.on(LocalDate.of(2026, 5, 1)), both.corrected());
        assertEquals(2, both.remediations().size());
    }

    @Test
    void oneThatIsOpenOrToComeLeavesTheGapUncorrected() {
        assertFalse(of(remediation("first-known: 2026-03-01, corrected-on: 2026-07-01"))
                .corrected()
                .known());
        assertFalse(of(GAP + """
                remediations:
                  - {id: a, control: "demo:H", corrected-on: 2026-04-01}
                  - {id: b, control: "demo:H"}
                """).corrected().known());
    }

    @Test
    void aRemediationChangesNoFinding() {
        assertEquals(NOT_SATISFIED, Demo.status("demo:H", remediation("corrected-on: 2026-05-01")));
    }
}
