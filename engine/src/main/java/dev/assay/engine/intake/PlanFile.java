package dev.assay.engine.intake;

import dev.assay.api.model.AssessmentPlan;
import dev.assay.api.model.Parameter;
import dev.assay.api.model.RiskLevel;
import dev.assay.api.model.TargetProfile;
import dev.assay.api.value.DateRange;
import dev.assay.engine.name.Kebab;
import dev.assay.engine.name.Nearest;
import dev.assay.engine.problem.ProblemsException;
import dev.assay.engine.yaml.LocatedYaml;
import dev.assay.engine.yaml.Mapping;
import dev.assay.engine.yaml.Node;
import dev.assay.engine.yaml.Problems;
import dev.assay.engine.yaml.Scalar;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Reads an assessment plan: what the file says goes over another plan. */
public final class PlanFile {

    private static final List<String> KEYS =
            List.of("as-of", "known-by", "packs", "parameters", "fail-on", "target-profile");
    private static final ValueType IDS = new ValueType.Several(new ValueType.Text(), false);

    private final Problems problems;
    private final ValueReader values;
    private final Function<String, TargetProfile> targets;

    private PlanFile(Problems problems, Function<String, TargetProfile> targets) {
        this.targets = targets;
        this.problems = problems;
        this.values = new ValueReader(problems);
    }

    /**
     * The plan with the values of a YAML or JSON file over it; parameters are merged by name.
     *
     * @param targets finds the target profile that a plan names
     */
    public static AssessmentPlan read(AssessmentPlan base, Path file, Function<String, TargetProfile> targets) {
        Problems problems = new Problems();
        AssessmentPlan[] plan = {base};
        OrganizationFiles.plan(file, problems)
                .each((name, bytes) -> plan[0] = new PlanFile(problems, targets).over(base, name, bytes));
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
        String text = value instanceof Scalar scalar ? scalar.text().strip() : "";
        boolean digits = !text.isEmpty() && text.length() < 5 && text.chars().allMatch(c -> c >= '0' && c <= '9');
        int months = digits ? Integer.parseInt(text) : 0;
        if (months < 1 || months > Parameter.LONGEST) {
            return wrong(value, path, "; expected a number of months from 1 to " + Parameter.LONGEST);
        }
        return Optional.of(months);
    }

    private <T> Optional<T> wrong(Node value, KeyPath path, String expectation) {
        problems.add(value.source(), path + " is " + value.described() + expectation);
        return Optional.empty();
    }
}
