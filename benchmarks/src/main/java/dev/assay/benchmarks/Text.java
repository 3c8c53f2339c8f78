package dev.assay.benchmarks;

import java.util.List;
import java.util.Map;

/** A tree of maps, lists and words as YAML, the way people write it (a line for each fact), or as JSON. */
record Text(Map<String, Object> sections) {

    String yaml() {
        StringBuilder out = new StringBuilder();
        sections.forEach((section, content) -> {
            out.append(section).append(':');
            if (content instanceof List<?> facts) {
                out.append('\n');
                facts.forEach(fact -> flow(fact, false, out.append("  - ")).append('\n'));
            } else {
                out.append('\n');
                ((Map<?, ?>) content)
                        .forEach((key, value) -> flow(
                                        value,
                                        false,
                                        out.append("  ").append(key).append(": "))
                                .append('\n'));
            }
        });
        return out.toString();
    }

    String json() {
        return flow(sections, true, new StringBuilder()).toString();
    }

    private static StringBuilder flow(Object value, boolean quoted, StringBuilder out) {
        String comma = "";
        if (value instanceof Map<?, ?> map) {
            out.append('{');
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                flow(entry.getKey(), quoted, out.append(comma)).append(": ");
                flow(entry.getValue(), quoted, out);
                comma = ", ";
            }
            return out.append('}');
        }
        if (value instanceof List<?> list) {
            out.append('[');
            for (Object each : list) {
                flow(each, quoted, out.append(comma));
                comma = ", ";
            }
            return out.append(']');
        }
        return quoted && !(value instanceof Integer)
                ? out.append('"').append(value).append('"')
                : out.append(value);
    }
}
