package dev.assay.engine.plugin;

import dev.assay.api.model.Basis;
import dev.assay.api.model.Catalog;
import dev.assay.api.model.Check;
import dev.assay.api.model.CheckId;
import dev.assay.api.model.Control;
import dev.assay.api.model.ControlId;
import dev.assay.api.model.Parameter;
import dev.assay.api.model.Part;
import dev.assay.api.model.Source;
import dev.assay.engine.drl.FactTypes;
import dev.assay.engine.drl.ShortForm;
import dev.assay.engine.name.Nearest;
import dev.assay.engine.name.Words;
import dev.assay.engine.problem.ProblemsException;
import dev.assay.engine.yaml.LocatedYaml;
import dev.assay.engine.yaml.Mapping;
import dev.assay.engine.yaml.Node;
import dev.assay.engine.yaml.Problems;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the catalog of a pack: {@code catalog.yaml} and the files below {@code catalog/}. */
final class CatalogReader {

    private static final Set<String> FILE = Set.of("defaults", "controls", "checks", "parts");
    private static final Set<String> HEADER = Set.of(
            "id",
            "title",
            "version",
            "api",
            "provides",
            "kind",
            "parameters",
            "correction-days",
            "recognized-practices",
            "defaults",
            "controls",
            "checks",
            "parts");

    private final PackFiles files;
    private final FactTypes types;
    private final Problems problems = new Problems();
    private final Map<ControlId, Control> controls = new TreeMap<>();
    private final Map<CheckId, Check> checks = new TreeMap<>();
    private final Map<ControlId, Part> parts = new TreeMap<>();
    private final Map<String, Parameter> parameters = new TreeMap<>();
    private final List<ShortForm> forms = new ArrayList<>();
    private String pack = "";

    /** @param types the fact records that a check can be about */
    CatalogReader(PackFiles files, FactTypes types) {
        this.files = files;
        this.types = types;
    }

    /**
     * Reads.
     *
     * @throws ProblemsException with everything that is wrong with the catalog
     */
    PackSource read() {
        Map<String, Mapping> roots = new LinkedHashMap<>();
        files.matching(name -> name.startsWith("catalog")).forEach((name, bytes) -> {
            Optional<Node> root = LocatedYaml.read(name, bytes, problems);
            root.ifPresent(node -> {
                if (node instanceof Mapping mapping) {
                    roots.put(name, mapping);
                } else {
                    problems.add(node.source(), "the file holds " + node.described() + "; expected a mapping");
                }
            });
        });
        throwIfAny();
        Mapping first = roots.get("catalog.yaml");
        if (first == null) {
            throw new IllegalStateException("PackFiles lets no pack through without a catalog.yaml");
        }
        Fields header = new Fields("the catalog", first, problems).only(HEADER);
        pack = header.required("id");
        if (pack.equals(Parameter.EVIDENCE)) {
            header.problem(
                    header.place("id"),
                    "has id \"" + pack + "\", by which plans name the periods of evidence; choose another");
        }
        String title = header.required("title");
        Catalog.Kind kind = header.constant("kind", Catalog.Kind.class, Catalog.Kind.REQUIREMENTS);
        header.mapping("parameters").ifPresent(this::parameters);
        int correctionDays = correctionDays(header);
        roots.forEach((name, root) -> file(name, root));
        references();
        throwIfAny();
        return new PackSource(
                new Catalog(
                        pack,
                        title,
                        kind,
                        controls,
                        checks,
                        parts,
                        parameters,
                        correctionDays,
                        header.yes("recognized-practices"),
                        List.of(),
                        Optional.empty()),
                forms);
    }

    private void throwIfAny() {
        if (!problems.isEmpty()) {
            throw new ProblemsException(problems.sorted());
        }
    }

    private static int correctionDays(Fields header) {
        String days = header.text("correction-days");
        if (days.isEmpty()) {
            return 0;
        }
        if (!days.matches("[1-9][0-9]{0,3}")) {
            header.problem(
                    header.place("correction-days"),
                    "has correction-days " + Words.quoted(days) + "; expected a number of days from 1 to 9999");
            return 0;
        }
        return Integer.parseInt(days);
    }

