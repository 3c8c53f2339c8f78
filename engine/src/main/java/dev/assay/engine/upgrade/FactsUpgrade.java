package dev.assay.engine.upgrade;

import dev.assay.api.model.Problem;
import dev.assay.api.model.Source;
import dev.assay.engine.problem.ProblemsException;
import dev.assay.engine.yaml.EditedText;
import dev.assay.engine.yaml.InputText;
import dev.assay.engine.yaml.LocatedYaml;
import dev.assay.engine.yaml.Problems;
import dev.assay.engine.yaml.Span;
import dev.assay.engine.yaml.Spans;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Rewrites facts files of version 1 in the names of version 2. Keys and words change where they stand; comments, order, quotes and
 * layout stay. A table is named after its section, so its file may get another name.
 */
public final class FactsUpgrade {

    private static final String PLAN = "plan.yaml";

    private final Renames renames;
    private final Problems problems;
    private final EvidenceSections evidence;

    private FactsUpgrade(Renames renames, Problems problems, EvidenceSections evidence) {
        this.renames = renames;
        this.problems = problems;
        this.evidence = evidence;
    }

    /**
     * The files in the names of version 2, by their new names.
     *
     * @param files contents by name, as in a facts folder; a plan is called {@code plan.yaml}
     * @throws ProblemsException with all that is wrong with the files
     */
    public static Map<String, byte[]> of(Map<String, byte[]> files) {
        Problems problems = new Problems();
        files.forEach((name, content) -> readable(name, content, problems));
        require(problems);
        Renames renames = Renames.read();
        FactsUpgrade upgrade = new FactsUpgrade(renames, problems, new EvidenceSections(files, renames, problems));
        Map<String, byte[]> upgraded = new TreeMap<>();
        files.forEach((name, content) -> upgrade.file(name, content, upgraded));
        require(problems);
        return upgraded;
    }

    private static void require(Problems problems) {
        if (!problems.isEmpty()) {
            throw new ProblemsException(problems.sorted());
        }
    }

    /**
     * The first name of version 1 in each file that can be read, as a problem that says what to do.
     *
     * @param practices the practices that the loaded packs ask for, whatever version 1 called so
     */
    public static List<Problem> problems(Map<String, byte[]> all, Set<String> practices) {
        Map<String, byte[]> files = new TreeMap<>();
        all.forEach((name, content) -> {
            Problems unreadable = new Problems();
            readable(name, content, unreadable);
            if (unreadable.isEmpty()) {
                files.put(name, content);
            }
        });
        Renames renames = Renames.read();
        Problems found = new Problems();
        FactsUpgrade upgrade =
                new FactsUpgrade(renames, new Problems(), new EvidenceSections(files, renames, new Problems()));
        files.forEach((name, content) -> {
            found.file(name, content);
            if (name.endsWith(".csv")) {
                upgrade.oldTable(name, content, found);
            } else {
                upgrade.oldTree(name, content, practices, found);
            }
        });
        return found.sorted();
    }

    private void oldTable(String name, byte[] content, Problems found) {
        String section = name.substring(0, name.length() - ".csv".length());
        String renamed = renames.section(section);
        if (!renamed.equals(section)) {
            found.add(new Source(name, 0, 0), old(section, renamed));
            return;
        }
        TableCells cells = new TableCells(new EditedText(content).whole());
        for (TableCells.Cell heading : cells.header()) {
            String path = renames.path(section, heading.text());
            if (!cells.has(path) && !path.equals(heading.text())) {
                found.add(new Source(name, 1, heading.begin() + 1), old(heading.text(), path));
                return;
            }
        }
    }

    private void oldTree(String name, byte[] content, Set<String> practices, Problems found) {
        String text = new EditedText(content).whole();
        names(name, Spans.of(name, text)).entrySet().stream()
                .filter(each -> !practices.contains(each.getKey().text()))
                .min(Comparator.comparingInt(each -> each.getKey().begin()))
                .ifPresent(each -> {
                    int at = each.getKey().begin();
                    int line = (int) text.substring(0, at).lines().count();
                    int begin = text.lastIndexOf('\n', at - 1) + 1;
                    boolean first = at == begin;
                    found.add(
                            new Source(name, first ? line + 1 : Math.max(1, line), text.codePointCount(begin, at) + 1),
                            old(each.getKey().text(), each.getValue()));
                });
    }

    private static String old(String name, String renamed) {
        return "\"" + name + "\" is a name of version 1 of the facts; version 2 calls it \"" + renamed
                + "\". Rewrite the files first: assay facts upgrade FACTS";
    }

    private static void readable(String name, byte[] content, Problems problems) {
        if (name.endsWith(".csv")) {
            InputText.check(name, content, problems);
        } else {
            LocatedYaml.read(name, content, problems);
        }
    }

