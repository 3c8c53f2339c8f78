package dev.assay.reports.xml;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.assay.api.model.AssessmentResults;
import dev.assay.api.model.Finding;
import dev.assay.reports.Assessed;
import dev.assay.reports.Sample;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

final class StreamingTest {

    private static final int FINDINGS = 20_000;
    private static final long MEBIBYTE = 1 << 20;

    /** The results hold one finding many times, so all that can be more alive is what the writer keeps. */
    @Test
    void memoryDoesNotGrowWithTheNumberOfFindings() throws IOException {
        List<Finding> many = Collections.nCopies(FINDINGS, Sample.encryption());
        AssessmentResults results = Sample.results("Clinic", many);
        new FindingsXml().write(Assessed.of(Sample.results()), OutputStream.nullOutputStream());
        LiveMemory live = new LiveMemory(50 * MEBIBYTE);
        new FindingsXml().write(Assessed.of(results), live);
        assertTrue(live.during > 0, () -> "only " + live.written + " bytes were written");
        long growth = live.during - live.before;
        assertTrue(growth < 8 * MEBIBYTE, () -> growth + " bytes more are alive after 50 MiB than before");
    }

    /** Throws away what is written; looks at what the heap holds before and once meanwhile. */
    private static final class LiveMemory extends OutputStream {

        private final long late;
        private final long before = live();
        private long written;
        private long during;

        LiveMemory(long late) {
            this.late = late;
        }

        @Override
        public void write(int b) {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) {
            written += length;
            if (during == 0 && written >= late) {
                during = live();
            }
        }

        private static long live() {
            System.gc();
            Runtime runtime = Runtime.getRuntime();
            return runtime.totalMemory() - runtime.freeMemory();
        }
    }
}
