package dev.assay.reports.json;

import dev.assay.reports.Assessed;
import dev.assay.reports.Document;
import dev.assay.reports.Report;
import dev.assay.reports.xml.FindingsXml;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.List;
import java.util.Objects;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/**
 * The findings as JSON that validates against {@link #schema()}: all that {@link FindingsXml} writes, by the same names.
 * Attributes and elements are keys; an element that only holds a list is an array; numbers and truth values are such. Equal
 * results give the same bytes, on any machine. Memory does not grow with the number of findings or observations. May be
 * used on any thread, any number of times.
 */
public final class FindingsJson implements Report {

    /** The name of its file. */
    public static final String FILE = "findings.json";

    private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");

    /** The schema (JSON Schema 2020-12), version 1: what a reader may rely on. */
    public static URL schema() {
        return Objects.requireNonNull(
                FindingsJson.class.getResource("findings-1.schema.json"), "findings-1.schema.json");
    }

    @Override
    public List<Document> of(Assessed assessed) {
        return List.of(new Document(FILE, out -> write(assessed, out)));
    }

    /**
     * Writes the document; flushes the stream and leaves it open.
     *
     * @throws IOException if the stream throws it; then what was written is no document
     * @throws IllegalArgumentException if a finding is on a control that no pack of the results has
     */
    public void write(Assessed assessed, OutputStream out) throws IOException {
        try (JsonGenerator json = generator(out)) {
            json.writeStartObject();
            json.writeStringProperty("$schema", FindingsXml.NAMESPACE);
            FindingsXml.content(assessed, new JsonFragments(json));
            json.writeEndObject();
            json.writeRaw('\n');
        } catch (JacksonIOException e) {
            throw e.getCause();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static JsonGenerator generator(OutputStream out) {
        DefaultPrettyPrinter lines =
                new DefaultPrettyPrinter().withObjectIndenter(LINES).withArrayIndenter(LINES);
        ObjectWriteContext printed = new ObjectWriteContext.Base() {
            @Override
            public DefaultPrettyPrinter getPrettyPrinter() {
                return lines;
            }

            @Override
            public boolean hasPrettyPrinter() {
                return true;
            }
        };
        return JsonFactory.builder()
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
                .build()
                .createGenerator(printed, out, JsonEncoding.UTF8);
    }
}
