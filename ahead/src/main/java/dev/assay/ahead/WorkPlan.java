package dev.assay.ahead;

import dev.assay.api.model.AssessmentPlan;
import dev.assay.api.model.AssessmentResults;
import dev.assay.api.model.Control;
import dev.assay.api.model.ControlId;
import dev.assay.api.model.Duty;
import dev.assay.api.model.Effort;
import dev.assay.api.model.Risk;
import dev.assay.reports.Planned;
import dev.assay.reports.overview.Index;
import dev.assay.reports.overview.WorstFirst;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which remedies reduce most harm to patients within limits of hours and money, and in which order. Gaps that rest on the same
 * observations, and controls of a pack with the same remedy, are one piece of work. What a remedy takes is the judgement of the catalog, or
 * of the plan where that says otherwise.
 *
 * @param hours the hours that there are, of the organization's own people
 * @param budget the money that there is, in US dollars
 * @param tasks what to do, in order
 * @param beyond what is not done within the limits, worst first
 * @param unmeasured what could not be weighed, since nobody said what it takes, or it must wait for such work; worst first
 * @param gap how much more the best choice could reduce at most, as a share; 0 where this one is proved to be the best
 */
public record WorkPlan(
        long hours, long budget, List<Task> tasks, List<Task> beyond, List<Task> unmeasured, double gap) {

    /** The most hours, and the most dollars, that a plan may have. */
    public static final long MOST = 1_000_000_000;

    public WorkPlan {
        tasks = List.copyOf(tasks);
        beyond = List.copyOf(beyond);
        unmeasured = List.copyOf(unmeasured);
    }

    /**
     * A piece of work that closes gaps.
     *
     * @param control the control whose remedy it is
     * @param risk the worst risk that goes with it
     * @param closes all controls whose gaps it closes, this one first
     * @param effort what it takes
     * @param after the controls of tasks that must be done before
     * @param required whether one of the gaps is in a standard or a required specification of a law: it stays owed until it is closed
     */
    public record Task(
            Control control,
            Risk risk,
            List<ControlId> closes,
            Effort effort,
            List<ControlId> after,
            boolean required) {

        public Task {
            closes = List.copyOf(closes);
            after = List.copyOf(after);
        }
    }

    /** The hours that the tasks take together. */
    public long hoursTaken() {
        return tasks.stream().mapToLong(task -> task.effort().hours()).sum();
    }

    /** The money that the tasks take together. */
    public long moneyTaken() {
        return tasks.stream().mapToLong(task -> task.effort().cost()).sum();
    }

    /** The points of harm that the tasks take away, see {@link Risk#points()}. */
    public long reduced() {
        return points(tasks);
    }

    /** The points of harm that are left. */
    public long left() {
        return points(beyond) + points(unmeasured);
    }

    private static long points(List<Task> tasks) {
        return tasks.stream().mapToLong(task -> task.risk().points()).sum();
    }

    /** What is owed by law and not within the limits, worst first. */
    public List<Task> owed() {
        List<Task> owed = new ArrayList<>(beyond);
        owed.addAll(unmeasured);
        owed.removeIf(task -> !task.required());
        return List.copyOf(owed);
    }

    /** The plan gap by gap, for reports. */
    public List<Planned> planned() {
        List<Planned> planned = new ArrayList<>();
        for (int i = 0; i < tasks.size(); i++) {
            add(planned, tasks.get(i), i + 1);
        }
        beyond.forEach(task -> add(planned, task, 0));
        unmeasured.forEach(task -> add(planned, task, 0));
        return planned;
    }

    private static void add(List<Planned> planned, Task task, int order) {
        task.closes()
                .forEach(control -> planned.add(new Planned(
                        control, task.control().id(), order, task.effort(), task.required() && order == 0)));
    }

    /** The best plan within limits. */
    public static WorkPlan of(AssessmentResults results, long hours, long budget) {
        List<Task> all = tasks(results, new Index(results));
        List<Task> unmeasured = unmeasured(all);
        List<Task> measured = new ArrayList<>(all);
        measured.removeAll(unmeasured);
        BestChoice choice = BestChoice.of(works(measured), hours, budget);
        List<Task> chosen = new ArrayList<>();
        List<Task> beyond = new ArrayList<>();
        for (int i = 0; i < measured.size(); i++) {
            (choice.chosen().contains(i) ? chosen : beyond).add(measured.get(i));
        }
        return new WorkPlan(hours, budget, ordered(chosen), beyond, unmeasured, choice.gap());
    }

    /** One task for each remedy, worst first. */
    private static List<Task> tasks(AssessmentResults results, Index index) {
        Map<String, List<WorstFirst.Gap>> byRemedy = new LinkedHashMap<>();
        for (WorstFirst.Gap gap : WorstFirst.of(results, index)) {
            String remedy = gap.control().remedy();
            String same = gap.control().id().pack() + "\n"
                    + (remedy.isEmpty() ? gap.control().id() : remedy);
            byRemedy.computeIfAbsent(same, s -> new ArrayList<>()).add(gap);
        }
        Map<ControlId, ControlId> lead = new HashMap<>();
        byRemedy.values()
                .forEach(gaps -> closed(gaps)
                        .forEach(
                                closed -> lead.put(closed, gaps.get(0).control().id())));
        List<Task> tasks = new ArrayList<>();
        byRemedy.values().forEach(gaps -> tasks.add(task(gaps, lead, results.plan(), index)));
        return tasks;
    }

    private static List<ControlId> closed(List<WorstFirst.Gap> gaps) {
        List<ControlId> closed = new ArrayList<>();
        for (WorstFirst.Gap gap : gaps) {
            closed.add(gap.control().id());
            gap.also().stream().map(ControlId::parse).forEach(closed::add);
        }
        return closed.stream().distinct().toList();
    }

    private static Task task(
            List<WorstFirst.Gap> gaps, Map<ControlId, ControlId> lead, AssessmentPlan plan, Index index) {
        WorstFirst.Gap worst = gaps.get(0);
        List<ControlId> closes = closed(gaps);
        Set<ControlId> after = new TreeSet<>();
        boolean required = false;
        for (ControlId id : closes) {
            Control control = index.control(id);
            control.after().stream().filter(lead::containsKey).map(lead::get).forEach(after::add);
            required |= control.duty() == Duty.REQUIRED || control.duty() == Duty.STANDARD;
        }
        after.remove(worst.control().id());
        Effort effort = closes.stream()
                .map(id -> plan.effortOf(index.control(id)))
                .reduce(WorkPlan::greater)
                .orElse(Effort.UNKNOWN);
        return new Task(worst.control(), worst.risk(), closes, effort, List.copyOf(after), required);
    }

    /** What closes several gaps takes as much as the remedy that takes most of them; what nobody said of one is unknown of all. */
    private static Effort greater(Effort one, Effort other) {
        return one.known() && other.known()
                ? new Effort(Math.max(one.hours(), other.hours()), Math.max(one.cost(), other.cost()))
                : Effort.UNKNOWN;
    }

    /** What nobody measured, and what must wait for it. */
    private static List<Task> unmeasured(List<Task> tasks) {
        Set<ControlId> open = new HashSet<>();
        tasks.stream()
                .filter(task -> !task.effort().known())
                .forEach(task -> open.add(task.control().id()));
        boolean more = true;
        while (more) {
            more = false;
            for (Task task : tasks) {
                boolean waits = task.after().stream().anyMatch(open::contains);
                more |= waits && open.add(task.control().id());
            }
        }
        return tasks.stream().filter(task -> open.contains(task.control().id())).toList();
    }

    private static List<BestChoice.Work> works(List<Task> tasks) {
        Map<ControlId, Integer> places = new HashMap<>();
        for (int i = 0; i < tasks.size(); i++) {
            places.put(tasks.get(i).control().id(), i);
        }
        return tasks.stream()
                .map(task -> {
                    Set<Integer> after = new TreeSet<>();
                    task.after().stream().map(places::get).forEach(after::add);
                    return new BestChoice.Work(
                            task.risk().points(),
                            task.effort().hours(),
                            task.effort().cost(),
                            after);
                })
                .toList();
    }

    /** Worst first, but nothing before what it must come after. */
    private static List<Task> ordered(List<Task> chosen) {
        List<Task> ordered = new ArrayList<>();
        List<Task> left = new ArrayList<>(chosen);
        left.sort(Comparator.comparing((Task task) -> -task.risk().points())
                .thenComparing(task -> task.control().id()));
        Set<ControlId> done = new HashSet<>();
        while (!left.isEmpty()) {
            // Of works that wait for each other, since several remedies are in one, the worst comes first.
            Task next = left.stream()
                    .filter(task -> done.containsAll(task.after()))
                    .findFirst()
                    .orElse(left.get(0));
            left.remove(next);
            ordered.add(next);
            done.add(next.control().id());
        }
        return ordered;
    }
}
