package dev.assay.reports;

import dev.assay.reports.xml.FindingsXml;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/** The formats that results are written in. Nothing of a format is loaded before it is asked for. */
public enum Format {
    /** The findings, with all that they rest on; what {@code show}, {@code diff} and {@code reproduce} read. */
    XML("findings.xml", FindingsXml::new);

    private final String path;
    private final Supplier<Report> report;

    Format(String path, Supplier<Report> report) {
        this.path = path;
        this.report = report;
    }

    /** The path of its document, or of the first of its documents. */
    public String path() {
        return path;
    }

    /** The documents of these results, none of which is made before it is written. */
    public List<Document> of(Assessed assessed) {
        return report.get().of(assessed);
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
