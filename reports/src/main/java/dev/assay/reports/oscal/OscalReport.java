package dev.assay.reports.oscal;

import dev.assay.reports.Assessed;
import dev.assay.reports.Document;
import dev.assay.reports.Report;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import tools.jackson.core.exc.JacksonIOException;

/**
 * The results as OSCAL: catalog, profile, security plan, assessment plan, assessment results, and a plan of action where there
 * are gaps, each importing the one before it by its name beside it. In XML with a JSON twin of the same content. How outcomes
 * map is written in docs/oscal.md. May be used on any thread, any number of times.
 */
public final class OscalReport implements Report {

    /** The versions of OSCAL that can be written. */
    public enum Version {
        /** For tools that read nothing newer: JSON only. */
        V1_1_2("1.1.2", "oscal-1.1.2/"),
        V1_1_3("1.1.3", "oscal/"),
        V1_2_2("1.2.2", "oscal-1.2.2/");

        private final String number;
        private final String folder;

        Version(String number, String folder) {
            this.number = number;
            this.folder = folder;
        }

        /** Where its documents lie. */
        public String folder() {
            return folder;
        }

        /** As documents name it. */
        public String number() {
            return number;
        }
    }

    private final Version version;

    /** OSCAL 1.1.3. */
    public OscalReport() {
        this(Version.V1_1_3);
    }

    public OscalReport(Version version) {
        this.version = version;
    }

    @Override
    public List<Document> of(Assessed assessed) {
        List<Document> documents = new ArrayList<>();
        add(documents, assessed, "catalog", CatalogDocument::write);
        add(documents, assessed, "profile", ProfileDocument::write);
        add(documents, assessed, "system-security-plan", SecurityPlanDocument::write);
        add(documents, assessed, "assessment-plan", AssessmentPlanDocument::write);
        add(documents, assessed, "assessment-results", ResultsDocument::write);
        if (assessed.results().findings().stream().anyMatch(Conclusion::gap)) {
            add(documents, assessed, "poam", PoamDocument::write);
        }
        return List.copyOf(documents);
    }

    private void add(List<Document> documents, Assessed assessed, String name, BiConsumer<Bundle, Sink> content) {
        if (version != Version.V1_1_2) {
            documents.add(
                    new Document(version.folder() + name + ".xml", out -> write(assessed, content, XmlSink::new, out)));
        }
        documents.add(
                new Document(version.folder() + name + ".json", out -> write(assessed, content, JsonSink::new, out)));
    }

    private void write(
            Assessed assessed, BiConsumer<Bundle, Sink> content, Function<OutputStream, Sink> syntax, OutputStream out)
            throws IOException {
        try {
            content.accept(new Bundle(assessed, version), syntax.apply(out));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }
}
