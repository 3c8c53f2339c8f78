package dev.assay.benchmarks.floor;

import java.time.LocalDate;

/** All checks of a pack, written by hand. */
@FunctionalInterface
public interface HandWritten {

    void say(FactLists facts, LocalDate asOf, Sayings out);
}
