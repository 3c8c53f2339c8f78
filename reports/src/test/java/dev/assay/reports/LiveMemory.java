package dev.assay.reports;

import java.io.OutputStream;

/** Throws away what is written; looks at what the heap holds before and meanwhile. */
public final class LiveMemory extends OutputStream {

    private final long step;
    private final int times;
    private final long before = live();
    private long written;
    private int looks;
    private long most;

    /** Looks so many times, each after so many bytes more. */
    public LiveMemory(long step, int times) {
        this.step = step;
        this.times = times;
    }

    @Override
    public void write(int b) {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        written += length;
        if (looks < times && written >= step * (looks + 1)) {
            looks++;
            most = Math.max(most, live());
        }
    }

    /** How often it looked. */
    public int looks() {
        return looks;
    }

    /** How many bytes were written. */
    public long written() {
        return written;
    }

    /** How many bytes more were alive, at most, than before; nothing where it never looked. */
    public long growth() {
        return looks == 0 ? 0 : most - before;
    }

    private static long live() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
