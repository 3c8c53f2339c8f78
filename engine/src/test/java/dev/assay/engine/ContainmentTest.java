package dev.assay.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.assay.api.model.AssessmentPlan;
import dev.assay.api.model.AssessmentResults;
import dev.assay.api.model.Finding;
import dev.assay.api.model.FindingStatus;
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

/**
 * A plugin that breaks ends the run with one message that names it; where it is optional, its controls are open, and all others
 * are what they are without it. What never returns is held by the deadline of the command, see its own test.
 */
class ContainmentTest {

    private static final String WITHOUT_TICKETS = JavaPlugin.FACTS.substring(0, JavaPlugin.FACTS.indexOf("tickets:"));
    private static final String NO = "return Answer.NO;";

    @TempDir
    private static Path cache;

    @TempDir
    private Path folder;

    private Path plugin(JavaPlugin plugin) throws IOException {
        return plugin.in(Files.createDirectories(folder.resolve("acme")));
    }

    private static AssessmentResults assess(Assessor assessor, String facts) {
        return assessor.assess(
                AssessmentPlan.asOf(Demo.AS_OF), assessor.read("f.yaml", facts.getBytes(StandardCharsets.UTF_8)));
    }

    private static Assessor optional(Path... plugins) {
        return open(Set.of("acme", "acme.jar"), plugins);
    }

    private static Assessor open(Set<String> optional, Path... plugins) {
        return Assessor.open(new Plugins(
                List.of(Demo.pack("demo")),
                List.of(plugins),
                List.of(),
                Optional.empty(),
                optional,
                false,
                Optional.of(cache),
                plugin -> {}));
    }

    private static String others(AssessmentResults results) {
        return results.findings().stream()
                        .filter(finding -> !finding.control().pack().equals("acme"))
                        .map(Finding::toString)
                        .collect(Collectors.joining("\n"))
                + results.risks()
                + results.advice();
    }

    /** Ends the run where it must not break; leaves others as they are where it may. */
    private void assertContained(Path plugin, String message) throws IOException {
        assertContained(plugin, JavaPlugin.FACTS, message);
    }

    private static void assertContained(Path plugin, String facts, String message) {
        CouldNotConclude ended =
                assertThrows(CouldNotConclude.class, () -> assess(open(Set.of(), plugin), facts), "it may not break");
        assertEquals(1, ended.problems().size(), ended.getMessage());
        assertTrue(ended.getMessage().contains(message), ended.getMessage());
        assertTrue(ended.getMessage().startsWith(plugin.getFileName().toString()), ended.getMessage());

        AssessmentResults results = assess(optional(plugin), facts);
        assertEquals(1, results.problems().size(), results.problems().toString());
        assertTrue(
                results.problems().get(0).toString().contains(message),
                results.problems().toString());
        assertEquals(others(assess(open(Set.of()), WITHOUT_TICKETS)), others(results));
        for (Finding finding : results.findings()) {
            if (finding.control().pack().equals("acme")) {
                assertEquals(FindingStatus.UNDETERMINED, finding.status());
                assertTrue(finding.reason().contains("The rules of acme broke"), finding.reason());
                assertTrue(finding.tally().error() > 0, finding.toString());
                assertEquals(0, finding.tally().pass() + finding.tally().fail(), finding.toString());
            }
        }
    }

    private static long controls(AssessmentResults results) {
        return results.findings().stream()
                .filter(finding -> finding.control().pack().equals("acme"))
                .count();
    }

    @Test
    void aPluginThatDoesNotBreakConcludesBesideTheOthers() throws IOException {
        AssessmentResults results = assess(optional(plugin(new JavaPlugin("acme", "return open;"))), JavaPlugin.FACTS);
        assertEquals(
                FindingStatus.NOT_SATISFIED, Demo.finding(results, "acme:A").status());
        assertEquals(List.of(), results.problems());
    }

    @Test
    void aRuleThatThrows() throws IOException {
        Path acme = plugin(new JavaPlugin("acme", "throw new IllegalStateException(\"no idea\");"));
        assertContained(
                acme, "acme: rule \"closed: urgent\" (rules/a.drl:5) threw java.lang.IllegalStateException: no idea");
        assertEquals(2, controls(assess(optional(acme), JavaPlugin.FACTS)));
    }

