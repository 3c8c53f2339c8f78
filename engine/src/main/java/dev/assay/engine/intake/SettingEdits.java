package dev.assay.engine.intake;

import dev.assay.api.model.FactRef;
import dev.assay.api.model.RecordedFact;
import dev.assay.api.model.Source;
import dev.assay.api.schema.FactSection;
import dev.assay.api.spi.FactKind;
import dev.assay.engine.yaml.LocatedYaml;
import dev.assay.engine.yaml.Mapping;
import dev.assay.engine.yaml.Node;
import dev.assay.engine.yaml.Problems;
import dev.assay.engine.yaml.Scalar;
import dev.assay.engine.yaml.Sequence;
import dev.assay.engine.yaml.TreeEdits;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Writes values into the files of one organization, which were read without a problem. */
final class SettingEdits {

    private static final String NEW_FILE = "organization.yaml";

    private final Map<FactRef, RecordedFact> before;
    private final Map<String, byte[]> contents;
    private final Map<String, Optional<Mapping>> roots = new TreeMap<>();
    private final Map<String, TreeEdits> trees = new TreeMap<>();
    private final Map<String, TableEdits> tables = new TreeMap<>();

    SettingEdits(Map<FactRef, RecordedFact> before, Map<String, byte[]> contents) {
        this.before = before;
        this.contents = contents;
    }

    /** The files by now. */
    Map<String, byte[]> contents() {
        Map<String, byte[]> all = new TreeMap<>(contents);
        trees.forEach((name, edits) -> all.put(name, edits.content()));
        tables.forEach((name, edits) -> all.put(name, edits.content()));
        return all;
    }

    /** Sets the values of one record, and who says so. */
    void set(FactSection kind, FactRef ref, List<Aim> aims, Said said) {
        RecordedFact fact = before.get(ref);
        if (fact == null) {
            insert(kind, ref, aims, said);
            return;
        }
        String file = fact.source().file();
        if (OrganizationFiles.isTable(file)) {
            int row = new TableEdits(contents.getOrDefault(file, new byte[0]))
                    .rowAt(fact.source().line());
            cells(table(file), row, aims, said);
            return;
        }
        Node section = section(file, kind.name()).orElseThrow();
        int item = section instanceof Sequence list
                ? list.items().stream().map(Node::source).toList().indexOf(fact.source())
                : -1;
        String inMap = kind.shape() == FactKind.Shape.MAP ? entryAt(section, fact.source()) : "";
        String main = Aiming.answers(kind) ? Aiming.ANSWER : "";
        TreeEdits tree = tree(file);
        for (Aim aim : aims) {
            tree.put(kind.name(), item, Said.way(inMap, aim.keys()), aim.value(), main);
        }
        said.texts()
                .forEach((key, text) ->
                        tree.put(kind.name(), item, Said.way(inMap, List.of(key)), Said.scalar(text), main));
        List<Scalar> more = said.evidence().stream().map(Said::scalar).toList();
        tree.add(kind.name(), item, Said.way(inMap, List.of("evidence")), more, main);
    }

    private static String entryAt(Node section, Source place) {
        return ((Mapping) section)
                .entries().stream()
                        .filter(entry -> entry.source().equals(place) || holds(entry.value(), place))
                        .map(Mapping.Entry::key)
                        .findFirst()
                        .orElseThrow();
    }

    /** Returns true if the entry is a list of facts for several periods or places, one of which begins here. */
    private static boolean holds(Node value, Source place) {
        return value instanceof Sequence list
                && list.items().stream().anyMatch(item -> item.source().equals(place));
    }

    private void insert(FactSection kind, FactRef ref, List<Aim> aims, Said said) {
        Optional<String> there = contents.keySet().stream()
                .filter(name -> name.equals(kind.name() + ".csv")
                        || section(name, kind.name()).isPresent())
                .findFirst();
        String file = there.orElseGet(this::first);
        if (OrganizationFiles.isTable(file)) {
            TableEdits table = table(file);
            int row = table.addRow();
            SetRecord.identity(kind, ref, aims).forEach((key, value) -> table.put(row, key, value));
            cells(table, row, aims, said);
            return;
        }
        Mapping record = SetRecord.whole(kind, ref, aims, said);
        switch (kind.shape()) {
            case LIST -> tree(file).append(kind.name(), record);
            case SINGLE ->
                record.entries()
                        .forEach(entry -> tree(file).put(kind.name(), -1, List.of(entry.key()), entry.value(), ""));
            case MAP -> {
                boolean answer = Aiming.answers(kind)
                        && record.entries().size() == 1
                        && record.find(Aiming.ANSWER).isPresent();
                Node value = answer ? record.entries().get(0).value() : record;
                tree(file).put(kind.name(), -1, List.of(ref.id()), value, "");
            }
        }
    }

    /** The file that tells who the organization is; else the first, and where there are tables alone, a new one. */
    private String first() {
        return contents.keySet().stream()
                .filter(name -> section(name, "organization").isPresent())
                .findFirst()
                .or(() -> contents.keySet().stream()
                        .filter(name -> !OrganizationFiles.isTable(name))
                        .findFirst())
                .orElse(NEW_FILE);
    }

    /** A section of a file that is no table. */
    private Optional<Node> section(String file, String section) {
        return roots.computeIfAbsent(file, this::root)
                .flatMap(root -> root.find(section))
                .map(Mapping.Entry::value);
    }

    private Optional<Mapping> root(String file) {
        return OrganizationFiles.isTable(file)
                ? Optional.empty()
                : LocatedYaml.read(file, contents.getOrDefault(file, new byte[0]), new Problems())
                        .filter(Mapping.class::isInstance)
                        .map(Mapping.class::cast);
    }

    private static void cells(TableEdits table, int row, List<Aim> aims, Said said) {
        for (Aim aim : aims) {
            table.put(row, aim.key(), cell(aim.value()));
        }
        said.texts().forEach((key, text) -> table.put(row, key, text));
        if (!said.evidence().isEmpty()) {
            String first = table.get(row, "evidence");
            String more = String.join(";", said.evidence());
            table.put(row, "evidence", first.isEmpty() ? more : first + ";" + more);
        }
    }

    private static String cell(Node value) {
        return value instanceof Sequence list
                ? list.items().stream().map(item -> ((Scalar) item).text()).collect(Collectors.joining(";"))
                : ((Scalar) value).text();
    }

    private TreeEdits tree(String file) {
        return trees.computeIfAbsent(file, name -> new TreeEdits(name, contents.getOrDefault(name, new byte[0])));
    }

    private TableEdits table(String file) {
        return tables.computeIfAbsent(file, name -> new TableEdits(contents.getOrDefault(name, new byte[0])));
    }
}
