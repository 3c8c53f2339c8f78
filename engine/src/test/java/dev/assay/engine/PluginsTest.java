package dev.assay.engine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.assay.api.model.AssessmentPlan;
import dev.assay.api.model.Finding;
import dev.assay.api.model.FindingStatus;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PluginsTest {

    private static final String CATALOG = """
            id: acme
            title: Acme
            version: 1.0.0
            api: 2
            controls:
              - {id: A, title: A, statement: A., checks: [a]}
            checks:
              - {id: a, practice: a, meets: Yes., fails: No., lacks: Nobody knows.}
            """;

    private static final String RULE = """
            rule "a: applies" @check(a)
            when
                $o : Organization()
            then
                assess.applies($o);
            end
            """;

    private static final String OWN_RULES = CATALOG.replace("practice: a,", "about: organization, needs: [x],");

    @TempDir
    Path folder;

    private Path pack(String name, Map<String, String> files) throws IOException {
        Path pack = folder.resolve(name);
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = pack.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        return pack;
    }

    private static Path jar(Path folder, Path jar) throws IOException {
        try (OutputStream out = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(out);
                var files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                zip.putNextEntry(new ZipEntry(folder.relativize(file).toString()));
                zip.write(Files.readAllBytes(file));
            }
        }
        return jar;
    }

    private void assertRefused(String expected, Path... places) {
        CouldNotConclude refused = assertThrows(CouldNotConclude.class, () -> Assessor.open(List.of(places)));
        assertTrue(refused.getMessage().contains(expected), refused.getMessage());
    }

    private void assertRuleRefused(String expected, String rules) throws IOException {
        assertRefused(expected, pack("acme", Map.of("catalog.yaml", OWN_RULES, "rules/a.drl", rules)));
    }

    @Test
    void aFolderAndTheJarMadeOfItAreOnePackWithOneHash() throws IOException {
        Path pack = pack("acme", Map.of("catalog.yaml", CATALOG));
        Path jar = jar(pack, folder.resolve("acme-1.0.0.jar"));
        var fromFolder = Assessor.open(List.of(pack)).packs().get(0);
        var fromJar = Assessor.open(List.of(jar)).packs().get(0);
        assertEquals(fromFolder.sha256(), fromJar.sha256());
        assertEquals("acme", fromFolder.origin());
        assertEquals("acme-1.0.0.jar", fromJar.origin());
        assertEquals(fromFolder.rules(), fromJar.rules());
    }

    /** In a process each, as builds are: within one process Drools numbers what it generates. */
    @Test
    void compilingInTwoProcessesGivesTheSameBytes() throws Exception {
        Path pack = pack("acme", Map.of("catalog.yaml", OWN_RULES, "rules/a.drl", RULE));
        byte[] first = compiledInAProcessOfItsOwn(pack);
        assertArrayEquals(first, compiledInAProcessOfItsOwn(pack));
        assertEquals(1, Assessor.open(List.of(pack)).packs().get(0).rules().size());
    }

    private static byte[] compiledInAProcessOfItsOwn(Path pack) throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        CompilePack.class.getName(),
                        pack.toString())
                .inheritIO()
                .start();
        assertEquals(0, process.waitFor());
        return Files.readAllBytes(pack.resolve("META-INF/assay/compiled.bin"));
    }

    @Test
    void rulesCompiledOfOtherContentAreCompiledAgain() throws IOException {
        Path pack = pack("acme", Map.of("catalog.yaml", CATALOG));
        byte[] compiled = CompilePack.compile(pack);
        pack("acme", Map.of("catalog.yaml", CATALOG.replace("practice: a,", "practice: b,")));
        Files.createDirectories(pack.resolve("META-INF/assay"));
        Files.write(pack.resolve("META-INF/assay/compiled.bin"), compiled);
        assertEquals(
                List.of("b"),
                Assessor.open(List.of(pack)).packs().get(0).catalog().practices());
        Files.write(pack.resolve("META-INF/assay/compiled.bin"), new byte[] {1, 2, 3});
        assertEquals(
                List.of("b"),
                Assessor.open(List.of(pack)).packs().get(0).catalog().practices());
    }

    @Test
    void twoPluginsWithOneIdAreRefused() throws IOException {
        Path one = pack("one", Map.of("catalog.yaml", CATALOG));
        Path two = pack("two", Map.of("catalog.yaml", CATALOG));
        assertRefused("two: this plugin has the id \"acme\", as one has; remove one of them", one, two);
    }

    @Test
    void whatIsNoPluginIsRefused() throws IOException {
        assertRefused("nothing: there is no such plugin", folder.resolve("nothing"));
        Path text = Files.writeString(folder.resolve("broken.jar"), "no zip");
        assertRefused("broken.jar: this plugin could not be read", text);
        Path empty = jar(pack("empty", Map.of("readme.txt", "x")), folder.resolve("empty.jar"));
        assertRefused("empty.jar: this is no plugin, it holds no catalog.yaml", empty);
    }

    @Test
    void aPluginForAnotherApiIsRefusedBeforeAnythingRuns() throws IOException {
        assertRefused(
                "acme/catalog.yaml:4:6: the catalog is made for API \"3\", this Assay has API 2.0; get a version of the plugin made"
                        + " for it",
                pack("acme", Map.of("catalog.yaml", CATALOG.replace("api: 2", "api: 3"))));
        assertRefused(
                "old/catalog.yaml:4:6: the catalog is made for API \"1\", this Assay has API 2.0; get a version of the plugin made"
                        + " for it, or rename its facts as docs/compatibility.md says and write api: 2",
                pack("old", Map.of("catalog.yaml", CATALOG.replace("api: 2", "api: 1"))));
    }

    @Test
    void mistakesInACatalogAreAllShownWithTheNearestRightWord() throws IOException {
        Path pack = pack(
                "acme",
                Map.of(
                        "catalog.yaml",
                        CATALOG.replace("checks: [a]", "checks: [b], dutty: required")
                                .replace("practice: a", "about: sistems, answered-by: mfa")));
        assertRefused("the control A has the unknown key \"dutty\"; did you mean \"duty\"?", pack);
        assertRefused("is about \"sistems\"; did you mean \"systems\"?", pack);
    }

    @Test
    void aControlThatNamesACheckThatIsNotThereIsRefused() throws IOException {
        assertRefused(
                "names the check \"b\", which is not there; did you mean \"a\"?",
                pack("acme", Map.of("catalog.yaml", CATALOG.replace("checks: [a]", "checks: [b]"))));
    }

    @Test
    void aRuleWithoutACheckOrWithMoreThanAVerbOrWithAnAttributeIsRefused() throws IOException {
        assertRuleRefused("acme/rules/a.drl:1:6: rule \"a: applies\" names no check", RULE.replace(" @check(a)", ""));
        assertRuleRefused(
                "does more than say one verb",
                RULE.replace("assess.applies($o);", "assess.applies($o); System.exit(0);"));
        assertRuleRefused("has an attribute or a parent", RULE.replace("@check(a)", "@check(a) salience 10"));
    }

    @Test
    void aRuleForACheckThatIsNotDeclaredIsRefused() throws IOException {
        assertRuleRefused(
                "names the check \"b\", which the catalog doesn't declare", RULE.replace("@check(a)", "@check(b)"));
    }

    @Test
    void aCheckWithoutARuleThatSaysToWhatItAppliesIsRefused() throws IOException {
        assertRuleRefused(
                "has no rule that says to what it applies",
                RULE.replace("assess.applies($o);", "assess.meets($o);")
                        .replace("Organization()", "Organization( hybridEntity == Answer.YES )"));
    }

    @Test
    void appliesThatLeavesOutTheUnknownIsRefused() throws IOException {
        assertRuleRefused(
                "applies only where an answer was recorded",
                RULE.replace("Organization()", "Organization( hybridEntity == Answer.YES )"));
    }

    @Test
    void anyWayOfWritingThatIsRefused() throws IOException {
        for (String condition : List.of(
                "hybridEntity==Answer.YES",
                "Answer.YES == hybridEntity",
                "hybridEntity in(Answer.YES)",
                "kind == \"hospital\"",
                "kind in (\"hospital\", \"laboratory\")",
                "workforceSize.least > 10")) {
            assertRuleRefused(
                    "applies only where an answer was recorded",
                    RULE.replace("Organization()", "Organization( " + condition + " )"));
        }
    }

    @Test
    void appliesBesideAFactThatMayBeMissingIsRefused() throws IOException {
        for (String other : List.of("Practice( practice == \"a\" )", "not Practice( practice == \"a\" )")) {
            assertRuleRefused(
                    "applies only beside another fact", RULE.replace("Organization()", "Organization()\n    " + other));
        }
    }

    @Test
    void appliesThatTakesTheUnknownInIsLoaded() throws IOException {
        for (String condition : List.of(
                "hybridEntity != Answer.NO",
                "kind in (\"hospital\", \"unknown\")",
                "kind != \"hospital\"",
                "$name : name")) {
            Path pack = pack(
                    "acme",
                    Map.of(
                            "catalog.yaml",
                            OWN_RULES,
                            "rules/a.drl",
                            RULE.replace("Organization()", "Organization( " + condition + " )")));
            assertEquals(1, Assessor.open(List.of(pack)).packs().size());
        }
    }

    @Test
    void aVerdictOnWhatWasNeverRecordedIsRefused() throws IOException {
        assertRuleRefused(
                "passes on what nobody recorded, since hybridEntity != Answer.NO may be so only as long as hybridEntity is not known",
                RULE
                        + RULE.replace("a: applies", "b")
                                .replace("applies", "meets")
                                .replace("Organization()", "Organization( hybridEntity != Answer.NO )"));
    }

    @Test
    void rulesDoNotSeeWhatTheEngineApplies() throws IOException {
        assertRuleRefused(
                "matches AddressableDecision, which is no fact record",
                RULE
                        + RULE.replace("a: applies", "b")
                                .replace("Organization()", "Organization()\n    AddressableDecision()"));
    }

    @Test
    void aKeyThatTheFactsDoNotHaveIsRefusedWithTheNearestRightOne() throws IOException {
        assertRefused(
                "tests \"encrption-at-rest\", which is no answer of systems; did you mean \"encryption-at-rest\"?",
                pack(
                        "acme",
                        Map.of(
                                "catalog.yaml",
                                CATALOG.replace("practice: a", "about: systems, answered-by: encrption-at-rest"))));
    }

    @Test
    void aControlThatIsItsOwnAncestorIsRefused() throws IOException {
        assertRefused(
                "the control A is its own ancestor",
                pack(
                        "acme",
                        Map.of(
                                "catalog.yaml",
                                CATALOG.replace(
                                        "checks: [a]}",
                                        "parent: B, checks: [a]}\n  - {id: B, title: B, statement: B., parent: A}"))));
    }

    @Test
    void aPeriodTooLongAndDaysTheWrongWayRoundAreRefused() throws IOException {
        assertRefused(
                "has months \"1201\"; expected 1 to 1200",
                pack("long", Map.of("catalog.yaml", CATALOG + "parameters: {p: {months: 1201, source: x}}\n")));
        assertRefused(
                "ends on 2019-01-01, before it begins",
                pack(
                        "acme",
                        Map.of(
                                "catalog.yaml",
                                CATALOG.replace(
                                        "checks: [a]",
                                        "checks: [a], in-force: {from: 2020-01-01, until: 2019-01-01}"))));
    }

    @Test
    void otherCompiledRulesAreAnotherPack() throws IOException {
        Path pack = pack("acme", Map.of("catalog.yaml", CATALOG));
        String before = Assessor.open(List.of(pack)).packs().get(0).sha256();
        Files.createDirectories(pack.resolve("META-INF/assay"));
        Files.write(pack.resolve("META-INF/assay/compiled.bin"), CompilePack.compile(pack));
        assertTrue(!before.equals(Assessor.open(List.of(pack)).packs().get(0).sha256()));
    }

    @Test
    void absenceWithoutAStatementOfCompletenessIsRefused() throws IOException {
        assertRuleRefused(
                "decides by what is not in activities without their statement of completeness",
                RULE
                        + RULE.replace("a: applies", "b")
                                .replace("applies", "fails")
                                .replace(
                                        "Organization()",
                                        "Organization()\n    not Activity( kind == \"security-training\" )"));
    }

    @Test
    void aStatementOfCompletenessThatNeedNotHoldDoesNotExcuseAbsence() throws IOException {
        String closed = "Completeness( list == \"activities\", answer == Answer.YES )";
        for (String statement : List.of(
                "(" + closed + " or Practice())",
                closed.replace(", answer", " || answer"),
                closed.replace("YES )", "YES || answer == Answer.NO )"))) {
            assertRuleRefused(
                    "decides by what is not in activities without their statement of completeness",
                    RULE
                            + RULE.replace("a: applies", "b")
                                    .replace("applies", "fails")
                                    .replace(
                                            "Organization()",
                                            "Organization()\n    " + statement
                                                    + "\n    not Activity( kind == \"security-training\" )"));
        }
    }

    @Test
    void aRuleThatHidesWhatItMatchedIsRefused() throws IOException {
        String second = RULE.replace("a: applies", "b").replace("applies", "meets");
        assertRuleRefused(
                "has an exists",
                RULE
                        + second.replace(
                                "Organization()",
                                "Organization()\n    exists Activity( kind == \"security-training\" )"));
        assertRuleRefused(
                "matches dev.assay.api.facts.Activity, which is no fact record",
                RULE + second.replace("Organization()", "Organization()\n    not dev.assay.api.facts.Activity()"));
    }

    @Test
    void aRuleFileWithAnImportOrAnUnknownRecordOrBadSyntaxIsRefused() throws IOException {
        assertRuleRefused("acme/rules/a.drl:1:1: a rule file holds rules only", "import java.io.File;\n" + RULE);
        assertRuleRefused(
                "matches Organisation, which is no fact record", RULE.replace("Organization", "Organisation"));
        assertRuleRefused("acme/rules/a.drl", RULE.replace("then", "thn"));
    }

    @Test
    void aWordThatARecordDoesNotHaveIsToldAtItsPlaceWithTheNearestRightOne() throws IOException {
        String wrong =
                RULE.replace("Organization()", "Organization( name != \"hybirdEntity\", hybirdEntity != Answer.NO )");
        assertRuleRefused(
                "tests hybirdEntity, which is no word of Organization; did you mean \"hybridEntity\"?", wrong);
        int line = 1
                + (int) wrong.substring(0, wrong.indexOf("hybirdEntity !="))
                        .lines()
                        .count()
                - 1;
        int column = wrong.lines().toList().get(line - 1).indexOf("hybirdEntity !=") + 1;
        assertRuleRefused("acme/rules/a.drl:" + line + ":" + column + ": rule", wrong);
    }

    @Test
    void aVerdictOnWhatTheCheckDoesNotApplyToIsThePluginsError() throws IOException {
        String rules = RULE.replace("Organization()", "Organization( hybridEntity != Answer.NO )")
                + RULE.replace("a: applies", "b")
                        .replace("assess.applies", "assess.meets")
                        .replace("Organization()", "Organization( remoteWork == Answer.YES )");
        Path pack = pack("acme", Map.of("catalog.yaml", OWN_RULES, "rules/a.drl", rules));
        Assessor assessor = Assessor.open(List.of(pack));
        Finding finding = Demo.finding(
                assessor.assess(
                        AssessmentPlan.asOf(Demo.AS_OF),
                        assessor.read(
                                "f.yaml",
                                "organization: {name: X, hybrid-entity: no, remote-work: yes}\n"
                                        .getBytes(java.nio.charset.StandardCharsets.UTF_8))),
                "acme:A");
        assertEquals(FindingStatus.UNDETERMINED, finding.status());
        assertEquals(1, finding.tally().error());
    }

    @Test
    void aPlanThatNamesWhatIsNotThereIsRefused() {
        for (AssessmentPlan plan : List.of(
                AssessmentPlan.asOf(Demo.AS_OF).withPacks(List.of("demmo")),
                AssessmentPlan.asOf(Demo.AS_OF).withTargetProfile(Demo.target("outcomes:PR.AA-03")),
                AssessmentPlan.asOf(Demo.AS_OF).withParameters(Map.of("demo.revieuw", 1)))) {
            CouldNotConclude refused =
                    assertThrows(CouldNotConclude.class, () -> Demo.ASSESSOR.assess(plan, Demo.read("")));
            assertTrue(refused.getMessage().contains("did you mean \""), refused.getMessage());
        }
    }
}
