package dev.assay.reports.xmltext;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.AttributesImpl;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Turns events into the bytes of one document in one namespace, as they come: UTF-8, two spaces, line feeds. Our own and
 * not that of the JDK, because the bytes must be the same on every JDK, with any XML library on the class path. What JAXB
 * says about prefixes is dropped: the namespace is declared at the root and all elements are in it. Throws
 * {@link UncheckedIOException} where the stream does, which JAXB lets pass unwrapped.
 */
public final class IndentedXml extends DefaultHandler {

    private static final Attributes NONE = new AttributesImpl();

    /** How many characters are gathered before they go to the stream; no start or end of an element is cut. */
    private static final int CHUNK = 1 << 13;

    /** The line feeds before elements, by how deep they are; those that are deeper are made as they come. */
    private static final List<String> LINES = lines(16);

    private final OutputStream out;
    private final String namespace;
    private final StringBuilder pending = new StringBuilder(CHUNK + (CHUNK >> 2));
    private int depth;
    private Last last = Last.NOTHING;

    private enum Last {
        NOTHING,
        START,
        TEXT,
        END
    }

    /** Writes to the stream; an empty namespace is none. */
    public IndentedXml(OutputStream out, String namespace) {
        this.out = out;
        this.namespace = namespace;
    }

    /** Begins an element; attributes are given as name and value in turn, in their order. */
    public void begin(String name, String... attributes) {
        startElement(namespace, name, name, attributes.length == 0 ? NONE : inTurn(attributes));
    }

    /** Ends it. */
    public void end(String name) {
        endElement(namespace, name, name);
    }

    /** An element that holds text only. */
    public void element(String name, String text, String... attributes) {
        begin(name, attributes);
        text(text);
        end(name);
    }

    /** Text in the element that is open, before any element in it. */
    public void text(String text) {
        if (text.isEmpty()) {
            return;
        }
        if (last == Last.START) {
            pending.append('>');
        }
        XmlText.element(text, pending);
        last = Last.TEXT;
    }

    /** Ends the document and hands all of it to the stream, which stays open. */
    public void finish() {
        pending.append('\n');
        try {
            flushPending();
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        if (!uri.equals(namespace)) {
            throw new IllegalArgumentException(name + " is in the namespace \"" + uri + "\"; expected " + namespace);
        }
        if (last == Last.NOTHING) {
            pending.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
        } else if (last == Last.START) {
            pending.append('>');
        }
        newLine();
        pending.append('<').append(name);
        if (depth == 0 && !namespace.isEmpty()) {
            attribute("xmlns", namespace);
        }
        for (int i = 0; i < attributes.getLength(); i++) {
            attribute(attributes.getLocalName(i), attributes.getValue(i));
        }
        depth++;
        last = Last.START;
    }

    @Override
    public void characters(char[] text, int start, int length) {
        text(new String(text, start, length));
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        depth--;
        if (last == Last.START) {
            pending.append("/>");
        } else {
            if (last == Last.END) {
                newLine();
            }
            pending.append("</").append(name).append('>');
        }
        last = Last.END;
    }

    private static Attributes inTurn(String... attributes) {
        AttributesImpl pairs = new AttributesImpl();
        for (int i = 0; i < attributes.length; i += 2) {
            pairs.addAttribute("", attributes[i], attributes[i], "CDATA", attributes[i + 1]);
        }
        return pairs;
    }

    private void attribute(String name, String value) {
        pending.append(' ').append(name).append("=\"");
        XmlText.attribute(value, pending);
        pending.append('"');
    }

    private void newLine() {
        if (pending.length() >= CHUNK) {
            try {
                flushPending();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        pending.append(depth < LINES.size() ? LINES.get(depth) : line(depth));
    }

    private static String line(int depth) {
        return "\n" + "  ".repeat(depth);
    }

    private static List<String> lines(int depths) {
        List<String> lines = new ArrayList<>();
        for (int depth = 0; depth < depths; depth++) {
            lines.add(line(depth));
        }
        return List.copyOf(lines);
    }

    private void flushPending() throws IOException {
        out.write(pending.toString().getBytes(StandardCharsets.UTF_8));
        pending.setLength(0);
    }
}
