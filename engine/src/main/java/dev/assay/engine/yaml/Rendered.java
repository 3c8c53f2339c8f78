package dev.assay.engine.yaml;

import dev.assay.api.model.Source;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.core.io.JsonStringEncoder;

/** Writes values on one line, as YAML or as JSON. */
final class Rendered {

    private static final Pattern NUMBER = Pattern.compile("-?(?:0|[1-9]\\d*)(?:\\.\\d+)?");

    private final boolean json;

    Rendered(boolean json) {
        this.json = json;
    }

    /** A value; braces and brackets around what holds others. */
    String of(Node node, boolean flow) {
        if (node instanceof Mapping mapping) {
            return mapping.entries().stream()
                    .map(entry -> entry(entry.key(), of(entry.value(), true)))
                    .collect(Collectors.joining(", ", "{", "}"));
        } else if (node instanceof Sequence sequence) {
            return sequence.items().stream().map(item -> of(item, true)).collect(Collectors.joining(", ", "[", "]"));
        }
        return text(((Scalar) node).text(), flow);
    }

    /** A key with its value, which is written already. */
    String entry(String key, String value) {
        return text(key, true) + ": " + value;
    }

    /** A text where none stood before: without quotes where it is read back without them. */
    String text(String text, boolean flow) {
        return json || !readsBack(text, flow) ? quoted(text) : text;
    }

    /** A text in place of another, in quotes as that. */
    String instead(Span old, String text, boolean flow) {
        if (json) {
            boolean bare = old.style == Span.Style.PLAIN
                    && (NUMBER.matcher(text).matches() || text.equals("true") || text.equals("false"));
            return bare ? text : quoted(text);
        }
        if (old.style == Span.Style.DOUBLE_QUOTED) {
            return quoted(text);
        }
        boolean oneLine = text.codePoints().noneMatch(c -> Character.isISOControl(c) || c == 0x2028 || c == 0x2029);
        return old.style == Span.Style.SINGLE_QUOTED && oneLine
                ? "'" + text.replace("'", "''") + "'"
                : text(text, flow);
    }

    static String quoted(String text) {
        StringBuilder out = new StringBuilder().append('"');
        JsonStringEncoder.getInstance().quoteAsString(text, out);
        return out.append('"').toString();
    }

    /** Whether the text is read as itself without quotes, and as no null. */
    private static boolean readsBack(String text, boolean flow) {
        String name = "text.yaml";
        byte[] written = (flow ? "{k: " + text + "}" : "k: " + text + "\n").getBytes(StandardCharsets.UTF_8);
        Scalar wanted = new Scalar(new Source(name, 1, flow ? 5 : 4), text, true);
        Source key = new Source(name, 1, flow ? 2 : 1);
        Mapping expected = new Mapping(new Source(name, 1, 1), List.of(new Mapping.Entry("k", key, wanted)));
        return !wanted.empty()
                && LocatedYaml.read(name, written, new Problems())
                        .filter(expected::equals)
                        .isPresent();
    }
}
