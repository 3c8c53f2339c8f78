package dev.assay.engine.upgrade;

import dev.assay.api.model.Source;
import dev.assay.api.schema.FactSchema;
import dev.assay.engine.yaml.EditedText;
import dev.assay.engine.yaml.Problems;
import dev.assay.engine.yaml.Span;
import dev.assay.engine.yaml.Spans;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The sections whose facts cite an evidence item, since the keys that an item shows are keys of these. */
final class EvidenceSections {

    private final Renames renames;
    private final Problems problems;
    /** By id or file of the item, as facts cite it. */
    private final Map<String, Set<String>> citing = new HashMap<>();

    EvidenceSections(Map<String, byte[]> files, Renames renames, Problems problems) {
        this.renames = renames;
        this.problems = problems;
        files.forEach((name, content) -> {
            EditedText text = new EditedText(content);
            if (name.endsWith(".csv")) {
                String section = renames.section(name.substring(0, name.length() - ".csv".length()));
                new TableCells(text.whole()).column("evidence").forEach(cell -> {
                    for (String item : cell.text().split(";", -1)) {
                        cite(section, item.strip());
                    }
                });
            } else {
                Spans.of(name, text.whole())
                        .ifPresent(root -> root.entries()
                                .forEach(entry ->
                                        look(renames.section(entry.key().text()), entry.value())));
            }
        });
    }

    private void look(String section, Span value) {
        value.items().forEach(item -> look(section, item));
        for (Span.Entry entry : value.entries()) {
            if (entry.key().text().equals("evidence")) {
                cite(section, entry.value().text());
                entry.value().items().forEach(item -> cite(section, item.text()));
            } else {
                look(section, entry.value());
            }
        }
    }

    private void cite(String section, String item) {
        citing.computeIfAbsent(item, i -> new TreeSet<>()).add(section);
    }

    /**
     * The path in version 2 of a key that an item shows.
     *
     * @param names the id and the file of the item
     */
    String renamed(List<String> names, String path) {
        Set<String> sections = new TreeSet<>();
        names.forEach(name -> sections.addAll(citing.getOrDefault(name, Set.of())));
        Set<String> renamed = new TreeSet<>();
        for (String section : sections) {
            renames.renamedPath(section, path)
                    .ifPresentOrElse(
                            renamed::add,
                            () -> FactSchema.builtIn().key(section, path).ifPresent(kept -> renamed.add(path)));
        }
        if (renamed.size() > 1) {
            problems.add(
                    new Source("evidence", 0, 0),
                    "the item " + names.get(0) + " shows \"" + path + "\", which version 2 calls "
                            + String.join(" or ", renamed) + "; write the one that is meant");
        }
        return renamed.size() == 1 ? renamed.iterator().next() : path;
    }
}
