package dev.assay.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.assay.api.model.AssessmentPlan;
import dev.assay.api.model.AssessmentResults;
import dev.assay.api.model.Outcome;
import dev.assay.api.model.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Nobody gets Java of their own to run through a rule file or a catalog: each way of hiding some is either refused at its place,
 * or is a comment, which the rule engine never sees. The Java that is tried makes a folder, which never is there.
 */
class ClosedLanguageTest {

    private static final String CATALOG = """
            id: acme
            title: Acme
            version: 1.0.0
            api: 2
            controls:
              - {id: A, title: A, statement: A., checks: [a]}
            checks:
              - {id: a, about: systems, needs: [mfa], meets: Yes., fails: No., lacks: Nobody knows.}
            """;

    private static final String FACTS = """
            organization: {name: X}
            systems:
              - {id: s, ephi: yes, mfa: yes}
            """;

    @TempDir
    private Path folder;

    private Path made;

    @BeforeEach
    void place() {
        made = folder.resolve("made");
    }

    private String java() {
        return "new java.io.File(\"" + made + "\").mkdir()";
    }

    /** As the Java compiler reads it, though for the rule engine it is one text. */
    private static String escaped(String java) {
        return java.replace("\"", "\\u0022");
    }

    private static String rule(String name, String check, String condition, String then) {
        return """
                rule "a: applies" @check(a)
                when $s : InformationSystem()
                then assess.applies($s);
                end
                rule "%s" @check(a)%s
                when $s : InformationSystem( mfa == Answer.YES%s )
                then %s
                end
                """.formatted(name, check, condition, then);
    }

    private Path pack(String catalog, String rules) throws IOException {
        Path pack = Files.createDirectories(folder.resolve("acme"));
        Files.createDirectories(pack.resolve("rules"));
        Files.writeString(pack.resolve("catalog.yaml"), catalog);
        Files.writeString(pack.resolve("rules/a.drl"), rules);
        return pack;
    }

    private static Assessor open(Path pack) {
        return Assessor.open(new Plugins(
                List.of(), List.of(pack), List.of(), Optional.empty(), Set.of(), true, Optional.empty(), plugin -> {}));
    }

    private void assertRefused(String place, String message, Path pack) {
        CouldNotConclude refused = assertThrows(CouldNotConclude.class, () -> open(pack));
        Problem problem = refused.problems().get(0);
        assertTrue(problem.toString().startsWith("acme/" + place + ": "), problem.toString());
        assertTrue(problem.message().contains(message), problem.toString());
        assertFalse(Files.exists(made), "nothing of it ran");
    }

    private void assertRuleRefused(String place, String message, String rules) throws IOException {
        assertRefused("rules/a.drl:" + place, message, pack(CATALOG, rules));
    }

    private void assertRunsNothing(String rules) throws IOException {
        Assessor assessor = open(pack(CATALOG, rules));
        assessor.assess(
                AssessmentPlan.asOf(Demo.AS_OF), assessor.read("f.yaml", FACTS.getBytes(StandardCharsets.UTF_8)));
        assertFalse(Files.exists(made), "nothing of it ran");
    }

    private static Outcome outcome(AssessmentResults results) {
        return Demo.finding(results, "acme:A").observations().stream()
                .filter(observation -> observation.subject().ref().id().equals("s"))
                .findFirst()
                .orElseThrow()
                .outcome();
    }

    @Test
    void javaInACommentIsNeverSeen() throws IOException {
        assertRunsNothing(rule("x", "", "", "assess.meets($s); // x\\u000a " + java() + ";"));
        assertRunsNothing(rule("x", "", "", "assess.meets($s); /* x\\u002a\\u002f " + java() + "; /* */"));
        assertRunsNothing(rule("x", "", " /* \\u002a\\u002f && " + java() + " */", "assess.meets($s);"));
    }

    @Test
    void javaAfterACarriageReturnIsNoSecondLine() throws IOException {
        String message = "a carriage return stands here inside a line; delete it, or end the line with LF or CRLF";
        assertRuleRefused("7:28", message, rule("x", "", "", "assess.meets($s); // x\r " + java() + ";"));
        assertRuleRefused("6:52", message, rule("x", "", " // x\r , " + java() + " \n", "assess.meets($s);"));
        assertRuleRefused(
                "1:4",
                message,
                "// \r import java.io.File; function void f() {}\n" + rule("x", "", "", "assess.meets($s);"));
    }

    @Test
    void aTextHoldsNothingThatJavaReadsInAnotherWay() throws IOException {
        String message = "a text holds no backslash, since each of its characters stands for itself; delete the \\";
        String then = "assess.meets($s);";
        assertRuleRefused(
                "6:58", message, rule("x", "", ", name != \"" + escaped("\" + " + java() + " + \"") + "\"", then));
        assertRuleRefused("5:8", message, rule("x" + escaped("\" + " + java() + " + \""), "", "", then));
        assertRuleRefused("5:8", message, rule("x\\\" + " + java().replace("\"", "\\\"") + " + \\\"", "", "", then));
        assertRuleRefused(
                "5:29", message, rule("x", " @pairs(\"x" + escaped("\" + " + java() + " + \"") + "\")", "", then));
        assertRuleRefused(
                "7:33",
                message,
                rule(
                        "x",
                        "",
                        "",
                        "assess.lacks($s, \"systems.x" + escaped("\"); " + java() + "; String q = (\"") + "\");"));
        assertRuleRefused(
                "7:33",
                message,
                rule("x", "", "", "assess.lacks($s, \"systems.x\\\"); " + java() + "; String q = (\\\"\");"));
        assertRuleRefused(
                "7:23",
                "\"x y\" is no key; write one such as \"encryption-at-rest\" or \"agreement.written\"",
                rule("x", "", "", "assess.lacks($s, \"x y\");"));
    }

