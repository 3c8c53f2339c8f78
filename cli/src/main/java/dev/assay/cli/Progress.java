package dev.assay.cli;

import java.io.PrintStream;
import java.util.Optional;
import java.util.Timer;
import java.util.TimerTask;

/** One line that says what is being done, once that takes long enough to wonder; only where a person looks on. */
final class Progress implements AutoCloseable {

    private static final long PATIENCE = 300;

    private final PrintStream err;
    private final boolean shown;
    private final Optional<Timer> timer;
    private String step = "";
    private boolean late;
    private int written;

    Progress(Console console) {
        err = console.err();
        shown = console.terminal();
        timer = shown ? Optional.of(new Timer("progress", true)) : Optional.empty();
        timer.ifPresent(t -> t.schedule(new Reminder(), PATIENCE));
    }

    private final class Reminder extends TimerTask {
        @Override
        public void run() {
            late();
        }
    }

    private synchronized void late() {
        late = true;
        show();
    }

    /** What is being done now. */
    synchronized void step(String text) {
        step = text;
        show();
    }

    private void show() {
        if (shown && late && !step.isEmpty()) {
            err.print("\r" + step + " ".repeat(Math.max(0, written - step.length())) + "\r" + step);
            err.flush();
            written = step.length();
        }
    }

    @Override
    public synchronized void close() {
        step = "";
        timer.ifPresent(Timer::cancel);
        if (written > 0) {
            err.print("\r" + " ".repeat(written) + "\r");
            err.flush();
            written = 0;
        }
    }
}
