package dev.assay.engine.plugin;

import dev.assay.api.facts.Role;
import dev.assay.api.model.AttackStep;
import dev.assay.api.model.Catalog;
import dev.assay.api.model.Check;
import dev.assay.api.model.CheckId;
import dev.assay.api.model.Control;
import dev.assay.api.model.ControlId;
import dev.assay.api.model.Parameter;
import dev.assay.api.model.Part;
import dev.assay.api.model.Source;
import dev.assay.api.model.Stated;
import java.io.IOException;
import java.util.List;

/** Writes what was read from a catalog, for {@link CompiledCatalog}. */
final class CatalogWriter {

    private final Texts.Writer out;

    CatalogWriter(Texts.Writer out) {
        this.out = out;
    }

    void write(Catalog catalog) throws IOException {
        out.text(catalog.pack());
        out.text(catalog.title());
        out.constant(catalog.kind());
        out.number(catalog.correctionDays());
        out.count(catalog.recognizedPractices() ? 1 : 0);
        out.count(catalog.controls().size());
        for (Control control : catalog.controls().values()) {
            write(control);
        }
        out.count(catalog.checks().size());
        for (Check check : catalog.checks().values()) {
            write(check);
        }
        out.count(catalog.parts().size());
        for (Part part : catalog.parts().values()) {
            control(part.id());
            out.text(part.title());
            out.constant(part.kind());
            out.text(part.statement());
            place(part.declared());
        }
        out.count(catalog.parameters().size());
        for (Parameter parameter : catalog.parameters().values()) {
            out.text(parameter.name());
            out.number(parameter.months());
            out.text(parameter.source());
        }
    }

    private void write(Control control) throws IOException {
        control(control.id());
        out.text(control.title());
        out.text(control.family());
        out.constant(control.duty());
        control(control.parent());
        out.text(control.statement());
        out.text(control.official());
        out.count(control.appliesTo().size());
        for (Role role : control.appliesTo()) {
            out.constant(role);
        }
        checks(control.checks());
        out.text(control.judgement());
        out.text(control.because());
        controls(control.gathers());
        controls(control.cites());
        out.texts(control.relief()
                .map(relief -> List.of(relief.key(), relief.because()))
                .orElse(List.of()));
        out.constant(control.demand().assurance());
        out.texts(control.demand().evidence());
        checks(control.mechanism().map(List::of).orElse(List.of()));
        out.constant(control.severity());
        out.count(control.stops().size());
        for (Enum<?> attack : control.stops()) {
            out.constant(attack);
        }
        out.text(control.remedy());
        out.number(control.effort().hours());
        out.number(control.effort().cost());
        controls(control.after());
        out.text(control.note());
        out.number(control.inForce().from().toEpochDay());
        out.number(control.inForce().until().toEpochDay());
        out.texts(control.aliases());
        place(control.declared());
    }

    private void write(Check check) throws IOException {
        check(check.id());
        out.text(check.about());
        out.constant(check.basis());
        out.text(check.sentences().meets());
        out.text(check.sentences().fails());
        out.text(check.sentences().lacks());
        out.text(check.sentences().outside());
        out.text(check.question());
        out.texts(check.needs());
        controls(check.advises());
        out.count(check.bars().size());
        for (AttackStep step : check.bars()) {
            out.constant(step);
        }
        out.count(check.disproves().size());
        for (Stated stated : check.disproves()) {
            out.text(stated.section());
            out.text(stated.of());
            out.text(stated.key());
        }
        place(check.declared());
    }

    private void controls(List<ControlId> ids) throws IOException {
        out.count(ids.size());
        for (ControlId id : ids) {
            control(id);
        }
    }

    private void checks(List<CheckId> ids) throws IOException {
        out.count(ids.size());
        for (CheckId id : ids) {
            check(id);
        }
    }

    private void control(ControlId id) throws IOException {
        out.text(id.pack());
        out.text(id.name());
    }

    private void check(CheckId id) throws IOException {
        out.text(id.pack());
        out.text(id.name());
    }

    private void place(Source source) throws IOException {
        out.text(source.file());
        out.number(source.line());
        out.number(source.column());
    }
}
