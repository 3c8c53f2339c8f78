package dev.assay.reports.html;

import dev.assay.api.model.AssessmentResults;
import dev.assay.api.model.ControlId;
import dev.assay.api.model.FactRef;
import dev.assay.api.model.RecordedFact;
import dev.assay.api.model.Risk;
import dev.assay.api.spi.Named;
import dev.assay.reports.Assessed;
import dev.assay.reports.overview.Index;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What all sections of the page read, and where they write. */
record Page(Html html, Assessed assessed, Index index, Map<FactRef, RecordedFact> facts, Map<ControlId, Risk> risks) {

    /** How many alike are shown one by one; of more it is said how many. */
    static final int SHOWN = 20;

    static Page of(Assessed assessed, Html html) {
        AssessmentResults results = assessed.results();
        return new Page(
                html,
                assessed,
                new Index(results),
                results.snapshot().byRef(),
                results.risks().stream()
                        .collect(Collectors.toMap(Risk::control, Function.identity(), (worse, other) -> worse)));
    }

    AssessmentResults results() {
        return assessed.results();
    }

    /** Whether there is a finding on a control, which a link of a crosswalk may lead beyond. */
    boolean has(ControlId control) {
        return results().packs().stream()
                .anyMatch(pack -> pack.catalog().controls().containsKey(control));
    }

    /** How a sentence calls a fact. */
    String nameOf(FactRef ref) {
        RecordedFact recorded = facts.get(ref);
        String name = recorded != null && recorded.fact() instanceof Named named ? named.name() : "";
        return name.isEmpty() ? ref.toString() : name;
    }

    /** Begins a section of the page under a heading that the contents lead to. */
    void section(String id, String heading) {
        html.begin("section", "id", id, "aria-labelledby", id + "-title");
        html.leaf("h2", heading, "id", id + "-title");
    }

    void end() {
        html.end();
    }

    /** A link to the finding on a control. */
    void link(ControlId control) {
        html.begin("a", "href", "#" + Anchors.control(control), "class", "id")
                .name(control.toString())
                .end();
    }

    /** Links to findings, with commas between. */
    void links(List<ControlId> controls) {
        String between = "";
        for (ControlId control : controls) {
            html.text(between);
            link(control);
            between = ", ";
        }
    }

    /** Begins a table that scrolls by itself where the page is too narrow for it. */
    void table(String caption, String... columns) {
        html.begin("div", "class", "scroll", "role", "region", "tabindex", "0", "aria-label", caption);
        html.begin("table").leaf("caption", caption).begin("thead").begin("tr");
        for (String column : columns) {
            html.leaf("th", column, "scope", "col");
        }
        html.end().end().begin("tbody");
    }

    void endTable() {
        html.end().end().end();
    }
}
