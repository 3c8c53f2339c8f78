package dev.assay.engine.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A value in the text of a file, with the characters that it takes up: from the first to one after the last that is its own. */
public final class Span {

    /** How a value is written. */
    public enum Style {
        PLAIN,
        SINGLE_QUOTED,
        DOUBLE_QUOTED,
        /** A text over lines of its own, after a bar or an angle. */
        TEXT_BLOCK,
        /** A mapping in braces. */
        FLOW_MAPPING,
        BLOCK_MAPPING,
        /** A list in brackets. */
        FLOW_LIST,
        BLOCK_LIST;

        boolean scalar() {
            return ordinal() <= TEXT_BLOCK.ordinal();
        }

        boolean mapping() {
            return this == FLOW_MAPPING || this == BLOCK_MAPPING;
        }

        boolean list() {
            return this == FLOW_LIST || this == BLOCK_LIST;
        }

        boolean flow() {
            return this == FLOW_MAPPING || this == FLOW_LIST;
        }
    }

    /** A key with its value. */
    public record Entry(Span key, Span value) {}

    final Style style;
    /** What a scalar says. */
    final String text;

    final int begin;
    final List<Entry> entries = new ArrayList<>();
    final List<Span> items = new ArrayList<>();
    private int end;
    /** The key whose value comes next. */
    private @Nullable Span key;

    Span(Style style, String text, int begin, int end) {
        this.style = style;
        this.text = text;
        this.begin = begin;
        this.end = end;
    }

    /** The style it is written in. */
    public Style style() {
        return style;
    }

    /** The text of a scalar, without quotes. */
    public String text() {
        return text;
    }

    /** The offset of its first character. */
    public int begin() {
        return begin;
    }

    /** The entries of a mapping. */
    public List<Entry> entries() {
        return entries;
    }

    /** The items of a list. */
    public List<Span> items() {
        return items;
    }

    /** Takes the next of what it holds: an item, or by turns a key and its value. */
    void add(Span next) {
        if (style.list()) {
            items.add(next);
        } else if (key == null) {
            key = next;
        } else {
            entries.add(new Entry(key, next));
            key = null;
        }
    }

    /** What is in brackets ends where they close; the last value in a block of lines is where the block ends. */
    void closed(int at) {
        if (style.flow()) {
            end = at;
        } else if (style == Style.BLOCK_MAPPING && !entries.isEmpty()) {
            end = entries.get(entries.size() - 1).value().end();
        } else if (style == Style.BLOCK_LIST && !items.isEmpty()) {
            end = items.get(items.size() - 1).end();
        }
    }

    /** The offset after its last character. */
    public int end() {
        return end;
    }

    /** Whether nothing is written there at all. */
    boolean nothing() {
        return style == Style.PLAIN && begin == end;
    }

    /** Whether it says nothing, as {@link Scalar#empty} does. */
    boolean empty() {
        return style.scalar() && (text.isEmpty() || style == Style.PLAIN && (text.equals("null") || text.equals("~")));
    }

    /** The entry with this key. */
    public Optional<Entry> find(String key) {
        return entries.stream().filter(entry -> entry.key().text.equals(key)).findFirst();
    }
}
