package dev.assay.engine.plugin;

import dev.assay.api.model.Catalog;
import dev.assay.api.model.CheckId;
import dev.assay.api.model.ControlId;
import dev.assay.api.model.Crosswalk;
import dev.assay.api.model.Crosswalk.Link;
import dev.assay.api.model.FormerId;
import dev.assay.api.model.Framework;
import dev.assay.api.model.Framework.TierStep;
import dev.assay.api.model.TargetProfile;
import dev.assay.engine.name.Nearest;
import dev.assay.engine.name.Words;
import dev.assay.engine.problem.ProblemsException;
import dev.assay.engine.yaml.LocatedYaml;
import dev.assay.engine.yaml.Mapping;
import dev.assay.engine.yaml.Node;
import dev.assay.engine.yaml.Problems;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Reads what a pack brings beside its catalog: {@code former.yaml}, {@code crosswalk.yaml} and {@code tiers.yaml}. */
final class FrameworkReader {

    private static final Set<String> FORMER = Set.of("id", "relation", "into", "only-in-catalog", "only-in-mapping");
    private static final Set<String> LINK = Set.of("control", "through", "by-author", "primary");
    private static final Set<String> STEP = Set.of("aspect", "tier", "title", "statement", "checks");
    private static final int HIGHEST = 4;

    private final Map<String, byte[]> files;
    private final Catalog catalog;
    private final Problems problems = new Problems();
    private final Map<String, FormerId> former = new LinkedHashMap<>();

    FrameworkReader(Map<String, byte[]> files, Catalog catalog) {
        this.files = files;
        this.catalog = catalog;
    }

    /**
     * Reads.
     *
     * @param targets the target profiles that the pack ships
     * @throws ProblemsException with everything that is wrong
     */
    Framework read(List<TargetProfile> targets) {
        root("former.yaml", Set.of("edition", "former")).ifPresent(this::former);
        Crosswalk crosswalk = root("crosswalk.yaml", Set.of("to", "weak", "links"))
                .map(this::crosswalk)
                .orElse(Crosswalk.NONE);
        List<TierStep> steps =
                root("tiers.yaml", Set.of("steps")).map(this::steps).orElse(List.of());
        if (!problems.isEmpty()) {
            throw new ProblemsException(problems.sorted());
        }
        return new Framework(catalog.pack(), List.copyOf(former.values()), crosswalk, steps, targets);
    }

    private Optional<Fields> root(String name, Set<String> keys) {
        byte[] bytes = files.get(name);
        if (bytes == null) {
            return Optional.empty();
        }
        Optional<Node> node = LocatedYaml.read(name, bytes, problems);
        if (node.isPresent() && !(node.get() instanceof Mapping)) {
            problems.add(node.get().source(), "the file holds " + node.get().described() + "; expected a mapping");
        }
        return node.filter(Mapping.class::isInstance)
                .map(mapping -> new Fields("the file", (Mapping) mapping, problems).only(keys));
    }

    private void former(Fields root) {
        String edition = root.required("edition");
        for (Mapping mapping : root.mappings("former")) {
            Fields fields = new Fields("a former id", mapping, problems).only(FORMER);
            FormerId id = new FormerId(
                    fields.required("id"),
                    edition,
                    fields.constant("relation", FormerId.Relation.class, FormerId.Relation.INCORPORATED),
                    fields.texts("into"),
                    fields.texts("only-in-catalog"),
                    fields.texts("only-in-mapping"));
            id.into().forEach(into -> place(fields, into));
            if (former.put(id.id(), id) != null) {
                fields.problem(fields.source(), "has the id " + Words.quoted(id.id()) + " a second time; remove one");
            }
        }
    }

    /** An id leads to outcomes, categories or functions of today. */
    private void place(Fields fields, String into) {
        boolean there = catalog.controls().keySet().stream()
                .map(ControlId::name)
                .anyMatch(name -> name.equals(into) || name.startsWith(into + ".") || name.startsWith(into + "-"));
        if (!there) {
            fields.problem(fields.place("into"), "leads to " + Words.quoted(into) + ", which is not in the catalog");
        }
    }

