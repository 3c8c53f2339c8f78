package dev.assay.reports.xml;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.assay.api.model.Finding;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

final class StreamingTest {

    private static final int FINDINGS = 20_000;
    private static final long MEBIBYTE = 1 << 20;

    /** The results hold one finding many times, so all that can grow is what the writer keeps. */
    @Test
    void memoryDoesNotGrowWithTheNumberOfFindings() throws IOException {
        List<Finding> many = Collections.nCopies(FINDINGS, Sample.encryption());
        LiveMemory live = new LiveMemory(5 * MEBIBYTE, 50 * MEBIBYTE);
        new FindingsXml().write(Sample.results("Clinic", many), live);
        assertTrue(live.late > 0, () -> "only " + live.written + " bytes were written");
        long growth = live.late - live.early;
        assertTrue(growth < 8 * MEBIBYTE, () -> growth + " bytes more are alive after 50 MiB than after 5");
    }

    /** Throws away what is written and looks twice at what the heap holds meanwhile. */
    private static final class LiveMemory extends OutputStream {

        private final long first;
        private final long second;
        private long written;
        private long early;
        private long late;

        LiveMemory(long first, long second) {
            this.first = first;
            this.second = second;
        }

        @Override
        public void write(int b) {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) {
            written += length;
            if (early == 0 && written >= first) {
                early = live();
            } else if (late == 0 && written >= second) {
                late = live();
            }
        }

        private static long live() {
            System.gc();
            Runtime runtime = Runtime.getRuntime();
            return runtime.totalMemory() - runtime.freeMemory();
        }
    }
}
