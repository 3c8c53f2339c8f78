package dev.assay.ahead;

import dev.assay.api.model.AssessmentResults;
import dev.assay.api.value.Horizon;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;

/**
 * What comes of the facts as they are recorded if nothing is done: the assessment of every day of a time ahead. It is made anew only
 * for the days on which something may come out otherwise; between them nothing changes but the words that name the day.
 *
 * @param from the date of the assessment, the first day
 * @param until the last day
 * @param turns the results of the days on which they may have changed, the first day's among them
 * @param lapses what changes, by day
 */
public record Forecast(
        LocalDate from, LocalDate until, NavigableMap<LocalDate, AssessmentResults> turns, List<Lapse> lapses) {

    public Forecast {
        lapses = List.copyOf(lapses);
    }

    /**
     * Looks ahead.
     *
     * @param until the last day looked at, not before the first
     * @param assessing the assessment of a day, and until when it stays so; asked by two threads at once
     */
    public static Forecast of(
            LocalDate from, LocalDate until, Function<LocalDate, Horizon<AssessmentResults>> assessing) {
        LocalDate middle = from.plusDays(ChronoUnit.DAYS.between(from, until) / 2);
        // Each day is found from the one before, so that two halves of the time take half as long.
        CompletableFuture<NavigableMap<LocalDate, AssessmentResults>> later =
                CompletableFuture.supplyAsync(() -> turns(middle.plusDays(1), until, assessing));
        NavigableMap<LocalDate, AssessmentResults> turns = turns(from, middle, assessing);
        turns.putAll(joined(later));
        return new Forecast(from, until, turns, lapses(turns));
    }

    private static NavigableMap<LocalDate, AssessmentResults> joined(
            CompletableFuture<NavigableMap<LocalDate, AssessmentResults>> later) {
        try {
            return later.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }

    private static NavigableMap<LocalDate, AssessmentResults> turns(
            LocalDate from, LocalDate until, Function<LocalDate, Horizon<AssessmentResults>> assessing) {
        NavigableMap<LocalDate, AssessmentResults> turns = new TreeMap<>();
        LocalDate day = from;
        while (!day.isAfter(until)) {
            Horizon<AssessmentResults> seen = assessing.apply(day);
            turns.put(day, seen.value());
            day = seen.until();
        }
        return turns;
    }

    private static List<Lapse> lapses(NavigableMap<LocalDate, AssessmentResults> turns) {
        List<Lapse> lapses = new ArrayList<>();
        turns.forEach((day, results) -> {
            Map.Entry<LocalDate, AssessmentResults> before = turns.lowerEntry(day);
            if (before != null) {
                lapses.addAll(Lapses.between(before.getValue(), results));
            }
        });
        return lapses;
    }

    /** What is concluded on a day, but for the words that name the day. */
    public AssessmentResults on(LocalDate day) {
        Map.Entry<LocalDate, AssessmentResults> turn = turns.floorEntry(day);
        if (turn == null || day.isAfter(until)) {
            throw new IllegalArgumentException(day + " is not from " + from + " to " + until);
        }
        return turn.getValue();
    }
}
