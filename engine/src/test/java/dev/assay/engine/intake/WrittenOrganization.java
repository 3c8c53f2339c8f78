package dev.assay.engine.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** An invented organization by what it records, and ways to write it: each with its own practices of quotes, comments and lines. */
final class WrittenOrganization {

    enum Way {
        BLOCK,
        FLOW,
        LINES_OF_FLOW,
        JSON,
        LINES_OF_JSON,
        TABLE
    }

    /** What is recorded: the records of a section by id, of each the values by key. A value is a text or a list of texts. */
    final Map<String, Map<String, Map<String, Object>>> records = new LinkedHashMap<>();

    private final Random random;
    private int comments;

    WrittenOrganization(Random random) {
        this.random = random;
    }

    Map<String, Object> record(String section, String id) {
        return records.computeIfAbsent(section, s -> new LinkedHashMap<>())
                .computeIfAbsent(id, i -> new LinkedHashMap<>());
    }

    /** The files, each ended and marked as it happens. */
    Map<String, String> files(Way way) {
        Map<String, String> files = new TreeMap<>();
        boolean json = way == Way.JSON || way == Way.LINES_OF_JSON;
        List<String> sections = new ArrayList<>();
        records.forEach((section, entries) -> {
            if (way == Way.TABLE && section.equals("systems")) {
                files.put("systems.csv", dressed(table(entries)));
            } else {
                sections.add(
                        json ? quoted(section) + ": " + flow(section, entries, way) : section(section, entries, way));
            }
        });
        files.put(
                json ? "organization.json" : "organization.yaml",
                dressed(json ? "{" + String.join(",\n", sections) + "}\n" : String.join("", sections)));
        return files;
    }

    private String dressed(String text) {
        String whole = random.nextInt(4) == 0 ? text.substring(0, text.length() - 1) : text;
        whole = random.nextInt(3) == 0 ? whole.replace("\n", "\r\n") : whole;
        return random.nextInt(4) == 0 ? "\ufeff" + whole : whole;
    }

    private String section(String section, Map<String, Map<String, Object>> entries, Way way) {
        if (way == Way.FLOW || way == Way.LINES_OF_FLOW || entries.isEmpty()) {
            String value = entries.isEmpty() && random.nextBoolean() ? "" : " " + flow(section, entries, way);
            return section + ":" + value + comment() + "\n";
        }
        StringBuilder out = new StringBuilder();
        if (random.nextInt(3) == 0) {
            out.append("\n").append(comment().strip()).append("\n");
        }
        out.append(section).append(":").append(comment()).append("\n");
        boolean list = list(section);
        String dash = random.nextBoolean() ? "- " : "  - ";
        entries.forEach((id, record) -> {
            Map<String, Object> whole = whole(section, id, record);
            if (section.equals("organization")) {
                keys(out, "  ", "  ", whole);
            } else if (!list && alone(record)) {
                out.append("  ")
                        .append(id)
                        .append(": ")
                        .append(record.get("answer"))
                        .append(comment())
                        .append("\n");
            } else if (random.nextInt(3) == 0) {
                out.append(list ? dash : "  " + id + ": ")
                        .append(mapping(nested(whole), way, ""))
                        .append(comment())
                        .append("\n");
            } else if (list) {
                keys(out, dash, " ".repeat(dash.length()), whole);
            } else {
                out.append("  ").append(id).append(":").append(comment()).append("\n");
                keys(out, "    ", "    ", whole);
            }
        });
        return out.toString();
    }

    private void keys(StringBuilder out, String first, String indent, Map<String, Object> record) {
        String before = first;
        for (Map.Entry<String, Object> entry : nested(record).entrySet()) {
            out.append(before).append(entry.getKey()).append(":");
            if (entry.getValue() instanceof List<?> items && random.nextBoolean()) {
                out.append(comment()).append("\n");
                items.forEach(item ->
                        out.append(indent).append("  - ").append(text(item)).append("\n"));
            } else if (entry.getValue() instanceof String text && text.length() > 8 && random.nextInt(4) == 0) {
                out.append(" |-\n").append(indent).append("  ").append(text).append("\n");
            } else {
                out.append(" ")
                        .append(value(entry.getValue(), Way.FLOW))
                        .append(comment())
                        .append("\n");
            }
            before = indent;
        }
    }

