package dev.assay.reports;

import dev.assay.api.model.Assurance;
import dev.assay.api.model.Attack;
import dev.assay.api.model.Catalog;
import dev.assay.api.model.CheckId;
import dev.assay.api.model.Control;
import dev.assay.api.model.ControlId;
import dev.assay.api.model.Demand;
import dev.assay.api.model.Duty;
import dev.assay.api.model.Effort;
import dev.assay.api.model.InForce;
import dev.assay.api.model.Relief;
import dev.assay.api.model.RiskLevel;
import dev.assay.api.model.RulePack;
import dev.assay.api.model.Signer;
import dev.assay.api.model.Source;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Two packs with few controls. */
public final class SampleCatalog {

    public static final String HASH = "0123456789abcdef".repeat(4);
    public static final ControlId EVALUATION = new ControlId("hipaa", "164.308(a)(8)");
    public static final ControlId ACCESS = new ControlId("hipaa", "164.312(a)(1)");
    public static final ControlId ENCRYPTION = new ControlId("hipaa", "164.312(a)(2)(iv)");
    public static final ControlId DATA_AT_REST = new ControlId("nist-csf", "PR.DS-01");

    private SampleCatalog() {}

    public static RulePack hipaa() {
        return pack(
                "hipaa",
                Catalog.Kind.REQUIREMENTS,
                control(
                        EVALUATION,
                        Duty.STANDARD,
                        EVALUATION,
                        "Who evaluated last, and against what?",
                        "",
                        InForce.ALWAYS),
                control(ACCESS, Duty.STANDARD, ACCESS, "", "", InForce.ALWAYS),
                control(ENCRYPTION, Duty.ADDRESSABLE, ACCESS, "", "Addressable is not optional.", inForce()));
    }

    public static RulePack csf() {
        ControlId category = new ControlId("nist-csf", "PR.DS");
        return pack(
                "nist-csf",
                Catalog.Kind.OUTCOMES,
                control(DATA_AT_REST, Duty.OUTCOME, category, "", "", InForce.ALWAYS));
    }

    private static InForce inForce() {
        return new InForce(LocalDate.of(2005, 4, 20), LocalDate.MAX);
    }

    private static RulePack pack(String id, Catalog.Kind kind, Control... controls) {
        Map<ControlId, Control> byId =
                Arrays.stream(controls).collect(Collectors.toMap(Control::id, Function.identity()));
        Catalog catalog = new Catalog(
                id,
                "Catalog of " + id,
                kind,
                byId,
                Map.of(),
                Map.of(),
                Map.of(),
                0,
                false,
                List.of(),
                Optional.empty());
        return new RulePack(id, "1.2.0", "assay-" + id + "-1.2.0.jar", HASH, Signer.NONE, catalog, List.of());
    }

    private static Control control(
            ControlId id, Duty duty, ControlId parent, String judgement, String note, InForce inForce) {
        boolean encryption = id.equals(ENCRYPTION);
        return new Control(
                id,
                "Title of " + id.name(),
                "Technical safeguards",
                duty,
                parent,
                "Do as " + id.name() + " says.",
                encryption ? "Encrypt & decrypt <it>." : "",
                Set.of(),
                List.of(),
                judgement,
                judgement.isEmpty() ? "" : "It weighs what no record holds.",
                List.of(),
                encryption ? List.of(new ControlId(id.pack(), "164.306(b)(2)(iii)")) : List.of(),
                encryption ? Optional.of(new Relief("hybrid", "{subject} is relieved.")) : Optional.empty(),
                new Demand(Assurance.DOCUMENTED, encryption ? Set.of("scan", "configuration") : Set.of()),
                encryption ? Optional.of(new CheckId(id.pack(), "ephi-at-rest")) : Optional.empty(),
                RiskLevel.HIGH,
                encryption ? List.of(Attack.LOSS_AND_THEFT, Attack.RANSOMWARE) : List.of(),
                "Encrypt what can be stolen.",
                encryption ? new Effort(24, 300) : Effort.UNKNOWN,
                encryption ? List.of(ACCESS, EVALUATION) : List.of(),
                note,
                inForce,
                List.of(),
                new Source("catalog.yaml", 10, 3));
    }
}
