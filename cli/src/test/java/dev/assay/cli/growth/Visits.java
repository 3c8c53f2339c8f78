package dev.assay.cli.growth;

import java.util.concurrent.atomic.AtomicLong;

/** How often a word of a fact was asked for. */
public final class Visits {

    private static final AtomicLong COUNT = new AtomicLong();

    private Visits() {}

    /** Called by each method of a fact record that {@link CountingLoader} loaded. */
    public static void one() {
        COUNT.incrementAndGet();
    }

    public static long since(long before) {
        return COUNT.get() - before;
    }
}