    @Test
    void aRuleThatTheRuleEngineDoesNotCompileIsNamedWithItsPlaceAndNotInWordsOfTheRuleEngine() throws IOException {
        // Java can't import what is in no package, and the rule language doesn't look into which one a record is.
        Path acme = plugin(new JavaPlugin("acme", "return open;")
                .replacing("META-INF/services/dev.assay.api.spi.Plugin", "com.acme.Acme", "Acme")
                .replacing("com/acme/Acme.java", "package com.acme;", "")
                .replacing("com/acme/Ticket.java", "package com.acme;", ""));
        CouldNotConclude ended = assertThrows(CouldNotConclude.class, () -> open(Set.of(), acme));
        assertEquals(
                "acme/rules/a.drl:1: rule \"closed: applies\" is right by the rule language, but the rules of acme could not be"
                        + " compiled with it; please report it with this file (--debug shows more), and write the rule in"
                        + " another way meanwhile",
                ended.getMessage());
        assertTrue(ended.getCause().getCause().getMessage().contains("Ticket"), "for whoever asks for more");
    }

    @Test
    void aRuleThatRecurses() throws IOException {
        assertContained(plugin(new JavaPlugin("acme", "return urgent();")), "java.lang.StackOverflowError");
    }

    @Test
    void aRuleThatAllocatesMoreThanThereIs() throws IOException {
        assertContained(
                plugin(new JavaPlugin(
                        "acme",
                        "long[][] all = new long[Integer.MAX_VALUE - 8][];"
                                + "for (int i = 0; ; i++) { all[i] = new long[Integer.MAX_VALUE - 8]; }")),
                "java.lang.OutOfMemoryError");
    }

    @Test
    void aClassThatIsMissing() throws IOException {
        Path acme = plugin(
                new JavaPlugin("acme", "return Gone.of();")
                        .with(
                                "com/acme/Gone.java",
                                "package com.acme; final class Gone {"
                                        + " static dev.assay.api.value.Answer of() { return dev.assay.api.value.Answer.NO; } }"));
        Files.delete(acme.resolve("com/acme/Gone.class"));
        assertContained(acme, "java.lang.ClassNotFoundException: com.acme.Gone");
    }

    @Test
    void aClassThatCannotBeInitialized() throws IOException {
        assertContained(
                plugin(new JavaPlugin("acme", "return Bad.ANSWER;")
                        .with(
                                "com/acme/Bad.java",
                                "package com.acme; final class Bad { static final dev.assay.api.value.Answer ANSWER ="
                                        + " dev.assay.api.value.Answer.valueOf(\"MAYBE\"); }")),
                "java.lang.IllegalArgumentException: No enum constant");
    }

    @Test
    void aRecordWhoseOwnMethodsThrow() throws IOException {
        assertContained(
                plugin(new JavaPlugin("acme", NO)
                        .replacing(
                                "com/acme/Ticket.java",
                                "implements Fact {",
                                "implements Fact { public Answer open() { throw new IllegalStateException(\"h\"); }")),
                "java.lang.IllegalStateException: h");
    }

    @Test
    void aProviderWhoseConstructorThrows() throws IOException {
        assertContained(
                plugin(new JavaPlugin("acme", NO)
                        .replacing(
                                "com/acme/Acme.java",
                                "Plugin {",
                                "Plugin { public Acme() { throw new Error(\"not today\"); }")),
                "com.acme.Acme could not be made or threw");
    }

    @Test
    void aProviderThatIsNotThere() throws IOException {
        assertContained(
                plugin(new JavaPlugin("acme", NO)
                        .with("META-INF/services/dev.assay.api.spi.Plugin", "com.acme.Nobody")),
                "com.acme.Nobody could not be made or threw");
    }

    @Test
    void aClassFileOfALaterJavaOrOfNone() throws IOException {
        Path acme = plugin(new JavaPlugin("acme", NO));
        byte[] later = Files.readAllBytes(acme.resolve("com/acme/Ticket.class"));
        later[7] = 99;
        Files.write(acme.resolve("com/acme/Ticket.class"), later);
        assertContained(acme, "java.lang.UnsupportedClassVersionError");
        Files.write(acme.resolve("com/acme/Ticket.class"), new byte[] {1, 2, 3});
        assertContained(acme, "java.lang.ClassFormatError");
    }

