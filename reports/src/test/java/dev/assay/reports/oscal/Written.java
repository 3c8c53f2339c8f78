package dev.assay.reports.oscal;

import dev.assay.api.model.AssessmentResults;
import dev.assay.api.model.Crosswalk;
import dev.assay.reports.Assessed;
import dev.assay.reports.Document;
import dev.assay.reports.Report;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The documents of a report in memory. */
final class Written {

    private Written() {}

    static Map<String, String> of(AssessmentResults results) {
        return of(new OscalReport(), results);
    }

    static Map<String, String> of(Report report, AssessmentResults results) {
        return of(report, new Assessed(results, List.of(), Crosswalk.NONE, "Confidential: for counsel"));
    }

    static Map<String, String> of(Report report, Assessed assessed) {
        Map<String, String> documents = new TreeMap<>();
        for (Document document : report.of(assessed)) {
            try {
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                document.content().writeTo(out);
                documents.put(document.path(), out.toString(StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return documents;
    }
}
