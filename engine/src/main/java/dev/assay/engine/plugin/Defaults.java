package dev.assay.engine.plugin;

import dev.assay.api.facts.Role;
import dev.assay.api.model.Assurance;
import dev.assay.api.model.Demand;
import dev.assay.api.model.RiskLevel;
import dev.assay.engine.yaml.Nearest;
import dev.assay.engine.yaml.Words;
import java.util.List;
import java.util.Set;

/**
 * What the controls of one catalog file have in common, unless they say otherwise.
 *
 * @param family the part of the catalog
 * @param appliesTo the roles they bind
 * @param demand what their passes must rest on
 * @param severity how much harm a gap exposes
 */
record Defaults(String family, List<Role> appliesTo, Demand demand, RiskLevel severity) {

    static final Set<String> KEYS = Set.of("family", "applies-to", "assurance", "evidence", "severity");
    static final Defaults NONE =
            new Defaults("", List.of(), new Demand(Assurance.STATED, Set.of()), RiskLevel.MODERATE);

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
                fields.constant("severity", RiskLevel.class, severity));
    }

    private static List<String> evidence(Fields fields) {
        List<String> known = EvidenceKinds.KNOWN;
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
