package dev.assay.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.assay.api.model.AssessmentPlan;
import dev.assay.api.model.FindingStatus;
import dev.assay.api.model.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with a rule is told at its place, with what to write instead, and never in the rule engine's own words. */
class RuleLanguageTest {

    private static final String CATALOG = """
            id: acme
            title: Acme
            version: 1.0.0
            api: 2
            controls:
              - {id: A, title: A, statement: A., checks: [a]}
              - {id: B, title: B, statement: B., checks: [b]}
            checks:
              - {id: a, about: systems, needs: [mfa], meets: Yes., fails: No., lacks: Nobody knows.}
              - {id: b, about: organization, needs: [activities], meets: Yes., fails: No., lacks: Nobody knows.}
            """;

    private static final String APPLIES = """
            rule "a: applies" @check(a)
            when $s : InformationSystem()
            then assess.applies($s);
            end
            rule "b: applies" @check(b)
            when $o : Organization()
            then assess.applies($o);
            end
            """;

    @TempDir
    private Path folder;

    private Path pack(String rules) throws IOException {
        Files.writeString(folder.resolve("catalog.yaml"), CATALOG);
        Files.createDirectories(folder.resolve("rules"));
        Files.writeString(folder.resolve("rules/a.drl"), APPLIES + rules);
        return folder;
    }

