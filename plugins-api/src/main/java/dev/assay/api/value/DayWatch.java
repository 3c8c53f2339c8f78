package dev.assay.api.value;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Notes, while something is worked out on this thread, when the comparisons it makes with a day come out otherwise. */
final class DayWatch {

    private static final ThreadLocal<@Nullable DayWatch> OF_THIS_THREAD = new ThreadLocal<>();

    /** Years that no calendar of an organization reaches, where months can still be added. */
    private static final int FARTHEST = 900_000_000;

    /** How many months the look-back periods have that begin on a day; 0 for the day itself. */
    private final Map<LocalDate, Set<Integer>> months = new HashMap<>();

    private LocalDate until = LocalDate.MAX;

    DayWatch(LocalDate day) {
        months.put(day, new TreeSet<>(Set.of(0)));
    }

    <T> T during(Supplier<T> working) {
        DayWatch outer = OF_THIS_THREAD.get();
        OF_THIS_THREAD.set(this);
        try {
            return working.get();
        } finally {
            if (outer == null) {
                OF_THIS_THREAD.remove();
            } else {
                OF_THIS_THREAD.set(outer);
            }
        }
    }

    LocalDate until() {
        return until;
    }

    static void back(LocalDate start, int months) {
        DayWatch watch = OF_THIS_THREAD.get();
        if (watch != null) {
            watch.months.computeIfAbsent(start, day -> new TreeSet<>()).add(months);
        }
    }

    /** Notes a comparison with a day that comes out otherwise once that day has reached another one. */
    static void compared(LocalDate day, LocalDate reached) {
        DayWatch watch = OF_THIS_THREAD.get();
        if (watch != null && reached.isAfter(day)) {
            watch.note(day, reached);
        }
    }

    /** Notes a comparison with a day that comes out otherwise once that day has passed another one. */
    static void comparedPast(LocalDate day, LocalDate passed) {
        DayWatch watch = OF_THIS_THREAD.get();
        if (watch != null && !passed.isBefore(day) && passed.isBefore(LocalDate.MAX)) {
            watch.note(day, passed.plusDays(1));
        }
    }

    private void note(LocalDate day, LocalDate reached) {
        if (reached.getYear() > FARTHEST) {
            return;
        }
        for (int back : months.getOrDefault(day, Set.of())) {
            LocalDate first = ahead(reached, back);
            if (first.isBefore(until)) {
                until = first;
            }
        }
    }

    /** The first day from which so many months back is this day or a later one. */
    private static LocalDate ahead(LocalDate start, int months) {
        LocalDate day = start.plusMonths(months);
        while (day.minusMonths(months).isBefore(start)) {
            day = day.plusDays(1);
        }
        return day;
    }
}
