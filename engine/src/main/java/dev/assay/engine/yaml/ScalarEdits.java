package dev.assay.engine.yaml;

import dev.assay.api.model.Source;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.io.JsonStringEncoder;
import tools.jackson.core.json.JsonFactory;

/** Writes other values into a YAML or JSON file that was read without a problem, and leaves all else, the lines too, as it is. */
public final class ScalarEdits {

    private final String name;
    private final Map<Source, String> edits;
    /** In characters of Unicode, as the parser of YAML counts them. */
    private final int[] text;

    private final StringBuilder out = new StringBuilder();
    private int copied;

    private ScalarEdits(String name, String text, Map<Source, String> edits) {
        this.name = name;
        this.edits = edits;
        this.text = text.codePoints().toArray();
    }

    /** The content with other values, by the places where the values begin. */
    public static byte[] in(String name, byte[] content, Map<Source, String> edits) {
        int mark = InputText.markLength(content);
        String text = new String(content, mark, content.length - mark, StandardCharsets.UTF_8);
        ScalarEdits editing = new ScalarEdits(name, text, edits);
        if (name.endsWith(".json")) {
            editing.json(text);
        } else {
            editing.yaml(text);
        }
        editing.copy(editing.text.length);
        return editing.out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void yaml(String whole) {
        LoadSettings settings = LoadSettings.builder()
                .setLabel(name)
                .setCodePointLimit(Integer.MAX_VALUE)
                .build();
        ParserImpl parser = new ParserImpl(settings, new StreamReader(settings, whole));
        while (parser.hasNext()) {
            Event event = parser.next();
            if (event instanceof ScalarEvent scalar) {
                Mark begin = event.getStartMark().orElseThrow();
                String value = edits.get(new Source(name, begin.getLine() + 1, begin.getColumn() + 1));
                if (value != null) {
                    int end = event.getEndMark().orElseThrow().getIndex();
                    boolean block = scalar.getScalarStyle() == ScalarStyle.LITERAL
                            || scalar.getScalarStyle() == ScalarStyle.FOLDED;
                    write(begin.getIndex(), end, value, block);
                }
            }
        }
    }

    private void json(String whole) {
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), whole)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                TokenStreamLocation begin = parser.currentTokenLocation();
                String value = edits.get(new Source(name, begin.getLineNr(), begin.getColumnNr()));
                if (value != null && token.isScalarValue()) {
                    // The parser knows where a text ends once it has been read.
                    parser.getString();
                    int end = (int) parser.currentLocation().getCharOffset();
                    write(
                            whole.codePointCount(0, (int) begin.getCharOffset()),
                            whole.codePointCount(0, end),
                            value,
                            false);
                }
            }
        }
    }

    /** A value over several lines becomes one, and what follows stays on its line. */
    private void write(int begin, int end, String value, boolean block) {
        copy(begin);
        out.append('"');
        JsonStringEncoder.getInstance().quoteAsString(value, out);
        out.append('"');
        int lastLine = end;
        for (int i = begin; i < end; i++) {
            if (text[i] == '\n') {
                out.append('\n');
                lastLine = i + 1;
            }
        }
        for (int i = lastLine; !block && i < end && text[i] == ' '; i++) {
            out.append(' ');
        }
        copied = end;
    }

    private void copy(int to) {
        out.append(new String(text, copied, to - copied));
        copied = to;
    }
}
