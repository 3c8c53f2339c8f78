package dev.assay.engine.intake;

import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** Writes maps, lists, texts, numbers and booleans as indented JSON, the same on every system. */
final class JsonText {

    /** Stands for null, which neither maps nor lists here hold. */
    static final Object NULL = new Object();

    private JsonText() {}

    /** A map of keys and values in turn, in this order, that more can be put into. */
    static Map<String, Object> object(Object... keysAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            map.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return map;
    }

    static String of(Object value) {
        StringWriter text = new StringWriter();
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        PrettyPrinter pretty =
                new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines);
        ObjectWriteContext context = new ObjectWriteContext.Base() {
            @Override
            public PrettyPrinter getPrettyPrinter() {
                return pretty;
            }

            @Override
            public boolean hasPrettyPrinter() {
                return true;
            }
        };
        try (JsonGenerator out = new JsonFactory().createGenerator(context, text)) {
            write(value, out);
        }
        return text.append('\n').toString();
    }

    private static void write(Object value, JsonGenerator out) {
        if (value instanceof Map<?, ?> map) {
            out.writeStartObject();
            map.forEach((key, inner) -> {
                out.writeName((String) key);
                write(inner, out);
            });
            out.writeEndObject();
        } else if (value instanceof List<?> list) {
            out.writeStartArray();
            list.forEach(inner -> write(inner, out));
            out.writeEndArray();
        } else if (value instanceof Boolean bool) {
            out.writeBoolean(bool);
        } else if (value instanceof Integer number) {
            out.writeNumber(number);
        } else if (value == NULL) {
            out.writeNull();
        } else {
            out.writeString((String) value);
        }
    }
}
