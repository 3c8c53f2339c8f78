package dev.assay.engine.yaml;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Finds the values of a file that was read without a problem in its text. */
public final class Spans {

    private final String text;
    /** Where the characters of Unicode begin, where they are not one each. */
    private final int @Nullable [] places;

    private final Deque<Span> open = new ArrayDeque<>();
    private @Nullable Span root;

    private Spans(String text) {
        this.text = text;
        int characters = text.codePointCount(0, text.length());
        this.places = characters == text.length() ? null : places(text, characters);
    }

    /** The file's one value; nothing where it holds none. */
    public static Optional<Span> of(String name, String text) {
        Spans spans = new Spans(text);
        if (name.endsWith(".json")) {
            spans.json();
        } else {
            spans.yaml(name);
        }
        return Optional.ofNullable(spans.root);
    }

    private static int[] places(String text, int characters) {
        int[] places = new int[characters + 1];
        for (int i = 0, at = 0; i < characters; i++) {
            at = text.offsetByCodePoints(at, 1);
            places[i + 1] = at;
        }
        return places;
    }

    private void yaml(String name) {
        LoadSettings settings = LoadSettings.builder()
                .setLabel(name)
                .setCodePointLimit(Integer.MAX_VALUE)
                .build();
        ParserImpl parser = new ParserImpl(settings, new StreamReader(settings, text));
        while (parser.hasNext()) {
            Event event = parser.next();
            if (event instanceof ScalarEvent scalar) {
                scalar(scalar);
            } else if (event instanceof CollectionStartEvent start) {
                boolean mapping = event instanceof MappingStartEvent;
                Span.Style style = mapping
                        ? (start.isFlow() ? Span.Style.FLOW_MAPPING : Span.Style.BLOCK_MAPPING)
                        : (start.isFlow() ? Span.Style.FLOW_LIST : Span.Style.BLOCK_LIST);
                int begin = at(event.getStartMark());
                open.push(new Span(style, "", begin, begin));
            } else if (event instanceof CollectionEndEvent) {
                close(at(event.getEndMark()));
            }
        }
    }

    private void scalar(ScalarEvent scalar) {
        int begin = at(scalar.getStartMark());
        int end = at(scalar.getEndMark());
        Span.Style style = switch (scalar.getScalarStyle()) {
            case SINGLE_QUOTED -> Span.Style.SINGLE_QUOTED;
            case DOUBLE_QUOTED, JSON_SCALAR_STYLE -> Span.Style.DOUBLE_QUOTED;
            case LITERAL, FOLDED -> Span.Style.TEXT_BLOCK;
            case PLAIN -> Span.Style.PLAIN;
        };
        // Behind a block of text the parser has read on to what comes next.
        while (style == Span.Style.TEXT_BLOCK && end > begin + 1 && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        value(new Span(style, scalar.getValue(), begin, end));
    }

    private int at(Optional<Mark> mark) {
        int index = mark.orElseThrow().getIndex();
        return places == null ? index : places[index];
    }

    private void json() {
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), text)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                int begin = (int) parser.currentTokenLocation().getCharOffset();
                if (token.isStructStart()) {
                    boolean mapping = token == JsonToken.START_OBJECT;
                    open.push(new Span(mapping ? Span.Style.FLOW_MAPPING : Span.Style.FLOW_LIST, "", begin, begin));
                } else if (token.isStructEnd()) {
                    close(begin + 1);
                } else {
                    boolean quoted = token == JsonToken.VALUE_STRING || token == JsonToken.PROPERTY_NAME;
                    String value = parser.getString();
                    int end = quoted ? closingQuote(begin) : begin + value.length();
                    value(new Span(quoted ? Span.Style.DOUBLE_QUOTED : Span.Style.PLAIN, value, begin, end));
                }
            }
        }
    }

    /** One after the quote that closes what is opened here. */
    private int closingQuote(int begin) {
        int end = begin + 1;
        while (text.charAt(end) != '"') {
            end += text.charAt(end) == '\\' ? 2 : 1;
        }
        return end + 1;
    }

    private void close(int end) {
        Span done = open.pop();
        done.closed(end);
        value(done);
    }

    private void value(Span span) {
        Span parent = open.peek();
        if (parent == null) {
            root = span;
        } else {
            parent.add(span);
        }
    }
}
