package dev.assay.cli;

import dev.assay.reports.overview.Words;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;

/** How long work on many alike may still take, by how long those that are done took. */
final class TimeLeft {

    private final Supplier<Instant> now;
    private final Instant begun;
    private final int all;
    private int done;
    private int worked;

    /** @param all how many there are */
    TimeLeft(Supplier<Instant> now, int all) {
        this.now = now;
        this.begun = now.get();
        this.all = all;
    }

    /**
     * One more is done.
     *
     * @param work whether it took work; what was there already tells nothing of the rest
     */
    void done(boolean work) {
        done++;
        worked += work ? 1 : 0;
    }

    /** A sentence for whoever waits. */
    String text() {
        String text = "Assessing " + Words.count(all, "client") + ": " + done + " done";
        if (worked == 0) {
            return text + "...";
        }
        long left = Duration.between(begun, now.get()).toSeconds() * (all - done) / worked;
        return text + ", " + (left < 60 ? "less than a minute" : "about " + Words.count((left + 30) / 60, "minute"))
                + " left...";
    }
}
