package dev.assay.cli;

import dev.assay.api.model.Control;
import dev.assay.api.model.ControlId;
import dev.assay.api.model.Crosswalk.Link;
import dev.assay.api.model.RulePack;
import dev.assay.engine.Assessor;
import dev.assay.reports.overview.Index;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What a control touches in other packs, through which ids, and which answers serve both. */
final class CrosswalkText {

    private final Page page;
    private final Assessor assessor;
    private final Index index;
    private final Map<ControlId, Control> controls = new HashMap<>();

    CrosswalkText(Page page, Assessor assessor) {
        this.page = page;
        this.assessor = assessor;
        this.index = new Index(assessor.packs());
        for (RulePack pack : assessor.packs()) {
            controls.putAll(pack.catalog().controls());
        }
    }

    void print(Control control) {
        List<Link> links = assessor.frameworks().stream()
                .flatMap(framework -> framework.crosswalk().of(control.id()).stream())
                .filter(link -> controls.containsKey(link.other(control.id())))
                .sorted(Comparator.comparing(Link::primary).reversed().thenComparing(link -> link.other(control.id())))
                .toList();
        List<Link> telling = links.stream().filter(link -> !link.weak()).toList();
        if (telling.isEmpty()) {
            return;
        }
        page.heading("What it touches in other packs");
        page.text(
                "A relation, never an equivalence: meeting the one proves nothing of the other, and a link that is missing"
                        + " proves nothing either.");
        page.gap();
        telling.forEach(link -> link(control, link));
        int weak = links.size() - telling.size();
        if (weak > 0) {
            page.text("And " + weak + " more through ids that are mapped to everything.");
        }
    }

    private void link(Control control, Link link) {
        Control other = controls.get(link.other(control.id()));
        List<String> how = new ArrayList<>();
        if (link.primary()) {
            how.add("close");
        }
        if (!link.through().isEmpty()) {
            how.add("through " + String.join(", ", link.through()));
        }
        if (link.byAuthor()) {
            how.add("by judgement alone, no published mapping holds it");
        }
        Set<String> shared = answers(control);
        shared.retainAll(answers(other));
        if (!shared.isEmpty()) {
            how.add("one answer serves both: " + String.join(", ", shared));
        }
        page.text("  ", other.id() + "  " + other.title() + " (" + String.join("; ", how) + ")");
    }

    private Set<String> answers(Control control) {
        Set<String> answers = new TreeSet<>();
        control.checks().forEach(check -> answers.addAll(index.check(check).answers()));
        return answers;
    }
}
