package dev.assay.reports.oscal;

import dev.assay.api.model.CheckId;
import dev.assay.api.model.Control;
import dev.assay.api.model.ControlId;
import dev.assay.api.model.Effort;
import dev.assay.api.model.RulePack;
import dev.assay.reports.overview.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What is required: the controls of all packs, one group each, in groups of their families. */
final class CatalogDocument {

    private final Bundle bundle;
    private final Sink to;

    private CatalogDocument(Bundle bundle, Sink to) {
        this.bundle = bundle;
        this.to = to;
    }

    static void write(Bundle bundle, Sink to) {
        CatalogDocument catalog = new CatalogDocument(bundle, to);
        to.document("catalog", () -> {
            to.flag("uuid", bundle.uuids.of("document", "catalog"));
            Metadata.write(bundle, to, "Controls that " + bundle.organization() + " was assessed against");
            to.each("groups", "group", bundle.results.packs().stream().map(pack -> () -> catalog.pack(pack)));
        });
    }

    private void pack(RulePack pack) {
        to.flag("id", Tokens.group(pack.id(), 0));
        to.flag("class", "pack");
        to.line("title", pack.catalog().title());
        Prop.write(
                to,
                Prop.oscal("label", pack.id()),
                Prop.of("version", pack.version()),
                Prop.of("origin", pack.origin()),
                Prop.of("sha256", pack.sha256()),
                Prop.of("signer", Metadata.signer(pack.signer())),
                Prop.of("kind", pack.catalog().kind()));
        List<String> families = bundle.index.families(pack.id());
        to.each("groups", "group", IntStream.range(0, families.size()).mapToObj(i -> () -> {
            to.flag("id", Tokens.group(pack.id(), i + 1));
            to.flag("class", "family");
            to.line("title", Text.or(families.get(i), "Controls"));
            to.each(
                    "controls",
                    "control",
                    pack.catalog().controls().values().stream()
                            .filter(control -> control.family().equals(families.get(i)))
                            .map(control -> () -> control(control)));
        }));
    }

    private void control(Control control) {
        ControlId id = control.id();
        to.flag("id", Tokens.control(id));
        to.flag("class", Words.kebab(control.duty()));
        to.line("title", Text.or(control.title(), id.name()));
        Prop.write(to, props(control));
        to.each("links", "link", links(control));
        to.each(
                "parts",
                "part",
                Stream.of(() -> statement(control), () -> guidance(control), () -> objective(control)));
    }

    private Stream<Prop> props(Control control) {
        return Stream.of(
                        Stream.of(
                                Prop.oscal("label", control.id().name()),
                                Prop.of("control", control.id().toString()),
                                Prop.of("duty", control.duty()),
                                Prop.of("severity", control.severity()),
                                Prop.of("asks-assurance", control.demand().assurance()),
                                Prop.of("in-force-from", bound(control.inForce().from())),
                                Prop.of(
                                        "in-force-until",
                                        bound(control.inForce().until())),
                                Prop.of("declared", control.declared().toString())),
                        control.parentId().stream().map(parent -> Prop.of("parent", parent.toString())),
                        control.demand().evidence().stream().map(kind -> Prop.of("asks-evidence", kind)),
                        control.appliesTo().stream().map(role -> Prop.of("applies-to", role)),
                        control.checks().stream().map(check -> Prop.of("check", check.toString())),
                        control.gathers().stream().map(other -> Prop.of("gathers", other.toString())),
                        effort(control.effort()),
                        control.after().stream().map(other -> Prop.of("after", other.toString())),
                        control.cites().stream().map(other -> Prop.of("cites", other.toString())),
                        control.stops().stream().map(attack -> Prop.of("stops", attack)),
                        control.aliases().stream().map(alias -> Prop.of("alias", alias)))
                .flatMap(props -> props);
    }

    private static Stream<Prop> effort(Effort effort) {
        return effort.known()
                ? Stream.of(
                        Prop.remarked("effort-hours", Integer.toString(effort.hours()), "Own hours for the remedy."),
                        Prop.remarked("effort-cost", Integer.toString(effort.cost()), "US dollars in the first year."))
                : Stream.of();
    }

    private static String bound(LocalDate day) {
        return day.equals(LocalDate.MIN) || day.equals(LocalDate.MAX) ? "" : day.toString();
    }

    private Stream<Runnable> links(Control control) {
        return bundle.assessed.crosswalk().of(control.id()).stream()
                .map(link -> link.other(control.id()))
                .filter(this::held)
                .map(other -> () -> {
                    to.flag("href", "#" + Tokens.control(other));
                    to.flag("rel", "related");
                    to.line("text", other.toString());
                });
    }

    private boolean held(ControlId id) {
        return bundle.results.packs().stream()
                .anyMatch(pack -> pack.catalog().controls().containsKey(id));
    }

    private void statement(Control control) {
        to.flag("id", Tokens.statement(control.id()));
        to.flag("name", "statement");
        to.bareProse("prose", Text.or(control.official(), Text.or(control.statement(), control.title())));
    }

    private void guidance(Control control) {
        to.flag("id", Tokens.guidance(control.id()));
        to.flag("name", "guidance");
        String relief = control.relief()
                .map(relieved -> "Relieved by " + relieved.key() + ": " + relieved.because())
                .orElse("");
        to.bareProse(
                "prose",
                control.official().isBlank() ? "" : control.statement(),
                control.note(),
                control.judgement(),
                control.because(),
                relief,
                control.remedy());
    }

    private void objective(Control control) {
        to.flag("id", Tokens.objective(control.id()));
        to.flag("name", "assessment-objective");
        to.bareProse(
                "prose",
                control.decidable()
                        ? "It is determined whether the facts show what the control asks."
                        : "No rule and no question decides this control.");
        to.each("parts", "part", IntStream.range(0, control.checks().size()).mapToObj(i -> () -> {
            to.flag("id", Tokens.objective(control.id()) + "." + (i + 1));
            to.flag("name", "assessment-objective");
            check(control.checks().get(i));
        }));
    }

    private void check(CheckId id) {
        String passes = bundle.results.packs().stream()
                .map(pack -> pack.catalog().checks().get(id))
                .filter(Objects::nonNull)
                .map(check -> check.sentences().meets())
                .findFirst()
                .orElse("");
        Prop.write(to, Prop.oscal("label", id.toString()), Prop.of("check", id.toString()));
        to.bareProse("prose", Text.or(passes, id.toString()));
    }
}
