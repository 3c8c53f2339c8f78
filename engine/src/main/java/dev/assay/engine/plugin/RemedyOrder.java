package dev.assay.engine.plugin;

import dev.assay.api.model.Control;
import dev.assay.api.model.ControlId;
import dev.assay.engine.name.Nearest;
import dev.assay.engine.name.Words;
import dev.assay.engine.yaml.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Which remedies of a catalog come after which others: each is there, and none comes after itself by any way. */
final class RemedyOrder {

    private final Map<ControlId, Control> controls;
    private final Problems problems;

    RemedyOrder(Map<ControlId, Control> controls, Problems problems) {
        this.controls = new TreeMap<>(controls);
        this.problems = problems;
    }

    void check() {
        Map<ControlId, List<ControlId>> waits = new TreeMap<>();
        controls.forEach((id, control) -> {
            List<ControlId> others = new ArrayList<>();
            for (ControlId other : control.after()) {
                if (names(control, other)) {
                    others.add(other);
                }
            }
            waits.put(id, others);
        });
        while (!done(waits)) {
            List<ControlId> circle = circle(waits);
            problems.add(
                    controls.get(circle.get(0)).declared(),
                    "the control " + circle.get(0).name() + " comes after itself: "
                            + circle.stream().map(ControlId::name).collect(Collectors.joining(" after ")) + " after "
                            + circle.get(0).name() + "; take one out of its \"after\"");
            circle.forEach(waits::remove);
        }
    }

    /** Whether what a control names is there and has a remedy; says so where it has not. */
    private boolean names(Control control, ControlId id) {
        Control other = controls.get(id);
        if (other == null) {
            TreeSet<String> names = new TreeSet<>();
            controls.keySet().forEach(each -> names.add(each.name()));
            problem(
                    control,
                    "comes after " + Words.quoted(id.name()) + ", which is not there; "
                            + Nearest.hint(id.name(), names));
            return false;
        }
        if (id.equals(control.id())) {
            problem(control, "comes after itself; take it out of its \"after\"");
            return false;
        }
        if (other.remedy().isEmpty()) {
            problem(
                    control,
                    "comes after " + Words.quoted(id.name())
                            + ", which has no remedy; name the controls whose remedies must be done first");
        }
        return true;
    }

    private void problem(Control control, String message) {
        problems.add(control.declared(), "the control " + control.id().name() + " " + message);
    }

    /** Takes out, again and again, what waits for nothing; whether nothing is left then. */
    private static boolean done(Map<ControlId, List<ControlId>> waits) {
        while (waits.values().removeIf(others -> others.stream().noneMatch(waits::containsKey))) {
            // Whatever waited for what is gone now may go next.
        }
        return waits.isEmpty();
    }

    /** A circle among those that all wait for another one of them, from its least member on. */
    private static List<ControlId> circle(Map<ControlId, List<ControlId>> waits) {
        List<ControlId> way = new ArrayList<>();
        ControlId at = waits.keySet().iterator().next();
        while (!way.contains(at)) {
            way.add(at);
            at = waits.get(at).stream()
                    .filter(waits::containsKey)
                    .sorted()
                    .findFirst()
                    .orElseThrow();
        }
        List<ControlId> circle = way.subList(way.indexOf(at), way.size());
        int least = circle.indexOf(circle.stream().sorted().findFirst().orElseThrow());
        List<ControlId> from = new ArrayList<>(circle.subList(least, circle.size()));
        from.addAll(circle.subList(0, least));
        return from;
    }
}
