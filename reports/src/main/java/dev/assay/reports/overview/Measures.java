package dev.assay.reports.overview;

import dev.assay.api.facts.Activity;
import dev.assay.api.facts.Designation;
import dev.assay.api.facts.Organization;
import dev.assay.api.facts.Policy;
import dev.assay.api.model.AssessmentResults;
import dev.assay.api.model.Snapshot;
import dev.assay.api.value.Answer;
import dev.assay.api.value.DateRange;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How ready an organization is to see, withstand and survive an attack, from its own facts as of the date of the assessment, each
 * with its trend where days allow one and with the published figure of the sector where a source has one. Only days that are certain
 * are counted with; what is left out for that is said. No finding rests on a measure.
 */
public final class Measures {

    private final Snapshot snapshot;
    private final LocalDate asOf;

    private Measures(AssessmentResults results) {
        this.snapshot = results.snapshot();
        this.asOf = results.plan().asOf();
    }

    /** All measures, in a fixed order. */
    public static List<Measure> of(AssessmentResults results) {
        Measures measures = new Measures(results);
        IncidentTimes incidents = new IncidentTimes(results);
        Shares shares = new Shares(results);
        return List.of(
                incidents.toDetect(),
                incidents.toContain(),
                measures.scans(),
                shares.scanned(),
                shares.pastSupport(),
                shares.trained(),
                measures.simulations(),
                measures.plan(),
                measures.done(
                        "incident-exercise",
                        "Last exercise of the response plan",
                        "incident-exercise",
                        SectorFigures.PLAN),
                measures.done("restore-test", "Last test of a restore", "restore-test", Optional.empty()),
                measures.staffing(),
                measures.provider());
    }

    /** Activities of a kind that certainly took place by the date of the assessment on an exact day, oldest first. */
    private List<Activity> dated(String kind) {
        return snapshot.of(Activity.class)
                .filter(activity -> activity.kind().equals(kind)
                        && activity.on().certainlyBy(asOf)
                        && activity.fulfilled() != Answer.NO)
                .sorted(Comparator.comparing(activity -> activity.on().latest()))
                .toList();
    }

    private Measure scans() {
        List<Activity> scans = dated("vulnerability-scan");
        long lastYear = scans.stream()
                .filter(scan -> scan.on().certainlySince(asOf.minusYears(1).plusDays(1)))
                .count();
        String value = scans.isEmpty()
                ? ""
                : Words.count(lastYear, "scan") + " in the last twelve months, the last one "
                        + ago(last(scans).on()) + interval(scans);
        return new Measure(
                "vulnerability-assessment-cadence",
                "How often vulnerabilities are assessed",
                value,
                scans.isEmpty() ? List.of("Nobody recorded a vulnerability scan with its day.") : List.of(),
                perYear(scans, "scan"),
                SectorFigures.PROVIDER);
    }

    /** The longest time between one scan and the next, where each is known to the day. */
    private static String interval(List<Activity> scans) {
        long longest = 0;
        for (int i = 1; i < scans.size(); i++) {
            if (!scans.get(i).on().exact() || !scans.get(i - 1).on().exact()) {
                return "";
            }
            longest = Math.max(
                    longest,
                    scans.get(i).on().latest().toEpochDay()
                            - scans.get(i - 1).on().latest().toEpochDay());
        }
        return longest == 0 ? "" : "; at most " + Words.count(longest, "day") + " between two";
    }

    private Measure simulations() {
        List<Activity> simulations = dated("phishing-simulation");
        String value = "";
        if (!simulations.isEmpty()) {
            Activity last = last(simulations);
            value = "the last one " + ago(last.on())
                    + switch (last.succeeded()) {
                        case YES -> ", with the result it was to have";
                        case NO -> ", not with the result it was to have";
                        case PARTLY -> ", partly with the result it was to have";
                        case UNKNOWN -> ", its result not recorded";
                    };
        }
        return new Measure(
                "phishing-simulation",
                "Phishing simulations",
                value,
                simulations.isEmpty() ? List.of("Nobody recorded a phishing simulation with its day.") : List.of(),
                perYear(simulations, "simulation"),
                SectorFigures.SIMULATIONS);
    }

