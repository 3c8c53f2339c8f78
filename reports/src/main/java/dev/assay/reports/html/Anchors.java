package dev.assay.reports.html;

import dev.assay.api.model.ControlId;
import java.util.Locale;

/** Where links lead. Different things have different anchors, whatever their names hold. */
final class Anchors {

    private Anchors() {}

    static String control(ControlId id) {
        return "control." + encoded(id.pack()) + ":" + encoded(id.name());
    }

    static String evidence(String id) {
        return "evidence." + encoded(id);
    }

    static String pack(String id) {
        return "pack." + encoded(id);
    }

    /** Letters, digits, dots and hyphens stay; of everything else the code units are written, in a length that is known. */
    private static String encoded(String name) {
        StringBuilder anchor = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            if (plain || c == '.' || c == '-') {
                anchor.append(c);
            } else {
                anchor.append(String.format(Locale.ROOT, c < 0x100 ? "_%02x" : "_u%04x", (int) c));
            }
        }
        return anchor.toString();
    }
}
