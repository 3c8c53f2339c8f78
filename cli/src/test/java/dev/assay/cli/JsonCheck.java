package dev.assay.cli;

import java.util.regex.Pattern;

/** Whether a text is one JSON value: each replacement takes away what is certainly right, and one value must be left. */
final class JsonCheck {

    private static final Pattern TEXT =
            Pattern.compile("\"(?:[^\"\\\\\\p{Cntrl}]|\\\\[\"\\\\/bfnrt]|\\\\u[0-9a-f]{4})*\"");
    private static final Pattern LIST = Pattern.compile("\\[\\s*(?:V\\s*(?:,\\s*V\\s*)*)?]");
    private static final Pattern MAP = Pattern.compile("\\{\\s*(?:S\\s*:\\s*V\\s*(?:,\\s*S\\s*:\\s*V\\s*)*)?}");

    private JsonCheck() {}

    static void check(String json) {
        String left = TEXT.matcher(json).replaceAll("S");
        left = left.replaceAll("-?[0-9]+(\\.[0-9]+)?|true|false|null", "V").replaceAll("S(?!\\s*:)", "V");
        String before;
        do {
            before = left;
            left = MAP.matcher(LIST.matcher(left).replaceAll("V")).replaceAll("V");
        } while (!left.equals(before));
        if (!left.strip().equals("V")) {
            throw new AssertionError("no JSON: " + left);
        }
    }
}
