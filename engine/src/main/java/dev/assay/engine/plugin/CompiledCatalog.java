package dev.assay.engine.plugin;

import dev.assay.api.facts.Role;
import dev.assay.api.model.Assurance;
import dev.assay.api.model.Attack;
import dev.assay.api.model.AttackStep;
import dev.assay.api.model.Basis;
import dev.assay.api.model.Catalog;
import dev.assay.api.model.Check;
import dev.assay.api.model.CheckId;
import dev.assay.api.model.Control;
import dev.assay.api.model.ControlId;
import dev.assay.api.model.Demand;
import dev.assay.api.model.Duty;
import dev.assay.api.model.Effort;
import dev.assay.api.model.InForce;
import dev.assay.api.model.Parameter;
import dev.assay.api.model.Part;
import dev.assay.api.model.Relief;
import dev.assay.api.model.RiskLevel;
import dev.assay.api.model.Source;
import dev.assay.api.model.Stated;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads a catalog that {@link CatalogReader} read before, as {@link CatalogWriter} wrote it. */
final class CompiledCatalog {

    private final Texts.Reader in;

    CompiledCatalog(Texts.Reader in) {
        this.in = in;
    }

    Catalog read() {
        String pack = text();
        String title = text();
        Catalog.Kind kind = Catalog.Kind.valueOf(text());
        int correctionDays = number();
        boolean practices = in.count() == 1;
        Map<ControlId, Control> controls = new LinkedHashMap<>();
        for (int i = in.count(); i > 0; i--) {
            Control control = control();
            controls.put(control.id(), control);
        }
        Map<CheckId, Check> checks = new LinkedHashMap<>();
        for (int i = in.count(); i > 0; i--) {
            Check check = check();
            checks.put(check.id(), check);
        }
        Map<ControlId, Part> parts = new LinkedHashMap<>();
        for (int i = in.count(); i > 0; i--) {
            Part part = new Part(controlId(), text(), Part.Kind.valueOf(text()), text(), place());
            parts.put(part.id(), part);
        }
        Map<String, Parameter> parameters = new LinkedHashMap<>();
        for (int i = in.count(); i > 0; i--) {
            Parameter parameter = new Parameter(text(), number(), text());
            parameters.put(parameter.name(), parameter);
        }
        return new Catalog(
                pack,
                title,
                kind,
                controls,
                checks,
                parts,
                parameters,
                correctionDays,
                practices,
                List.of(),
                Optional.empty());
    }

    private Control control() {
        return new Control(
                controlId(),
                text(),
                text(),
                Duty.valueOf(text()),
                controlId(),
                text(),
                text(),
                roles(),
                checkIds(),
                text(),
                text(),
                controlIds(),
                controlIds(),
                relief(),
                new Demand(Assurance.valueOf(text()), Set.copyOf(texts())),
                checkIds().stream().findFirst(),
                RiskLevel.valueOf(text()),
                attacks(),
                text(),
                new Effort(number(), number()),
                controlIds(),
                text(),
                new InForce(LocalDate.ofEpochDay(in.number()), LocalDate.ofEpochDay(in.number())),
                texts(),
                place());
    }

    private Check check() {
        return new Check(
                checkId(),
                text(),
                Basis.valueOf(text()),
                new Check.Sentences(text(), text(), text(), text()),
                text(),
                texts(),
                controlIds(),
                steps(),
                disproves(),
                place());
    }

    private List<AttackStep> steps() {
        List<AttackStep> steps = new ArrayList<>();
        for (int i = in.count(); i > 0; i--) {
            steps.add(AttackStep.valueOf(text()));
        }
        return steps;
    }

    private List<Stated> disproves() {
        List<Stated> disproves = new ArrayList<>();
        for (int i = in.count(); i > 0; i--) {
            disproves.add(new Stated(text(), text(), text()));
        }
        return disproves;
    }

    private Optional<Relief> relief() {
        List<String> relief = texts();
        return relief.isEmpty() ? Optional.empty() : Optional.of(new Relief(relief.get(0), relief.get(1)));
    }

    private Set<Role> roles() {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (int i = in.count(); i > 0; i--) {
            roles.add(Role.valueOf(text()));
        }
        return roles;
    }

    private List<Attack> attacks() {
        List<Attack> attacks = new ArrayList<>();
        for (int i = in.count(); i > 0; i--) {
            attacks.add(Attack.valueOf(text()));
        }
        return attacks;
    }

    private List<ControlId> controlIds() {
        List<ControlId> ids = new ArrayList<>();
        for (int i = in.count(); i > 0; i--) {
            ids.add(controlId());
        }
        return ids;
    }

    private List<CheckId> checkIds() {
        List<CheckId> ids = new ArrayList<>();
        for (int i = in.count(); i > 0; i--) {
            ids.add(checkId());
        }
        return ids;
    }

    private ControlId controlId() {
        return new ControlId(text(), text());
    }

    private CheckId checkId() {
        return new CheckId(text(), text());
    }

    private Source place() {
        return new Source(text(), number(), number());
    }

    private int number() {
        return Math.toIntExact(in.number());
    }

    private String text() {
        return in.text();
    }

    private List<String> texts() {
        return in.texts();
    }
}
