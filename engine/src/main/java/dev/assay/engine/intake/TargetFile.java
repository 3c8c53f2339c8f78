package dev.assay.engine.intake;

import dev.assay.api.model.Assurance;
import dev.assay.api.model.RiskLevel;
import dev.assay.api.model.TargetProfile;
import dev.assay.api.model.TargetProfile.Target;
import dev.assay.api.schema.Kebab;
import dev.assay.engine.name.Nearest;
import dev.assay.engine.name.Words;
import dev.assay.engine.problem.ProblemsException;
import dev.assay.engine.yaml.LocatedYaml;
import dev.assay.engine.yaml.Mapping;
import dev.assay.engine.yaml.Node;
import dev.assay.engine.yaml.Problems;
import dev.assay.engine.yaml.Scalar;
import dev.assay.engine.yaml.Sequence;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads a target profile: what an organization aims for among outcomes, how soon, on how much, and why. */
public final class TargetFile {

    private static final List<String> KEYS = List.of("title", "about", "targets");
    private static final List<String> TARGET_KEYS = List.of("outcome", "priority", "target", "reason");

    private final String id;
    private final OutcomeNames names;
    private final Problems problems = new Problems();
    private final Set<String> seen = new TreeSet<>();

    private TargetFile(String id, OutcomeNames names) {
        this.id = id;
        this.names = names;
    }

    /**
     * Reads one from a file.
     *
     * @throws ProblemsException with everything that is wrong with it
     */
    public static TargetProfile read(Path file, OutcomeNames names) {
        TargetFile reader = new TargetFile(idOf(String.valueOf(file.getFileName())), names);
        TargetProfile[] profile = {TargetProfile.ALL};
        OrganizationFiles.plan(file, reader.problems).each((name, bytes) -> profile[0] = reader.profile(name, bytes));
        reader.finish();
        return profile[0];
    }

    /**
     * Reads one from the content of a file.
     *
     * @throws ProblemsException with everything that is wrong with it
     */
    public static TargetProfile read(String name, byte[] bytes, OutcomeNames names) {
        TargetFile reader = new TargetFile(idOf(name.substring(name.lastIndexOf('/') + 1)), names);
        TargetProfile profile = reader.profile(name, bytes);
        reader.finish();
        return profile;
    }

    private static String idOf(String file) {
        int dot = file.lastIndexOf('.');
        return dot > 0 ? file.substring(0, dot) : file;
    }

    private void finish() {
        if (!problems.isEmpty()) {
            throw new ProblemsException(problems.sorted());
        }
    }

    private TargetProfile profile(String name, byte[] bytes) {
        Optional<Node> root = LocatedYaml.read(name, bytes, problems);
        if (root.isEmpty()) {
            return TargetProfile.ALL;
        }
        if (!(root.get() instanceof Mapping keys)) {
            problems.add(
                    root.get().source(),
                    "the target profile is " + root.get().described() + "; expected title and targets");
            return TargetProfile.ALL;
        }
        only(keys, KEYS, "a target profile");
        List<Target> targets = new ArrayList<>();
        Node list = value(keys, "targets").orElse(null);
        if (list instanceof Sequence sequence && !sequence.items().isEmpty()) {
            sequence.items().forEach(item -> targets.addAll(targets(item)));
        } else {
            problems.add(
                    list == null ? keys.source() : list.source(),
                    "the target profile names no targets; list them, such as"
                            + " targets: [{outcome: PR.AA, priority: high, target: stated, reason: why}]");
        }
        return new TargetProfile(id, text(keys, "title"), text(keys, "about"), targets);
    }

    private List<Target> targets(Node item) {
        if (!(item instanceof Mapping keys)) {
            problems.add(
                    item.source(),
                    "a target is " + item.described() + "; expected outcome, priority, target and reason");
            return List.of();
        }
        only(keys, TARGET_KEYS, "a target");
        Assurance target = constant(keys, "target", Assurance.values(), Assurance.STATED);
        boolean wanted = target != Assurance.NONE;
        RiskLevel priority =
                wanted ? constant(keys, "priority", RiskLevel.values(), RiskLevel.MODERATE) : RiskLevel.LOW;
        String reason = text(keys, "reason");
        if (reason.isEmpty()) {
            problems.add(keys.source(), "a target has no reason; say in a sentence why it is aimed for, or why not");
        }
        List<Target> targets = new ArrayList<>();
        for (String outcome : outcomes(keys)) {
            targets.add(new Target(outcome, priority, target, reason));
        }
        return targets;
    }

    private List<String> outcomes(Mapping keys) {
        Optional<Node> value = value(keys, "outcome");
        if (value.isEmpty()) {
            problems.add(keys.source(), "a target names no outcome; expected an outcome, a category or a function");
            return List.of();
        }
        List<String> outcomes = new ArrayList<>();
        for (Node node : value.get() instanceof Sequence several ? several.items() : List.of(value.get())) {
            if (node instanceof Scalar scalar) {
                String outcome = scalar.text().strip();
                known(outcome, node);
                outcomes.add(outcome);
            } else {
                problems.add(node.source(), "outcome is " + node.described() + "; expected an id such as PR.AA-03");
            }
        }
        return outcomes;
    }

    private void known(String outcome, Node node) {
        if (!seen.add(outcome.substring(outcome.indexOf(':') + 1))) {
            problems.add(node.source(), Words.quoted(outcome) + " is aimed for twice; keep one");
        }
        if (names.outcomes().contains(outcome) || names.groups().contains(outcome)) {
            return;
        }
        Set<String> all = new TreeSet<>(names.outcomes());
        all.addAll(names.groups());
        problems.add(
                node.source(),
                names.formerly(outcome)
                        .map(former -> former.sentence() + " Name ids of today")
                        .orElseGet(() -> Words.quoted(outcome)
                                + " is no outcome, category or function of the loaded packs; "
                                + Nearest.hint(outcome, all)));
    }

    private <E extends Enum<E>> E constant(Mapping keys, String key, E[] all, E fallback) {
        Map<String, E> words = new LinkedHashMap<>();
        for (E constant : all) {
            words.put(Kebab.ofConstant(constant), constant);
        }
        String text = text(keys, key);
        if (text.isEmpty()) {
            problems.add(
                    keys.source(), "a target has no " + key + "; expected " + Words.or(List.copyOf(words.keySet())));
        } else if (!words.containsKey(text)) {
            problems.add(
                    value(keys, key).orElseThrow().source(),
                    key + " is " + Words.quoted(text) + "; " + Nearest.hint(text, words.keySet()));
        }
        return words.getOrDefault(text, fallback);
    }

    private String text(Mapping keys, String key) {
        Optional<Node> value = value(keys, key);
        if (value.isPresent() && !(value.get() instanceof Scalar)) {
            problems.add(value.get().source(), key + " is " + value.get().described() + "; expected a text");
        }
        return value.filter(Scalar.class::isInstance)
                .map(node -> ((Scalar) node).text().strip())
                .orElse("");
    }

    private static Optional<Node> value(Mapping keys, String key) {
        return keys.find(key).map(Mapping.Entry::value).filter(node -> !node.empty());
    }

    private void only(Mapping keys, List<String> known, String what) {
        for (Mapping.Entry entry : keys.entries()) {
            if (!known.contains(entry.key())) {
                problems.add(
                        entry.source(),
                        Words.quoted(entry.key()) + " is no key of " + what + "; " + Nearest.hint(entry.key(), known));
            }
        }
    }
}
