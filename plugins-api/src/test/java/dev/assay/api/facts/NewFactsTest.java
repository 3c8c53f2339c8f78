package dev.assay.api.facts;

import static dev.assay.api.facts.Made.day;
import static dev.assay.api.value.Answer.NO;
import static dev.assay.api.value.Answer.PARTLY;
import static dev.assay.api.value.Answer.UNKNOWN;
import static dev.assay.api.value.Answer.YES;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.assay.api.value.Answer;
import dev.assay.api.value.CountRange;
import dev.assay.api.value.TimeOfDay;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class NewFactsTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);

    private static Answer covered(String covered, String total) {
        return Made.of(SafeguardCoverage.class, "covered", CountRange.parse(covered), "total", CountRange.parse(total))
                .complete();
    }

    @Test
    void coverageIsWholeOnlyWhereEveryMemberIsCertainlyCovered() {
        assertEquals(YES, covered("150", "150"));
        assertEquals(PARTLY, covered("143", "150"));
        assertEquals(NO, covered("0", "150"));
        assertEquals(UNKNOWN, covered("140..150", "150"));
        assertEquals(UNKNOWN, covered("150", "unknown"));
        assertEquals(UNKNOWN, covered("0", "0"));
        assertThrows(IllegalArgumentException.class, () -> covered("151", "150"));
    }

    @Test
    void supportGoesByTheDateWhereItIsKnownElseByTheAnswer() {
        assertEquals(NO, Made.of(InformationSystem.class, "vendorSupported", NO).supported(AS_OF));
        assertEquals(
                YES, Made.of(InformationSystem.class, "vendorSupported", YES).supported(AS_OF));
        assertEquals(
                NO, Made.of(InformationSystem.class, "vendorSupported", PARTLY).supported(AS_OF));
        assertEquals(
                NO,
                Made.of(InformationSystem.class, "vendorSupported", YES, "endOfSupport", day("2026-01-01"))
                        .supported(AS_OF));
        assertEquals(
                UNKNOWN,
                Made.of(InformationSystem.class, "vendorSupported", NO, "endOfSupport", day("2027-01-01"))
                        .supported(AS_OF));
    }

    @Test
    void aSanctionThatWasDocumentedFollowsAViolation() {
        assertTrue(Made.of(Sanction.class, "documentedOn", day("2026-01-01")).certainlyHappenedBy(AS_OF));
        assertFalse(Made.of(Sanction.class).certainlyHappenedBy(AS_OF));
    }

    @Test
    void timesAreHoursAndMinutes() {
        assertEquals(new TimeOfDay(14 * 60 + 5), TimeOfDay.parse("14:05"));
        assertEquals("09:30", TimeOfDay.parse("9:30").toString());
        assertEquals(TimeOfDay.UNKNOWN, TimeOfDay.parse("unknown"));
        assertThrows(IllegalArgumentException.class, () -> TimeOfDay.parse("24:00"));
        assertThrows(IllegalArgumentException.class, () -> new TimeOfDay(1440));
    }

    @Test
    void aPartOfTheOrganizationSpeaksForItsShortfallsAlone() {
        assertEquals("a@annex+main", new Practice("a", NO, List.of("main", "annex"), List.of()).id());
        assertEquals(
                UNKNOWN,
                new Practice("a", YES, List.of("main"), List.of())
                        .forOrganization()
                        .answer());
        assertEquals(
                NO,
                new Practice("a", NO, List.of("main"), List.of())
                        .forOrganization()
                        .answer());
        Policy part = Made.of(Policy.class, "facilities", List.of("main"), "written", YES);
        assertEquals(NO, part.ofTheWhole());
        assertEquals(YES, Made.of(Policy.class, "written", YES).ofTheWhole());
    }

    @Test
    void aTrackerThatTransmitsNothingTransmitsNothingElse() {
        assertThrows(
                IllegalArgumentException.class,
                () -> Made.of(WebTracker.class, "transmits", List.of("none", "ip-address")));
    }
}
