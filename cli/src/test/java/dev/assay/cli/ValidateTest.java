package dev.assay.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.assay.api.model.AssessmentPlan;
import dev.assay.engine.Assessor;
import dev.assay.reports.Assessed;
import dev.assay.reports.Document;
import dev.assay.reports.WholeFile;
import dev.assay.reports.oscal.OscalReport;
import dev.assay.reports.xml.FindingsXml;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** {@code assay validate} on the bundle of the example, whole and broken. */
class ValidateTest {

    @TempDir
    private static Path whole;

    @TempDir
    private Path folder;

    private static final List<String> DOCUMENTS = new ArrayList<>();

    /** One way of breaking: in a document without its ending, what stands for a pattern's first match, what is then said. */
    private record Broken(String name, String document, String xml, String json, String instead, String said) {}

    @BeforeAll
    static void writes() throws IOException {
        Assessor assessor = Assessor.open(Run.REAL_PACKS);
        Assessed assessed = Assessed.of(assessor.assess(
                AssessmentPlan.asOf(LocalDate.of(2026, 11, 20)),
                assessor.read(Path.of("..", "examples", "riverbend-practice"))));
        Files.createDirectory(whole.resolve("oscal"));
        for (Document document : new OscalReport().of(assessed)) {
            WholeFile.write(whole.resolve(document.path()), document.content());
            DOCUMENTS.add(document.path());
        }
        for (Document document : new FindingsXml().of(assessed)) {
            WholeFile.write(whole.resolve(document.path()), document.content());
        }
    }

    @Test
    void theBundleOfTheExampleHasNoProblem() {
        List<String> args = new ArrayList<>(
                List.of("validate", whole.resolve("findings.xml").toString()));
        DOCUMENTS.forEach(document -> args.add(whole.resolve(document).toString()));
        Run run = Run.withoutPacks(args.toArray(String[]::new));
        assertEquals("0 problems in 13 files.\n", run.out());
        assertEquals("", run.err());
        assertEquals(0, run.code());
    }

