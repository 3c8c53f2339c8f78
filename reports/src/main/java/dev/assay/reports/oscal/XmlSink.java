package dev.assay.reports.oscal;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/** OSCAL in XML: UTF-8, two spaces, line feeds; our own writer, because the bytes must be the same on every JDK. */
final class XmlSink implements Sink {

    private static final String NAMESPACE = "http://csrc.nist.gov/ns/oscal/1.0";

    private final Writer out;
    private int depth;
    /** Whether the start tag of the innermost element may still take attributes. */
    private boolean open;
    /** Whether the innermost element holds text. */
    private boolean text;

    XmlSink(OutputStream out) {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
    }

    @Override
    public String extension() {
        return "xml";
    }

    @Override
    public void document(String name, Runnable content) {
        put("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
        start(name);
        flag("xmlns", NAMESPACE);
        content.run();
        end(name);
        put("\n");
        try {
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void object(String name, Runnable content) {
        start(name);
        content.run();
        end(name);
    }

    @Override
    public void each(String group, String name, Stream<Runnable> items) {
        items.forEachOrdered(item -> object(name, item));
    }

    @Override
    public void flag(String name, String value) {
        String line = Text.line(value);
        if (!line.isEmpty()) {
            if (!open) {
                throw new IllegalStateException("the flag " + name + " comes too late");
            }
            put(" ");
            put(name);
            put("=\"");
            escape(line);
            put("\"");
        }
    }

    @Override
    public void field(String name, String value) {
        String line = Text.line(value);
        if (!line.isEmpty()) {
            start(name);
            value(name, line);
            end(name);
        }
    }

    @Override
    public void truth(String name) {
        field(name, "true");
    }

    @Override
    public void value(String key, String value) {
        close();
        escape(Text.line(value));
        text = true;
    }

    @Override
    public void fields(String group, String name, Stream<String> values) {
        values.forEachOrdered(value -> field(name, value));
    }

    @Override
    public void line(String name, String line) {
        field(name, line);
    }

    @Override
    public void prose(String name, String... paragraphs) {
        if (!Text.paragraphs(paragraphs).isEmpty()) {
            object(name, () -> bareProse(name, paragraphs));
        }
    }

    @Override
    public void bareProse(String name, String... paragraphs) {
        Text.paragraphs(paragraphs).forEach(paragraph -> field("p", paragraph));
    }

    private void start(String name) {
        close();
        newLine();
        put("<");
        put(name);
        depth++;
        open = true;
        text = false;
    }

    private void end(String name) {
        depth--;
        if (open) {
            put("/>");
        } else {
            if (!text) {
                newLine();
            }
            put("</");
            put(name);
            put(">");
        }
        open = false;
        text = false;
    }

    private void close() {
        if (open) {
            put(">");
            open = false;
        }
    }

    private void newLine() {
        put("\n");
        put("  ".repeat(depth));
    }

    private void escape(String line) {
        StringBuilder escaped = new StringBuilder(line.length() + 16);
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            switch (c) {
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '&' -> escaped.append("&amp;");
                case '"' -> escaped.append(open ? "&quot;" : "\"");
                default -> escaped.append(c);
            }
        }
        put(escaped.toString());
    }

    private void put(String characters) {
        try {
            out.write(characters);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