    private String flow(String section, Map<String, Map<String, Object>> entries, Way way) {
        boolean lines = way == Way.LINES_OF_FLOW || way == Way.LINES_OF_JSON;
        String before = lines ? "\n  " : "";
        String between = lines ? ",\n  " : ", ";
        String after = lines ? (way == Way.LINES_OF_FLOW ? "\n  " : "\n") : "";
        if (section.equals("organization")) {
            return mapping(nested(whole(section, "acme", entries.get("acme"))), way, "    ");
        }
        boolean list = list(section);
        List<String> written = new ArrayList<>();
        entries.forEach((id, record) -> {
            Map<String, Object> whole = nested(whole(section, id, record));
            String key = list ? "" : key(id, way) + ": ";
            written.add(
                    key + (!list && alone(record) ? value(record.get("answer"), way) : mapping(whole, way, "    ")));
        });
        String inside = written.isEmpty() ? "" : before + String.join(between, written) + after;
        return list ? "[" + inside + "]" : "{" + inside + "}";
    }

    private static boolean alone(Map<String, Object> record) {
        return record.keySet().equals(Set.of("answer"));
    }

    private static boolean list(String section) {
        return !section.equals("practices") && !section.equals("complete") && !section.equals("organization");
    }

    private static Map<String, Object> whole(String section, String id, Map<String, Object> record) {
        Map<String, Object> whole = new LinkedHashMap<>();
        if (list(section) || section.equals("organization")) {
            whole.put("id", id);
        }
        whole.putAll(record);
        return whole;
    }

    private static Map<String, Object> nested(Map<String, Object> record) {
        Map<String, Object> nested = new LinkedHashMap<>();
        record.forEach((key, value) -> {
            int dot = key.indexOf('.');
            if (dot < 0) {
                nested.put(key, value);
            } else {
                @SuppressWarnings("unchecked")
                Map<String, Object> inner = (Map<String, Object>)
                        nested.computeIfAbsent(key.substring(0, dot), k -> new LinkedHashMap<String, Object>());
                inner.put(key.substring(dot + 1), value);
            }
        });
        return nested;
    }

    private String mapping(Map<String, Object> record, Way way, String indent) {
        boolean lines =
                (way == Way.LINES_OF_FLOW || way == Way.LINES_OF_JSON) && random.nextBoolean() && !indent.isEmpty();
        String end = way == Way.LINES_OF_FLOW && lines && random.nextBoolean() ? "," : "";
        String inside = record.entrySet().stream()
                .map(entry -> key(entry.getKey(), way) + ": " + value(entry.getValue(), way))
                .collect(Collectors.joining(lines ? ",\n" + indent : ", "));
        return lines ? "{\n" + indent + inside + end + "\n" + indent + "}" : "{" + inside + "}";
    }

    private String key(String key, Way way) {
        return way == Way.JSON || way == Way.LINES_OF_JSON ? quoted(key) : key;
    }

    private String value(Object value, Way way) {
        if (value instanceof Map<?, ?> inner) {
            @SuppressWarnings("unchecked")
            Map<String, Object> record = (Map<String, Object>) inner;
            return mapping(record, way == Way.LINES_OF_FLOW ? Way.FLOW : way == Way.LINES_OF_JSON ? Way.JSON : way, "");
        }
        boolean json = way == Way.JSON || way == Way.LINES_OF_JSON;
        if (value instanceof List<?> items) {
            return items.stream()
                    .map(item -> json ? quoted((String) item) : text(item))
                    .collect(Collectors.joining(", ", "[", "]"));
        }
        boolean number = json && ((String) value).matches("[1-9]\\d*") && random.nextBoolean();
        return number ? (String) value : json ? quoted((String) value) : text(value);
    }

    private String text(Object value) {
        String text = (String) value;
        boolean plain = text.matches("[\\w-]+") && !text.equals("null");
        return switch (random.nextInt(plain ? 4 : 2)) {
            case 0 -> quoted(text);
            case 1 -> "'" + text.replace("'", "''") + "'";
            default -> text;
        };
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private String comment() {
        return random.nextInt(3) == 0 ? "   # note " + comments++ + "." : "";
    }

    private String table(Map<String, Map<String, Object>> entries) {
        List<String> columns = new ArrayList<>(List.of("id"));
        entries.values()
                .forEach(record -> record.keySet().stream()
                        .filter(key -> !columns.contains(key))
                        .forEach(columns::add));
        StringBuilder out = new StringBuilder(String.join(",", columns)).append("\n");
        entries.forEach((id, record) -> out.append(columns.stream()
                        .map(column -> cell(column.equals("id") ? id : record.getOrDefault(column, "")))
                        .collect(Collectors.joining(",")))
                .append(random.nextInt(5) == 0 ? "\n\n" : "\n"));
        return out.toString();
    }

    @SuppressWarnings("unchecked")
    private String cell(Object value) {
        String text = value instanceof List<?> items ? String.join("; ", (List<String>) items) : (String) value;
        boolean plain = text.matches("[^,\"]*") && random.nextBoolean();
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
