package dev.assay.engine.upgrade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.assay.api.model.Problem;
import dev.assay.api.schema.FactSchema;
import dev.assay.engine.problem.ProblemsException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class FactsUpgradeTest {

    private static Map<String, String> upgraded(Map<String, String> files) {
        Map<String, byte[]> contents = new TreeMap<>();
        files.forEach((name, text) -> contents.put(name, text.getBytes(StandardCharsets.UTF_8)));
        Map<String, String> after = new LinkedHashMap<>();
        FactsUpgrade.of(contents)
                .forEach((name, content) -> after.put(name, new String(content, StandardCharsets.UTF_8)));
        return after;
    }

    private static String yaml(String text) {
        return upgraded(Map.of("a.yaml", text)).get("a.yaml");
    }

    @Test
    void namesChangeAndCommentsOrderAndQuotesStay() {
        assertEquals("""
                # What is known.
                practices:               # done or not
                  sanctions: yes
                  'physical-monitoring': {answer: no, evidence: x}
                organization: {name: "people", workforce-size: 12}   # people: those who work here
                vendors:
                  - id: billing
                    handles-phi: yes
                    agreement: {"supports-access": yes, signed: 2020, books-available-to-hhs: no}
                complete: {clinical-services: no, systems: {answer: yes, count: 3}}
                """, yaml("""
                # What is known.
                habits:               # done or not
                  sanctions: yes
                  'premises-watched': {answer: no, evidence: x}
                organization: {name: "people", people: 12}   # people: those who work here
                vendors:
                  - id: billing
                    phi: yes
                    agreement: {"access": yes, signed: 2020, books: no}
                complete: {services: no, systems: {answer: yes, count: 3}}
                """));
    }

    @Test
    void wordsChangeOnlyWhereTheyAreWordsOfTheirKey() {
        assertEquals("""
                policies: [{topic: security-awareness-training, written: yes, implemented: no, approved-by: training}]
                activities: [{kind: security-training, on: 2026, performed-by: training}, {kind: evaluation, on: 2025}]
                risks: [{id: r, title: reduce, treatment: mitigate, treatment-complete: no}]
                """, yaml("""
                policies: [{topic: training, written: yes, in-place: no, approved-by: training}]
                activities: [{kind: training, on: 2026, by: training}, {kind: evaluation, on: 2025}]
                risks: [{id: r, title: reduce, treatment: reduce, done: no}]
                """));
    }

    @Test
    void lineEndsAndTheByteOrderMarkStay() {
        assertEquals(
                "\uFEFFjudgments:\r\n- {control: \"a:b\", judged-by: x}\r\n",
                yaml("\uFEFFjudgements:\r\n- {control: \"a:b\", by: x}\r\n"));
    }

    @Test
    void jsonIsUpgradedToo() {
        assertEquals(
                Map.of("a.json", "{\"systems\": [{\"id\": \"a\", \"unique-user-ids\": \"no\"}]}"),
                upgraded(Map.of("a.json", "{\"systems\": [{\"id\": \"a\", \"own-logins\": \"no\"}]}")));
    }

    @Test
    void aTableGetsTheNameOfItsSectionAndItsHeadingsAndWords() {
        Map<String, String> after = upgraded(Map.of(
                "services.csv", "id,\"tolerable-downtime\",name\na,4,\"x, services\"\n",
                "activities.csv", "kind,on,by\r\ntraining,2026,training\r\n",
                "vendors.csv", "id,phi,agreement.books\nv,yes,no\n"));
        assertEquals(
                Map.of(
                        "clinical-services.csv",
                        "id,\"maximum-downtime-hours\",name\na,4,\"x, services\"\n",
                        "activities.csv",
                        "kind,on,performed-by\r\nsecurity-training,2026,training\r\n",
                        "vendors.csv",
                        "id,handles-phi,agreement.books-available-to-hhs\nv,yes,no\n"),
                after);
    }

    @Test
    void theKeysThatEvidenceShowsAreThoseOfTheFactsThatCiteIt() {
        Map<String, String> after = upgraded(Map.of(
                "a.yaml", """
                        systems: [{id: a, own-logins: yes, evidence: shot}]
                        evidence: [{id: shot, file: shot.png, shows: [own-logins, mfa]}]
                        """,
                "vendors.csv", "id,phi,evidence\nv,yes,list.pdf\n",
                "evidence.csv", "file,shows\nlist.pdf,phi; critical\n"));
        assertTrue(after.get("a.yaml").contains("shows: [unique-user-ids, mfa]"), after.get("a.yaml"));
        assertEquals("file,shows\nlist.pdf,handles-phi; critical\n", after.get("evidence.csv"));
    }

    @Test
    void thePlanNamesSectionsOfVersion2() {
        assertEquals(
                Map.of("plan.yaml", "feeds: {practices: 30, systems: 7}  # days\n"),
                upgraded(Map.of("plan.yaml", "feeds: {habits: 30, systems: 7}  # days\n")));
    }

    @Test
    void whatIsVersion2AlreadyStaysAsItIs() {
        String text = "practices: {sanctions: yes}\nsystems: [{id: a, mfa: yes}]\n";
        assertEquals(text, yaml(text));
        assertEquals(yaml("habits: {sanctions: no}\n"), yaml(yaml("habits: {sanctions: no}\n")));
    }

    @Test
    void everyNewNameExists() {
        FactSchema schema = FactSchema.builtIn();
        Set<String> renamed = Renames.read().renamed();
        assertTrue(renamed.size() > 120, renamed.size() + " names");
        for (String path : renamed) {
            int dot = path.indexOf('.');
            String section = dot < 0 ? path : path.substring(0, dot);
            assertTrue(schema.section(section).isPresent(), path);
            assertTrue(dot < 0 || schema.key(section, path.substring(dot + 1)).isPresent(), path);
        }
    }

    @Test
    void noNameOfVersion1IsUsedAgainInItsSection() {
        FactSchema schema = FactSchema.builtIn();
        Renames renames = Renames.read();
        int looked = 0;
        for (var section : schema.sections()) {
            assertTrue(renames.renamedSection(section.name()).isEmpty(), section.name());
            for (String path : section.record().paths()) {
                looked++;
                assertTrue(renames.renamedPath(section.name(), path).isEmpty(), section.name() + "." + path);
            }
        }
        assertTrue(looked > 400, looked + " paths");
    }

    private static String refused(Map<String, String> files) {
        Map<String, byte[]> contents = new TreeMap<>();
        files.forEach((name, text) -> contents.put(name, text.getBytes(StandardCharsets.UTF_8)));
        List<Problem> problems = assertThrows(ProblemsException.class, () -> FactsUpgrade.of(contents))
                .problems();
        assertEquals(1, problems.size(), problems.toString());
        return problems.get(0).message();
    }

    @Test
    void aPeriodOfADataFlowIsNoSource() {
        String flow = "data-flows: [{id: a, source: x, destination: y, from: 2026-01-01}]\n";
        assertEquals(flow, yaml(flow));
        String table = "id,source,destination,from\na,x,y,2026-01-01\n";
        assertEquals(table, upgraded(Map.of("data-flows.csv", table)).get("data-flows.csv"));
        assertEquals(
                List.of(),
                FactsUpgrade.problems(
                        Map.of(
                                "a.yaml", flow.getBytes(StandardCharsets.UTF_8),
                                "data-flows.csv", table.getBytes(StandardCharsets.UTF_8)),
                        Set.of()));
    }

    @Test
    void aFileThatCannotBeReadIsAProblemAndNothingIsUpgraded() {
        assertFalse(
                refused(Map.of("a.yaml", "habits: {", "b.yaml", "habits: {}\n")).isEmpty());
    }

    @Test
    void twoFilesThatBecomeOneAreAProblem() {
        assertEquals(
                "becomes clinical-services.csv in version 2, and that file exists; put the rows of one into the other",
                refused(Map.of("services.csv", "id\na\n", "clinical-services.csv", "id\nb\n")));
    }

    @Test
    void theFirstOldNameOfEachFileIsTold() {
        Map<String, byte[]> files = new TreeMap<>();
        files.put("a.yaml", "organization:\n  name: A\n  people: 3\nhabits: {}\n".getBytes(StandardCharsets.UTF_8));
        files.put("b.yaml", "systems: []\n".getBytes(StandardCharsets.UTF_8));
        files.put("services.csv", "id\na\n".getBytes(StandardCharsets.UTF_8));
        List<String> told = FactsUpgrade.problems(files, Set.of()).stream()
                .map(problem -> problem.source() + " " + problem.message())
                .toList();
        String advice = "\". Rewrite the files first: assay facts upgrade FACTS";
        assertEquals(
                List.of(
                        "a.yaml:3:3 \"people\" is a name of version 1 of the facts; version 2 calls it \"workforce-size"
                                + advice,
                        "services.csv \"services\" is a name of version 1 of the facts; version 2 calls it"
                                + " \"clinical-services" + advice),
                told);
    }

    @Test
    void aPracticeThatAPackAsksForIsNoOldName() {
        Map<String, byte[]> files =
                Map.of("a.yaml", "practices: {risk-method: yes}\n".getBytes(StandardCharsets.UTF_8));
        assertEquals(1, FactsUpgrade.problems(files, Set.of()).size());
        assertEquals(List.of(), FactsUpgrade.problems(files, Set.of("risk-method")));
    }
}
