package dev.assay.examples;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import dev.assay.api.model.AssessmentPlan;
import dev.assay.engine.Assessor;
import dev.assay.reports.Assessed;
import dev.assay.reports.xml.FindingsXml;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** The same facts give the same findings.xml, byte for byte, wherever and however often it is made. */
class SameBytesTest {

    private static final List<Path> PACKS = List.of(
            Path.of("..", "rules-hipaa", "target", "classes"), Path.of("..", "rules-nist-csf", "target", "classes"));

    private static byte[] findings(Assessor assessor) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new FindingsXml()
                .write(
                        Assessed.of(assessor.assess(
                                AssessmentPlan.asOf(LocalDate.of(2026, 11, 20)),
                                assessor.read(Path.of("..", "examples", "riverbend-practice")))),
                        out);
        return out.toByteArray();
    }

    @Test
    void overTwoRunsAndWithThePluginsNamedInAnotherOrder() throws IOException {
        byte[] first = findings(Assessor.open(PACKS));
        assertArrayEquals(first, findings(Assessor.open(PACKS)));
        assertArrayEquals(first, findings(Assessor.open(List.of(PACKS.get(1), PACKS.get(0)))));
    }

    @Test
    void inAnotherLocaleAndTimeZone() throws IOException {
        byte[] first = findings(Assessor.open(PACKS));
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertArrayEquals(first, findings(Assessor.open(PACKS)));
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("America/Los_Angeles"));
            assertArrayEquals(first, findings(Assessor.open(PACKS)));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void onOneThreadAndOnTwo() throws Exception {
        Assessor assessor = Assessor.open(PACKS);
        byte[] first = findings(assessor);
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            Callable<byte[]> work = () -> findings(assessor);
            for (Future<byte[]> done : two.invokeAll(Collections.nCopies(20, work))) {
                assertArrayEquals(first, done.get());
            }
        } finally {
            two.shutdown();
        }
    }
}
