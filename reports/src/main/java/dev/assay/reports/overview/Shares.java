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
import java.util.function.Function;

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

    /** Of systems that no recorded assessment names it is not known that they were assessed, and it is not said that they were not. */
    Measure scanned() {
        Share share = scannedBy(asOf);
        List<String> unknown = new ArrayList<>();
        if (share.in() + share.unknown() == 0) {
            unknown.add("No system is recorded.");
        } else if (share.unknown() > 0) {
            unknown.add("Of " + Words.count(share.unknown(), "system")
                    + " no assessment within twelve months is recorded.");
        }
        return new Measure(
                "vulnerability-assessment-coverage",
                "Systems whose vulnerabilities were assessed in the last twelve months",
                share.in() == 0 ? "" : recorded(share),
                unknown,
                trend(day -> scannedBy(day).in() == 0 ? "" : recorded(scannedBy(day))),
                SectorFigures.PROVIDER);
    }

    private static String recorded(Share share) {
        long all = share.in() + share.unknown();
        return share.in() + " of " + all + " by what is recorded (" + Math.round(100.0 * share.in() / all) + "%)";
    }

    private Share scannedBy(LocalDate day) {
        Set<String> scanned = scannedInTheYearTo(day);
        return systems(day, (system, d) -> scanned.contains(system.id()) ? Answer.YES : Answer.UNKNOWN);
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
                trend(day -> systems(day, past).said("").strip()),
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
                trainings(),
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

    /** The trainings of all in each calendar year; of single people only the last one is recorded. */
    private List<Measure.Point> trainings() {
        return Measures.perYear(
                snapshot.of(Activity.class)
                        .filter(activity -> activity.kind().equals("security-training")
                                && activity.on().certainlyBy(asOf))
                        .toList(),
                "security-training");
    }

    /** The same a year ago and two, of what is listed today. */
    private List<Measure.Point> trend(Function<LocalDate, String> of) {
        List<Measure.Point> points = new ArrayList<>();
        for (int years = YEARS_BACK; years >= 1; years--) {
            LocalDate day = asOf.minusYears(years);
            String said = of.apply(day);
            if (!said.isEmpty()) {
                points.add(new Measure.Point(day.toString(), said));
            }
        }
        return points;
    }
}
