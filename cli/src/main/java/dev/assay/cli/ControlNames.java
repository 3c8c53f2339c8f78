package dev.assay.cli;

import dev.assay.api.model.Control;
import dev.assay.api.model.RulePack;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

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
        String wanted = plain(text);
        return controls.stream()
                .sorted(Comparator.comparing((Control control) -> names(control).stream()
                                .mapToInt(name -> distance(wanted, name))
                                .min()
                                .orElse(Integer.MAX_VALUE))
                        .thenComparing(Control::id))
                .limit(SUGGESTIONS)
                .map(control -> control.id() + "  " + control.title())
                .toList();
    }

    private static String plain(String text) {
        return text.strip().toLowerCase(Locale.ROOT).replace("§", "").replace(" ", "");
    }

    /** How many letters must be changed, added or left out to make one text of the other. */
    private static int distance(String a, String b) {
        int[] above = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int changed = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(changed, 1 + Math.min(above[j], row[j - 1]));
            }
            above = row;
        }
        return above[b.length()];
    }
}
