package dev.assay.engine.yaml;

import dev.assay.api.model.Source;
import dev.assay.engine.name.Words;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Builds the tree from a parser's events, and refuses deep nesting, doubled keys and keys that are no text. What a mapping or sequence
 * holds waits on one stack for its end, since a file has thousands of small ones.
 */
final class Tree {

    private static final int DEEPEST = 32;
    /** As many keys as are found fastest by looking at each. */
    private static final int FEW = 32;
    /** As many as fit into the memory of a small computer. */
    private static final int MOST = 4_000_000;

    private final String name;
    private final Problems problems;
    /** By depth, used again and again. */
    private final Frame[] frames = new Frame[DEEPEST];

    private int depth;
    /** The nodes and entries of all that has not ended, the innermost's last. */
    private Object[] waiting = new Object[64];

    private int top;
    private Optional<Node> root = Optional.empty();
    private int values;
    private boolean stopped;

    Tree(String name, Problems problems) {
        this.name = name;
        this.problems = problems;
    }

    /** A mapping or sequence that has not ended. */
    private static final class Frame {
        int line;
        int column;
        boolean mapping;
        /** Stands where a key is expected, which is refused, so it is read to its end and dropped. */
        boolean dropped;
        /** Where what it holds begins on the stack. */
        int first;

        /** The key whose value is next, and where it stands. */
        @Nullable
        String key;

        int keyLine;
        int keyColumn;
        /** A bit for each key by its hash: a key whose bit is not there yet is new, without looking at the others. */
        long marks;
        /** The places of keys, once there are too many to look at each. */
        @Nullable
        Map<String, Source> seen;

        @Nullable
        Source empty;

        boolean expectsKey() {
            return mapping && key == null;
        }
    }

    /** Whether there is no use in reading on. */
    boolean stopped() {
        return stopped;
    }

    /** Whether the one value that a file may hold has ended. */
    boolean whole() {
        return root.isPresent();
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

    private @Nullable Frame open() {
        return depth == 0 ? null : frames[depth - 1];
    }

    void begin(int line, int column, boolean mapping) {
        Frame parent = open();
        boolean asKey = parent != null && parent.expectsKey();
        if (asKey) {
            refuse(
                    at(line, column),
                    "a key is " + (mapping ? "a mapping" : "a list") + "; expected text, and a value after the colon");
        }
        if (depth == DEEPEST) {
            stop(
                    at(line, column),
                    "the values are nested deeper than " + DEEPEST + " levels; no fact needs that, flatten them");
            return;
        }
        Frame frame = frames[depth];
        if (frame == null) {
            frame = new Frame();
            frames[depth] = frame;
        }
        depth++;
        frame.line = line;
        frame.column = column;
        frame.mapping = mapping;
        frame.dropped = asKey;
        frame.first = top;
        frame.key = null;
        frame.marks = 0;
        frame.seen = null;
        frame.empty = null;
    }

    void end() {
        Frame frame = Objects.requireNonNull(open(), "what ends was begun");
        depth--;
        Object[] held = Arrays.copyOfRange(waiting, frame.first, top);
        Arrays.fill(waiting, frame.first, top, null);
        top = frame.first;
        if (frame.dropped) {
            Frame holder = Objects.requireNonNull(open(), "a key stands in a mapping");
            holder.key = "";
            holder.keyLine = frame.line;
            holder.keyColumn = frame.column;
        } else if (frame.mapping) {
            value(new Mapping(at(frame.line, frame.column), typed(held)));
        } else {
            value(new Sequence(at(frame.line, frame.column), typed(held)));
        }
    }

    /** What was put on the stack as entries or nodes is taken from it as such. */
    @SuppressWarnings("unchecked")
    private static <T> List<T> typed(Object[] held) {
        return (List<T>) List.of(held);
    }

    /** @param plain whether it is written without quotes */
    void scalar(int line, int column, String text, boolean plain) {
        Frame frame = open();
        if (frame == null || !frame.expectsKey()) {
            value(new Scalar(at(line, column), text, plain));
            return;
        }
        frame.key = text;
        frame.keyLine = line;
        frame.keyColumn = column;
        if (Scalar.empty(text, plain)) {
            refuse(at(line, column), "a key is empty; expected text before the colon");
        } else if (plain && text.equals("<<")) {
            refuse(at(line, column), "merge keys are not supported; write the values out");
        }
        Source first = before(frame, text);
        if (first != null) {
            refuse(
                    at(line, column),
                    "the key " + Words.quoted(text) + " already stands at line " + first.line() + " column "
                            + first.column() + "; keep one of them");
        }
    }

    /** Where the key that was just read stood before, if it did. Each key that is asked for gets a value, and so an entry, next. */
    private @Nullable Source before(Frame frame, String wanted) {
        if (wanted.isEmpty()) {
            // What was dropped stands among the entries without a text; only what is written as empty counts.
            Source first = frame.empty;
            frame.empty = first == null ? at(frame.keyLine, frame.keyColumn) : first;
            return first;
        }
        Map<String, Source> places = frame.seen;
        long mark = 1L << wanted.hashCode();
        if (places == null && (frame.marks & mark) == 0) {
            frame.marks |= mark;
            return null;
        }
        if (places == null && top - frame.first < FEW) {
            for (int i = frame.first; i < top; i++) {
                if (entry(i).key().equals(wanted)) {
                    return entry(i).source();
                }
            }
            return null;
        }
        if (places == null) {
            places = new HashMap<>();
            for (int i = frame.first; i < top; i++) {
                places.putIfAbsent(entry(i).key(), entry(i).source());
            }
            frame.seen = places;
        }
        return places.putIfAbsent(wanted, at(frame.keyLine, frame.keyColumn));
    }

    private Mapping.Entry entry(int index) {
        return (Mapping.Entry) waiting[index];
    }

    private void value(Node node) {
        if (++values == MOST) {
            stop(node.source(), "the file holds more than 4 million values; split it into several files");
        }
        Frame frame = open();
        if (frame == null) {
            root = Optional.of(node);
        } else if (frame.mapping) {
            String key = Objects.requireNonNull(frame.key, "a value of a mapping stands after its key");
            push(new Mapping.Entry(key, frame.keyLine, frame.keyColumn, node));
            frame.key = null;
        } else {
            push(node);
        }
    }

    private void push(Object made) {
        if (top == waiting.length) {
            waiting = Arrays.copyOf(waiting, 2 * top);
        }
        waiting[top++] = made;
    }
}
