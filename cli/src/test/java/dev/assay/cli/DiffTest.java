package dev.assay.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiffTest {

    private static final String FACTS = """
            organization: {id: acme, name: Acme, roles: [covered-entity], kind: medical-practice}
            complete: {systems: {answer: yes, as-of: 2026-01-01, counted-by: owner, count: 2}}
            systems:
              - {id: ehr, name: EHR, ephi: yes, unique-user-ids: yes, end-of-support: 2026-08-31}
              - {id: fax, name: Fax, ephi: yes, unique-user-ids: no}
            """;

    @TempDir
    Path folder;

    private Path kept(String name, String facts, String asOf, String... options) throws IOException {
        Path file = folder.resolve("facts.yaml");
        Files.writeString(file, facts);
        Path out = folder.resolve(name);
        Run run = Run.onRealPacks(Stream.concat(
                        Stream.of(
                                "assess", file.toString(), "--as-of", asOf, "--out", out.toString(), "--format", "xml"),
                        Stream.of(options))
                .toArray(String[]::new));
        assertTrue(run.code() != 2 && run.code() != 64, run.err());
        return out;
    }

    private Run diff(Path old, Path now, String... options) {
        return Run.withoutPacks(Stream.concat(Stream.of("diff", old.toString(), now.toString()), Stream.of(options))
                .toArray(String[]::new));
    }

    @Test
    void nothingChangedIsSaid() throws IOException {
        Run same = diff(kept("a", FACTS, "2026-06-30"), kept("b", FACTS, "2026-06-30"));
        assertEquals(0, same.code(), same.out());
        assertTrue(same.out().contains("Nothing changed."), same.out());
    }

    @Test
    void whatChangedByTheCalendarAloneIsSaidSo() throws IOException {
        Run later = diff(kept("a", FACTS, "2026-06-30"), kept("b", FACTS, "2026-09-30"));
        assertEquals(1, later.code());
        assertTrue(later.out().contains("only the calendar went on"), later.out());
        assertTrue(!later.out().contains("the facts changed"), later.out());
    }

    @Test
    void aGapThatClosedAndOneThatOpenedAreToldWithTheFacts() throws IOException {
        Path before = kept("a", FACTS, "2026-06-30");
        Run closed =
                diff(before, kept("b", FACTS.replace("unique-user-ids: no", "unique-user-ids: yes"), "2026-06-30"));
        assertEquals(1, closed.code());
        assertTrue(closed.out().contains("hipaa:164.312(a)(2)(i)"), closed.out());
        assertTrue(
                closed.out().contains("Fax (own-logins): fail -> pass")
                        || closed.out().contains("fail -> pass"),
                closed.out());
        assertTrue(closed.out().contains("the facts changed"), closed.out());
        Run opened = diff(folder.resolve("b"), before);
        assertTrue(opened.out().contains("pass -> fail"), opened.out());
    }

    @Test
    void aGapOfWhichNothingIsKnownAnyMoreIsNotCalledClosed() throws IOException {
        Path before = kept("a", FACTS, "2026-06-30");
        Path after = kept("b", FACTS.replace(", unique-user-ids: no", ""), "2026-06-30");
        Run lost = diff(before, after);
        assertTrue(lost.out().contains("No longer seen, and not shown to be closed"), lost.out());
    }

    @Test
    void aChangedPlanIsTold() throws IOException {
        Run planned = diff(kept("a", FACTS, "2026-06-30"), kept("b", FACTS, "2026-06-30", "--pack", "hipaa"));
        assertTrue(planned.out().contains("the plan changed"), planned.out());
    }

    @Test
    void programsGetTheSame() throws IOException {
        Run json = diff(kept("a", FACTS, "2026-06-30"), kept("b", FACTS, "2026-09-30"), "--json");
        JsonCheck.check(json.out());
        assertTrue(json.out().contains("\"causes\": [\n        \"calendar\""), json.out());
    }

    @Test
    void twoOrganizationsAreNotCompared() throws IOException {
        Run other =
                diff(kept("a", FACTS, "2026-06-30"), kept("b", FACTS.replace("id: acme", "id: other"), "2026-06-30"));
        assertEquals(2, other.code());
    }
}
