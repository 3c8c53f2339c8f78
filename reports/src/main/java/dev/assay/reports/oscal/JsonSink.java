package dev.assay.reports.oscal;

import java.io.OutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** OSCAL in JSON: UTF-8, two spaces, line feeds. What may hold markup is Markdown in a string. */
final class JsonSink implements Sink {

    private final JsonGenerator out;

    JsonSink(OutputStream out) {
        this.out = JsonFactory.builder()
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .build()
                .createGenerator(context(), out);
    }

    private static ObjectWriteContext context() {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        PrettyPrinter pretty =
                new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines);
        return new ObjectWriteContext.Base() {
            @Override
            public PrettyPrinter getPrettyPrinter() {
                return pretty;
            }

            @Override
            public boolean hasPrettyPrinter() {
                return true;
            }
        };
    }

    @Override
    public String extension() {
        return "json";
    }

    @Override
    public void document(String name, Runnable content) {
        out.writeStartObject();
        object(name, content);
        out.writeEndObject();
        out.writeRaw('\n');
        out.flush();
    }

    @Override
    public void object(String name, Runnable content) {
        out.writeName(name);
        out.writeStartObject();
        content.run();
        out.writeEndObject();
    }

    @Override
    public void each(String group, String name, Stream<Runnable> items) {
        boolean[] begun = new boolean[1];
        items.forEachOrdered(item -> {
            begin(group, begun);
            out.writeStartObject();
            item.run();
            out.writeEndObject();
        });
        if (begun[0]) {
            out.writeEndArray();
        }
    }

    @Override
    public void flag(String name, String value) {
        value(name, value);
    }

    @Override
    public void field(String name, String value) {
        value(name, value);
    }

    @Override
    public void truth(String name) {
        out.writeName(name);
        out.writeBoolean(true);
    }

    @Override
    public void value(String key, String value) {
        String line = Text.line(value);
        if (!line.isEmpty()) {
            out.writeName(key);
            out.writeString(line);
        }
    }

    @Override
    public void fields(String group, String name, Stream<String> values) {
        boolean[] begun = new boolean[1];
        values.map(Text::line).filter(line -> !line.isEmpty()).forEachOrdered(line -> {
            begin(group, begun);
            out.writeString(line);
        });
        if (begun[0]) {
            out.writeEndArray();
        }
    }

    @Override
    public void line(String name, String line) {
        value(name, Markdown.escaped(Text.line(line)));
    }

    @Override
    public void prose(String name, String... paragraphs) {
        String prose =
                Text.paragraphs(paragraphs).stream().map(Markdown::escaped).collect(Collectors.joining("\n\n"));
        if (!prose.isEmpty()) {
            out.writeName(name);
            out.writeString(prose);
        }
    }

    @Override
    public void bareProse(String name, String... paragraphs) {
        prose(name, paragraphs);
    }

    private void begin(String group, boolean[] begun) {
        if (!begun[0]) {
            out.writeName(group);
            out.writeStartArray();
            begun[0] = true;
        }
    }
}
