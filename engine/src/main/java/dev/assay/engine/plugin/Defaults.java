package dev.assay.engine.plugin;

import dev.assay.api.facts.Evidence;
import dev.assay.api.facts.Organization;
import dev.assay.api.facts.Role;
import dev.assay.api.model.Assurance;
import dev.assay.api.model.Demand;
import dev.assay.api.model.Relief;
import dev.assay.api.model.RiskLevel;
import dev.assay.api.schema.FactKey;
import dev.assay.api.schema.RecordSchema;
import dev.assay.api.schema.ValueType;
import dev.assay.engine.name.Nearest;
import dev.assay.engine.name.Words;
import dev.assay.engine.yaml.Mapping;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the controls of one catalog file have in common, unless they say otherwise.
 *
 * @param family the part of the catalog
 * @param appliesTo the roles they bind
 * @param demand what their passes must rest on
 * @param severity how much harm a gap exposes
 * @param relief what takes an organization out of them
 */
record Defaults(String family, List<Role> appliesTo, Demand demand, RiskLevel severity, Optional<Relief> relief) {

    static final Set<String> KEYS = Set.of("family", "applies-to", "assurance", "evidence", "severity", "relieved-by");
    private static final List<String> ANSWERS = RecordSchema.of(Organization.class).keys().stream()
            .filter(key -> key.type() instanceof ValueType.YesNo)
            .map(FactKey::name)
            .toList();
    private static final List<String> EVIDENCE_KINDS =
            RecordSchema.of(Evidence.class).key("kind").orElseThrow().type().words();
    static final Defaults NONE =
            new Defaults("", List.of(), new Demand(Assurance.STATED, Set.of()), RiskLevel.MODERATE, Optional.empty());

    static Defaults read(Fields fields) {
        return NONE.with(fields.only(KEYS));
    }

    /** The same with what the fields say over it. */
    Defaults with(Fields fields) {
        return new Defaults(
                fields.has("family") ? fields.text("family") : family,
                fields.has("applies-to") ? fields.constants("applies-to", Role.class) : appliesTo,
                new Demand(
                        fields.constant("assurance", Assurance.class, demand.assurance()),
                        fields.has("evidence") ? Set.copyOf(evidence(fields)) : demand.evidence()),
                fields.constant("severity", RiskLevel.class, severity),
                fields.has("relieved-by") ? fields.mapping("relieved-by").flatMap(m -> relief(m, fields)) : relief);
    }

    private static Optional<Relief> relief(Mapping mapping, Fields fields) {
        Fields own = fields.inside("relieved-by", mapping).only(Set.of("key", "because"));
        String key = own.required("key");
        if (!key.isEmpty() && !ANSWERS.contains(key)) {
            own.problem(own.place("key"), "names " + Words.quoted(key) + "; " + Nearest.hint(key, ANSWERS));
        }
        return Optional.of(new Relief(key, own.required("because")));
    }

    private static List<String> evidence(Fields fields) {
        List<String> known = EVIDENCE_KINDS;
        for (String kind : fields.texts("evidence")) {
            if (!known.contains(kind)) {
                fields.problem(
                        fields.place("evidence"),
                        "asks for evidence of the kind " + Words.quoted(kind) + "; " + Nearest.hint(kind, known));
            }
        }
        return fields.texts("evidence");
    }
}
