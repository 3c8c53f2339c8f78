package dev.assay.engine.intake;

import dev.assay.api.model.AssessmentPlan;
import dev.assay.api.model.ControlId;
import dev.assay.api.model.Effort;
import dev.assay.api.model.Parameter;
import dev.assay.api.model.RiskLevel;
import dev.assay.api.model.RiskModel;
import dev.assay.api.model.TargetProfile;
import dev.assay.api.schema.Kebab;
import dev.assay.api.schema.ValueType;
import dev.assay.api.value.DateRange;
import dev.assay.engine.name.Nearest;
import dev.assay.engine.name.Words;
import dev.assay.engine.problem.ProblemsException;
import dev.assay.engine.yaml.LocatedYaml;
import dev.assay.engine.yaml.Mapping;
import dev.assay.engine.yaml.Node;
import dev.assay.engine.yaml.Problems;
import dev.assay.engine.yaml.Scalar;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** Reads an assessment plan: what the file says goes over another plan. */
public final class PlanFile {

    private static final List<String> KEYS = List.of(
            "as-of", "known-by", "packs", "parameters", "fail-on", "target-profile", "feeds", "effort", "weights");
    /** What people state once and what not only checks look at: it does not grow old as a list does that is gathered. */
    private static final Set<String> NO_FEEDS = Set.of(
            "organization",
            "complete",
            "evidence",
            "addressable-decisions",
            "judgments",
            "risk-acceptances",
            "remediations",
            "declared-scores");

    private static final ValueType IDS = new ValueType.Several(new ValueType.Text(), false);

    private final Problems problems;
    private final ValueReader values;
    private final InputSections kinds;
    private final Function<String, TargetProfile> targets;

    private final Map<String, ControlId> controls;

    private PlanFile(
            Problems problems,
            InputSections kinds,
            Function<String, TargetProfile> targets,
            Map<String, ControlId> controls) {
        this.kinds = kinds;
        this.targets = targets;
        this.controls = controls;
        this.problems = problems;
        this.values = new ValueReader(problems);
    }

    /**
     * The plan with the values of a YAML or JSON file over it; parameters are merged by name, feeds by section, and what remedies
     * take by control, hours and cost apart.
     *
     * @param kinds the facts whose sections may be feeds
     * @param targets finds the target profile that a plan names
     * @param controls the controls whose remedies a plan may say the effort of, by each of their names
     */
    public static AssessmentPlan read(
            AssessmentPlan base,
            Path file,
            InputSections kinds,
            Function<String, TargetProfile> targets,
            Map<String, ControlId> controls) {
        Problems problems = new Problems();
        AssessmentPlan[] plan = {base};
        OrganizationFiles.plan(file, problems)
                .each((name, bytes) ->
                        plan[0] = new PlanFile(problems, kinds, targets, controls).over(base, name, bytes));
        if (!problems.isEmpty()) {
            throw new ProblemsException(problems.sorted());
        }
        return plan[0];
    }

    private AssessmentPlan over(AssessmentPlan base, String name, byte[] bytes) {
        Optional<Node> root = LocatedYaml.read(name, bytes, problems);
        if (root.isEmpty()) {
            return base;
        }
        if (!(root.get() instanceof Mapping keys)) {
            problems.add(
                    root.get().source(), "the plan is " + root.get().described() + "; expected keys such as as-of");
            return base;
        }
        AssessmentPlan plan = base;
        for (Mapping.Entry entry : keys.entries()) {
            plan = with(plan, entry);
        }
        return plan;
    }

    private AssessmentPlan with(AssessmentPlan plan, Mapping.Entry entry) {
        Node value = entry.value();
        KeyPath path = KeyPath.top(entry.key());
        if (value.empty() && KEYS.contains(entry.key())) {
            return plan;
        }
        return switch (entry.key()) {
            case "as-of" -> day(value, path).map(plan::withAsOf).orElse(plan);
            case "known-by" -> day(value, path).map(plan::withKnownBy).orElse(plan);
            case "packs" -> plan.withPacks(ids(value, path));
            case "target-profile" ->
                target(value, path).map(plan::withTargetProfile).orElse(plan);
            case "fail-on" -> level(value, path).map(plan::withFailOn).orElse(plan);
            case "parameters" -> plan.withParameters(parameters(plan.parameters(), value, path));
            case "feeds" -> plan.withFeeds(feeds(plan.feeds(), value, path));
            case "weights" -> plan.withWeights(weights(plan.weights(), value, path));
            case "effort" -> plan.withEffort(effort(plan.effort(), value, path));
            default -> {
                problems.add(entry.source(), path + " is no key of a plan; " + Nearest.hint(entry.key(), KEYS));
                yield plan;
            }
        };
    }