    @TestFactory
    Stream<DynamicTest> eachWayOfBreakingIsFoundInBothSyntaxes() {
        String uuid = "[0-9a-f]{8}-[0-9a-f-]{27}";
        return Stream.of(
                        new Broken(
                                "a UUID twice",
                                "poam",
                                "(?<=<poam-item uuid=\")" + uuid,
                                "(?<=\"poam-items\" : \\[\\s{1,20}\\{\\s{1,20}\"uuid\" : \")" + uuid,
                                "document",
                                "stands twice"),
                        new Broken(
                                "a UUID of another version",
                                "profile",
                                "(?<=party uuid=\")" + uuid,
                                "(?<=\"parties\" : \\[\\s{1,20}\\{\\s{1,20}\"uuid\" : \")" + uuid,
                                "d5f1fe0e-2e6e-1b5b-99a1-0ff8b09912a0",
                                "is of version 1; OSCAL takes versions 4 and 5"),
                        new Broken(
                                "an actor that is nowhere",
                                "assessment-results",
                                "(?<=actor-uuid=\")" + uuid,
                                "(?<=\"actor-uuid\" : \")" + uuid,
                                "00000000-0000-4000-8000-000000000000",
                                "leads to no component"),
                        new Broken(
                                "an observation that is nowhere",
                                "poam",
                                "(?<=observation-uuid=\")" + uuid,
                                "(?<=\"observation-uuid\" : \")" + uuid,
                                "00000000-0000-4000-8000-000000000000",
                                "leads to no observation"),
                        new Broken(
                                "a risk that is nowhere",
                                "poam",
                                "(?<=risk-uuid=\")" + uuid,
                                "(?<=\"risk-uuid\" : \")" + uuid,
                                "00000000-0000-4000-8000-000000000000",
                                "leads to no risk"),
                        new Broken(
                                "a subject of another kind",
                                "assessment-results",
                                "(?<=subject-uuid=\"" + uuid + "\" type=\")component",
                                "(?<=\"subject-uuid\" : \"" + uuid + "\",\\s{1,40}\"type\" : \")component",
                                "party",
                                "leads to no party"),
                        new Broken(
                                "evidence that is nowhere",
                                "assessment-results",
                                "(?<=relevant-evidence href=\"#)" + uuid,
                                "(?<=\"href\" : \"#)" + uuid,
                                "00000000-0000-4000-8000-000000000000",
                                "leads to nothing in this document"),
                        new Broken(
                                "a role that nobody declared",
                                "poam",
                                "(?<=responsible-role role-id=\")[^\"]+",
                                "(?<=\"role-id\" : \")[^\"]+",
                                "nobody",
                                "is the id of no role that is declared"),
                        new Broken(
                                "an unknown objective",
                                "assessment-results",
                                "(?<=target-id=\")[^\"]+",
                                "(?<=\"target-id\" : \")[^\"]+",
                                "hipaa_1__obj",
                                "is the id of no part of the imported catalog"),
                        new Broken(
                                "an unknown control",
                                "system-security-plan",
                                "(?<=control-id=\")[^\"]+",
                                "(?<=\"control-id\" : \")[^\"]+",
                                "hipaa_1",
                                "is the id of no control of the imported catalog"),
                        new Broken(
                                "an unknown statement",
                                "system-security-plan",
                                "(?<=statement-id=\")[^\"]+",
                                "(?<=\"statement-id\" : \")[^\"]+",
                                "hipaa_1__smt",
                                "is the id of no part of the imported catalog"),
                        new Broken(
                                "a date without a zone",
                                "assessment-plan",
                                "(?<=<last-modified>)[^<]+",
                                "(?<=\"last-modified\" : \")[^\"]+",
                                "2026-11-20T00:00:00",
                                "has no time zone"),
                        new Broken(
                                "an id that is no token",
                                "catalog",
                                "(?<=control id=\")[^\"]+",
                                "(?<=\"controls\" : \\[\\s{1,40}\\{\\s{1,40}\"id\" : \")[^\"]+",
                                "164.312(a)",
                                "which is no token"),
                        new Broken(
                                "an import that leads nowhere",
                                "assessment-results",
                                "(?<=import-ap href=\")[^\"]+",
                                "(?<=\"href\" : \")assessment-plan[^\"]+",
                                "plan.xml",
                                "leads nowhere"),
                        new Broken(
                                "an import of another model",
                                "assessment-results",
                                "(?<=import-ap href=\")[^\"]+",
                                "(?<=\"href\" : \")assessment-plan[^\"]+",
                                "catalog.xml",
                                "which is catalog; expected assessment-plan"),
                        new Broken(
                                "a gap without a risk",
                                "poam",
                                "<associated-risk risk-uuid=\"" + uuid + "\"/>(?=\\s+</finding>)",
                                "related-risks(?=\" : \\[\\s{1,40}\\{\\s{1,40}\"risk-uuid\" : \"" + uuid
                                        + "\"\\s{1,40}\\}\\s{1,40}\\]\\s{1,40}\\},?\\s{1,40}[\\]\\{]\\s{0,40}(\"uuid\"|,\\s{1,20}\"poam))",
                                "",
                                "names no risk"))
                .flatMap(broken -> Stream.of("xml", "json")
                        .map(syntax ->
                                DynamicTest.dynamicTest(broken.name() + ", " + syntax, () -> isFound(broken, syntax))));
    }

    private void isFound(Broken broken, String syntax) throws IOException {
        Path copy = Files.createDirectories(folder.resolve(broken.name() + syntax));
        for (String document : DOCUMENTS) {
            Path from = whole.resolve(document);
            Files.copy(from, copy.resolve(from.getFileName().toString()));
        }
        Path file = copy.resolve(broken.document() + "." + syntax);
        String text = Files.readString(file);
        Matcher place = Pattern.compile(syntax.equals("xml") ? broken.xml() : broken.json())
                .matcher(text);
        assertTrue(place.find(), () -> "nothing to break: " + place.pattern());
        String instead = broken.instead().equals("document") ? firstUuid(text) : broken.instead();
        int line = 1
                + (int) text.substring(0, place.start())
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
        Files.writeString(file, text.substring(0, place.start()) + instead + text.substring(place.end()));
        Run run = Run.withoutPacks("validate", file.toString());
        assertEquals(2, run.code(), run.out());
        assertTrue(run.out().contains(broken.said()), run.out());
        // A type is told of where the reference stands, which is the line before it, and a finding where it begins.
        boolean there = Stream.of(line, line - 1).anyMatch(at -> run.out().contains("." + syntax + ":" + at + ":"));
        assertTrue(there || broken.said().equals("names no risk"), () -> line + "\n" + run.out());
    }

