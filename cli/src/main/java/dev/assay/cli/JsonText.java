package dev.assay.cli;

import java.util.Collection;
import java.util.Map;

/** Writes maps, lists, texts, numbers and truths as JSON, two spaces deep, in the order they come. */
final class JsonText {

    private final StringBuilder out = new StringBuilder();

    private JsonText() {}

    /** A value as a JSON document that ends with a line feed; anything else than the above is written as its text. */
    static String of(Object value) {
        JsonText json = new JsonText();
        json.value(value, 0);
        return json.out.append('\n').toString();
    }

    /** A text in quotes, which YAML reads just so. */
    static String quoted(String text) {
        JsonText json = new JsonText();
        json.text(text);
        return json.out.toString();
    }

    private void value(Object value, int depth) {
        if (value instanceof Map<?, ?> map) {
            String before = "{";
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                open(before, depth + 1);
                text(String.valueOf(entry.getKey()));
                out.append(": ");
                value(entry.getValue(), depth + 1);
                before = ",";
            }
            close(map.isEmpty(), "{", "}", depth);
        } else if (value instanceof Collection<?> list) {
            String before = "[";
            for (Object item : list) {
                open(before, depth + 1);
                value(item, depth + 1);
                before = ",";
            }
            close(list.isEmpty(), "[", "]", depth);
        } else if (value instanceof Number || value instanceof Boolean) {
            out.append(value);
        } else {
            text(String.valueOf(value));
        }
    }

    private void open(String before, int depth) {
        out.append(before).append('\n').append("  ".repeat(depth));
    }

    private void close(boolean empty, String open, String close, int depth) {
        if (empty) {
            out.append(open).append(close);
        } else {
            out.append('\n').append("  ".repeat(depth)).append(close);
        }
    }

    /** Escapes what JSON asks for, and all that may not print or not survive: control, format and lone surrogates. */
    private void text(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean pair = Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            if (pair) {
                out.append(c).append(text.charAt(++i));
            } else if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (Character.isISOControl(c)
                    || Character.isSurrogate(c)
                    || Character.getType(c) == Character.FORMAT
                    || c == '\u2028'
                    || c == '\u2029') {
                String hex = Integer.toHexString(c);
                out.append("\\u").append("0".repeat(4 - hex.length())).append(hex);
            } else {
                out.append(c);
            }
        }
        out.append('"');
    }
}
