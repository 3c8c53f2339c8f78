package dev.assay.engine.yaml;

import dev.assay.api.model.Source;
import dev.assay.engine.name.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Builds the tree from a parser's events, and refuses deep nesting, doubled keys and keys that are no text. */
final class Tree {

    private static final int DEEPEST = 32;
    /** As many keys as are found fastest by looking at each. */
    private static final int FEW = 32;
    /** As many as fit into the memory of a small computer. */
    private static final int MOST = 4_000_000;

    private final String name;
    private final Problems problems;
    /** The innermost that has not ended. */
    private @Nullable Frame open;

    private int depth;
    private Optional<Node> root = Optional.empty();
    private int values;
    private boolean stopped;

    Tree(String name, Problems problems) {
        this.name = name;
        this.problems = problems;
    }

    /** A mapping or sequence that has not ended. */
    private static final class Frame {
        final @Nullable Frame around;
        final Source source;
        final boolean mapping;
        /** Stands where a key is expected, which is refused, so it is read to its end and dropped. */
        final boolean dropped;

        final List<Node> items;
        final List<Mapping.Entry> entries;
        /** The keys with their places, once there are too many to look at each. */
        @Nullable
        Map<String, Source> seen;

        /** A bit for each key by its hash: a key whose bit is not there yet is new, without looking at the others. */
        long marks;

        @Nullable
        Source empty;

        /** The key whose value is next, and where it stands. */
        @Nullable
        String key;

        Source keySource;

        Frame(@Nullable Frame around, Source source, boolean mapping, boolean dropped) {
            this.around = around;
            this.source = source;
            keySource = source;
            this.mapping = mapping;
            this.dropped = dropped;
            this.items = mapping ? List.of() : new ArrayList<>();
            this.entries = mapping ? new ArrayList<>() : List.of();
        }

        boolean expectsKey() {
            return mapping && key == null;
        }

        /** Where the key stood before, if it did. Each key that is asked for gets a value, and so an entry, next. */
        @Nullable
        Source before(String wanted, Source source) {
            if (wanted.isEmpty()) {
                // What was dropped stands among the entries without a text; only what is written as empty counts.
                Source first = empty;
                empty = first == null ? source : first;
                return first;
            }
            Map<String, Source> places = seen;
            long mark = 1L << wanted.hashCode();
            if (places == null && (marks & mark) == 0) {
                marks |= mark;
                return null;
            }
            if (places == null && entries.size() < FEW) {
                for (Mapping.Entry entry : entries) {
                    if (entry.key().equals(wanted)) {
                        return entry.source();
                    }
                }
                return null;
            }
            if (places == null) {
                places = new HashMap<>();
                for (Mapping.Entry entry : entries) {
                    places.putIfAbsent(entry.key(), entry.source());
                }
                seen = places;
            }
            return places.putIfAbsent(wanted, source);
        }
    }

    /** Whether there is no use in reading on. */
    boolean stopped() {
        return stopped;
    }

    Optional<Node> root() {
        return root;
    }

    void refuse(Source place, String message) {
        problems.add(place, message);
    }

    void stop(Source place, String message) {
        problems.add(place, message);
        stopped = true;
    }

    Source at(int line, int column) {
        return new Source(name, line, column);
    }

    void begin(Source source, boolean mapping) {
        Frame parent = open;
        boolean asKey = parent != null && parent.expectsKey();
        if (asKey) {
            refuse(
                    source,
                    "a key is " + (mapping ? "a mapping" : "a list") + "; expected text, and a value after the colon");
        }
        if (depth == DEEPEST) {
            stop(source, "the values are nested deeper than " + DEEPEST + " levels; no fact needs that, flatten them");
            return;
        }
        open = new Frame(parent, source, mapping, asKey);
        depth++;
    }

    void end() {
        Frame frame = Objects.requireNonNull(open, "what ends was begun");
        open = frame.around;
        depth--;
        if (frame.dropped) {
            Frame holder = Objects.requireNonNull(open, "a key stands in a mapping");
            holder.key = "";
            holder.keySource = frame.source;
        } else if (frame.mapping) {
            value(new Mapping(frame.source, frame.entries));
        } else {
            value(new Sequence(frame.source, frame.items));
        }
    }

    /** @param plain whether it is written without quotes */
    void scalar(Source source, String text, boolean plain) {
        Frame frame = open;
        if (frame == null || !frame.expectsKey()) {
            value(new Scalar(source, text, plain));
            return;
        }
        frame.key = text;
        frame.keySource = source;
        if (Scalar.empty(text, plain)) {
            refuse(source, "a key is empty; expected text before the colon");
        } else if (plain && text.equals("<<")) {
            refuse(source, "merge keys are not supported; write the values out");
        }
        Source first = frame.before(text, source);
        if (first != null) {
            refuse(
                    source,
                    "the key " + Words.quoted(text) + " already stands at line " + first.line() + " column "
                            + first.column() + "; keep one of them");
        }
    }

    private void value(Node node) {
        if (++values == MOST) {
            stop(node.source(), "the file holds more than 4 million values; split it into several files");
        }
        Frame frame = open;
        if (frame == null) {
            root = Optional.of(node);
        } else if (frame.mapping) {
            String key = Objects.requireNonNull(frame.key, "a value of a mapping stands after its key");
            frame.entries.add(new Mapping.Entry(key, frame.keySource, node));
            frame.key = null;
        } else {
            frame.items.add(node);
        }
    }
}