    private void parameters(Mapping mapping) {
        for (Mapping.Entry entry : mapping.entries()) {
            if (entry.value() instanceof Mapping value) {
                Fields fields =
                        new Fields("the parameter " + entry.key(), value, problems).only(Set.of("months", "source"));
                String months = fields.required("months");
                if (!months.matches("[1-9][0-9]{0,3}") || Integer.parseInt(months) > Parameter.LONGEST) {
                    fields.problem(
                            fields.place("months"),
                            "has months " + Words.quoted(months) + "; expected 1 to " + Parameter.LONGEST);
                } else {
                    String name = pack + "." + entry.key();
                    parameters.put(name, new Parameter(name, Integer.parseInt(months), fields.required("source")));
                }
            } else {
                problems.add(
                        entry.source(),
                        "the parameter " + entry.key() + " is " + entry.value().described()
                                + "; expected {months: 12, source: where that comes from}");
            }
        }
    }

    private void file(String name, Mapping root) {
        Fields fields = new Fields("the catalog file", root, problems);
        if (!name.equals("catalog.yaml")) {
            fields.only(FILE);
        }
        Defaults defaults = fields.mapping("defaults")
                .map(mapping -> Defaults.read(new Fields("the defaults", mapping, problems)))
                .orElse(Defaults.NONE);
        ControlReader controlReader = new ControlReader(pack, defaults, problems);
        for (Mapping mapping : fields.mappings("controls")) {
            controlReader.read(mapping).ifPresent(control -> {
                if (controls.putIfAbsent(control.id(), control) != null) {
                    problems.add(
                            control.declared(), "the control " + control.id().name() + " is there twice; remove one");
                }
            });
        }
        fields.mappings("parts").forEach(this::part);
        CheckReader checkReader = new CheckReader(pack, types, problems);
        for (Mapping mapping : fields.mappings("checks")) {
            checkReader.read(mapping).ifPresent(read -> {
                if (checks.putIfAbsent(read.check().id(), read.check()) != null) {
                    problems.add(
                            read.check().declared(),
                            "the check " + read.check().id().name() + " is there twice; remove one");
                }
                read.form().ifPresent(forms::add);
            });
        }
    }

    private void part(Mapping mapping) {
        String name = new Fields("a part", mapping, problems).required("id");
        if (name.isEmpty()) {
            return;
        }
        Fields fields =
                new Fields("the part " + name, mapping, problems).only(Set.of("id", "title", "kind", "statement"));
        Part part = new Part(
                new ControlId(pack, name),
                fields.required("title"),
                fields.constant("kind", Part.Kind.class, Part.Kind.DEFINITION),
                fields.required("statement"),
                declared(fields));
        if (parts.putIfAbsent(part.id(), part) != null) {
            problems.add(part.declared(), "the part " + name + " is there twice; remove one");
        }
    }

    /** Every check that a control names is there and used, and every parent and part is there. */
    private void references() {
        parts();
        Set<CheckId> used = new TreeSet<>();
        Set<String> names = new TreeSet<>();
        checks.keySet().forEach(id -> names.add(id.name()));
        for (Control control : controls.values()) {
            List<CheckId> named = new ArrayList<>(control.checks());
            control.mechanism().ifPresent(named::add);
            for (CheckId check : named) {
                used.add(check);
                if (!checks.containsKey(check)) {
                    problems.add(
                            control.declared(),
                            "the control " + control.id().name() + " names the check " + Words.quoted(check.name())
                                    + ", which is not there; " + Nearest.hint(check.name(), names));
                }
            }
            failuresOnly(control);
            control.parentId()
                    .filter(parent -> !controls.containsKey(parent))
                    .ifPresent(parent -> problems.add(
                            control.declared(),
                            "the control " + control.id().name() + " has the parent " + Words.quoted(parent.name())
                                    + ", which is not there; name one of the catalog's controls"));
        }
        controls.values().forEach(this::ancestors);
        new RemedyOrder(controls, problems).check();
        for (Check check : checks.values()) {
            if (!used.contains(check.id()) && check.advises().isEmpty()) {
                problems.add(
                        check.declared(),
                        "no control names the check " + Words.quoted(check.id().name())
                                + "; name it in a control or remove it");
            }
        }
    }

