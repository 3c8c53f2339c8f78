package dev.assay.reports.overview;

import dev.assay.api.model.AssessmentResults;
import dev.assay.api.model.Check;
import dev.assay.api.model.CheckId;
import dev.assay.api.model.Control;
import dev.assay.api.model.ControlId;
import dev.assay.api.model.Finding;
import dev.assay.api.model.RulePack;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds what results and packs refer to by id. */
public final class Index {

    private final Map<ControlId, Control> controls = new HashMap<>();
    private final Map<CheckId, Check> checks = new HashMap<>();
    private final Map<ControlId, Finding> findings = new HashMap<>();

    public Index(List<RulePack> packs) {
        for (RulePack pack : packs) {
            controls.putAll(pack.catalog().controls());
            checks.putAll(pack.catalog().checks());
        }
    }

    public Index(AssessmentResults results) {
        this(results.packs());
        results.findings().forEach(finding -> findings.put(finding.control(), finding));
    }

    public Control control(ControlId id) {
        return known(id, controls.get(id));
    }

    /** The families of a pack's controls in the order in which its catalog declares them, which is that of the framework. */
    public List<String> families(String pack) {
        return controls.values().stream()
                .filter(control -> control.id().pack().equals(pack))
                .sorted(Comparator.comparing(Control::declared).thenComparing(Control::id))
                .map(Control::family)
                .distinct()
                .toList();
    }

    public Check check(CheckId id) {
        return known(id, checks.get(id));
    }

    public Finding finding(ControlId id) {
        return known(id, findings.get(id));
    }

    private static <T> T known(Object id, @Nullable T found) {
        if (found == null) {
            throw new IllegalStateException("the results refer to " + id + " but do not hold it");
        }
        return found;
    }
}
