package dev.assay.engine.plugin;

import dev.assay.api.model.Attack;
import dev.assay.api.model.CheckId;
import dev.assay.api.model.Control;
import dev.assay.api.model.ControlId;
import dev.assay.api.model.Duty;
import dev.assay.api.model.Effort;
import dev.assay.api.model.InForce;
import dev.assay.engine.name.Words;
import dev.assay.engine.yaml.Mapping;
import dev.assay.engine.yaml.Problems;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads one control of a catalog. */
final class ControlReader {

    private static final Set<String> KEYS = Stream.concat(
                    Defaults.KEYS.stream(),
                    Stream.of(
                            "id",
                            "title",
                            "duty",
                            "parent",
                            "statement",
                            "checks",
                            "judgement",
                            "because",
                            "gathers",
                            "cites",
                            "mechanism",
                            "stops",
                            "remedy",
                            "effort",
                            "after",
                            "note",
                            "in-force",
                            "aliases"))
            .collect(Collectors.toUnmodifiableSet());

    private final String pack;
    private final Defaults defaults;
    private final Problems problems;

    ControlReader(String pack, Defaults defaults, Problems problems) {
        this.pack = pack;
        this.defaults = defaults;
        this.problems = problems;
    }

    Optional<Control> read(Mapping mapping) {
        String name = new Fields("a control", mapping, problems).required("id");
        if (name.isEmpty()) {
            return Optional.empty();
        }
        Fields fields = new Fields("the control " + name, mapping, problems).only(KEYS);
        if (name.contains(":")) {
            fields.problem(
                    fields.place("id"),
                    "claims a control of another pack; name your own without a colon, or let a good-practice check say"
                            + " advises: [" + Words.quoted(name) + "]");
        }
        if (fields.has("judgement") != fields.has("because")) {
            fields.problem(
                    fields.place(fields.has("judgement") ? "judgement" : "because"),
                    "has one of judgement and because; write the question that a person answers, and why only a person can");
        }
        for (String ofRemedy : List.of("effort", "after")) {
            if (fields.has(ofRemedy) && !fields.has("remedy")) {
                fields.problem(
                        fields.place(ofRemedy),
                        "has " + ofRemedy + " without a remedy; write what to do about a gap, or remove it");
            }
        }
        Defaults own = defaults.with(fields);
        ControlId id = new ControlId(pack, name);
        return Optional.of(new Control(
                id,
                fields.required("title"),
                own.family(),
                fields.constant("duty", Duty.class, Duty.REQUIRED),
                fields.has("parent") ? new ControlId(pack, fields.text("parent")) : id,
                fields.required("statement"),
                "",
                Set.copyOf(own.appliesTo()),
                fields.texts("checks").stream()
                        .map(check -> new CheckId(pack, check))
                        .toList(),
                fields.text("judgement"),
                fields.text("because"),
                ids(fields, "gathers"),
                ids(fields, "cites"),
                own.relief(),
                own.demand(),
                fields.has("mechanism") ? Optional.of(new CheckId(pack, fields.text("mechanism"))) : Optional.empty(),
                own.severity(),
                fields.constants("stops", Attack.class),
                fields.text("remedy"),
                fields.mapping("effort").map(effort -> effort(fields, effort)).orElse(Effort.UNKNOWN),
                ids(fields, "after"),
                fields.text("note"),
                fields.mapping("in-force").map(this::inForce).orElse(InForce.ALWAYS),
                fields.texts("aliases"),
                CatalogReader.declared(fields)));
    }

    private List<ControlId> ids(Fields fields, String key) {
        return fields.texts(key).stream().map(id -> new ControlId(pack, id)).toList();
    }

    private static Effort effort(Fields control, Mapping mapping) {
        Fields fields = control.inside("effort", mapping).only(Set.of("hours", "cost"));
        return new Effort(
                amount(fields, "hours", "hours", Effort.MOST_HOURS),
                amount(fields, "cost", "dollars", Effort.MOST_COST));
    }

    /** Both are said, so that nothing that was forgotten counts as free. */
    private static int amount(Fields fields, String key, String unit, int most) {
        if (!fields.has(key)) {
            fields.problem(fields.source(), "has no " + Words.quoted(key) + "; add it, 0 for none");
            return Effort.UNSAID;
        }
        String text = fields.text(key);
        int number = text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : most + 1;
        if (number > most) {
            fields.problem(
                    fields.place(key),
                    "has " + key + " " + Words.quoted(text) + "; expected a whole number of " + unit + " from 0 to "
                            + most);
            return Effort.UNSAID;
        }
        return number;
    }

    private InForce inForce(Mapping mapping) {
        Fields fields = new Fields("in-force", mapping, problems).only(Set.of("from", "until"));
        LocalDate from = day(fields, "from", LocalDate.MIN);
        LocalDate until = day(fields, "until", LocalDate.MAX);
        if (until.isBefore(from)) {
            fields.problem(fields.place("until"), "ends on " + until + ", before it begins; correct one of the days");
            return InForce.ALWAYS;
        }
        return new InForce(from, until);
    }

    private static LocalDate day(Fields fields, String key, LocalDate fallback) {
        if (!fields.has(key)) {
            return fallback;
        }
        try {
            return LocalDate.parse(fields.text(key));
        } catch (DateTimeException e) {
            fields.problem(
                    fields.place(key),
                    "has " + key + " " + Words.quoted(fields.text(key)) + "; expected a day such as 2013-03-26");
            return fallback;
        }
    }
}
