package dev.assay.reports.xmltext;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
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

    private final Writer out;
    private final String namespace;
    private final StringBuilder line = new StringBuilder();
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
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
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
        characters(text.toCharArray(), 0, text.length());
    }

    /** Ends the document and hands all of it to the stream, which stays open. */
    public void finish() {
        line.append('\n');
        try {
            flushLine();
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
            line.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
        } else if (last == Last.START) {
            line.append('>');
        }
        newLine();
        line.append('<').append(name);
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
        if (length == 0) {
            return;
        }
        if (last == Last.START) {
            line.append('>');
        }
        XmlText.element(new String(text, start, length), line);
        last = Last.TEXT;
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        depth--;
        if (last == Last.START) {
            line.append("/>");
        } else {
            if (last == Last.END) {
                newLine();
            }
            line.append("</").append(name).append('>');
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
        line.append(' ').append(name).append("=\"");
        XmlText.attribute(value, line);
        line.append('"');
    }

    private void newLine() {
        line.append('\n');
        try {
            flushLine();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        line.append("  ".repeat(depth));
    }

    private void flushLine() throws IOException {
        out.append(line);
        line.setLength(0);
    }
}
