package dev.assay.reports.overview;

import dev.assay.api.facts.Incident;
import dev.assay.api.model.AssessmentResults;
import dev.assay.api.value.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** How long it took to notice incidents and to contain them, in days. */
final class IncidentTimes {

    private final List<Incident> incidents;
    private final LocalDate asOf;

    IncidentTimes(AssessmentResults results) {
        this.asOf = results.plan().asOf();
        this.incidents = results.snapshot()
                .of(Incident.class)
                .filter(incident -> !incident.on().certainlyAfter(asOf))
                .toList();
    }

    Measure toDetect() {
        return measure("time-to-detect", "Time to notice an incident", "noticed", Incident::on, Incident::detected);
    }

    Measure toContain() {
        return measure(
                "time-to-contain", "Time to contain an incident", "contained", Incident::detected, Incident::contained);
    }

    private Measure measure(
            String id, String title, String how, Function<Incident, DateRange> from, Function<Incident, DateRange> to) {
        Map<Integer, List<Long>> years = new TreeMap<>();
        List<Long> all = new ArrayList<>();
        int left = 0;
        for (Incident incident : incidents) {
            DateRange began = from.apply(incident);
            DateRange ended = to.apply(incident);
            boolean measured =
                    began.exact() && ended.exact() && ended.certainlyBy(asOf) && began.certainlyBy(ended.earliest());
            if (measured) {
                long days = ended.latest().toEpochDay() - began.earliest().toEpochDay();
                all.add(days);
                years.computeIfAbsent(began.earliest().getYear(), y -> new ArrayList<>())
                        .add(days);
            } else {
                left++;
            }
        }
        List<String> unknown = new ArrayList<>();
        if (incidents.isEmpty()) {
            unknown.add(
                    "No incident is recorded, so there is nothing to measure; that is no proof that there was none.");
        } else if (left > 0) {
            unknown.add("Of " + Words.count(left, "incident") + " it is not known to the day when it began and was "
                    + how + ".");
        }
        return new Measure(
                id,
                title,
                all.isEmpty() ? "" : said(all),
                unknown,
                years.entrySet().stream()
                        .map(year -> new Measure.Point(year.getKey().toString(), said(year.getValue())))
                        .toList(),
                SectorFigures.DETECTION);
    }

    /** Of one the days, of several the median and the longest; of an even number the later of the two in the middle. */
    private static String said(List<Long> days) {
        List<Long> sorted = days.stream().sorted().toList();
        long longest = sorted.get(sorted.size() - 1);
        return sorted.size() == 1
                ? Words.count(longest, "day")
                : Words.count(sorted.get(sorted.size() / 2), "day") + " (median of " + sorted.size() + "; longest "
                        + longest + ")";
    }
}