    private List<String> ids(Node value, KeyPath path) {
        return ((List<?>) values.read(IDS, value, path))
                .stream().map(String::valueOf).toList();
    }

    private Optional<LocalDate> day(Node value, KeyPath path) {
        if (value instanceof Scalar scalar) {
            try {
                return Optional.of(DateRange.day(scalar.text().strip()));
            } catch (IllegalArgumentException e) {
                return wrong(value, path, String.valueOf(e.getMessage()));
            }
        }
        return wrong(value, path, "; expected a day such as 2025-03-14");
    }

    private Optional<RiskLevel> level(Node value, KeyPath path) {
        Map<String, RiskLevel> levels = new LinkedHashMap<>();
        for (RiskLevel level : RiskLevel.values()) {
            levels.put(Kebab.ofConstant(level), level);
        }
        String text = value instanceof Scalar scalar ? scalar.text().strip() : "";
        RiskLevel level = levels.get(text);
        return level == null ? wrong(value, path, "; " + Nearest.hint(text, levels.keySet())) : Optional.of(level);
    }

    private Map<String, Integer> parameters(Map<String, Integer> base, Node value, KeyPath path) {
        if (!(value instanceof Mapping parameters)) {
            wrong(value, path, "; expected a mapping from pack.name to months");
            return base;
        }
        Map<String, Integer> merged = new HashMap<>(base);
        for (Mapping.Entry parameter : parameters.entries()) {
            KeyPath place = path.then(parameter.key());
            Optional<Integer> months = parameter.value() instanceof Mapping mapping
                    ? monthsIn(mapping, place)
                    : months(parameter.value(), place);
            months.ifPresent(number -> merged.put(parameter.key(), number));
        }
        return merged;
    }

    private Map<String, Integer> feeds(Map<String, Integer> base, Node value, KeyPath path) {
        if (!(value instanceof Mapping feeds)) {
            wrong(value, path, "; expected a mapping from a section of facts to days");
            return base;
        }
        Set<String> lists = new TreeSet<>(kinds.known());
        lists.removeAll(NO_FEEDS);
        Map<String, Integer> merged = new HashMap<>(base);
        for (Mapping.Entry feed : feeds.entries()) {
            KeyPath place = path.then(feed.key());
            if (NO_FEEDS.contains(feed.key())) {
                problems.add(
                        feed.source(),
                        place + " is no feed, since it is no list that is gathered anew; expected one such as systems");
            } else if (!lists.contains(feed.key())) {
                problems.add(feed.source(), place + " is no section; " + kinds.hint(feed.key(), lists));
            } else {
                number(feed.value(), place, 0, AssessmentPlan.OLDEST_FEED, "days")
                        .ifPresent(days -> merged.put(feed.key(), days));
            }
        }
        return merged;
    }

    private Map<String, Integer> weights(Map<String, Integer> base, Node value, KeyPath path) {
        if (!(value instanceof Mapping weights)) {
            wrong(value, path, "; expected a mapping from a weight of the risk model to a number");
            return base;
        }
        Map<String, Integer> merged = new HashMap<>(base);
        for (Mapping.Entry weight : weights.entries()) {
            KeyPath place = path.then(weight.key());
            if (RiskModel.STANDARD.containsKey(weight.key())) {
                number(weight.value(), place, 0, RiskModel.MOST, "points, hours or percent")
                        .ifPresent(number -> merged.put(weight.key(), number));
            } else {
                problems.add(
                        weight.source(),
                        place + " is no weight of the risk model; "
                                + Nearest.hint(weight.key(), RiskModel.STANDARD.keySet()));
            }
        }
        return merged;
    }

