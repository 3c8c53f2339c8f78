package dev.assay.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.assay.api.model.AssessmentPlan;
import dev.assay.api.model.AssessmentResults;
import dev.assay.api.model.FindingStatus;
import dev.assay.engine.Assessor;
import dev.assay.reports.Assessed;
import dev.assay.reports.Report;
import dev.assay.reports.junit.JunitReport;
import dev.assay.reports.xccdf.XccdfReport;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** The invented practice as XCCDF and as JUnit XML: all controls are there, and no more of them pass than are shown. */
class AuditAndPipelineReportsTest {

    private static final List<Path> PACKS = List.of(
            Path.of("..", "rules-hipaa", "target", "classes"), Path.of("..", "rules-nist-csf", "target", "classes"));
    private static AssessmentResults results;

    @BeforeAll
    static void assess() {
        Assessor assessor = Assessor.open(PACKS);
        results = assessor.assess(
                AssessmentPlan.asOf(LocalDate.of(2026, 11, 20)),
                assessor.read(Path.of("..", "examples", "riverbend-practice")));
    }

    @Test
    void eachControlHasOneResultOfXccdfAndOnlyWhatIsShownPasses() throws Exception {
        Element controls = (Element) parsed(write(new XccdfReport()))
                .getElementsByTagName("TestResult")
                .item(1);
        assertEquals(results.findings().size(), count(controls, "rule-result"));
        assertEquals(shown(), ofText(controls.getElementsByTagName("result"), "pass"));
        assertEquals(gaps(), ofText(controls.getElementsByTagName("result"), "fail"));
    }

    @Test
    void eachControlIsOneTestOfJunitAndOnlyWhatIsShownPasses() throws Exception {
        Element all = parsed(write(new JunitReport())).getDocumentElement();
        assertEquals(results.findings().size(), count(all, "testcase"));
        assertEquals(gaps(), count(all, "failure"));
        long told = count(all, "failure") + count(all, "error") + count(all, "skipped");
        assertEquals(shown(), results.findings().size() - told);
    }

    @Test
    void bothAreTheSameBytesOfResultsMadeAnew() throws IOException {
        byte[] xccdf = write(new XccdfReport());
        byte[] junit = write(new JunitReport());
        assess();
        assertArrayEquals(xccdf, write(new XccdfReport()));
        assertArrayEquals(junit, write(new JunitReport()));
    }

    @Test
    void openScapAcceptsItWhereItIsInstalled(@TempDir Path folder) throws Exception {
        assumeTrue(Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
                .anyMatch(entry -> Files.isExecutable(Path.of(entry, "oscap"))));
        Path file = folder.resolve(XccdfReport.FILE);
        Files.write(file, write(new XccdfReport()));
        assertEquals("", said("oscap", "xccdf", "validate", "--skip-schematron", file.toString()));
        Path html = folder.resolve("report.html");
        assertEquals("", said("oscap", "xccdf", "generate", "report", "--output", html.toString(), file.toString()));
    }

    /** What a command that ends well says; the exit code and that where it does not. */
    private static String said(String... command) throws Exception {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), UTF_8);
        int exit = process.waitFor();
        return exit == 0 ? said.strip() : "exit " + exit + ": " + said;
    }

    private static long shown() {
        return results.findings().stream()
                .filter(f -> f.status() == FindingStatus.SATISFIED || f.status() == FindingStatus.MET)
                .count();
    }

    private static long gaps() {
        return results.findings().stream().filter(f -> f.status().gap()).count();
    }

    private static long count(Element element, String name) {
        return element.getElementsByTagName(name).getLength();
    }

    private static long ofText(NodeList nodes, String text) {
        long count = 0;
        for (int i = 0; i < nodes.getLength(); i++) {
            Node node = nodes.item(i);
            count += node.getTextContent().equals(text) ? 1 : 0;
        }
        return count;
    }

    private static Document parsed(byte[] xml) throws Exception {
        return DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(new ByteArrayInputStream(xml));
    }

    private static byte[] write(Report report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        report.of(Assessed.of(results)).get(0).content().writeTo(out);
        return out.toByteArray();
    }
}
