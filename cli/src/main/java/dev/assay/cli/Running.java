package dev.assay.cli;

import dev.assay.reports.overview.Words;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntSupplier;

/**
 * Which plugin runs, to name it where it does not end or takes all memory. What is said then is made before it is needed, since
 * there may be no memory left.
 */
final class Running {

    private final IntSupplier deadline;
    private volatile String plugin = "";
    private volatile Refusal late = new Refusal("this run did not end in time; give it longer with --deadline SECONDS");
    private volatile byte[] lastWords = lastWords("this run");

    /** The plugin of a part that has a deadline of its own, known to the thread that such a part is run on. */
    private final InheritableThreadLocal<AtomicReference<String>> part = new InheritableThreadLocal<>();

    private volatile boolean inParts;

    /** @param deadline the seconds that a run, or a part of one, has */
    Running(IntSupplier deadline) {
        this.deadline = deadline;
    }

    /** Notes which plugin runs. */
    void plugin(String id) {
        plugin = id;
        if (inParts) {
            Optional.ofNullable(part.get()).ifPresent(runs -> runs.set(id));
        } else {
            late = late(id);
            lastWords = lastWords("the plugin " + id);
        }
    }

    /** The plugin that began to run last. */
    String plugin() {
        return plugin;
    }

    /** What is said where the run as a whole does not end. */
    Refusal late() {
        return late;
    }

    private Refusal late(String id) {
        return new Refusal((id.isEmpty() ? "this run" : "the plugin " + id) + " did not end within "
                + deadline.getAsInt()
                + " seconds; run without it, get a version that ends, or give it longer with --deadline SECONDS;"
                + " nothing was written");
    }

    /** What is said where no memory is left. */
    byte[] lastWords() {
        return lastWords;
    }

    private static byte[] lastWords(String what) {
        return ("assay: no memory was left for " + what + "; run without it, or give Java more memory (-Xmx);"
                        + " nothing was written\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Notes that this run is one over several clients, each a part with a deadline of its own. */
    void inParts(int atOnce) {
        inParts = true;
        lastWords = ("assay: no memory was left for " + Words.count(atOnce, "client")
                        + " at a time; ask for fewer with --threads, or give Java more memory (-Xmx); what is written is"
                        + " whole, and --resume goes on from there\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Runs a part.
     *
     * @throws Refusal if it does not end in time; it names the plugin that this part runs
     */
    <T> T within(Deadline.Work<T> work) {
        AtomicReference<String> id = new AtomicReference<>("");
        part.set(id);
        return Deadline.within(Duration.ofSeconds(deadline.getAsInt()), work, () -> late(id.get()));
    }
}
