package dev.assay.engine.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Writes values into a YAML or JSON file that was read without a problem or holds nothing, one after the other, and leaves all else as it is: comments,
 * order, indentation, quotes, the ends of lines and the byte order mark. Not for several threads.
 */
public final class TreeEdits {

    private static final Pattern BLANK_OR_COMMENT = Pattern.compile("\\s*(?:#[^\\r\\n]*\\s*)*");
    private static final Pattern COMMA = Pattern.compile("\\s*,\\s*(?:#.*)?");

    private final String name;
    private final EditedText text;
    private final Rendered rendered;

    public TreeEdits(String name, byte[] content) {
        this.name = name;
        this.text = new EditedText(content);
        this.rendered = new Rendered(name.endsWith(".json"));
    }

    /** The file as it is by now. */
    public byte[] content() {
        return text.content();
    }

    /**
     * Writes a value by its keys, which are made where they are not there.
     *
     * @param section the key of the section
     * @param item the place in the section's list; -1 where it is none
     * @param keys the keys on the way, at least one
     * @param main the key that a value gets which has to make room for a mapping; empty where such a value says nothing
     */
    public void put(String section, int item, List<String> keys, Node value, String main) {
        Span root = root();
        Optional<Span> found = root.find(section).map(Span.Entry::value).filter(span -> !span.empty());
        if (found.isEmpty()) {
            emptySection(root, section, nested(keys, value));
            return;
        }
        Span at = item < 0 ? found.get() : found.get().items.get(item);
        Span around = found.get();
        for (int i = 0; i < keys.size(); i++) {
            Optional<Span.Entry> next = at.find(keys.get(i));
            List<String> rest = keys.subList(i + 1, keys.size());
            if (next.isEmpty()) {
                insert(at, keys.get(i), nested(rest, value));
                return;
            }
            around = at;
            Span.Entry entry = next.get();
            at = entry.value();
            if (rest.isEmpty()) {
                replace(around, entry, value);
                return;
            }
            if (at.style.scalar()) {
                boolean says = i == 0 && !main.isEmpty();
                replace(around, entry, says ? beside(main, at, rest, value) : nested(rest, value));
                return;
            }
        }
    }

    /** Writes a further item at the end of a section, which is made where it is not there. */
    public void append(String section, Node item) {
        Span root = root();
        Optional<Span> list = root.find(section).map(Span.Entry::value).filter(span -> !span.empty());
        if (list.isPresent()) {
            append(list.get(), item);
        } else {
            emptySection(root, section, new Sequence(item.source(), List.of(item)));
        }
    }

    /** Writes further texts behind those of a value that may be one or a list; the rest as {@link #put}. */
    public void add(String section, int item, List<String> keys, List<Scalar> more, String main) {
        for (Scalar one : more) {
            Optional<Span> before = find(section, item, keys).filter(span -> !span.empty());
            if (before.isPresent() && before.get().style.list()) {
                append(before.get(), one);
            } else {
                List<Node> all = new ArrayList<>();
                before.ifPresent(span -> all.add(new Scalar(one.source(), span.text, true)));
                all.add(one);
                put(section, item, keys, all.size() == 1 ? one : new Sequence(one.source(), all), main);
            }
        }
    }

    private Optional<Span> find(String section, int item, List<String> keys) {
        Optional<Span> at = root().find(section).map(Span.Entry::value);
        at = item < 0 ? at : at.map(list -> list.items.get(item));
        for (String key : keys) {
            at = at.flatMap(span -> span.find(key)).map(Span.Entry::value);
        }
        return at;
    }

    private Span root() {
        return Spans.of(name, text.whole()).orElseGet(() -> new Span(Span.Style.BLOCK_MAPPING, "", 0, 0));
    }

    private static Node nested(List<String> keys, Node value) {
        Node node = value;
        for (int i = keys.size() - 1; i >= 0; i--) {
            node = mapping(new Mapping.Entry(keys.get(i), value.source(), node));
        }
        return node;
    }

    private static Node beside(String main, Span scalar, List<String> keys, Node value) {
        if (keys.equals(List.of(main))) {
            return value;
        }
        String said = scalar.empty() ? "unknown" : scalar.text;
        Mapping.Entry kept = new Mapping.Entry(main, value.source(), new Scalar(value.source(), said, true));
        Mapping more = (Mapping) nested(keys, value);
        return mapping(kept, more.entries().get(0));
    }

    private static Mapping mapping(Mapping.Entry... entries) {
        return new Mapping(entries[0].source(), List.of(entries));
    }

