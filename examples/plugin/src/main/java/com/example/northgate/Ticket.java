package com.example.northgate;

import dev.assay.api.spi.DerivedFrom;
import dev.assay.api.spi.Fact;
import dev.assay.api.spi.FactKind;
import dev.assay.api.spi.OneOf;
import dev.assay.api.spi.Refers;
import dev.assay.api.value.Answer;
import dev.assay.api.value.DateRange;
import java.time.LocalDate;

/**
 * A ticket about security at our service desk.
 *
 * @param id its number
 * @param system the system that it is about
 * @param severity how bad it is
 * @param opened when it was opened
 * @param closed when it was closed
 * @param closing whether it is closed
 */
@FactKind(section = "tickets", singular = "ticket")
public record Ticket(
        String id,
        @Refers(to = "systems") String system,
        @OneOf({"low", "high"}) String severity,
        DateRange opened,
        DateRange closed,
        Answer closing)
        implements Fact {

    private static final int DAYS = 14;

    /** Whether it was closed within two weeks; on the day of the assessment, where it is still open. */
    @DerivedFrom({"opened", "closed", "closing"})
    public Answer inTime(LocalDate asOf) {
        DateRange due = opened.plusDays(DAYS);
        if (!opened.known()) {
            return Answer.UNKNOWN;
        }
        if (closing == Answer.YES) {
            return closed.certainlyBy(due.earliest())
                    ? Answer.YES
                    : closed.certainlyAfter(due.latest()) ? Answer.NO : Answer.UNKNOWN;
        }
        if (closing == Answer.NO) {
            return due.certainlyBefore(asOf) ? Answer.NO : due.certainlyBy(asOf) ? Answer.UNKNOWN : Answer.YES;
        }
        return Answer.UNKNOWN;
    }
}