    private Measure done(String id, String title, String kind, Optional<Measure.Sector> sector) {
        List<Activity> done = dated(kind);
        String value = done.isEmpty()
                ? ""
                : ago(last(done).on()) + (last(done).succeeded() == Answer.YES ? ", with success" : "");
        return new Measure(
                id,
                title,
                value,
                done.isEmpty() ? List.of("Nobody recorded one with its day.") : List.of(),
                perYear(done, "time"),
                sector);
    }

    private Measure plan() {
        Optional<Policy> plan = snapshot.of(Policy.class)
                .filter(Policy::wholeOrganization)
                .filter(policy -> policy.topic().equals("incident-response"))
                .max(Comparator.comparing(policy -> touched(policy).latest()));
        List<String> unknown = new ArrayList<>();
        String value = "";
        if (plan.isEmpty() || plan.get().written() == Answer.UNKNOWN) {
            unknown.add("Nobody recorded whether there is a written response plan.");
        } else if (plan.get().written() != Answer.YES) {
            value = plan.get().written() == Answer.NO ? "none in writing" : "only partly in writing";
        } else {
            DateRange day = touched(plan.get());
            if (day.certainlyBy(asOf) && day.known()) {
                value = "approved or looked over " + ago(day);
            } else {
                value = "in writing";
                unknown.add("Nobody recorded when it was approved or last reviewed.");
            }
        }
        return new Measure(
                "response-plan-age", "Age of the response plan", value, unknown, List.of(), SectorFigures.PLAN);
    }

    private static DateRange touched(Policy policy) {
        DateRange approved = policy.approvedOn();
        DateRange reviewed = policy.reviewedOn();
        return !reviewed.known() ? approved : !approved.known() ? reviewed : approved.later(reviewed);
    }

    private Measure staffing() {
        List<String> offices = List.of("security-official", "privacy-official", "incident-lead", "contingency-lead");
        Map<String, String> holders = new TreeMap<>();
        snapshot.of(Designation.class)
                .filter(office -> offices.contains(office.office()) && named(office.holder()))
                .forEach(office -> holders.put(office.office(), office.holder()));
        List<String> missing = offices.stream()
                .filter(office -> !holders.containsKey(office))
                .map(office -> "Nobody is recorded as " + office.replace('-', ' ') + ".")
                .toList();
        long people = holders.values().stream().distinct().count();
        String of = snapshot.organization()
                .map(Organization::workforceSize)
                .filter(count -> count.known())
                .map(count -> " in an organization of " + count)
                .orElse("");
        String value = holders.isEmpty()
                ? ""
                : holders.size() + " of " + offices.size() + " offices held, by " + Words.count(people, "holder") + of;
        return new Measure("security-staffing", "Who sees to security", value, missing, List.of(), Optional.empty());
    }

    private static boolean named(String holder) {
        return !holder.isEmpty() && !holder.equals("unknown") && !holder.equals("none");
    }

    private Measure provider() {
        Answer answer = snapshot.organization()
                .map(Organization::managedSecurityProvider)
                .orElse(Answer.UNKNOWN);
        return new Measure(
                "managed-security-provider",
                "Managed security provider",
                answer == Answer.UNKNOWN ? "" : Words.of(answer),
                answer == Answer.UNKNOWN ? List.of("Nobody recorded whether there is one.") : List.of(),
                List.of(),
                SectorFigures.PROVIDER);
    }

    private static Activity last(List<Activity> activities) {
        return activities.get(activities.size() - 1);
    }

    /** How many in each calendar year of which all that are dated lie in it. */
    static List<Measure.Point> perYear(List<Activity> activities, String one) {
        Map<Integer, Long> years = activities.stream()
                .filter(activity -> activity.on().earliest().getYear()
                        == activity.on().latest().getYear())
                .collect(Collectors.groupingBy(
                        activity -> activity.on().latest().getYear(), TreeMap::new, Collectors.counting()));
        return years.entrySet().stream()
                .map(year -> new Measure.Point(year.getKey().toString(), Words.count(year.getValue(), one)))
                .toList();
    }

    /** How long ago in words: to the day where it is known to the day, else as it is written. */
    private String ago(DateRange on) {
        if (!on.exact()) {
            return "in " + on;
        }
        Period since = Period.between(on.latest(), asOf);
        long months = since.toTotalMonths();
        String time = months > 0 ? Words.count(months, "month") : Words.count(since.getDays(), "day");
        return time + " ago (" + on + ")";
    }
}
