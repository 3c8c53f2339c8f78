package dev.assay.reports.json;

import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlEnumValue;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.XmlValue;
import java.lang.reflect.Field;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How a type that is generated from the XML schema is written, read from its JAXB annotations: by the names of the XML and
 * in its order, attributes by name and then elements. The text beside attributes has the key {@code value}.
 *
 * @param fields where the value of each key lies
 * @param list whether it only holds one repeated element, and so stands for its list
 * @param words the words of an enumeration, by its constants
 */
record Shape(Map<String, Field> fields, boolean list, Map<String, String> words) {

    static Shape of(Class<?> type) {
        if (type.isEnum()) {
            return new Shape(Map.of(), false, words(type));
        }
        Map<String, Field> attributes = new TreeMap<>();
        Map<String, Field> elements = new LinkedHashMap<>();
        for (Class<?> part : lineage(type)) {
            for (Field field : part.getDeclaredFields()) {
                if (field.isAnnotationPresent(XmlAttribute.class)) {
                    add(field, attributes);
                }
            }
            for (String name : part.getAnnotation(XmlType.class).propOrder()) {
                if (!name.isEmpty()) {
                    add(field(part, name), elements);
                }
            }
        }
        boolean list = attributes.isEmpty() && elements.size() == 1 && list(elements);
        Map<String, Field> fields = new LinkedHashMap<>(attributes);
        elements.forEach((name, field) -> {
            if (fields.put(name, field) != null) {
                throw new IllegalStateException(type.getName() + " has an attribute and an element " + name);
            }
        });
        return new Shape(fields, list, Map.of());
    }

    /** The values that are there, by their keys. */
    Map<String, Object> parts(Object value) {
        Map<String, Object> parts = new LinkedHashMap<>();
        fields.forEach((name, field) -> {
            try {
                Object part = field.get(value);
                if (part != null) {
                    parts.put(name, part);
                }
            } catch (IllegalAccessException e) {
                throw new IllegalStateException("can't read " + field, e);
            }
        });
        return parts;
    }

    private static boolean list(Map<String, Field> elements) {
        return elements.values().stream().allMatch(field -> List.class.isAssignableFrom(field.getType()));
    }

    /** The generated classes that a type is made of, what it extends first; a class of ours that only fills one is none. */
    private static Deque<Class<?>> lineage(Class<?> type) {
        Deque<Class<?>> classes = new ArrayDeque<>();
        for (Class<?> part = type; part != null && part != Object.class; part = part.getSuperclass()) {
            if (part.isAnnotationPresent(XmlType.class)) {
                classes.addFirst(part);
            }
        }
        if (classes.isEmpty()) {
            throw new IllegalStateException(type.getName() + " is not generated from the schema");
        }
        return classes;
    }

    private static void add(Field field, Map<String, Field> to) {
        field.setAccessible(true);
        to.put(name(field), field);
    }

    private static String name(Field field) {
        if (field.isAnnotationPresent(XmlValue.class)) {
            return "value";
        }
        XmlAttribute attribute = field.getAnnotation(XmlAttribute.class);
        XmlElement element = field.getAnnotation(XmlElement.class);
        String name = attribute != null ? attribute.name() : element != null ? element.name() : "##default";
        return name.equals("##default") ? field.getName() : name;
    }

    private static Map<String, String> words(Class<?> type) {
        Map<String, String> words = new TreeMap<>();
        for (Object constant : type.getEnumConstants()) {
            String name = ((Enum<?>) constant).name();
            XmlEnumValue word = field(type, name).getAnnotation(XmlEnumValue.class);
            words.put(name, word == null ? name : word.value());
        }
        return words;
    }

    private static Field field(Class<?> type, String name) {
        try {
            return type.getDeclaredField(name);
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(type.getName() + " has no field " + name, e);
        }
    }
}