    private Map<ControlId, Effort> effort(Map<ControlId, Effort> base, Node value, KeyPath path) {
        if (!(value instanceof Mapping remedies)) {
            wrong(value, path, "; expected a mapping from a control to {hours: ..., cost: ...}");
            return base;
        }
        Map<ControlId, Effort> merged = new HashMap<>(base);
        Set<ControlId> seen = new HashSet<>();
        for (Mapping.Entry remedy : remedies.entries()) {
            KeyPath place = path.then(remedy.key());
            ControlId control = controls.get(remedy.key());
            if (control == null) {
                problems.add(remedy.source(), place + " is no control of a loaded pack; " + controlHint(remedy.key()));
            } else if (!seen.add(control)) {
                problems.add(remedy.source(), place + " names " + control + " a second time; keep one of them");
            } else {
                Effort said = effort(remedy.value(), place);
                merged.merge(control, said, (before, now) -> now.or(before));
            }
        }
        return merged;
    }

    private Effort effort(Node value, KeyPath path) {
        if (!(value instanceof Mapping parts) || parts.entries().isEmpty()) {
            wrong(value, path, "; expected {hours: ..., cost: ...} or one of them");
            return Effort.UNKNOWN;
        }
        Effort said = Effort.UNKNOWN;
        for (Mapping.Entry part : parts.entries()) {
            KeyPath place = path.then(part.key());
            switch (part.key()) {
                case "hours" -> {
                    int hours = number(part.value(), place, 0, Effort.MOST_HOURS, "hours")
                            .orElse(Effort.UNSAID);
                    said = new Effort(hours, said.cost());
                }
                case "cost" -> {
                    int cost = number(part.value(), place, 0, Effort.MOST_COST, "dollars")
                            .orElse(Effort.UNSAID);
                    said = new Effort(said.hours(), cost);
                }
                default ->
                    problems.add(
                            part.source(),
                            place + " is no key of an effort; " + Nearest.hint(part.key(), List.of("hours", "cost")));
            }
        }
        return said;
    }

    /** A control goes by its whole id; one without its pack is the most likely mistake. */
    private String controlHint(String wrong) {
        return controls.keySet().stream()
                .filter(name -> name.endsWith(":" + wrong))
                .findFirst()
                .or(() -> Nearest.to(wrong, controls.keySet()))
                .map(name -> "did you mean " + Words.quoted(name) + "?")
                .orElse("expected the whole id of one, such as hipaa:164.312(b)");
    }

    private Optional<TargetProfile> target(Node value, KeyPath path) {
        String text = value instanceof Scalar scalar ? scalar.text().strip() : "";
        if (text.isEmpty()) {
            return wrong(value, path, "; expected the name of a target profile that a pack ships, or a file");
        }
        return Optional.of(targets.apply(text));
    }

    private Optional<Integer> monthsIn(Mapping mapping, KeyPath path) {
        Optional<Integer> months = Optional.empty();
        for (Mapping.Entry entry : mapping.entries()) {
            KeyPath place = path.then(entry.key());
            if (entry.key().equals("months")) {
                months = months(entry.value(), place);
            } else {
                problems.add(entry.source(), place + " is no key of a parameter; expected months");
            }
        }
        if (mapping.entries().isEmpty()) {
            problems.add(mapping.source(), path + " says nothing; expected months");
        }
        return months;
    }

    private Optional<Integer> months(Node value, KeyPath path) {
        return number(value, path, 1, Parameter.LONGEST, "months");
    }

    private Optional<Integer> number(Node value, KeyPath path, int least, int most, String unit) {
        String text = value instanceof Scalar scalar ? scalar.text().strip() : "";
        boolean digits = !text.isEmpty() && text.length() < 10 && text.chars().allMatch(c -> c >= '0' && c <= '9');
        int number = digits ? Integer.parseInt(text) : -1;
        return number < least || number > most
                ? wrong(value, path, "; expected a number of " + unit + " from " + least + " to " + most)
                : Optional.of(number);
    }

    private <T> Optional<T> wrong(Node value, KeyPath path, String expectation) {
        problems.add(value.source(), path + " is " + value.described() + expectation);
        return Optional.empty();
    }
}