    /** A section that is not there, or has nothing behind its colon, gets lines of its own where the file is written in lines. */
    private void emptySection(Span root, String section, Node value) {
        Optional<Span.Entry> there = root.find(section);
        if (there.isPresent() && !there.get().value().nothing()) {
            replace(root, there.get(), value);
            return;
        }
        if (root.style == Span.Style.FLOW_MAPPING) {
            if (there.isPresent()) {
                replace(root, there.get(), value);
            } else {
                insert(root, section, value);
            }
            return;
        }
        StringBuilder lines = new StringBuilder();
        String indent = " ".repeat(text.column(root.begin));
        if (value instanceof Sequence list) {
            list.items()
                    .forEach(item -> lines.append(indent)
                            .append("  - ")
                            .append(rendered.of(item, false))
                            .append(text.lineEnd()));
        } else {
            ((Mapping) value)
                    .entries()
                    .forEach(entry -> lines.append(indent)
                            .append("  ")
                            .append(rendered.entry(entry.key(), rendered.of(entry.value(), false)))
                            .append(text.lineEnd()));
        }
        if (there.isPresent()) {
            text.insertLines(there.get().value().end(), lines.toString());
            return;
        }
        String whole = indent + section + ":" + text.lineEnd() + lines;
        boolean restIsComments = BLANK_OR_COMMENT
                .matcher(text.whole().substring(text.lineAfter(root.end())))
                .matches();
        text.insertLines(restIsComments ? text.whole().length() : root.end(), whole);
    }

    private void insert(Span mapping, String key, Node value) {
        if (mapping.style == Span.Style.BLOCK_MAPPING) {
            String line = " ".repeat(text.column(mapping.begin))
                    + rendered.entry(key, rendered.of(value, false))
                    + text.lineEnd();
            text.insertLines(mapping.end(), line);
            return;
        }
        String entry = rendered.entry(key, rendered.of(value, true));
        if (mapping.entries.isEmpty()) {
            text.splice(mapping.begin + 1, mapping.begin + 1, entry);
            return;
        }
        Span.Entry last = mapping.entries.get(mapping.entries.size() - 1);
        int end = last.value().nothing() ? afterColon(last) : last.value().end();
        behind(mapping, mapping.entries.stream().map(one -> one.key().begin).toList(), end, entry);
    }

    private void append(Span list, Node item) {
        if (list.style == Span.Style.BLOCK_LIST) {
            String indent = " ".repeat(text.column(list.begin));
            Span last = list.items.get(list.items.size() - 1);
            String lines = indent + "- " + rendered.of(item, false) + text.lineEnd();
            if (last.style == Span.Style.BLOCK_MAPPING && item instanceof Mapping mapping) {
                StringBuilder keys = new StringBuilder();
                String before = indent + "- ";
                for (Mapping.Entry entry : mapping.entries()) {
                    keys.append(before)
                            .append(rendered.entry(entry.key(), rendered.of(entry.value(), false)))
                            .append(text.lineEnd());
                    before = indent + "  ";
                }
                lines = keys.toString();
            }
            text.insertLines(list.end(), lines);
        } else if (list.items.isEmpty()) {
            text.splice(list.begin + 1, list.begin + 1, rendered.of(item, true));
        } else {
            int end = list.items.get(list.items.size() - 1).end();
            behind(list, list.items.stream().map(one -> one.begin).toList(), end, rendered.of(item, true));
        }
    }

    /** Writes the next of what stands in braces or brackets, on a line of its own where each of the others has one. */
    private void behind(Span around, List<Integer> begins, int end, String next) {
        int last = begins.get(begins.size() - 1);
        boolean ownLines = begins.stream().allMatch(text::first) && text.lineBegin(begins.get(0)) > around.begin;
        String indent = text.whole().substring(text.lineBegin(last), last);
        String rest = text.whole().substring(end, text.lineAfter(end));
        if (!ownLines) {
            text.splice(end, end, ", " + next);
        } else if (COMMA.matcher(rest.strip()).matches()) {
            text.insertLines(end, indent + next + "," + text.lineEnd());
        } else if (BLANK_OR_COMMENT.matcher(rest).matches()) {
            text.insertLines(end, indent + next + text.lineEnd());
            text.splice(end, end, ",");
        } else {
            text.splice(end, end, "," + text.lineEnd() + indent + next);
        }
    }

    private void replace(Span around, Span.Entry entry, Node value) {
        Span old = entry.value();
        boolean flow = around.style.flow();
        String written = value instanceof Scalar scalar && old.style.scalar()
                ? rendered.instead(old, scalar.text(), flow)
                : rendered.of(value, flow);
        if (old.nothing()) {
            int at = afterColon(entry);
            text.splice(at, at, (at == entry.key().end() ? ": " : " ") + written);
        } else if (old.style == Span.Style.BLOCK_LIST || old.style == Span.Style.BLOCK_MAPPING) {
            text.splice(text.lineBegin(old.begin), text.lineAfter(old.end()), "");
            int at = afterColon(entry);
            text.splice(at, at, " " + written);
        } else {
            text.splice(old.begin, old.end(), written);
        }
    }

    /** Where a value goes that is not written: after the colon, or after the key where even that is missing. */
    private int afterColon(Span.Entry entry) {
        String whole = text.whole();
        int at = entry.key().end();
        while (at < whole.length() && Character.isWhitespace(whole.charAt(at))) {
            at++;
        }
        return whole.startsWith(":", at) ? at + 1 : entry.key().end();
    }
}
