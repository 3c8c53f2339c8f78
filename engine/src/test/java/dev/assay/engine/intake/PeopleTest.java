package dev.assay.engine.intake;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.assay.api.facts.Evidence;
import dev.assay.api.facts.WorkforceMember;
import dev.assay.api.model.Snapshot;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PeopleTest {

    private static final String NAMED = """
            answered-by: {role: "Mx. Elm Alder", on: 2026-11-01}
            organization: {id: acme, name: Acme}
            workforce:   # who works here
              - {id: Elm Alder, job: nurse}
              - {id: w02, job: nurse}
              - {id: rowan.ash, job: nurse}
            access-grants:
              - {id: g1, member: Elm Alder, system: ehr}
            systems:
              - {id: ehr, name: "laptop of Elm Alder"}
            remediations:
              - control: hipaa:164.312(b)
                owner: practice manager
                measure: |
                  Elm Alder and rowan.ash
                  set it up.
                due: 2026-12-01
            """;

    @Test
    void whoWorksHereGetsAPseudonymWhereverFactsNameThem() {
        assertEquals(
                NAMED.replace("id: Elm Alder,", "id: \"workforce-1\",")
                        .replace("id: rowan.ash,", "id: \"workforce-2\",")
                        .replace("member: Elm Alder,", "member: \"workforce-1\",")
                        .replace("\"laptop of Elm Alder\"", "\"laptop of workforce-1\"")
                        .replace(
                                "|\n      Elm Alder and rowan.ash\n      set it up.\n",
                                "\"workforce-1 and workforce-2\\nset it up.\\n\"\n\n\n"),
                without(NAMED, false));
    }

    @Test
    void whoSaysAndDecidesIsReplacedOnlyIfAsked() {
        String without = without(NAMED, true);
        assertEquals(
                "answered-by: {role: \"person 1\", on: 2026-11-01}",
                without.lines().findFirst().orElseThrow());
        assertEquals(true, without.contains("owner: practice manager\n"), "a role is no name");
    }

    @Test
    void doingItAgainChangesNothing() {
        String once = without(NAMED, true);
        assertEquals(once, without(once, true));
        Inputs inputs = Reading.inputs("acme.yaml", once);
        assertSame(inputs, Reading.INTAKE.withoutNames(inputs, true));
    }

    @Test
    void aPseudonymThatIsTakenIsNotGivenTwice() {
        assertEquals(
                "workforce: [{id: workforce-1}, {id: \"workforce-2\"}]",
                without("workforce: [{id: workforce-1}, {id: Elm Alder}]", false));
    }

    @Test
    void tablesAndJsonKeepEverythingElse() {
        String table = "id,job,stated-by\r\n\"Alder, Elm\",nurse,\"Ash \"\"R\"\"\"\r\nw02, nurse ,owner\r\n";
        Inputs without = Reading.INTAKE.withoutNames(Reading.inputs("workforce.csv", table), true);
        assertEquals(
                "id,job,stated-by\r\n\"workforce-1\",nurse,\"person 1\"\r\nw02, nurse ,owner\r\n",
                text(without, "workforce.csv"));
        String json = "{\"workforce\": [\n {\"id\": \"Elm\\u0020Alder\", \"job\": \"nurse\"}]}";
        without = Reading.INTAKE.withoutNames(Reading.inputs("a.json", json), false);
        assertEquals("{\"workforce\": [\n {\"id\": \"workforce-1\", \"job\": \"nurse\"}]}", text(without, "a.json"));
    }

    @Test
    void evidenceKeepsItsHash(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("training-Elm Alder.txt"), "done");
        Files.writeString(folder.resolve("a.yaml"), """
                workforce:
                  - {id: Elm Alder, security-trained: yes, evidence: training-Elm Alder.txt}
                """);
        Inputs named = Inputs.of(folder);
        Snapshot before = Reading.INTAKE.read(named);
        Snapshot after = Reading.INTAKE.read(Reading.INTAKE.withoutNames(named, false));
        Evidence item = after.of(Evidence.class).findFirst().orElseThrow();
        assertEquals("training-workforce-1.txt", item.file());
        assertEquals(before.of(Evidence.class).findFirst().orElseThrow().sha256(), item.sha256());
        assertEquals(
                "workforce-1",
                after.of(WorkforceMember.class).findFirst().orElseThrow().id());
    }

    private static String without(String text, boolean everybody) {
        Inputs without = Reading.INTAKE.withoutNames(Reading.inputs("acme.yaml", text), everybody);
        Reading.INTAKE.read(without);
        return text(without, "acme.yaml");
    }

    private static String text(Inputs inputs, String name) {
        byte[] bytes = inputs.files().get(name);
        assertArrayEquals(
                bytes, Inputs.of(Map.of(name, bytes), Map.of()).files().get(name));
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
