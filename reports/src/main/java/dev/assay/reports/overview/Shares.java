package dev.assay.reports.overview;

import dev.assay.api.facts.Activity;
import dev.assay.api.facts.InformationSystem;
import dev.assay.api.facts.WorkforceMember;
import dev.assay.api.model.AssessmentResults;
import dev.assay.api.model.Snapshot;
import dev.assay.api.value.Answer;
import dev.assay.api.value.CountRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;

/** How many of all: systems that were assessed or are too old, people who were trained. What is not known is in neither part. */
final class Shares {

    private static final int YEARS_BACK = 2;

    private final Snapshot snapshot;
    private final LocalDate asOf;

    Shares(AssessmentResults results) {
        this.snapshot = results.snapshot();
        this.asOf = results.plan().asOf();
    }

    /** A part, what is known not to be in it, and what nobody knows. */
    private record Share(long in, long out, long unknown) {

        String said(String what) {
            long known = in + out;
            return known == 0 ? "" : in + " of " + known + " (" + Math.round(100.0 * in / known) + "%) " + what;
        }
    }

    Measure scanned() {
        BiFunction<InformationSystem, LocalDate, Answer> scanned =
                (system, day) -> scannedInTheYearTo(day).contains(system.id()) ? Answer.YES : Answer.NO;
        Share share = systems(asOf, scanned);
        return new Measure(
                "vulnerability-assessment-coverage",
                "Systems whose vulnerabilities were assessed",
                share.said("in the last twelve months"),
                share.in() + share.out() == 0 ? List.of("No system is recorded.") : List.of(),
                trend(day -> systems(day, scanned)),
                SectorFigures.PROVIDER);
    }

    private Set<String> scannedInTheYearTo(LocalDate day) {
        Set<String> ids = new HashSet<>();
        snapshot.of(Activity.class)
                .filter(activity ->
                        Set.of("vulnerability-scan", "penetration-test").contains(activity.kind())
                                && activity.fulfilled() != Answer.NO
                                && activity.on().certainlyBy(day)
                                && activity.on().certainlyAfter(day.minusYears(1)))
                .forEach(activity -> ids.addAll(activity.systems()));
        return ids;
    }

    Measure pastSupport() {
        BiFunction<InformationSystem, LocalDate, Answer> past = (system, day) -> switch (system.supported(day)) {
            case YES -> Answer.NO;
            case NO -> Answer.YES;
            default -> Answer.UNKNOWN;
        };
        Share share = systems(asOf, past);
        return new Measure(
                "systems-past-support",
                "Systems that their makers no longer support",
                share.said("past support"),
                share.unknown() > 0
                        ? List.of("Of " + Words.count(share.unknown(), "system")
                                + " nobody recorded until when it is supported.")
                        : List.of(),
                trend(day -> systems(day, past)),
                SectorFigures.OLD_SYSTEMS);
    }

    private Share systems(LocalDate day, BiFunction<InformationSystem, LocalDate, Answer> in) {
        long[] counts = new long[3];
        snapshot.of(InformationSystem.class).forEach(system -> {
            CountRange count = system.count();
            add(counts, in.apply(system, day), count.exact() ? count.least() : 1);
        });
        return new Share(counts[0], counts[1], counts[2]);
    }

    Measure trained() {
        Share share = trainedBy(asOf);
        List<String> unknown = new ArrayList<>();
        if (share.in() + share.out() + share.unknown() == 0) {
            unknown.add("No list of the workforce is recorded.");
        } else if (share.unknown() > 0) {
            unknown.add("Of " + Words.count(share.unknown(), "person").replace("persons", "people")
                    + " nobody recorded whether and when they were trained.");
        }
        return new Measure(
                "training-coverage",
                "People trained in security in the last twelve months",
                share.said("of those who work here"),
                unknown,
                trend(this::trainedBy),
                SectorFigures.TRAINING);
    }

    private Share trainedBy(LocalDate day) {
        long[] counts = new long[3];
        snapshot.of(WorkforceMember.class)
                .filter(member -> member.worksHere(day) == Answer.YES)
                .forEach(member -> {
                    Answer trained = member.securityTrained() == Answer.NO
                            ? Answer.NO
                            : !member.securityTrainedOn().known()
                                    ? Answer.UNKNOWN
                                    : member.securityTrainedOn().certainlyBy(day)
                                                    && member.securityTrainedOn()
                                                            .certainlyAfter(day.minusYears(1))
                                            ? Answer.YES
                                            : member.securityTrainedOn().certainlyBefore(day.minusYears(1))
                                                    ? Answer.NO
                                                    : Answer.UNKNOWN;
                    add(counts, trained, 1);
                });
        return new Share(counts[0], counts[1], counts[2]);
    }

    private static void add(long[] counts, Answer in, long count) {
        counts[in == Answer.YES ? 0 : in == Answer.UNKNOWN ? 2 : 1] += count;
    }

    /** The same a year ago and two, of what is listed today. */
    private List<Measure.Point> trend(java.util.function.Function<LocalDate, Share> of) {
        List<Measure.Point> points = new ArrayList<>();
        for (int years = YEARS_BACK; years >= 1; years--) {
            LocalDate day = asOf.minusYears(years);
            String said = of.apply(day).said("").strip();
            if (!said.isEmpty()) {
                points.add(new Measure.Point(day.toString(), said));
            }
        }
        return points;
    }
}
