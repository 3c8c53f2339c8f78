package dev.assay.cli;

import dev.assay.engine.Plugins;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A plugin that ends the process must not look as if the run had ended well: it is named, and the exit code says that nothing
 * was concluded. A run that ends by itself halts, and never comes here.
 */
final class UnaskedEnd {

    private UnaskedEnd() {}

    /** @param running what ran last, where nobody can tell who ends the process */
    static void watch(PrintStream err, Supplier<String> running) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(err, running), "assay-end"));
    }

    private static void end(PrintStream err, Supplier<String> running) {
        Optional<StackTraceElement[]> exiting = Thread.getAllStackTraces().values().stream()
                .filter(UnaskedEnd::exits)
                .findFirst();
        // Whoever stops the run by a signal knows that it did not end; nobody called exit then.
        if (exiting.isPresent()) {
            String who = exiting.flatMap(Plugins::culprit)
                    .map(id -> "the plugin " + id)
                    .orElseGet(() -> "something, perhaps the plugin " + running.get() + ",");
            err.print("assay: " + Page.printable(who)
                    + " ended the process; run without it, or get a version that does not; nothing was concluded\n");
            err.flush();
            Runtime.getRuntime().halt(ExitCode.NOT_CONCLUDED);
        }
    }

    private static boolean exits(StackTraceElement[] stack) {
        return Arrays.stream(stack)
                .anyMatch(frame -> frame.getClassName().equals("java.lang.Runtime")
                        && frame.getMethodName().equals("exit"));
    }
}
