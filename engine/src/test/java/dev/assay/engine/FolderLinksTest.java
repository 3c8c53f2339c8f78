package dev.assay.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A plugin's folder is all that is read of it: a link that leads elsewhere is refused, and nothing of what is there is shown. */
class FolderLinksTest {

    private static final String OUT = "this is a link that leads out of the plugin's folder; put the file itself there";

    @TempDir
    private Path folder;

    private Path pack;
    private Path secret;

    @BeforeEach
    void pack() throws IOException {
        pack = Files.createDirectories(folder.resolve("acme"));
        secret = Files.writeString(folder.resolve("secret"), "the secret line: [\n");
        Files.writeString(pack.resolve("catalog.yaml"), """
                id: acme
                title: Acme
                version: 1.0.0
                api: 2
                controls:
                  - {id: A, title: A, statement: A., checks: [a]}
                checks:
                  - {id: a, practice: a, meets: Yes., fails: No., lacks: Nobody knows.}
                """);
    }

    private void assertRefused(String name, String message) {
        CouldNotConclude refused = assertThrows(CouldNotConclude.class, () -> Assessor.open(List.of(pack)), name);
        assertEquals(
                "acme/" + name + ": " + message + "; or go on without it, its controls in error: --optional acme",
                refused.getMessage());
        assertFalse(refused.getMessage().contains("secret line"), refused.getMessage());
        CouldNotConclude tested = assertThrows(CouldNotConclude.class, () -> PackTest.of(pack), name);
        assertEquals(refused.getMessage(), tested.getMessage());
    }

    @Test
    void aLinkThatLeadsOutOfTheFolderIsRefusedWhateverItIs() throws IOException {
        for (String name : List.of(
                "catalog.yaml",
                "catalog/more.yaml",
                "rules/a.drl",
                "fixtures/a.yaml",
                "lib/a.jar",
                "targets/a.yaml",
                "former.yaml",
                "META-INF/services/dev.assay.api.spi.Plugin",
                "readme.txt")) {
            Path link = pack.resolve(name);
            Files.createDirectories(link.getParent());
            byte[] before = Files.exists(link) ? Files.readAllBytes(link) : null;
            Files.deleteIfExists(link);
            Files.createSymbolicLink(link, secret);
            assertRefused(name, OUT);
            Files.delete(link);
            if (before != null) {
                Files.write(link, before);
            }
        }
    }

    @Test
    void aFolderElsewhereIsNotReadThroughALink() throws IOException {
        Files.writeString(Files.createDirectories(folder.resolve("rules")).resolve("a.drl"), "the secret line");
        Files.createSymbolicLink(pack.resolve("rules"), folder.resolve("rules"));
        assertRefused("rules", OUT);
        Files.delete(pack.resolve("rules"));
        Files.createSymbolicLink(pack.resolve("rules"), Path.of("../rules"));
        assertRefused("rules", OUT);
    }

    @Test
    void aLinkToAFolderOrToNothingIsRefused() throws IOException {
        Files.createDirectories(pack.resolve("other"));
        Files.createSymbolicLink(pack.resolve("rules"), Path.of("other"));
        assertRefused("rules", "this is a link to a folder; put the folder itself there");
        Files.delete(pack.resolve("rules"));
        Files.createSymbolicLink(pack.resolve("rules"), Path.of("nothing"));
        assertRefused("rules", "this is a link that leads nowhere; delete it, or put the file itself there");
    }

    @Test
    void aLinkInsideTheFolderAndALinkToTheFolderAreRead() throws IOException {
        Files.createDirectories(pack.resolve("targets"));
        Files.writeString(pack.resolve("note.txt"), "x");
        Files.createSymbolicLink(pack.resolve("also.txt"), Path.of("note.txt"));
        Path link = Files.createSymbolicLink(folder.resolve("linked"), pack);
        assertEquals("acme", Assessor.open(List.of(link)).packs().get(0).id());
    }
}