    @Test
    void factsThatTheManifestDoesNotNameOrThatAreThereAlready() throws IOException {
        JavaPlugin unnamed =
                new JavaPlugin("acme", NO).replacing("catalog.yaml", "provides: [tickets]", "provides: []");
        Path acme = plugin(unnamed);
        CouldNotConclude refused = assertThrows(CouldNotConclude.class, () -> Assessor.open(List.of(acme)));
        assertTrue(refused.getMessage().contains("write provides: [tickets]"), refused.getMessage());
        Path systems = new JavaPlugin("acme", NO)
                .replacing("catalog.yaml", "[tickets]", "[systems]")
                .in(Files.createDirectories(folder.resolve("systems")));
        CouldNotConclude taken = assertThrows(CouldNotConclude.class, () -> Assessor.open(List.of(systems)));
        assertTrue(
                taken.getMessage().contains("provides the section \"systems\", which Assay itself already has"),
                taken.getMessage());
    }

    @Test
    void twoPluginsThatBringTheSameFactsAreComparedBeforeAClassIsLoaded() throws IOException {
        Path one = plugin(new JavaPlugin("acme", NO)
                .replacing(
                        "com/acme/Acme.java",
                        "Plugin {",
                        "Plugin { static { System.setProperty(\"assay.test.loaded\", \"yes\"); }"));
        Path other = new JavaPlugin("other", NO).in(Files.createDirectories(folder.resolve("other")));
        CouldNotConclude refused = assertThrows(CouldNotConclude.class, () -> Assessor.open(List.of(one, other)));
        assertTrue(
                refused.getMessage().contains("provides the section \"tickets\", which acme already has"),
                refused.getMessage());
        assertEquals(null, System.getProperty("assay.test.loaded"), "a class was loaded");
    }

    @Test
    void aJarThatIsCorrupt() throws IOException {
        Path jar = Files.writeString(folder.resolve("acme.jar"), "PK no zip");
        assertContained(jar, WITHOUT_TICKETS, "this plugin could not be read");
        Assessor assessor = optional(jar);
        assertEquals(Set.of("acme.jar"), assessor.broken().keySet());
        String sha256 = assessor.packs().get(0).sha256();
        Files.writeString(jar, "PK another");
        assertFalse(sha256.equals(optional(jar).packs().get(0).sha256()), "the hash is that of the file");
    }

    @Test
    void anotherApi() throws IOException {
        for (String api : List.of("3", "2.2", "1", "1.1", "0 - 1.9", "2.2 - 3")) {
            Path acme = plugin(new JavaPlugin("acme", NO).replacing("catalog.yaml", "api: 2", "api: " + api));
            CouldNotConclude refused = assertThrows(CouldNotConclude.class, () -> Assessor.open(List.of(acme)));
            assertTrue(refused.getMessage().contains("is made for API"), api + refused.getMessage());
        }
        for (String api : List.of("2", "2.0", "1.1 - 2", "2.0 - 3", "0 - 3.4")) {
            Path acme = plugin(new JavaPlugin("acme", NO).replacing("catalog.yaml", "api: 2", "api: " + api));
            assertEquals("acme", Assessor.open(List.of(acme)).packs().get(0).id(), api);
        }
    }

    @Test
    void anOptionalPluginOfAnotherApiLeavesItsControlsOpen() throws IOException {
        Path acme = plugin(new JavaPlugin("acme", NO).replacing("catalog.yaml", "api: 2", "api: 7"));
        assertContained(acme, "is made for API \"7\"");
    }

    @Test
    void aCatalogThatClaimsAnotherPacksControls() throws IOException {
        assertContained(
                plugin(new JavaPlugin("acme", NO).replacing("catalog.yaml", "{id: A,", "{id: \"demo:LOG\",")),
                "claims a control of another pack");
        Path demo = new JavaPlugin("demo", NO).in(Files.createDirectories(folder.resolve("acme")));
        assertContained(demo, WITHOUT_TICKETS, "this plugin has the id \"demo\"");
    }