    /** Failures alone never satisfy a control: beside them stands a check that can pass, or the judgement of a person. */
    private void failuresOnly(Control control) {
        List<Basis> bases = control.checks().stream()
                .flatMap(check -> Stream.ofNullable(checks.get(check)))
                .map(Check::basis)
                .toList();
        boolean judged = !control.judgement().isEmpty();
        if (judged && bases.stream().anyMatch(basis -> basis != Basis.FAILURES_ONLY)) {
            problems.add(
                    control.declared(),
                    "the control " + control.id().name()
                            + " has both checks and a judgement; a person or rules decide it."
                            + " Beside a judgement, checks have basis: failures-only");
        }
        if (!judged && bases.contains(Basis.FAILURES_ONLY) && !bases.contains(Basis.LAW)) {
            problems.add(
                    control.declared(),
                    "the control " + control.id().name()
                            + " has only checks with basis: failures-only, so it could never be"
                            + " satisfied; add a check that can pass, or a judgement");
        }
    }

    /** What a control cites is a part in force, what it gathers a control that gathers nothing; and every part is cited. */
    private void parts() {
        Set<ControlId> cited = new TreeSet<>();
        for (Control control : controls.values()) {
            cited.addAll(control.cites());
            for (ControlId id : control.cites()) {
                Part part = parts.get(id);
                if (part == null || part.kind() == Part.Kind.LEFT_OUT) {
                    problems.add(
                            control.declared(),
                            "the control " + control.id().name() + " cites " + Words.quoted(id.name()) + ", which is "
                                    + (part == null ? "no part of the catalog; " : "left out of the catalog; ")
                                    + Nearest.hint(id.name(), citable()));
                }
            }
            for (ControlId id : control.gathers()) {
                Control gathered = controls.get(id);
                if (gathered == null || !gathered.gathers().isEmpty() || id.equals(control.id())) {
                    problems.add(
                            control.declared(),
                            "the control " + control.id().name() + " gathers " + Words.quoted(id.name()) + ", which "
                                    + (gathered == null
                                            ? "is not there; name one of the catalog's controls"
                                            : "gathers others itself; name those"));
                }
            }
        }
        for (Part part : parts.values()) {
            if (controls.containsKey(part.id())) {
                problems.add(part.declared(), "the part " + part.id().name() + " is a control too; keep one of them");
            }
            if (!cited.contains(part.id()) && part.kind() != Part.Kind.LEFT_OUT && part.kind() != Part.Kind.SCOPE) {
                problems.add(
                        part.declared(),
                        "no control cites the part " + Words.quoted(part.id().name())
                                + "; add it to the cites of one or remove it");
            }
        }
    }

    private Set<String> citable() {
        Set<String> names = new TreeSet<>();
        parts.values().stream()
                .filter(part -> part.kind() != Part.Kind.LEFT_OUT)
                .forEach(part -> names.add(part.id().name()));
        return names;
    }

    /** Nothing is its own ancestor: a standard is the worst of its parts, which must end somewhere. */
    private void ancestors(Control control) {
        Set<ControlId> seen = new TreeSet<>();
        @Nullable Control at = control;
        while (at != null && seen.add(at.id())) {
            at = at.parentId().map(controls::get).orElse(null);
        }
        if (at != null && at.id().equals(control.id())) {
            problems.add(
                    control.declared(),
                    "the control " + control.id().name() + " is its own ancestor; remove one of the parents");
        }
    }

    static Source declared(Fields fields) {
        return new Source(fields.source().file(), fields.source().line(), 0);
    }
}
