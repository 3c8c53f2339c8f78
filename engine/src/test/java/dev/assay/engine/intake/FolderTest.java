package dev.assay.engine.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.assay.api.facts.Evidence;
import dev.assay.api.facts.InformationSystem;
import dev.assay.api.facts.Vendor;
import dev.assay.api.model.InputFile;
import dev.assay.api.model.RecordedFact;
import dev.assay.api.model.Snapshot;
import dev.assay.api.value.CountRange;
import dev.assay.engine.problem.ProblemsException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderTest {

    private static final String HASH_OF_HELLO = "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824";

    @TempDir
    private Path temp;

    private Path folder;

    @BeforeEach
    void makeFolder() throws IOException {
        folder = Files.createDirectory(temp.resolve("riverbend"));
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }

    private void assertProblems(String expected) {
        assertProblems(folder, expected);
    }

    private static void assertProblems(Path path, String expected) {
        var thrown = assertThrows(ProblemsException.class, () -> Reading.INTAKE.read(Inputs.of(path)));
        assertEquals(expected.strip(), thrown.getMessage());
    }

    @Test
    void tablesAndFilesMakeOneSnapshot() throws IOException {
        write("organization.yaml", "organization: {name: Riverbend}\n");
        write("more.json", "{\"vendors\": [{\"id\": \"ehr-co\"}]}");
        write(
                "systems.csv",
                "\ufeffid,vendor,count,ephi,evidence\nehr,ehr-co,,yes,\nlaptops,,14,unknown,a.pdf; b.pdf\n");
        write("vendors.csv", "id,agreement.signed\nit-co,2025-03\n");
        Snapshot snapshot = Reading.INTAKE.read(Inputs.of(folder));
        assertEquals(
                List.of(
                        "evidence[a.pdf] systems.csv:3:21",
                        "evidence[b.pdf] systems.csv:3:21",
                        "organization[riverbend] organization.yaml:1:1",
                        "systems[ehr] systems.csv:2:1",
                        "systems[laptops] systems.csv:3:1",
                        "vendors[ehr-co] more.json:1:14",
                        "vendors[it-co] vendors.csv:2:1"),
                snapshot.facts().stream()
                        .map(fact -> fact.ref() + " " + fact.source())
                        .toList());
        List<InformationSystem> systems = snapshot.of(InformationSystem.class).toList();
        assertEquals(
                List.of(CountRange.ONE, CountRange.of(14)),
                systems.stream().map(InformationSystem::count).toList());
        RecordedFact laptops = Reading.fact(snapshot, "systems", "laptops");
        assertEquals(List.of("a.pdf", "b.pdf"), laptops.evidence());
        assertEquals("systems.csv:3:13", laptops.keys().get("ephi").toString());
        assertEquals(
                "2025-03",
                ((Vendor) Reading.fact(snapshot, "vendors", "it-co").fact())
                        .agreement()
                        .signed()
                        .toString());
    }

    @Test
    void filesAreNamedWithSizeAndHash() throws IOException {
        write("b.yaml", "vendors:\n");
        write("a.yaml", "systems: []\n");
        assertEquals(
                List.of(
                        new InputFile("a.yaml", 12, "44c4d569203733eab910c38b4a315208fb27707efe96645ed3d294fb5dc9e09b"),
                        new InputFile("b.yaml", 9, "127f787945618edf89ff7a78d30ac40390519108422012024d20c29f72455e2b")),
                Reading.INTAKE.read(Inputs.of(folder)).files());
    }

    @Test
    void whatIsNoFactsFileIsLeftAlone() throws IOException {
        write("a.yaml", "vendors: [{id: a}]\n");
        write("plan.yaml", "as-of: 2026-01-01\n");
        write(".hidden.yaml", "x: y\n");
        write("notes.txt", "x");
        write("sub/b.yaml", "x: y\n");
        assertEquals(
                List.of("a.yaml"),
                Reading.INTAKE.read(Inputs.of(folder)).files().stream()
                        .map(InputFile::file)
                        .toList());
    }

    @Test
    void problemsOfAllFilesAreShownTogether() throws IOException {
        write("a.yaml", "systems: [{id: a, ephi: maybe}]\n");
        write("b.yaml", "systems: [{id: a}]\n");
        write("sistems.csv", "id\n");
        write("c.yaml", "a: b: c\n");
        assertProblems("""
                a.yaml:1:25: systems[0].ephi is "maybe"; expected yes, no, partly or unknown
                  | systems: [{id: a, ephi: maybe}]
                  | ........................^
                b.yaml:1:16: systems[0].id is "a", which already stands at a.yaml:1:16; ids are unique in a section, choose another
                  | systems: [{id: a}]
                  | ...............^
                c.yaml:1:5: a colon cannot stand here; quote the text that holds it, or check the indentation
                  | a: b: c
                  | ....^
                sistems.csv: the file is named after "sistems", which is no section; did you mean "systems"?
                """);
    }

    @Test
    void thereIsOneOrganization() throws IOException {
        write("a.yaml", "organization: {name: A}\n");
        write("b.yaml", "organization: {name: B}\n");
        assertProblems("""
                b.yaml:1:1: organization already stands at a.yaml:1:1; there is only one, keep one of them
                  | organization: {name: B}
                  | ^
                """);
    }

    @Test
    void anEmptyFolderIsAProblem() {
        assertProblems("riverbend: the folder holds no facts; expected .yaml, .yml, .json or .csv files in it");
    }

    @Test
    void aMissingPathIsAProblem() {
        assertProblems(Path.of("no", "such"), "no/such: there is no such file or folder; check the path");
    }

    @Test
    void otherFilesAreAProblem() throws IOException {
        write("a.txt", "x");
        assertProblems(
                folder.resolve("a.txt"),
                "a.txt: the file is neither YAML nor JSON; expected .yaml, .yml or .json, or a folder");
    }

    @Test
    void linksOutOfTheFolderAreRefused() throws IOException {
        Files.writeString(temp.resolve("secret.yaml"), "vendors: []\n");
        Files.createSymbolicLink(folder.resolve("a.yaml"), temp.resolve("secret.yaml"));
        Files.createSymbolicLink(folder.resolve("b.yaml"), temp.resolve("nothing.yaml"));
        assertProblems("""
                a.yaml: the file is a link out of the folder; put the file itself there
                b.yaml: the file cannot be read; check that it exists and that you may read it
                """);
    }

    @Test
    void hugeFilesAreRefused() throws IOException {
        for (String name : List.of("a.yaml", "systems.csv")) {
            try (RandomAccessFile file =
                    new RandomAccessFile(folder.resolve(name).toFile(), "rw")) {
                file.setLength(513L << 20);
            }
        }
        assertProblems("""
                a.yaml: the file is larger than 64 MB; split it into several files
                systems.csv: the file is larger than 512 MB; split it into several files
                """);
    }

    @Test
    void evidenceInTheFolderIsHashed() throws IOException {
        write("proof/a.pdf", "hello");
        write("a.yaml", """
                evidence:
                  - {file: proof/a.pdf, kind: record}
                  - {file: elsewhere.pdf, sha-256: %s}
                policies:
                  - {topic: backup, evidence: [proof/a.pdf, elsewhere.pdf]}
                """.formatted(HASH_OF_HELLO.toUpperCase(java.util.Locale.ROOT)));
        for (Snapshot snapshot : List.of(
                Reading.INTAKE.read(Inputs.of(folder)), Reading.INTAKE.read(Inputs.of(folder.resolve("a.yaml"))))) {
            List<String> hashes =
                    snapshot.of(Evidence.class).map(Evidence::sha256).toList();
            assertEquals(List.of(HASH_OF_HELLO, HASH_OF_HELLO), hashes);
            assertEquals(
                    List.of("proof/a.pdf", "elsewhere.pdf"),
                    Reading.fact(snapshot, "policies", "backup").evidence());
        }
    }

    @Test
    void evidenceThatIsNotWhatWasRecordedIsAProblem() throws IOException {
        write("a.pdf", "hello!");
        write("a.yaml", "evidence:\n  - file: a.pdf\n    sha-256: " + HASH_OF_HELLO + "\n");
        assertProblems("""
                a.yaml:3:14: the SHA-256 of "a.pdf" is recorded as 2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824, but the file has ce06092fb948d9ffac7d1a376e404b26b7575bcc11ee05a4615fef4fec3a308b; find out which is right
                  |     sha-256: 2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824
                  | .............^
                """);
    }

    @Test
    void evidenceIsNotLookedForOutsideTheFolder() throws IOException {
        Files.writeString(temp.resolve("secret.pdf"), "hello");
        Files.createSymbolicLink(folder.resolve("link.pdf"), temp.resolve("secret.pdf"));
        write("sub/x", "x");
        write("a.yaml", "evidence:\n  - file: link.pdf\n  - file: sub\n");
        assertProblems("""
                a.yaml:2:11: the evidence "link.pdf" leaves the organization's folder; put it inside, or name it without a path
                  |   - file: link.pdf
                  | ..........^
                a.yaml:3:11: the evidence "sub" is no regular file; name one
                  |   - file: sub
                  | ..........^
                """);
    }
}
