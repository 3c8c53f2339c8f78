package dev.assay.engine.yaml;

import dev.assay.api.model.Source;
import dev.assay.engine.name.Words;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** Feeds a JSON file to a tree. */
final class JsonEvents {

    private static final JsonFactory FACTORY = PlacedJson.factory();

    private JsonEvents() {}

    /** @param bytes the text as it is in the file, which is parsed sooner where a byte is a character */
    static void read(byte[] bytes, String text, Tree tree) {
        boolean ascii = bytes.length == text.length();
        try (JsonParser parser = ascii
                ? FACTORY.createParser(ObjectReadContext.empty(), bytes)
                : FACTORY.createParser(ObjectReadContext.empty(), text)) {
            while (!tree.stopped() && parser.nextToken() != null) {
                if (tree.whole()) {
                    tree.stop(
                            place(parser.currentTokenLocation(), tree),
                            "a second value begins here; expected one per file, put it into a file of its own");
                } else if (parser instanceof PlacedJson placed) {
                    accept(parser, placed.line(), placed.column(), tree);
                } else {
                    TokenStreamLocation at = parser.currentTokenLocation();
                    accept(parser, at.getLineNr(), at.getColumnNr(), tree);
                }
            }
        } catch (JacksonException e) {
            JacksonException told = ascii ? told(text, e) : e;
            tree.stop(
                    place(told.getLocation(), tree),
                    "the file is not valid JSON (" + oneSentence(told) + "); correct it here");
        }
    }

    /** What the parser of text says is wrong, so that the same mistake is told in the same words in any file. */
    private static JacksonException told(String text, JacksonException byBytes) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (!token.isStructStart() && !token.isStructEnd()) {
                    parser.getString();
                }
            }
            return byBytes;
        } catch (JacksonException byText) {
            return byText;
        }
    }

    private static void accept(JsonParser parser, int line, int column, Tree tree) {
        JsonToken token = parser.currentToken();
        if (token.isStructStart()) {
            tree.begin(line, column, token == JsonToken.START_OBJECT);
        } else if (token.isStructEnd()) {
            tree.end();
        } else {
            boolean quoted = token == JsonToken.VALUE_STRING || token == JsonToken.PROPERTY_NAME;
            tree.scalar(line, column, parser.getString(), !quoted);
        }
    }

    private static Source place(TokenStreamLocation location, Tree tree) {
        return tree.at(Math.max(1, location.getLineNr()), Math.max(0, location.getColumnNr()));
    }

    private static String oneSentence(JacksonException e) {
        String message = e.getOriginalMessage();
        int end = message.indexOf('\n');
        String line = Words.printable(end < 0 ? message : message.substring(0, end));
        return line.length() <= 160 ? line : line.substring(0, 160) + "...";
    }
}
