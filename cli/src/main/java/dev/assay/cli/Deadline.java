package dev.assay.cli;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/**
 * Ends a run that takes too long: a plugin's rule that never returns heeds nothing else. What still runs is left behind on a
 * thread that does not keep the process alive.
 */
final class Deadline {

    private Deadline() {}

    /**
     * Runs, and waits no longer than this.
     *
     * @param late what is said where it was not enough
     * @throws Refusal then
     */
    static <T> T within(Duration limit, Callable<T> work, Supplier<Refusal> late) {
        AtomicReference<T> code = new AtomicReference<>();
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        Thread thread = new Thread(
                () -> {
                    try {
                        code.set(work.call());
                    } catch (Throwable e) {
                        // Whatever it is, the thread that waits says it and ends with an exit code.
                        thrown.set(e);
                    }
                },
                "assay");
        thread.setDaemon(true);
        thread.start();
        try {
            thread.join(limit.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal("the run was interrupted");
        }
        if (thread.isAlive()) {
            throw late.get();
        }
        Throwable e = thrown.get();
        if (e instanceof RuntimeException unchecked) {
            throw unchecked;
        }
        if (e instanceof Error error) {
            throw error;
        }
        if (e != null) {
            throw new IllegalStateException(e);
        }
        return code.get();
    }
}