    private Crosswalk crosswalk(Fields root) {
        String to = root.required("to");
        Set<String> weak = Set.copyOf(root.texts("weak"));
        List<Link> links = new ArrayList<>();
        for (Mapping mapping : root.mappings("links")) {
            links.addAll(links(new Fields("a link", mapping, problems).only(LINK), to, weak));
        }
        links.sort(Comparator.comparing(Link::outcome).thenComparing(Link::control));
        return new Crosswalk(links);
    }

    /** What is mapped to an earlier id touches each outcome that took the id up. */
    private List<Link> links(Fields fields, String to, Set<String> weak) {
        ControlId control = new ControlId(to, fields.required("control"));
        Map<ControlId, Set<String>> through = new TreeMap<>();
        for (String id : fields.texts("through")) {
            FormerId one = former.get(id);
            if (one == null) {
                fields.problem(
                        fields.place("through"),
                        "leads through " + Words.quoted(id) + ", which is no former id; "
                                + Nearest.hint(id, former.keySet()));
            } else {
                one.into().stream()
                        .map(into -> new ControlId(catalog.pack(), into))
                        .filter(catalog.controls()::containsKey)
                        .forEach(into -> through.computeIfAbsent(into, i -> new TreeSet<>())
                                .add(id));
            }
        }
        Set<ControlId> author = outcomes(fields, "by-author");
        Set<ControlId> primary = outcomes(fields, "primary");
        author.forEach(outcome -> through.putIfAbsent(outcome, Set.of()));
        for (ControlId outcome : primary) {
            if (!through.containsKey(outcome)) {
                fields.problem(
                        fields.place("primary"),
                        "holds " + outcome.name() + " to be close, which it does not link; add it to by-author");
            }
        }
        List<Link> links = new ArrayList<>();
        through.forEach((outcome, ids) -> links.add(new Link(
                outcome,
                control,
                List.copyOf(new TreeSet<>(ids)),
                author.contains(outcome),
                primary.contains(outcome),
                !ids.isEmpty() && weak.containsAll(ids))));
        return links;
    }

    private Set<ControlId> outcomes(Fields fields, String key) {
        Set<ControlId> outcomes = new HashSet<>();
        for (String name : fields.texts(key)) {
            ControlId id = new ControlId(catalog.pack(), name);
            if (catalog.controls().containsKey(id)) {
                outcomes.add(id);
            } else {
                fields.problem(
                        fields.place(key), "names " + Words.quoted(name) + " in " + key + ", which is no outcome");
            }
        }
        return outcomes;
    }

    private List<TierStep> steps(Fields root) {
        List<TierStep> steps = new ArrayList<>();
        Map<String, Integer> highest = new TreeMap<>();
        for (Mapping mapping : root.mappings("steps")) {
            Fields fields = new Fields("a step", mapping, problems).only(STEP);
            String aspect = fields.required("aspect");
            int expected = highest.getOrDefault(aspect, 1) + 1;
            if (!fields.required("tier").equals(String.valueOf(expected)) || expected > HIGHEST) {
                fields.problem(
                        fields.place("tier"),
                        "is of tier " + fields.text("tier") + "; the steps of an aspect are 2, 3 and 4, in this order");
            }
            highest.put(aspect, expected);
            steps.add(new TierStep(
                    aspect, expected, fields.required("title"), fields.required("statement"), checks(fields)));
        }
        return steps;
    }

    private List<CheckId> checks(Fields fields) {
        List<CheckId> checks = new ArrayList<>();
        for (String name : fields.texts("checks")) {
            CheckId id = new CheckId(catalog.pack(), name);
            if (catalog.checks().containsKey(id)) {
                checks.add(id);
            } else {
                fields.problem(
                        fields.place("checks"),
                        "names the check " + Words.quoted(name) + ", which is not there; "
                                + Nearest.hint(
                                        name,
                                        catalog.checks().keySet().stream()
                                                .map(CheckId::name)
                                                .toList()));
            }
        }
        return checks;
    }
}