    private static String firstUuid(String text) {
        Matcher first = Pattern.compile("[0-9a-f]{8}-[0-9a-f-]{27}").matcher(text);
        assertTrue(first.find());
        return first.group();
    }

    @Test
    void aControlThatTheProfileLeavesOutIsTold() throws IOException {
        for (String document : DOCUMENTS) {
            Path from = whole.resolve(document);
            Files.copy(from, folder.resolve(from.getFileName().toString()));
        }
        for (String syntax : List.of("xml", "json")) {
            Path profile = folder.resolve("profile." + syntax);
            Files.writeString(
                    profile, Files.readString(profile).replaceFirst("hipaa_164\\.312_b\\b", "hipaa_164.312_b_"));
            Run run = Run.withoutPacks(
                    "validate", folder.resolve("system-security-plan." + syntax).toString());
            assertEquals(2, run.code());
            assertTrue(run.out().contains("which the imported profile does not select"), run.out());
        }
    }

    @Test
    void aFindingsFileIsCheckedAgainstItsSchema() throws IOException {
        Path file = folder.resolve("findings.xml");
        String text = Files.readString(whole.resolve("findings.xml"));
        String broken = text.replaceFirst("status=\"not-satisfied\"", "status=\"violation\"");
        assertNotEquals(text, broken);
        Files.writeString(file, broken);
        Run run = Run.withoutPacks("validate", file.toString());
        assertEquals(2, run.code());
        assertTrue(run.out().contains("violation"), run.out());
        assertTrue(run.out().contains("write it as findings-1.xsd says"), run.out());
    }

    @TestFactory
    Stream<DynamicTest> whatIsNoSuchDocumentIsRefusedWithAReason() {
        String entity = "<!DOCTYPE catalog [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>"
                + "<catalog xmlns=\"http://csrc.nist.gov/ns/oscal/1.0\">&x;</catalog>";
        return Stream.of(
                        List.of("a.xml", "<html/>", "is of no kind that can be validated"),
                        List.of("b.xml", entity, "a DOCTYPE is not read"),
                        List.of("c.xml", "<catalog", "no well-formed XML"),
                        List.of("d.json", "{\"catalogue\": {}}", "\"catalogue\" is no model of OSCAL"),
                        List.of("e.json", "{\"catalog\": {\"uuid\": 1, \"uuid\": 2}}", "a key stands twice"),
                        List.of("f.json", "{\"catalog\": " + "{\"a\":".repeat(200), "nested too deep"),
                        List.of("g.yaml", "catalog: {}", "neither XML nor JSON"),
                        List.of("h.xml", "", "neither XML nor JSON"),
                        List.of("i.json", "{}", "holds 0 things at the top"))
                .map(bad -> DynamicTest.dynamicTest(bad.get(0), () -> {
                    Path file = folder.resolve(bad.get(0));
                    Files.writeString(file, bad.get(1));
                    Run run = Run.withoutPacks("validate", file.toString());
                    assertEquals(2, run.code(), run.out());
                    assertTrue(run.out().contains(bad.get(0) + ":") || run.out().contains(bad.get(0) + " "), run.out());
                    assertTrue(run.out().contains(bad.get(2)), run.out());
                    assertFalse(run.err().contains("an error of ours"), run.err());
                }));
    }

    @Test
    void aFileThatIsNotThereIsRefused() {
        Run run = Run.withoutPacks("validate", folder.resolve("nothing.json").toString());
        assertEquals(2, run.code());
        assertTrue(run.err().contains("there is no file"), run.err());
    }
}