    @Test
    void aRuleThatSpeaksForACheckOfAnotherPack() throws IOException {
        CouldNotConclude refused = assertThrows(
                CouldNotConclude.class,
                () -> Assessor.open(List.of(plugin(new JavaPlugin("acme", NO)
                        .replacing("rules/a.drl", "urgent\" @check(closed)", "urgent\" @check(agreements)")))));
        assertTrue(
                refused.getMessage().contains("names the check \"agreements\", which the catalog doesn't declare"),
                refused.getMessage());
    }

    @Test
    void onAnotherPacksControlAPluginMayRemarkAndNothingElse() throws IOException {
        String check = "advises: [\"demo:%s\"], %s";
        String remark = "id: closed, " + check.formatted(control(), "basis: good-practice, ");
        Path acme = plugin(new JavaPlugin("acme", "return open;").replacing("catalog.yaml", "id: closed, ", remark));
        AssessmentResults results = assess(optional(acme), JavaPlugin.FACTS);
        AssessmentResults without = assess(open(Set.of()), "organization: {name: X}\npractices: {sanctions: no}\n");
        Finding remarked = Demo.finding(results, "demo:" + control());
        Finding before = Demo.finding(without, "demo:" + control());
        assertEquals(before.advisories().size() + 1, remarked.advisories().size());
        assertEquals(before.status(), remarked.status());
        assertEquals(before.tally(), remarked.tally());
        assertEquals(before.observations(), remarked.observations());
        assertEquals(
                without.risks(),
                results.risks().stream()
                        .filter(r -> r.control().pack().equals("demo"))
                        .toList());

        for (String wrong : List.of(
                check.formatted(control(), ""),
                check.formatted("nothing", "basis: good-practice, "),
                "advises: [\"acme:A\"], basis: good-practice, ",
                "advises: [A], basis: good-practice, ")) {
            Path refused = plugin(
                    new JavaPlugin("acme", NO).replacing("catalog.yaml", "id: closed, ", "id: closed, " + wrong));
            CouldNotConclude why = assertThrows(CouldNotConclude.class, () -> open(Set.of(), refused), wrong);
            assertTrue(why.getMessage().contains("advises"), why.getMessage());
        }
    }

    private static String control() {
        return assess(open(Set.of()), "organization: {name: X}\n")
                .findings()
                .get(0)
                .control()
                .name();
    }

    @Test
    void twoPluginsMayCarryConflictingVersionsOfOneLibrary() throws IOException {
        String library = "package org.shared; public final class Version {"
                + " public static dev.assay.api.value.Answer of() { return dev.assay.api.value.Answer.%s; } }";
        Path one = new JavaPlugin("acme", "return org.shared.Version.of();")
                .with("org/shared/Version.java", library.formatted("YES"))
                .in(Files.createDirectories(folder.resolve("acme")));
        Path other = new JavaPlugin("other", "return org.shared.Version.of();")
                .replacing("catalog.yaml", "[tickets]", "[slips]")
                .replacing("catalog.yaml", "about: tickets", "about: slips")
                .replacing("rules/a.drl", "Ticket(", "Slip(")
                .replacing("com/acme/Acme.java", "Ticket.class", "Slip.class")
                .with("com/acme/Ticket.java", "package com.acme; final class Ticket {}")
                .with("com/acme/Slip.java", """
                        package com.acme;
                        import dev.assay.api.spi.*;
                        import dev.assay.api.value.Answer;
                        @FactKind(section = "slips", singular = "slip")
                        public record Slip(String id, Answer open) implements Fact {
                            @DerivedFrom("open")
                            public Answer urgent() {
                                return org.shared.Version.of();
                            }
                        }
                        """)
                .with("org/shared/Version.java", library.formatted("NO"))
                .in(Files.createDirectories(folder.resolve("other")));
        Path lib = Files.createDirectories(other.resolve("lib"));
        Jars.of(other, "org/", lib.resolve("shared.jar"));
        AssessmentResults results = assess(
                Assessor.open(List.of(one, other)),
                JavaPlugin.FACTS.replace("sanctions", "told") + "slips: [{id: s1, open: yes}]\n");
        assertEquals(
                FindingStatus.NOT_SATISFIED, Demo.finding(results, "acme:A").status());
        assertEquals(
                FindingStatus.UNDETERMINED, Demo.finding(results, "other:A").status());
        assertFalse(Files.exists(other.resolve("org")), "only the library holds it");
    }
}