    @Test
    void nothingIsAskedOfAConstant() throws IOException {
        String call = "java.util.Objects.toString(" + java() + ")";
        String path = "java.nio.file.Path.of(\"" + made + "\").toFile().mkdir()";
        for (String condition : List.of(
                "ephi != Answer.YES.|valueOf(java.util.Objects.toString(" + path + "))",
                "ephi != Answer.YES.|equals(" + path + ")",
                "ephi != Answer.YES.|getClass().cast(" + path + ")",
                "!(ephi == Answer.YES.|getClass().getClassLoader())",
                "ephi in (Answer.YES.|equals(" + path + "), Answer.NO)",
                "ephi == Answer.YES.|nonsense")) {
            int column = ("when $s : InformationSystem( mfa == Answer.YES, " + condition).indexOf('|') + 1;
            assertRuleRefused(
                    "6:" + column,
                    "of YES, which is a whole value; end it after YES",
                    rule("x", "", ", " + condition.replace("|", ""), "assess.meets($s);"));
        }
        assertRuleRefused(
                "6:103",
                "\"new\" is not in the rule language",
                rule("x", "", ", ephi != Answer.YES.valueOf(" + call + ")", "assess.meets($s);"));
    }

    @Test
    void whatTheCatalogNamesIsAWordAndIsToldThere() throws IOException {
        String end = ", meets: Yes., fails: No., lacks: Nobody knows.}";
        for (String value : List.of(
                "x" + escaped("\" + " + java() + " + \""),
                "x\", answer == Answer.YES ) or Practice( practice == \"y",
                "X",
                "a--b",
                "é")) {
            assertRefused(
                    "catalog.yaml:8:23",
                    "the check a has practice ",
                    pack(
                            CATALOG.replaceFirst(" +- \\{id: a, about.*", "  - {id: a, practice: '\\$'" + end)
                                    .replace("'$'", "'" + value + "'"),
                            ""));
            assertRefused(
                    "catalog.yaml:8:21",
                    "which is no topic of policies; ",
                    pack(
                            CATALOG.replaceFirst(" +- \\{id: a, about.*", "  - {id: a, policy: '\\$'" + end)
                                    .replace("'$'", "'" + value + "'"),
                            ""));
        }
        assertRefused(
                "catalog.yaml:8:21",
                "the check a has policy \"bakup\", which is no topic of policies; did you mean \"backup\"?",
                pack(CATALOG.replaceFirst(" +- \\{id: a, about.*", "  - {id: a, policy: bakup" + end), ""));
        for (String key : List.of("answered-by: 'x) || true'", "answered-by: mfa, only-where: ['x) || true']")) {
            CouldNotConclude refused =
                    assertThrows(CouldNotConclude.class, () -> open(pack(CATALOG.replace("needs: [mfa]", key), "")));
            assertTrue(refused.getMessage().contains("which is no answer of systems"), refused.getMessage());
            assertTrue(refused.getMessage().startsWith("acme/catalog.yaml:8:"), refused.getMessage());
        }
    }

    @Test
    void aPackMayBeCalledByAWordOfJava() throws IOException {
        for (String id : List.of("int", "new", "java", "assay", "a-b-")) {
            Path pack = pack(CATALOG.replace("id: acme", "id: " + id), rule("x", "", "", "assess.meets($s);"));
            assertEquals(id, open(pack).packs().get(0).id());
        }
    }

    @Test
    void twoFilesWithOneNameForTheRuleEngineKeepTheirRules() throws IOException {
        Path pack = pack(CATALOG, rule("x", "", "", "assess.meets($s);"));
        String fails =
                "rule \"%s\" @check(a)\nwhen $s : InformationSystem( mfa == Answer.%s )\nthen assess.fails($s);\nend\n";
        Files.createDirectories(pack.resolve("rules/b"));
        Files.writeString(pack.resolve("rules/b/c.drl"), fails.formatted("a b", "NO"));
        Files.writeString(pack.resolve("rules/b_c.drl"), fails.formatted("a_b", "PARTLY"));
        Assessor assessor = open(pack);
        assertEquals(4, assessor.packs().get(0).rules().size());
        for (String answer : List.of("no", "partly")) {
            String facts = FACTS.replace("mfa: yes", "mfa: " + answer);
            AssessmentResults results = assessor.assess(
                    AssessmentPlan.asOf(Demo.AS_OF), assessor.read("f.yaml", facts.getBytes(StandardCharsets.UTF_8)));
            assertEquals(Outcome.FAIL, outcome(results), answer);
        }
    }

    @Test
    void aTextIsComparedCharacterByCharacter() throws IOException {
        String name = "Ünï 😀 // x /* y */ @{z} #{q} ${w} 'k' %s ;";
        Assessor assessor = open(pack(CATALOG, rule("Ünï 😀", "", ", name == \"" + name + "\"", "assess.meets($s);")));
        String facts = FACTS.replace("mfa: yes", "mfa: yes, name: \"" + name + "\"");
        AssessmentResults results = assessor.assess(
                AssessmentPlan.asOf(Demo.AS_OF), assessor.read("f.yaml", facts.getBytes(StandardCharsets.UTF_8)));
        assertEquals(Outcome.PASS, outcome(results));
    }
}
