package dev.assay.reports.junit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.assay.reports.Assessed;
import dev.assay.reports.Sample;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

final class JunitReportTest {

    private static final Path GOLDEN = Path.of("src/test/resources/dev/assay/reports/junit/golden.xml");

    /** Run with {@code -Dassay.golden=write} to accept what is written now, then review the diff. */
    @Test
    void theSampleIsWrittenByteForByteAsTheGoldenFile() throws IOException {
        byte[] written = write(Assessed.of(Sample.results()));
        if ("write".equals(System.getProperty("assay.golden"))) {
            Files.write(GOLDEN, written);
        }
        assertEquals(Files.readString(GOLDEN), new String(written, UTF_8));
    }

    private static byte[] write(Assessed assessed) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new JunitReport().of(assessed).get(0).content().writeTo(out);
        return out.toByteArray();
    }
}
