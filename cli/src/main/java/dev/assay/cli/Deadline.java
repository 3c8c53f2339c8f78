package dev.assay.cli;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/**
 * Ends a run that takes too long: a plugin's rule that never returns heeds nothing else. What still runs is left behind on a
 * thread that does not keep the process alive.
 */
final class Deadline {

    private Deadline() {}

    /** What has a deadline. */
    @FunctionalInterface
    interface Work<T> {

        /**
         * Does it.
         *
         * @param lastStep said before the last step, which ends soon, and must be waited for or not be begun; throws a
         *     {@link Refusal} where the deadline has passed
         */
        T run(Runnable lastStep) throws Exception;
    }

    /**
     * Runs, and waits no longer than this, but for a last step that has begun.
     *
     * @param late what is said where it was not enough
     * @throws Refusal then
     */
    static <T> T within(Duration limit, Work<T> work, Supplier<Refusal> late) {
        // Whoever takes it first decides: the last step is done and waited for, or not done at all.
        AtomicBoolean decided = new AtomicBoolean();
        Runnable lastStep = () -> {
            if (!decided.compareAndSet(false, true)) {
                throw new Refusal("it ended after its deadline");
            }
        };
        AtomicReference<T> code = new AtomicReference<>();
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        Thread thread = new Thread(
                () -> {
                    try {
                        code.set(work.run(lastStep));
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
            if (thread.isAlive() && decided.compareAndSet(false, true)) {
                throw late.get();
            }
            thread.join();
        } catch (InterruptedException e) {
            decided.set(true);
            Thread.currentThread().interrupt();
            throw new Refusal("the run was interrupted");
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
