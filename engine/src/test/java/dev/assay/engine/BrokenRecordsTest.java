package dev.assay.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.assay.api.model.AssessmentPlan;
import dev.assay.api.model.AssessmentResults;
import dev.assay.api.model.Finding;
import dev.assay.api.model.FindingStatus;
import dev.assay.api.model.Outcome;
import dev.assay.api.model.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A plugin whose records break while facts are read is named, once and in one line; where it is optional it is left out. */
class BrokenRecordsTest {

    private static final String FACTS = JavaPlugin.FACTS + "  - {id: t2, open: no}\n";
    private static final String WITHOUT = JavaPlugin.FACTS.substring(0, JavaPlugin.FACTS.indexOf("tickets:"));

    @TempDir
    private Path folder;

    private Path plugin(String record) throws IOException {
        return new JavaPlugin("acme", "return Answer.NO;")
                .replacing("com/acme/Ticket.java", "implements Fact {", "implements Fact { " + record)
                .in(Files.createDirectories(folder.resolve("acme")));
    }

    private static Assessor open(Set<String> optional, Path plugin) {
        return Assessor.open(new Plugins(
                List.of(Demo.pack("demo")),
                List.of(plugin),
                List.of(),
                Optional.empty(),
                optional,
                false,
                Optional.empty(),
                id -> {}));
    }

    private static AssessmentResults assess(Assessor assessor, String facts) {
        return assessor.assess(
                AssessmentPlan.asOf(Demo.AS_OF), assessor.read("f.yaml", facts.getBytes(StandardCharsets.UTF_8)));
    }

    private static String others(AssessmentResults results) {
        return results.findings().stream()
                        .filter(finding -> !finding.control().pack().equals("acme"))
                        .map(Finding::toString)
                        .collect(Collectors.joining("\n"))
                + results.risks()
                + results.advice();
    }

    private static AssessmentResults assertLeftOut(Path plugin, String message) {
        CouldNotConclude ended = assertThrows(CouldNotConclude.class, () -> assess(open(Set.of(), plugin), FACTS));
        assertEquals(1, ended.problems().size(), ended.getMessage());
        assertEquals(1, ended.getMessage().lines().count(), ended.getMessage());
        assertTrue(ended.getMessage().startsWith("acme: " + message), ended.getMessage());
        assertTrue(ended.getMessage().endsWith("let it be broken with --optional acme"), ended.getMessage());
        AssessmentResults results = assess(open(Set.of("acme"), plugin), FACTS);
        assertEquals(others(assess(Assessor.open(List.of(Demo.pack("demo"))), WITHOUT)), others(results), "all others");
        assertEquals(1, results.problems().size(), results.problems().toString());
        assertTrue(
                results.problems().get(0).message().startsWith(message),
                results.problems().toString());
        return results;
    }

    @Test
    void aConstructorThatThrowsIsToldOnceWithTheFirstFact() throws IOException {
        AssessmentResults results = assertLeftOut(
                plugin("public Ticket { if (id != null) { throw new IllegalStateException(\"boom\"); } }"),
                "its record com.acme.Ticket at tickets[0] (f.yaml:4:5) threw java.lang.IllegalStateException: boom");
        Finding finding = Demo.finding(results, "acme:A");
        assertEquals(FindingStatus.UNDETERMINED, finding.status());
        assertEquals(1, finding.tally().error());
        assertEquals(Outcome.ERROR, finding.observations().get(0).outcome());
        assertEquals("The rules of acme broke.", finding.observations().get(0).reason());
    }

    @Test
    void anAccessorThatThrows() throws IOException {
        assertLeftOut(
                plugin("public String id() { throw new RuntimeException(\"boom\"); }"),
                "its records threw java.lang.RuntimeException: boom while facts were read");
    }

    @Test
    void aConstructorThatRecursesOrAllocates() throws IOException {
        assertLeftOut(
                plugin("public Ticket { new Ticket(id, open); }"),
                "its record com.acme.Ticket at tickets[0] (f.yaml:4:5) threw java.lang.StackOverflowError");
    }

    @Test
    void whatARecordRefusesIsForWhoeverWroteTheFacts() throws IOException {
        Path acme = plugin("public Ticket { throw new IllegalArgumentException(\"the id\\n\\u001b[31mis odd\"); }");
        CouldNotConclude refused =
                assertThrows(CouldNotConclude.class, () -> assess(open(Set.of("acme"), acme), FACTS));
        assertEquals(2, refused.problems().size(), "one for each place");
        assertEquals("tickets[0]: the id ?[31mis odd", refused.problems().get(0).message());
    }

    @Test
    void aSectionOfAPluginThatIsLeftOutMayBeCalledComplete() throws IOException {
        Path acme = plugin("public String id() { throw new RuntimeException(\"boom\"); }");
        String complete = FACTS + "complete: {tickets: yes}\n";
        assertEquals(1, assess(open(Set.of("acme"), acme), complete).problems().size());
    }

    @Test
    void whatAPluginThrowsIsToldByItsRootInOneLine() throws IOException {
        Path acme = new JavaPlugin("acme", "return Answer.NO;")
                .replacing(
                        "com/acme/Acme.java",
                        "Plugin {",
                        "Plugin { static { if (true) throw new RuntimeException(\"static\\n\\tboom\\u001b[31m\"); }")
                .in(Files.createDirectories(folder.resolve("acme")));
        CouldNotConclude ended = assertThrows(CouldNotConclude.class, () -> open(Set.of(), acme));
        String message = ended.problems().get(0).message();
        assertTrue(
                message.startsWith(
                        "com.acme.Acme could not be made or threw (java.lang.RuntimeException: static boom?[31m)"),
                message);
        assertTrue(message.endsWith("--optional acme"), message);
        Problem told = open(Set.of("acme"), acme).broken().get("acme");
        assertFalse(told.message().contains("--optional"), "where it is optional already, nothing is to be done");

        Path rule = new JavaPlugin("acme", "throw new IllegalStateException(\"one\\ntwo\\u001b[31m\");")
                .in(Files.createDirectories(folder.resolve("rule")));
        AssessmentResults results = assess(open(Set.of("acme"), rule), FACTS);
        assertTrue(
                results.problems().get(0).message().contains("one two?[31m"),
                results.problems().toString());
        assertEquals(1, results.problems().get(0).message().lines().count());
    }

    @Test
    void everySubjectOfAPackThatBrokeIsInError() throws IOException {
        Path acme = new JavaPlugin("acme", "throw new IllegalStateException();")
                .in(Files.createDirectories(folder.resolve("acme")));
        Finding told = Demo.finding(assess(open(Set.of("acme"), acme), FACTS), "acme:B");
        assertEquals("organization", told.observations().get(0).subject().ref().section());
        assertEquals(1, told.tally().error());
        assertEquals(0, told.tally().notChecked());
        assertTrue(told.reason().contains("java.lang.IllegalStateException"), told.reason());
    }
}
