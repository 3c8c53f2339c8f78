package dev.assay.examples;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.assay.api.model.AssessmentPlan;
import dev.assay.api.model.AssessmentResults;
import dev.assay.api.model.Crosswalk;
import dev.assay.engine.Assessor;
import dev.assay.reports.Assessed;
import dev.assay.reports.html.HtmlReport;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The page of the invented practice, against a target: all of it is there, and of a size that can be sent. */
class HtmlReportTest {

    private static final List<Path> PACKS = List.of(
            Path.of("..", "rules-hipaa", "target", "classes"), Path.of("..", "rules-nist-csf", "target", "classes"));
    private static final int LARGEST = 3 << 20;

    private static Assessed riverbend() {
        Assessor assessor = Assessor.open(PACKS);
        AssessmentResults results = assessor.assess(
                AssessmentPlan.asOf(LocalDate.of(2026, 11, 20))
                        .withTargetProfile(assessor.targetProfile("small-practice")),
                assessor.read(Path.of("..", "examples", "riverbend-practice")));
        Crosswalk crosswalk = new Crosswalk(assessor.frameworks().stream()
                .flatMap(framework -> framework.crosswalk().links().stream())
                .toList());
        return new Assessed(results, assessor.profiles(results), crosswalk, "Confidential");
    }

    private static byte[] page(Assessed assessed) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new HtmlReport().write(assessed, out);
        return out.toByteArray();
    }

    /** Left below target for the checks in a browser. */
    @Test
    void riverbendIsWrittenWholeAndTheSameTwice() throws IOException {
        Assessed assessed = riverbend();
        byte[] page = page(assessed);
        assertArrayEquals(page, page(riverbend()));
        assertTrue(page.length < LARGEST, () -> page.length + " bytes");
        Path file = Path.of("target", "html", "riverbend.html");
        Files.createDirectories(file.getParent());
        Files.write(file, page);
        Document document = Jsoup.parse(new String(page, StandardCharsets.UTF_8));
        assertEquals(
                assessed.results().findings().size(),
                document.select("details.finding").size());
        List<String> ids = document.select("[id]").eachAttr("id");
        assertEquals(ids.stream().distinct().toList(), ids);
        for (Element link : document.select("a[href]")) {
            assertTrue(ids.contains(link.attr("href").substring(1)), link::outerHtml);
        }
    }
}
