package dev.assay.reports.oscal.validation;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** Reads OSCAL in JSON, and calls what stands in arrays by the name it has in XML. */
final class JsonTree {

    /** OSCAL itself needs about twenty. */
    static final int DEEPEST = 100;

    private final String file;
    private final JsonParser parser;

    private JsonTree(String file, JsonParser parser) {
        this.file = file;
        this.parser = parser;
    }

    /** The document by the name of its model. */
    static Node read(String file, byte[] bytes) throws Unreadable {
        JsonFactory factory = JsonFactory.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), bytes)) {
            Node document = new Node("", 1, 1);
            JsonTree tree = new JsonTree(file, parser);
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw tree.unreadable("this is no JSON object; expected an OSCAL document");
            }
            tree.object(document, 1);
            if (parser.nextToken() != null) {
                throw tree.unreadable("something follows the document; take it out");
            }
            document.children.removeIf(child -> child.name.equals("$schema"));
            if (document.children.size() != 1) {
                throw new Unreadable(
                        file,
                        1,
                        1,
                        "this holds " + document.children.size()
                                + " things at the top; an OSCAL document holds one, named after its model");
            }
            return document.children.get(0);
        } catch (JacksonException e) {
            TokenStreamLocation at = e.getLocation();
            throw new Unreadable(
                    file,
                    at == null ? 0 : at.getLineNr(),
                    at == null ? 0 : at.getColumnNr(),
                    "this is no JSON, or a key stands twice in one object; get the file again");
        }
    }

    private Unreadable unreadable(String message) {
        TokenStreamLocation at = parser.currentTokenLocation();
        return new Unreadable(file, at.getLineNr(), at.getColumnNr(), message);
    }

    private void object(Node holder, int depth) throws Unreadable {
        if (depth > DEEPEST) {
            throw unreadable("this is nested too deep for any OSCAL document; get the file again");
        }
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            TokenStreamLocation at = parser.currentTokenLocation();
            if (parser.nextToken() == JsonToken.START_ARRAY) {
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    value(holder, singular(name), parser.currentTokenLocation(), depth);
                }
            } else {
                value(holder, name, at, depth);
            }
        }
    }

    private void value(Node holder, String name, TokenStreamLocation at, int depth) throws Unreadable {
        Node node = new Node(name, at.getLineNr(), at.getColumnNr());
        switch (parser.currentToken()) {
            case START_OBJECT -> object(node, depth + 1);
            case START_ARRAY -> throw unreadable("an array stands in an array, which no OSCAL document has");
            default -> node.text = parser.getString();
        }
        holder.children.add(node);
    }

    /** The name of one of several: {@code observations} are each an {@code observation}. */
    static String singular(String group) {
        if (group.endsWith("ies")) {
            return group.substring(0, group.length() - 3) + "y";
        }
        if (group.endsWith("shes") || group.endsWith("sses")) {
            return group.substring(0, group.length() - 2);
        }
        return group.endsWith("s") ? group.substring(0, group.length() - 1) : group;
    }
}
