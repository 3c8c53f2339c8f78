package dev.assay.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code assay ask}: what settles most comes first, and answers are written back only after somebody saw the change. */
class AskTest {

    private static final String FACTS = """
            organization: {name: Test Practice, roles: [covered-entity]}
            # said by whoever was there
            answered-by: {role: office manager, on: 2026-05-01}
            complete:
              systems: {answer: yes, as-of: 2026-06-01, counted-by: office manager, count: 1}
            systems:
              - {id: ehr, name: Cloud EHR, ephi: yes, encryption-at-rest: yes}   # the only one
            """;

    @TempDir
    private Path folder;

    private Path facts;

    @BeforeEach
    void facts() throws IOException {
        facts = Files.writeString(folder.resolve("organization.yaml"), FACTS);
    }

    private Run ask(String answers, String... more) {
        List<String> args = new ArrayList<>(List.of("ask", facts.toString(), "--pack", "hipaa"));
        args.addAll(List.of(more));
        return Run.answeringOnRealPacks(answers, args.toArray(String[]::new));
    }

    @Test
    void theListIsRankedByWhatEachQuestionSettles() {
        Run run = ask("", "--list");
        assertEquals(3, run.code(), run.err());
        List<Long> points = Pattern.compile("(\\d+)\\s+points\\)")
                .matcher(run.out())
                .results()
                .map(match -> Long.valueOf(match.group(1)))
                .toList();
        assertTrue(points.size() > 20, run.out());
        assertEquals(points.stream().max(Comparator.naturalOrder()), Optional.of(points.get(0)));
    }

    @Test
    void anAnswerIsWrittenWithWhoAndWhenAndNothingElseChanges() throws IOException {
        Run run = ask("practice manager\n\ny\n2026-06-01\noffice manager\n0\ny\n", "--questions", "1");
        assertEquals(0, run.code(), run.err());
        assertTrue(run.out().contains("+"), run.out());
        String now = Files.readString(facts);
        assertTrue(now.contains("practice manager"), now);
        assertTrue(now.contains("2026-06-30"), now);
        FACTS.lines().filter(line -> line.contains("#")).forEach(line -> assertTrue(now.contains(line), now));
        assertEquals(0, Run.onRealPacks("facts", "check", facts.toString()).code());
    }

    @Test
    void withoutAYesNothingIsWritten() throws IOException {
        Run run = ask("practice manager\n\ny\n2026-06-01\noffice manager\n0\nn\n", "--questions", "1");
        assertEquals(0, run.code(), run.err());
        assertTrue(run.out().contains("Nothing was written."), run.out());
        assertEquals(FACTS, Files.readString(facts));
    }

    @Test
    void whoKnowsNothingChangesNothing() throws IOException {
        Run run = ask("");
        assertEquals(0, run.code(), run.err());
        assertTrue(run.out().contains("Nothing was answered, so nothing is written."), run.out());
        assertEquals(FACTS, Files.readString(facts));
    }

    @Test
    void filesThatHoldNumbersOfPatientsAreNotWrittenInto() throws IOException {
        Files.writeString(
                facts, FACTS + "incidents:\n  - {id: i1, kind: other, on: 2026-01-01, stated-by: ssn 123-45-6789}\n");
        Run run = ask("practice manager\n\ny\n2026-06-01\noffice manager\n0\ny\n", "--questions", "1");
        assertEquals(2, run.code(), run.out());
        assertTrue(run.err().contains("take them out first"), run.err());
    }

    @Test
    void forAProgramTheListSaysWhereEachAnswerGoes() {
        Run run = ask("", "--json");
        assertEquals(3, run.code(), run.err());
        JsonCheck.check(run.out());
        assertTrue(run.out().contains("\"practices.sanctions\""), run.out());
    }
}
