package dev.assay.reports.html;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Stacked bars as pictures: parts of a whole, told apart by pattern, and by words for who does not see them. */
final class Bars {

    /** One part of a bar: the kind it is drawn as, how many, and what they are. */
    record Part(String kind, long number, String words) {}

    private static final int HEIGHT = 18;

    private Bars() {}

    /** A bar whose parts are as long as the whole picture is for this many. */
    static void bar(Html html, List<Part> parts, long longest) {
        html.begin("svg", "class", "bar", "role", "img", "width", "100%", "height", Integer.toString(HEIGHT));
        html.with("aria-label", words(parts));
        long from = 0;
        for (Part part : parts) {
            if (part.number() > 0) {
                rect(html, part.kind(), share(from, longest), share(part.number(), longest));
            }
            from += part.number();
        }
        html.end();
    }

    /** A solid bar within an outline: how much of the one is the other. */
    static void within(Html html, Part inner, Part outer, long longest) {
        html.begin("svg", "class", "bar", "role", "img", "width", "100%", "height", Integer.toString(HEIGHT));
        html.with("aria-label", words(List.of(inner, outer)));
        rect(html, outer.kind(), "0", share(outer.number(), longest));
        rect(html, inner.kind(), "0", share(inner.number(), longest));
        html.end();
    }

    private static void rect(Html html, String kind, String from, String width) {
        html.begin("rect", "class", "part " + kind, "x", from, "y", "1", "width", width);
        html.with("height", Integer.toString(HEIGHT - 2)).end();
    }

    /** What a bar shows, in words: "3 gap, 9 open"; "nothing" for an empty one. */
    static String words(List<Part> parts) {
        String words = parts.stream()
                .filter(part -> part.number() > 0)
                .map(part -> part.number() + " " + part.words())
                .collect(Collectors.joining(", "));
        return words.isEmpty() ? "nothing" : words;
    }

    /** What is drawn how. */
    static void legend(Html html, List<Part> kinds) {
        html.begin("ul", "class", "legend");
        for (Part kind : kinds) {
            html.begin("li").begin("svg", "width", "22", "height", "14", "aria-hidden", "true", "focusable", "false");
            html.begin("rect", "class", "part " + kind.kind(), "x", "1", "y", "1", "width", "20", "height", "12");
            html.end().end().text(kind.words()).end();
        }
        html.end();
    }

    /** The patterns that parts are filled with, once for the page. */
    static void define(Html html) {
        pattern(html, "gap", "8", "rotate(45)", "M0 0v8");
        pattern(html, "open", "6", "rotate(0)", "M2 3h2");
        pattern(html, "claimed", "5", "rotate(0)", "M0 2.5h5");
        pattern(html, "none", "6", "rotate(-45)", "M0 0v6");
        pattern(html, "partly", "6", "rotate(-45)", "M0 0v6");
    }

    private static void pattern(Html html, String kind, String size, String turned, String drawn) {
        html.begin("pattern", "id", "fill-" + kind, "class", "fill " + kind, "patternUnits", "userSpaceOnUse");
        html.with("width", size).with("height", size).with("patternTransform", turned);
        html.begin("rect", "width", size, "height", size).end();
        html.begin("path", "d", drawn).end().end();
    }

    private static String share(long part, long whole) {
        long hundredths = whole == 0 ? 0 : Math.round(10_000.0 * part / whole);
        return String.format(Locale.ROOT, "%d.%02d%%", hundredths / 100, hundredths % 100);
    }
}
