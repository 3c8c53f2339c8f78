package dev.assay.reports.oscal;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.assay.api.model.AssessmentResults;
import dev.assay.api.model.FactRef;
import dev.assay.api.model.FindingStatus;
import dev.assay.api.model.Observation;
import dev.assay.api.model.Outcome;
import dev.assay.api.model.Subject;
import dev.assay.api.model.Tally;
import dev.assay.api.model.Verb;
import dev.assay.api.value.CountRange;
import dev.assay.reports.Assessed;
import dev.assay.reports.Document;
import dev.assay.reports.LiveMemory;
import dev.assay.reports.Sample;
import dev.assay.reports.SampleCatalog;
import dev.assay.reports.SampleFinding;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Results of any size are written with the memory of small ones. */
class OscalStreamingTest {

    private static final int OBSERVATIONS = 12_000;
    private static final long MEBIBYTE = 1 << 20;

    @Test
    void memoryDoesNotGrowWithTheNumberOfObservations() throws IOException {
        SampleFinding many =
                new SampleFinding("f", SampleCatalog.ENCRYPTION, FindingStatus.NOT_SATISFIED, new Tally(0, 1, 0, 0, 0));
        SampleFinding same =
                new SampleFinding("g", SampleCatalog.ACCESS, FindingStatus.NOT_SATISFIED, new Tally(0, 1, 0, 0, 0));
        Subject ehr = new Subject(new FactRef("systems", "ehr"), "Main EHR", CountRange.ONE);
        Observation one = Sample.observation(Sample.AT_REST, ehr, Outcome.FAIL, "o", Verb.FAILS, "systems[ehr]");
        for (int i = 0; i < OBSERVATIONS; i++) {
            Observation seen = new Observation(
                    "o" + i, one.check(), one.subject(), one.outcome(), one.reason(), one.lacks(), one.traces());
            many.seen(seen);
            same.seen(seen);
        }
        AssessmentResults results = Sample.results("Clinic", List.of(many.make(), same.make()));
        for (Document document : new OscalReport().of(Assessed.of(results))) {
            LiveMemory live = new LiveMemory(10 * MEBIBYTE, 1);
            document.content().writeTo(live);
            long growth = live.growth();
            assertTrue(
                    live.looks() == 0 || growth < 4 * MEBIBYTE,
                    () -> document.path() + ": " + growth + " bytes more are alive after 10 MiB than before");
        }
        assertTrue(results.findings().size() == 2, "the results were alive all the while");
    }
}
