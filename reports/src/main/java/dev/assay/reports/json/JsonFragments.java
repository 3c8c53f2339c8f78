package dev.assay.reports.json;

import dev.assay.reports.xml.Fragments;
import dev.assay.reports.xmltext.XmlText;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.core.JsonGenerator;

/** Writes generated types as properties of an object, one at a time, so that only one is in memory. */
final class JsonFragments implements Fragments {

    private final JsonGenerator json;
    private final Map<Class<?>, Shape> shapes = new HashMap<>();

    JsonFragments(JsonGenerator json) {
        this.json = json;
    }

    @Override
    public void element(String name, String text) {
        json.writeName(name);
        value(text);
    }

    @Override
    public <T> void one(String name, Class<T> declared, T value) {
        json.writeName(name);
        value(value);
    }

    @Override
    public <T> void all(String list, String item, Class<T> declared, Stream<T> values) {
        json.writeName(list);
        json.writeStartArray();
        values.forEach(this::value);
        json.writeEndArray();
    }

    private void value(Object value) {
        if (value instanceof String text) {
            json.writeString(XmlText.shown(text));
        } else if (value instanceof Boolean truth) {
            json.writeBoolean(truth);
        } else if (value instanceof Integer number) {
            json.writeNumber(number);
        } else if (value instanceof Long number) {
            json.writeNumber(number);
        } else if (value instanceof BigInteger number) {
            json.writeNumber(number);
        } else if (value instanceof BigDecimal number) {
            json.writeNumber(number);
        } else if (value instanceof LocalDate day) {
            json.writeString(day.toString());
        } else if (value instanceof Enum<?> constant) {
            json.writeString(shape(constant.getDeclaringClass()).words().get(constant.name()));
        } else if (value instanceof List<?> values) {
            json.writeStartArray();
            values.forEach(this::value);
            json.writeEndArray();
        } else {
            generated(value);
        }
    }

    private void generated(Object value) {
        Shape shape = shape(value.getClass());
        if (shape.list()) {
            shape.parts(value).forEach((name, list) -> value(list));
            return;
        }
        json.writeStartObject();
        shape.parts(value).forEach((name, part) -> {
            json.writeName(name);
            value(part);
        });
        json.writeEndObject();
    }

    private Shape shape(Class<?> type) {
        return shapes.computeIfAbsent(type, Shape::of);
    }
}