    private void file(String name, byte[] content, Map<String, byte[]> upgraded) {
        if (name.endsWith(".csv")) {
            String section = name.substring(0, name.length() - ".csv".length());
            String renamed = renames.section(section) + ".csv";
            if (upgraded.containsKey(renamed)) {
                problems.add(
                        new Source(name, 0, 0),
                        "becomes " + renamed
                                + " in version 2, and that file exists; put the rows of one into the other");
            }
            upgraded.put(renamed, new TableUpgrade(renames.section(section), renames, evidence).of(content));
            return;
        }
        upgraded.put(name, tree(name, content));
    }

    /** The keys and words that get another name. */
    private Map<Span, String> names(String name, Optional<Span> file) {
        Map<Span, String> names = new IdentityHashMap<>();
        file.ifPresent(root -> {
            if (name.equals(PLAN)) {
                plan(root, names);
            } else {
                root.entries().forEach(entry -> section(entry, names));
            }
        });
        return names;
    }

    private byte[] tree(String name, byte[] content) {
        EditedText text = new EditedText(content);
        Optional<Span> before = Spans.of(name, text.whole());
        Map<Span, String> names = names(name, before);
        Splices splices = new Splices();
        names.forEach((span, renamed) -> splices.add(span.begin(), span.end(), quoted(span, renamed)));
        text.splice(0, text.whole().length(), splices.in(text.whole()));
        // The file is read again and compared, so that nothing else can have changed.
        Optional<Span> after = Spans.of(name, text.whole());
        if (before.isPresent() && !(after.isPresent() && same(before.get(), after.get(), names))) {
            problems.add(
                    new Source(name, 0, 0),
                    "cannot be rewritten without changing something else; rename its keys by hand");
        }
        return text.content();
    }

    /** A name in the quotes of the one it replaces. */
    private static String quoted(Span span, String name) {
        return switch (span.style()) {
            case SINGLE_QUOTED -> "'" + name + "'";
            case DOUBLE_QUOTED -> "\"" + name + "\"";
            default -> name;
        };
    }

    private void plan(Span root, Map<Span, String> names) {
        root.entries().stream()
                .filter(entry -> entry.key().text().equals("feeds"))
                .forEach(feeds -> feeds.value()
                        .entries()
                        .forEach(feed ->
                                rename(feed.key(), renames.section(feed.key().text()), names)));
    }

    private void section(Span.Entry entry, Map<Span, String> names) {
        String section = renames.section(entry.key().text());
        rename(entry.key(), section, names);
        Span value = entry.value();
        value.items().forEach(item -> keys(section, "", item, names));
        for (Span.Entry inside : value.entries()) {
            switch (section) {
                case "practices" -> {
                    rename(
                            inside.key(),
                            renames.word(section, "practice", inside.key().text()),
                            names);
                    keys(section, "", inside.value(), names);
                }
                case "complete" ->
                    rename(inside.key(), renames.section(inside.key().text()), names);
                default -> key(section, "", value, inside, names);
            }
        }
        if (section.equals("evidence")) {
            value.items().forEach(item -> shows(item, names));
        }
    }

    private void keys(String section, String prefix, Span mapping, Map<Span, String> names) {
        mapping.entries().forEach(entry -> key(section, prefix, mapping, entry, names));
    }

    private void key(String section, String prefix, Span mapping, Span.Entry entry, Map<Span, String> names) {
        String path = prefix + entry.key().text();
        String renamed = renames.key(section, path);
        // A key beside its successor is none of version 1: "from" beside "source" begins a period.
        if (mapping.find(renamed).isEmpty()) {
            rename(entry.key(), renamed, names);
        }
        keys(section, path + ".", entry.value(), names);
        if (renames.hasWords(section, path) && entry.value().style() != Span.Style.FLOW_LIST) {
            rename(entry.value(), renames.word(section, path, entry.value().text()), names);
        }
    }

    private void shows(Span item, Map<Span, String> names) {
        String id = item.find("id")
                .or(() -> item.find("file"))
                .map(entry -> entry.value().text())
                .orElse("");
        String file = item.find("file").map(entry -> entry.value().text()).orElse("");
        item.find("shows").ifPresent(entry -> {
            List<Span> keys = new ArrayList<>(entry.value().items());
            if (keys.isEmpty()) {
                keys.add(entry.value());
            }
            keys.forEach(key -> rename(key, evidence.renamed(List.of(id, file), key.text()), names));
        });
    }

    private static void rename(Span span, String name, Map<Span, String> names) {
        if (!span.text().equals(name)) {
            names.put(span, name);
        }
    }

    /** Returns true if the text after is the text before with these names, in structure and in every value. */
    private static boolean same(Span before, Span after, Map<Span, String> names) {
        boolean alike = before.style() == after.style()
                && names.getOrDefault(before, before.text()).equals(after.text())
                && before.items().size() == after.items().size()
                && before.entries().size() == after.entries().size();
        for (int i = 0; alike && i < before.items().size(); i++) {
            alike = same(before.items().get(i), after.items().get(i), names);
        }
        for (int i = 0; alike && i < before.entries().size(); i++) {
            alike = same(before.entries().get(i).key(), after.entries().get(i).key(), names)
                    && same(
                            before.entries().get(i).value(),
                            after.entries().get(i).value(),
                            names);
        }
        return alike;
    }
}
