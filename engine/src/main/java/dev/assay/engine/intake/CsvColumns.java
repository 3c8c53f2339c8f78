package dev.assay.engine.intake;

import dev.assay.api.model.Source;
import dev.assay.api.schema.FactKey;
import dev.assay.api.schema.FactSection;
import dev.assay.api.schema.RecordSchema;
import dev.assay.api.schema.ValueType;
import dev.assay.api.spi.FactKind;
import dev.assay.engine.name.Nearest;
import dev.assay.engine.name.Words;
import dev.assay.engine.yaml.Mapping;
import dev.assay.engine.yaml.Node;
import dev.assay.engine.yaml.Problems;
import dev.assay.engine.yaml.Scalar;
import dev.assay.engine.yaml.Sequence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the header of a table says, and with it each row as the entry that a YAML file would hold. */
final class CsvColumns {

    /** A column: the keys on the way to its value, and whether a cell may hold several. */
    private record Column(List<String> keys, boolean several) {}

    private final List<Column> columns;

    private CsvColumns(List<Column> columns) {
        this.columns = columns;
    }

    int count() {
        return columns.size();
    }

    /** The columns; nothing, with the problems added, where the header is wrong. */
    static Optional<CsvColumns> of(FactSection kind, CsvRows.Row header, Problems problems) {
        int before = problems.count();
        Map<String, Column> known = known(kind);
        if (header.cells().size() == 1) {
            for (String mark : List.of(";", "\t")) {
                if (header.cells().get(0).text().contains(mark)) {
                    problems.add(
                            header.source(),
                            "the columns are parted by " + (mark.equals(";") ? "semicolons" : "tabs")
                                    + "; expected commas, save the table as CSV with commas");
                    return Optional.empty();
                }
            }
        }
        Map<String, Source> seen = new HashMap<>();
        List<Column> columns = new ArrayList<>();
        for (CsvRows.Cell cell : header.cells()) {
            String key = cell.text();
            Column column = known.get(key);
            if (column == null) {
                problems.add(
                        cell.source(),
                        "the header " + Words.quoted(key) + " is no key of " + kind.one() + "; "
                                + Nearest.hint(key, known.keySet()));
                continue;
            }
            columns.add(column);
            if (seen.putIfAbsent(key, cell.source()) != null) {
                problems.add(
                        cell.source(), "the header " + Words.quoted(key) + " stands twice; remove one of the columns");
            }
        }
        String identity = kind.shape() == FactKind.Shape.MAP ? kind.mapKey().name() : "id";
        boolean named = problems.count() == before;
        if (named && !seen.containsKey(identity) && (kind.needsId() || !identity.equals("id"))) {
            problems.add(
                    header.source(),
                    "the header has no column " + identity + ", by which " + kind.one() + " is known; add it");
        }
        return problems.count() == before ? Optional.of(new CsvColumns(columns)) : Optional.empty();
    }

    private static Map<String, Column> known(FactSection kind) {
        Map<String, Column> known = new LinkedHashMap<>();
        add(kind.record(), List.of(), known);
        kind.common().forEach(key -> known.putIfAbsent(key, new Column(List.of(key), key.equals("evidence"))));
        return known;
    }

    private static void add(RecordSchema shape, List<String> way, Map<String, Column> known) {
        for (FactKey component : shape.keys()) {
            List<String> keys = new ArrayList<>(way);
            keys.add(component.name());
            if (component.type() instanceof ValueType.Nested nested) {
                add(nested.record(), keys, known);
                List<String> evidence = new ArrayList<>(keys);
                evidence.add("evidence");
                known.putIfAbsent(String.join(".", evidence), new Column(evidence, true));
            } else {
                known.put(String.join(".", keys), new Column(keys, component.type() instanceof ValueType.Several));
            }
        }
    }

    /** The row as a mapping, without its empty cells. */
    Mapping entry(CsvRows.Row row) {
        List<Integer> filled = new ArrayList<>(columns.size());
        for (int i = 0; i < columns.size(); i++) {
            if (!row.cells().get(i).text().isEmpty()) {
                filled.add(i);
            }
        }
        return mapping(row, filled, 0, row.source());
    }

    /** These columns, which have their keys before {@code depth} in common. */
    private Mapping mapping(CsvRows.Row row, List<Integer> places, int depth, Source source) {
        List<Mapping.Entry> entries = new ArrayList<>(places.size());
        Map<String, List<Integer>> inside = new LinkedHashMap<>();
        for (int place : places) {
            Column column = columns.get(place);
            CsvRows.Cell cell = row.cells().get(place);
            String key = column.keys().get(depth);
            if (column.keys().size() > depth + 1) {
                inside.computeIfAbsent(key, k -> new ArrayList<>()).add(place);
            } else {
                entries.add(new Mapping.Entry(key, cell.source(), value(column, cell)));
            }
        }
        inside.forEach((key, rest) -> {
            Source begin = row.cells().get(rest.get(0)).source();
            entries.add(new Mapping.Entry(key, begin, mapping(row, rest, depth + 1, begin)));
        });
        return new Mapping(source, entries);
    }

    private static Node value(Column column, CsvRows.Cell cell) {
        if (!column.several() || cell.text().indexOf(';') < 0) {
            return new Scalar(cell.source(), cell.text(), true);
        }
        List<Node> items = new ArrayList<>();
        for (String item : cell.text().split(";", -1)) {
            items.add(new Scalar(cell.source(), item.strip(), true));
        }
        return new Sequence(cell.source(), items);
    }
}
