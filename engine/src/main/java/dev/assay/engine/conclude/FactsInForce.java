package dev.assay.engine.conclude;

import dev.assay.api.model.FactRef;
import dev.assay.api.model.RecordedFact;
import dev.assay.api.model.Snapshot;
import dev.assay.api.schema.FactSection;
import dev.assay.api.schema.RecordSchema;
import dev.assay.api.schema.ValueType;
import dev.assay.api.spi.Fact;
import dev.assay.api.spi.Occurred;
import dev.assay.api.value.Answer;
import dev.assay.api.value.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The facts that hold on a date, of those that hold for a period only (decision 20). */
final class FactsInForce {

    private FactsInForce() {}

    /**
     * Leaves out facts that do not hold on the date; of several with one id, all but the one whose period began last. A fact that may or
     * may not hold stays, and no verdict can rest on it.
     */
    static Snapshot of(Snapshot recorded, LocalDate asOf) {
        if (recorded.facts().stream().noneMatch(fact -> fact.validity().limited())) {
            return recorded;
        }
        Map<FactRef, RecordedFact> last = new HashMap<>();
        for (RecordedFact fact : recorded.facts()) {
            if (fact.validity().holds(asOf) != Answer.NO) {
                last.merge(
                        fact.ref(), fact, (one, other) -> other.validity().beginsAfter(one.validity()) ? other : one);
            }
        }
        return recorded.without(fact -> last.get(fact.ref()) != fact);
    }

    /** The keys by which a fact may not hold on the date, or may not have happened by then; none if it certainly does. */
    static List<String> uncertainties(RecordedFact recorded, LocalDate asOf) {
        Fact fact = recorded.fact();
        List<String> keys = new ArrayList<>(0);
        if (fact instanceof Occurred occurred && !happened(recorded, occurred, asOf)) {
            keys.add(recorded.ref() + "." + FactSection.of(fact.getClass()).dateKey());
        }
        keys.addAll(uncertainPeriod(recorded, asOf));
        return keys;
    }

    /**
     * Returns true if it has certainly happened by the date. What is recorded only after the event has, unless it is dated or recorded
     * after the assessment (decision 5).
     */
    private static boolean happened(RecordedFact recorded, Occurred occurred, LocalDate asOf) {
        boolean afterwards = occurred.recordedAfterwards()
                && !occurred.on().certainlyAfter(asOf)
                && !recorded.recorded().certainlyAfter(asOf)
                && !onlyLater(occurred, asOf);
        return afterwards || occurred.certainlyHappenedBy(asOf);
    }

    /**
     * The facts with each range that runs past the date ended there, where it says when something happened that was recorded afterwards:
     * {@code on: 2026} of an incident, assessed on 2026-11-30, is a day up to then.
     */
    static Snapshot endedBy(Snapshot facts, LocalDate asOf) {
        return facts.facts().stream().noneMatch(fact -> runsOn(fact, asOf))
                ? facts
                : new Snapshot(
                        facts.facts().stream()
                                .map(fact -> runsOn(fact, asOf) ? endedBy(fact, asOf) : fact)
                                .toList(),
                        facts.files(),
                        facts.unread());
    }

    private static boolean runsOn(RecordedFact recorded, LocalDate asOf) {
        return recorded.fact() instanceof Occurred occurred
                && occurred.on().known()
                && !occurred.on().certainlyBy(asOf)
                && !occurred.on().certainlyAfter(asOf)
                && happened(recorded, occurred, asOf);
    }

    private static RecordedFact endedBy(RecordedFact recorded, LocalDate asOf) {
        RecordSchema record = RecordSchema.of(recorded.fact().getClass());
        int day = record.indexOf(FactSection.of(recorded.fact().getClass()).dateKey());
        Object[] values = record.values(recorded.fact()).toArray();
        values[day] = new DateRange(((DateRange) values[day]).earliest(), asOf);
        return new RecordedFact(
                recorded.ref(),
                (Fact) record.make(values),
                recorded.source(),
                recorded.keys(),
                recorded.evidence(),
                recorded.statedBy(),
                recorded.recorded(),
                recorded.validity());
    }

    /** Returns true if days are recorded of it and all of them lie after the date, as of an incident that is noticed later. */
    private static boolean onlyLater(Occurred occurred, LocalDate asOf) {
        RecordSchema record = RecordSchema.of(occurred.getClass());
        List<DateRange> days = record.keys().stream()
                .filter(key -> key.type() instanceof ValueType.Date)
                .flatMap(key -> record.value(occurred, key.name()).stream())
                .map(DateRange.class::cast)
                .filter(DateRange::known)
                .toList();
        return !days.isEmpty() && days.stream().allMatch(day -> day.certainlyAfter(asOf));
    }

    /** The key of the period by which a fact may or may not hold on the date; none if it certainly does. */
    static List<String> uncertainPeriod(RecordedFact recorded, LocalDate asOf) {
        if (recorded.validity().holds(asOf) != Answer.UNKNOWN) {
            return List.of();
        }
        boolean begun = recorded.validity().from().certainlyBy(asOf);
        return List.of(recorded.ref() + (begun ? ".until" : ".from"));
    }

    /** The sections with a fact that does not hold on the date in any of its periods, so that their lists may lack a member. */
    static Set<String> ended(Snapshot recorded, Snapshot inForce) {
        Set<String> ended = new TreeSet<>();
        if (recorded.facts().size() > inForce.facts().size()) {
            Set<FactRef> held = inForce.byRef().keySet();
            recorded.facts().stream()
                    .map(RecordedFact::ref)
                    .filter(ref -> !held.contains(ref))
                    .forEach(ref -> ended.add(ref.section()));
        }
        return ended;
    }
}
