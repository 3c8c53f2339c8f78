package dev.assay.engine.yaml;

import dev.assay.api.model.Source;
import dev.assay.engine.name.Words;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Builds the tree from a parser's events, and refuses deep nesting, doubled keys and keys that are no text. */
final class Tree {

    private static final int DEEPEST = 32;
    /** As many as fit into the memory of a small computer. */
    private static final int MOST = 4_000_000;

    private final String name;
    private final Problems problems;
    private final Deque<Frame> open = new ArrayDeque<>();
    private Optional<Node> root = Optional.empty();
    private int values;
    private boolean stopped;

    Tree(String name, Problems problems) {
        this.name = name;
        this.problems = problems;
    }

    /** A mapping or sequence that has not ended. */
    private static final class Frame {
        final Source source;
        final boolean mapping;
        /** Stands where a key is expected, which is refused, so it is read to its end and dropped. */
        final boolean dropped;

        final List<Node> items = new ArrayList<>();
        final List<Mapping.Entry> entries = new ArrayList<>();
        final Map<String, Source> seen = new HashMap<>();
        Optional<Scalar> key = Optional.empty();

        Frame(Source source, boolean mapping, boolean dropped) {
            this.source = source;
            this.mapping = mapping;
            this.dropped = dropped;
        }

        boolean expectsKey() {
            return mapping && key.isEmpty();
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
        Frame parent = open.peek();
        boolean asKey = parent != null && parent.expectsKey();
        if (asKey) {
            refuse(
                    source,
                    "a key is " + (mapping ? "a mapping" : "a list") + "; expected text, and a value after the colon");
        }
        if (open.size() == DEEPEST) {
            stop(source, "the values are nested deeper than " + DEEPEST + " levels; no fact needs that, flatten them");
            return;
        }
        open.push(new Frame(source, mapping, asKey));
    }

    void end() {
        Frame frame = open.pop();
        if (frame.dropped) {
            open.element().key = Optional.of(new Scalar(frame.source, "", false));
        } else if (frame.mapping) {
            value(new Mapping(frame.source, frame.entries));
        } else {
            value(new Sequence(frame.source, frame.items));
        }
    }

    void scalar(Scalar scalar) {
        Frame frame = open.peek();
        if (frame == null || !frame.expectsKey()) {
            value(scalar);
            return;
        }
        frame.key = Optional.of(scalar);
        if (scalar.empty()) {
            refuse(scalar.source(), "a key is empty; expected text before the colon");
        } else if (scalar.plain() && scalar.text().equals("<<")) {
            refuse(scalar.source(), "merge keys are not supported; write the values out");
        }
        Source first = frame.seen.putIfAbsent(scalar.text(), scalar.source());
        if (first != null) {
            refuse(
                    scalar.source(),
                    "the key " + Words.quoted(scalar.text()) + " already stands at line " + first.line() + " column "
                            + first.column() + "; keep one of them");
        }
    }

    private void value(Node node) {
        if (++values == MOST) {
            stop(node.source(), "the file holds more than 4 million values; split it into several files");
        }
        Frame frame = open.peek();
        if (frame == null) {
            root = Optional.of(node);
        } else if (frame.mapping) {
            Scalar key = frame.key.orElseThrow();
            frame.entries.add(new Mapping.Entry(key.text(), key.source(), node));
            frame.key = Optional.empty();
        } else {
            frame.items.add(node);
        }
    }
}