    /** A bar stands in the rule where the caret must be. */
    private void assertTold(String rule, String message) throws IOException {
        int bar = rule.indexOf('|');
        String before = APPLIES + rule.substring(0, bar);
        Path pack = pack(rule.substring(0, bar) + rule.substring(bar + 1));
        CouldNotConclude refused = assertThrows(CouldNotConclude.class, () -> Assessor.open(List.of(pack)));
        assertEquals(1, refused.problems().size(), refused.getMessage());
        Problem problem = refused.problems().get(0);
        assertTrue(problem.message().contains(message), problem.toString());
        assertEquals(
                1 + before.chars().filter(c -> c == '\n').count(),
                problem.source().line(),
                problem.toString());
        assertEquals(
                before.length() - before.lastIndexOf('\n'), problem.source().column(), problem.toString());
        boolean far = problem.source().column() > 200;
        assertTrue(far || problem.toString().contains("^"), problem.toString());
        for (String foreign : List.of("drools", "DRL", "ERR ", "mvel", "Unable", "mismatched")) {
            assertTrue(!problem.message().contains(foreign), problem.message());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "|mfaa == Answer.YES; no word of InformationSystem, did you mean \"mfa\"?",
                "|mfa == true; compares mfa, which is an answer (yes, no, partly or unknown), by == with true or false",
                "|mfa == \"yes\"; write mfa == Answer.YES",
                "|mfa; which is an answer (yes, no, partly or unknown) and no condition; write mfa == Answer.YES",
                "mfa == Answer.|YEP; did you mean \"YES\"?",
                "mfa == |null; what nobody recorded is unknown, never null",
                "|name == true; which is a text, by == with true or false",
                "|name > \"a\"; by > with a text",
                "kind == |\"sever\"; which it never is, did you mean \"server\"?",
                "kind in (\"server\", |\"wrkstation\"); did you mean \"workstation\"?",
                "|endOfSupport == asOf; write endOfSupport.certainlyBy(asOf)",
                "|count == 3; write count.least > 0",
                "count.|leest > 3; did you mean \"least\"?",
                "endOfSupport.|certainlyBfore(asOf); did you mean \"certainlyBefore\"?",
                "endOfSupport.certainlyBefore(|\"2026\"); it takes a day, such as asOf",
                "endOfSupport.|certainlyBefore(); calls certainlyBefore with 0 arguments",
                "name.|charAt(3) == \"x\"; no word of a text, expected contains, endsWith, isEmpty or startsWith",
                "name.|getClass() == \"x\"; no word of a text",
                "name.|equals(\"x\"); compare with ==",
                "|mfa() == Answer.YES; write mfa without parentheses",
                "name |matches \".*\"; is not in the rule language",
                "|eval(mfa == Answer.YES); is not in the rule language",
                "|Runtime.getRuntime() != null; which is nothing that a rule can see",
                "|System.exit(0) == 1; which is nothing that a rule can see",
                "|java.lang.System.exit(0) == 1; no word of InformationSystem",
                "mfa |= Answer.YES; write ==",
                "name == |'x'; texts stand in double quotes",
                "name == |\"x; has no closing quote",
                "name == \"x\" |#; no sign of the rule language",
                "|name contains \"x\"; no list",
                "id == |$id; which is bound to nothing before",
                "(mfa == Answer.YES) |== true; \"==\" follows a condition, which is true or false already; delete it, or write !( ... ) to deny the condition",
                "(mfa == Answer.YES) |in (true, false); \"in\" follows a condition, which is true or false already",
                "mfa == |(ephi == Answer.YES); a condition stands where a value belongs; write one such as Answer.YES or \"server\"",
                "|!(mfa == Answer.YES) == true; \"!\" denies what stands before \"==\" alone; compare with != or not in, or write !( ... ) around the whole comparison",
                "|!mfa == Answer.YES; \"!\" denies what stands before \"==\" alone",
                "$x : (|mfa == Answer.YES); names mfa == Answer.YES, but only what a fact holds gets a name, such as $id : id; write a condition without",
                "$x : |mfa == Answer.YES; but only what a fact holds gets a name",
                "$x : |endOfSupport.known(); but only what a fact holds gets a name",
                "count.least > |99999999999999999999; this number has more than 9 digits; write one of at most 999999999",
                "count.least > |007; this number begins with a zero; write it without",
                "|count.least > 1.5; compares count.least, which is a whole number, by > with a number with decimals",
                "endOfSupport.plusDays(|1.5).known(); gives plusDays a number with decimals; it takes a whole number",
                "endOfSupport.|known; tests known, which is worked out; write known( ... )",
                "mfa == Answer.YES|,; no test follows this comma; delete it",
                "|1 < 2; compares 1 with 2, which says nothing of any fact; write such as mfa == Answer.YES",
                "|true; tests true, which says nothing of the fact; write such as mfa == Answer.YES",
                "|Answer.YES; tests Answer.YES, which says nothing of the fact; write such as mfa == Answer.YES",
                "|Answer.YES in (Answer.NO); a fixed value stands before \"in\"; write a word of the fact there, such as kind",
                "mfa == Answer.YES.|name(); asks name of YES, which is a whole value; end it after YES",
                "name.|startsWith(\"a\", 1); calls startsWith with 2 arguments; it takes 1",
                "name.|toString() == \"x\"; no word of a text",
                "name == \"|\\; a text holds no backslash, since each of its characters stands for itself; delete the \\",
                "name == \"a|\t\"; a text holds no tab; write a blank",
                "name == \"|\u200b\"; the hidden character U+200B stands here; delete it",
                "|/* mfa == Answer.YES; this comment has no end; add */",
            })
    void aTestThatCannotBeMeant(String test, String message) throws IOException {
        String written = message.strip().replace(", did you", "; did you").replace(", expected", "; expected");
        assertTold(
                "rule \"x\" @check(a)\nwhen $s : InformationSystem( " + test.strip()
                        + " )\nthen assess.meets($s);\nend\n",
                written);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "Activity( |id == $id || id == \"x\" ); is no key that can be looked up",
                "Activity( |id in ($id, $other) ); is no key that can be looked up",
                "Activity( |$id == id ); the key on the left and alone",
                "Activity( |id != $id ); is no key that can be looked up",
                "Activity( |on.certainlySince($on.earliest) ); is no key that can be looked up",
                "Activity( systems contains $id, id.|equals($id) ); compare with ==",
                "Activity() |from $s; has a from",
                "Activity( |systems contains 3, systems contains $id ); compares systems",
                "|exists Activity( systems contains $id ); match the fact itself",
                "|eval(true); has an eval",
                "Activity( systems contains $id ) |and Activity(); stand one after another",
                "|activity( systems contains $id ); is no fact",
                "|Actvity( systems contains $id ); no fact record, did you mean \"Activity\"?",
                "accumulate( $a : Activity( systems contains $id ), |$n : sum( $a ), $n > 1 ); nothing else than a count",
                "accumulate( $a : Activity( systems contains $id ), $n : count( |$id ), $n > 1 ); is not the fact that is counted",
                "not |Activity( systems contains $id ); without their statement of completeness",
                "accumulate( |$a : Activity( systems contains $id ), $n : count( $a ), $n < 1 ); without their statement",
                "not (|); is no fact",
                "not ( Activity( systems contains $id ) and |); is no fact",
            })
    void aFactThatIsLookedForInTheWrongWay(String fact, String message) throws IOException {
        String semicolons = fact.contains("accumulate") ? fact.replaceAll("\\), (\\|?)\\$n", "); $1\\$n") : fact;
        String place = fact.contains(": sum") ? semicolons.replace("|$n : sum", "$n : |sum") : semicolons;
        assertTold(
                "rule \"x\" @check(a)\nwhen $s : InformationSystem( mfa == Answer.NO, $id : id, $other : name, $on : endOfSupport )\n  "
                        + place + "\nthen assess.meets($s);\nend\n",
                message.strip().replace(", did you", "; did you"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "assess.meets($s): |System.exit(0):; does more than say one verb",
                "|insert($s):; does more than say one verb",
                "assess.|passes($s):; is no verb",
                "assess.meets(|$x):; $x is bound to nothing",
                "assess.meets(|null):; a verb is said of a fact that the rule matched",
                "assess.meets($s, |\"mfa\"):; only lacks names keys",
                "assess.lacks($s, |\"mfaa\"):; did you mean \"mfa\"?",
            })
    void aConsequenceThatIsNotOneVerb(String then, String message) throws IOException {
        assertTold(
                "rule \"x\" @check(a)\nwhen $s : InformationSystem( mfa == Answer.NO )\nthen " + then.replace(':', ';')
                        + "\nend\n",
                message.strip());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "rule \"x\" @check(a) |salience 10; has an attribute or a parent",
                "rule \"x\" @check(a) |no-loop true; has an attribute or a parent",
                "rule |\"x\" extends \"a: applies\"; names no check",
                "rule |\"x\"; names no check",
                "rule |\"\" @check(a); nothing is written between these quotes; the rule's name follows in double quotes",
                "rule |\"  \" @check(a); nothing is written between these quotes",
                "rule \"x|\\\"y\" @check(a); a text holds no backslash",
                "rule \"x\" @check(a) @pairs(|\"\"); nothing is written between these quotes; say in double quotes why there are few of both",
                "rule \"x\" @check(a |b); is no part of a check's name",
                "rule \"x\" @|chek(a); no annotation @chek",
                "rule \"x\" @check(|a-); did you mean \"a\"?",
                "|function void f() {}; a rule file holds rules only, no \"function\"",
                "|import java.io.File:; a rule file holds rules only, no \"import\"",
                "|query \"x\"; a rule file holds rules only, no \"query\"",
            })
    void aRuleThatBeginsWithMoreThanItsCheck(String begin, String message) throws IOException {
        assertTold(
                begin.strip().replace(':', ';')
                        + "\nwhen $s : InformationSystem( mfa == Answer.YES )\nthen assess.meets($s);\nend\n",
                message.strip());
    }

    @Test
    void whatNobodyCanLookOverIsToldAtItsPlace() throws IOException {
        String rule = "rule \"x\" @check(a)\nwhen $s : InformationSystem( %s )\nthen assess.meets($s);\nend\n";
        String deep = "more than 50 stand inside one another; write several conditions";
        assertTold(
                rule.formatted("(".repeat(50) + "|(" + "(".repeat(4_950) + "mfa == Answer.YES" + ")".repeat(5_001)),
                deep);
        assertTold(rule.formatted("!".repeat(50) + "|!" + "!".repeat(19_950) + "(mfa == Answer.YES)"), deep);
        assertTold(
                rule.formatted("name.contains(".repeat(50) + "name.contains|(" + "name.contains(".repeat(500) + "name"),
                deep);
        String beside = "more than 200 stand beside one another; write several rules";
        String and = "mfa == Answer.YES && ";
        assertTold(rule.formatted("\n" + "mfa == Answer.YES &&\n".repeat(200) + "|" + and.repeat(3_000)), beside);
        assertTold(rule.formatted("kind in (\n" + "\"server\",\n".repeat(200) + "|\"server\""), beside);
        assertTold(rule.formatted("\n" + "mfa == Answer.YES,\n".repeat(200) + "|mfa == Answer.YES"), beside);
        assertTold(
                rule.formatted("name == |\"" + "x".repeat(70_000) + "\""),
                "this text has 70000 characters; write one of at most 500");
        assertTold(
                rule.formatted("|" + "x".repeat(70_000)), "this word has 70000 characters; write one of at most 500");
        assertTold(
                "rule |\"" + "x".repeat(201) + "\" @check(a)\n",
                "this name has 201 characters; write one of at most 200");
    }

    @Test
    void longCommentsAndBlanksAreNoMistake() throws IOException {
        Path pack = pack("// " + "y".repeat(70_000) + " ".repeat(70_000) + "\n/*" + "*\n".repeat(70_000) + "*/\n");
        assertEquals(2, Assessor.open(List.of(pack)).packs().get(0).rules().size());
    }

    @Test
    void lineEndsOfEverySystemAndAMarkBeforeTheFirstCharacterAreRead() throws IOException {
        Path pack = pack("");
        Files.writeString(pack.resolve("rules/a.drl"), "\uFEFF" + APPLIES.replace("\n", "\r\n"));
        assertEquals(2, Assessor.open(List.of(pack)).packs().get(0).rules().size());
        Files.writeString(pack.resolve("rules/a.drl"), "\uFEFF" + APPLIES.replace("(a)", "(x)"));
        CouldNotConclude marked = assertThrows(CouldNotConclude.class, () -> Assessor.open(List.of(pack)));
        assertEquals(26, marked.problems().get(0).source().column(), marked.getMessage());
        Files.writeString(pack.resolve("rules/a.drl"), APPLIES.replace("\n", "\r"));
        CouldNotConclude old = assertThrows(CouldNotConclude.class, () -> Assessor.open(List.of(pack)));
        assertEquals(pack.getFileName() + """
                        /rules/a.drl:1:28: the lines of this file end with a carriage return alone; save it with line ends LF or CRLF
                          | rule "a: applies" @check(a)
                          | ...........................^""", old.getMessage());
    }

    @Test
    void aRuleForTheSubjectsOfAnotherCheckIsRefused() throws IOException {
        assertTold(
                "rule \"x\" @check(b)\nwhen $s : InformationSystem( mfa == Answer.YES )\nthen assess.meets(|$s);\nend\n",
                "speaks of one of systems, but the check b is about organization");
    }

    @Test
    void oneMistakeDoesNotHideThoseOfOtherRules() throws IOException {
        String rule = "rule \"%s\" @check(a)\nwhen $s : InformationSystem( %s )\nthen assess.meets($s);\nend\n";
        Path pack = pack(rule.formatted("x", "mfa = Answer.YES") + rule.formatted("y", "mfaa == Answer.YES")
                + "rule \"z\" @check(a)\nwhen InformationSystem(\n");
        CouldNotConclude refused = assertThrows(CouldNotConclude.class, () -> Assessor.open(List.of(pack)));
        assertEquals(
                List.of(10, 14, 19),
                refused.problems().stream()
                        .map(problem -> problem.source().line())
                        .toList(),
                refused.getMessage());
    }

    @Test
    void aCountOverACompleteListIsLoadedAndCounts() throws IOException {
        Path pack = pack("""
                rule "b: twice" @check(b)
                when $o : Organization()
                     Completeness( list == "activities", answer == Answer.YES )
                     accumulate( $a : Activity( kind == "security-training" ); $n : count( $a ); $n >= 2 )
                then assess.meets($o);
                end
                rule "b: seldom" @check(b)
                when $o : Organization()
                     Completeness( list == "activities", answer == Answer.YES )
                     accumulate( $a : Activity( kind in ("security-training", "unknown") ); $n : count( $a ); $n < 2 )
                then assess.fails($o);
                end
                rule "a: one of two" @check(a)
                when $s : InformationSystem( (mfa == Answer.NO || auditLogging == Answer.NO) && backup == Answer.YES )
                     ( Practice( practice == "x", answer == Answer.YES ) or Practice( practice == "y", answer == Answer.YES ) )
                then assess.fails($s);
                end
                """);
        Assessor assessor = Assessor.open(List.of(pack));
        String facts = """
                organization: {name: X}
                complete: {activities: {answer: yes, as-of: 2026-06-01, counted-by: Y, count: %d}, systems: {answer: yes, as-of: 2026-06-01, counted-by: Y, count: 1}}
                activities:
                  - {id: one, kind: security-training, on: 2026-01-01}
                %s
                practices: {y: yes}
                systems:
                  - {id: s, backup: yes, audit-logging: no}
                """;
        String second = "  - {id: two, kind: security-training, on: 2026-02-01}";
        assertEquals(FindingStatus.NOT_SATISFIED, status(assessor, facts.formatted(1, ""), "acme:B"));
        assertEquals(FindingStatus.SATISFIED, status(assessor, facts.formatted(2, second), "acme:B"));
        assertEquals(FindingStatus.NOT_SATISFIED, status(assessor, facts.formatted(1, ""), "acme:A"));
    }

    private static FindingStatus status(Assessor assessor, String facts, String control) {
        return Demo.finding(
                        assessor.assess(
                                AssessmentPlan.asOf(Demo.AS_OF),
                                assessor.read("f.yaml", facts.getBytes(StandardCharsets.UTF_8))),
                        control)
                .status();
    }
}
