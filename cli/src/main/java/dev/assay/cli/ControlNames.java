package dev.assay.cli;

import dev.assay.api.model.Control;
import dev.assay.api.model.RulePack;
import dev.assay.engine.Assessor;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Finds the control that somebody means. */
final class ControlNames {

    private static final int SUGGESTIONS = 5;

    private final List<Control> controls = new ArrayList<>();

    ControlNames(List<RulePack> packs) {
        packs.forEach(pack -> controls.addAll(pack.catalog().controls().values()));
    }

    /** The controls of this name, with or without the pack, by id or by an older id; more than one if several have it. */
    List<Control> named(String text) {
        String wanted = plain(text);
        List<Control> exact = controls.stream()
                .filter(control -> names(control).contains(wanted))
                .toList();
        List<Control> ids = exact.stream()
                .filter(control -> plain(control.id().toString()).equals(wanted)
                        || plain(control.id().name()).equals(wanted))
                .toList();
        return ids.isEmpty() ? exact : ids;
    }

    private static List<String> names(Control control) {
        List<String> names = new ArrayList<>();
        names.add(plain(control.id().name()));
        control.aliases().forEach(alias -> names.add(plain(alias)));
        for (String name : List.copyOf(names)) {
            names.add(plain(control.id().pack()) + ":" + name);
        }
        return names;
    }

    /** The ids that look most like a text. */
    List<String> like(String text) {
        Map<String, Control> byName = new TreeMap<>();
        controls.forEach(control -> names(control).forEach(name -> byName.putIfAbsent(name, control)));
        return Assessor.nearest(plain(text), byName.keySet()).stream()
                .map(byName::get)
                .distinct()
                .limit(SUGGESTIONS)
                .map(control -> control.id() + "  " + control.title())
                .toList();
    }

    private static String plain(String text) {
        return text.strip().toLowerCase(Locale.ROOT).replace("§", "").replace(" ", "");
    }
}
