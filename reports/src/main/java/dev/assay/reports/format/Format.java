package dev.assay.reports.format;

import dev.assay.reports.Assessed;
import dev.assay.reports.Document;
import dev.assay.reports.Report;
import dev.assay.reports.csv.EvidenceCsv;
import dev.assay.reports.csv.FindingsCsv;
import dev.assay.reports.html.HtmlReport;
import dev.assay.reports.json.FindingsJson;
import dev.assay.reports.junit.JunitReport;
import dev.assay.reports.oscal.OscalReport;
import dev.assay.reports.xccdf.XccdfReport;
import dev.assay.reports.xlsx.PoamWorkbook;
import dev.assay.reports.xml.FindingsXml;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;

/** The formats that results are written in. Nothing of a format is loaded before it is asked for. */
public enum Format {
    /** The findings, with all that they rest on; what {@code show}, {@code diff} and {@code reproduce} read. */
    XML(FindingsXml.FILE, FindingsXml::new),
    /** The same for programs, by the same names. */
    JSON(FindingsJson.FILE, FindingsJson::new),
    /** The same as a table, a row for each observation. */
    CSV(FindingsCsv.FILE, FindingsCsv::new),
    /** The index of the evidence. */
    EVIDENCE(EvidenceCsv.FILE, EvidenceCsv::new),
    /** For people: one page, offline. */
    HTML(HtmlReport.FILE, HtmlReport::new),
    /** The risk management / corrective action plan (POA&M) as a workbook. */
    XLSX(PoamWorkbook.FILE, PoamWorkbook::new),
    /** A bundle of OSCAL documents. */
    OSCAL("oscal/catalog.xml", OscalReport::new),
    /** The same for tools that read nothing newer, in JSON. */
    OSCAL_1_1_2("oscal-1.1.2/catalog.json", () -> new OscalReport(OscalReport.Version.V1_1_2)),
    /** The same in the newest version. */
    OSCAL_1_2_2("oscal-1.2.2/catalog.xml", () -> new OscalReport(OscalReport.Version.V1_2_2)),
    /** XCCDF 1.2 results with their benchmark. */
    XCCDF(XccdfReport.FILE, XccdfReport::new),
    /** Test results for build servers. */
    JUNIT(JunitReport.FILE, JunitReport::new);

    private final String path;
    private final Supplier<Report> report;

    Format(String path, Supplier<Report> report) {
        this.path = path;
        this.report = report;
    }

    /** What is written where nothing else is asked for: one of each kind. */
    public static Set<Format> usual() {
        return EnumSet.complementOf(EnumSet.of(OSCAL_1_1_2, OSCAL_1_2_2));
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
        String name = name().toLowerCase(Locale.ROOT);
        return name.replaceFirst("_", "-").replace('_', '.');
    }
}
