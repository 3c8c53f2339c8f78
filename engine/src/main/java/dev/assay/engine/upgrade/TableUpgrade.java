package dev.assay.engine.upgrade;

import dev.assay.engine.yaml.EditedText;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Rewrites a table of version 1: its headings, the words of its cells, and the keys that evidence shows. */
final class TableUpgrade {

    private final String section;
    private final Renames renames;
    private final EvidenceSections evidence;

    TableUpgrade(String section, Renames renames, EvidenceSections evidence) {
        this.section = section;
        this.renames = renames;
        this.evidence = evidence;
    }

    byte[] of(byte[] content) {
        EditedText text = new EditedText(content);
        TableCells cells = new TableCells(text.whole());
        Map<TableCells.Cell, String> names = new IdentityHashMap<>();
        for (TableCells.Cell heading : cells.header()) {
            String path = renames.path(section, heading.text());
            if (!cells.has(path)) {
                rename(heading, path, names);
            }
            if (renames.hasWords(section, heading.text())) {
                cells.column(heading.text())
                        .forEach(cell -> rename(cell, renames.word(section, heading.text(), cell.text()), names));
            }
            if (section.equals("evidence") && heading.text().equals("shows")) {
                cells.column("shows").forEach(cell -> rename(cell, shown(cells, cell), names));
            }
            if (section.equals("complete") && heading.text().equals("list")) {
                cells.column("list").forEach(cell -> rename(cell, renames.section(cell.text()), names));
            }
        }
        Splices splices = new Splices();
        names.forEach((cell, name) -> {
            boolean quoted = text.whole().charAt(cell.begin()) == '"';
            splices.add(cell.begin(), cell.end(), quoted ? "\"" + name + "\"" : name);
        });
        text.splice(0, text.whole().length(), splices.in(text.whole()));
        return text.content();
    }

    private String shown(TableCells cells, TableCells.Cell cell) {
        List<String> item = List.of(cells.beside(cell, "id"), cells.beside(cell, "file"));
        return List.of(cell.text().split(";", -1)).stream()
                .map(key -> evidence.renamed(item, key.strip()))
                .collect(Collectors.joining("; "));
    }

    private static void rename(TableCells.Cell cell, String name, Map<TableCells.Cell, String> names) {
        if (!cell.text().equals(name) && !cell.text().isEmpty()) {
            names.put(cell, name);
        }
    }
}
