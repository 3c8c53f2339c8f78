package dev.assay.reports.folder;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.assay.reports.Document;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportFolderTest {

    @TempDir
    Path folder;

    private ReportFolder reports() {
        return new ReportFolder(folder.resolve("out"));
    }

    private void write(String organization, String asOf, List<Document> documents) throws IOException {
        reports().write(new Manifest(organization, asOf, ""), documents, () -> {});
    }

    private static Document document(String path, String text) {
        return new Document(path, out -> out.write(text.getBytes(UTF_8)));
    }

    @Test
    void theManifestListsEveryFileWithItsSizeAndHash() throws IOException {
        write("Acme <&> \u0007", "2026-06-30", List.of(document("b.xml", "bb"), document("in/a.yaml", "a")));
        assertEquals("""
                <?xml version="1.0" encoding="UTF-8"?>
                <manifest xmlns="urn:assay:manifest:1" as-of="2026-06-30" organization="Acme &lt;&amp;&gt; \uFFFD">
                  <file path="b.xml" sha256="3b64db95cb55c763391c707108489ae18b4112d783300de38e033b4c98c3deaf" size="2"/>
                  <file path="in/a.yaml" sha256="ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb" size="1"/>
                </manifest>
                """, Files.readString(folder.resolve("out/manifest.xml")));
        assertEquals(List.of(), reports().differences(reports().unverified()));
    }

    @Test
    void whereOneDocumentFailsTheFolderIsAsItWas() throws IOException {
        write("Acme", "2026-06-30", List.of(document("a.xml", "old")));
        List<String> before = files();
        IOException full = new IOException("no space");
        Document failing = new Document("b.xml", out -> {
            out.write(1);
            throw full;
        });
        assertEquals(
                full,
                assertThrows(
                        IOException.class,
                        () -> write("Acme", "2026-07-01", List.of(document("a.xml", "new"), failing))));
        assertEquals(before, files());
        assertEquals("old", Files.readString(folder.resolve("out/a.xml")));
    }

    @Test
    void whatIsTakenBackBeforeItIsInItsPlaceLeavesTheFolderAsItWas() throws IOException {
        write("Acme", "2026-06-30", List.of(document("a.xml", "old")));
        List<String> before = files();
        IllegalStateException late = new IllegalStateException("too late");
        Manifest about = new Manifest("Acme", "2026-07-01", "1.2.3");
        List<Document> documents = List.of(document("a.xml", "new"), document("b.xml", "b"));
        assertEquals(
                late,
                assertThrows(
                        IllegalStateException.class,
                        () -> reports().write(about, documents, () -> {
                            assertTrue(Files.exists(folder.resolve("out/.b.xml.part")), "all is written");
                            throw late;
                        })));
        assertEquals(before, files());
        assertEquals("old", Files.readString(folder.resolve("out/a.xml")));
        assertEquals("2026-06-30", reports().unverified().asOf());
        reports().write(about, documents, () -> {});
        assertEquals("1.2.3", reports().unverified().assay());
    }

    @Test
    void whatTheManifestListsAndIsNotWrittenAgainIsRemovedAndNothingElse() throws IOException {
        write("Acme", "2026-06-30", List.of(document("a.xml", "a"), document("b.xml", "b")));
        Files.writeString(folder.resolve("out/notes.txt"), "mine");
        write("Acme", "2026-06-30", List.of(document("a.xml", "a")));
        assertEquals(List.of("a.xml", "manifest.xml", "notes.txt"), files());
        assertEquals(
                List.of("notes.txt was added: the manifest does not list it"),
                reports().differences(reports().unverified()));
    }

    @Test
    void whatChangedIsTold() throws IOException {
        write("Acme", "2026-06-30", List.of(document("a.xml", "a"), document("b.xml", "b"), document("c/d.xml", "d")));
        Manifest manifest = reports().unverified();
        Files.writeString(folder.resolve("out/a.xml"), "A");
        Files.delete(folder.resolve("out/c/d.xml"));
        Files.writeString(folder.resolve("out/c/.hidden"), "");
        Files.delete(folder.resolve("out/b.xml"));
        Files.createSymbolicLink(folder.resolve("out/b.xml"), folder.resolve("out/a.xml"));
        assertEquals(
                List.of(
                        "a.xml was changed",
                        "b.xml is no regular file",
                        "c/.hidden was added: the manifest does not list it",
                        "c/d.xml is missing"),
                reports().differences(manifest));
    }

    @Test
    void noLinkIsWrittenThrough() throws IOException {
        Path precious = Files.writeString(folder.resolve("precious"), "mine");
        Files.createDirectories(folder.resolve("out"));
        Files.createSymbolicLink(folder.resolve("out/.a.xml.part"), precious);
        Files.createSymbolicLink(folder.resolve("out/a.xml"), precious);
        write("Acme", "2026-06-30", List.of(document("a.xml", "a")));
        assertEquals("mine", Files.readString(precious));
        assertEquals(List.of(), reports().differences(reports().unverified()));
    }

    @Test
    void noPathLeadsOutOfTheFolder() throws IOException {
        for (String path : List.of("../x", "/x", "a/../../x", "")) {
            assertThrows(IOException.class, () -> write("Acme", "2026-06-30", List.of(document(path, "x"))));
        }
        write("Acme", "2026-06-30", List.of(document("a.xml", "a")));
        Path manifest = folder.resolve("out/manifest.xml");
        Files.writeString(manifest, Files.readString(manifest).replace("a.xml", "../../etc/passwd"));
        assertThrows(IOException.class, () -> reports().differences(reports().unverified()));
        assertThrows(IOException.class, () -> write("Acme", "2026-06-30", List.of()));
        assertFalse(Files.exists(folder.resolve("x")));
    }

    private List<String> files() throws IOException {
        List<String> files = new ArrayList<>();
        Path out = folder.resolve("out");
        try (Stream<Path> all = Files.walk(out)) {
            all.filter(Files::isRegularFile)
                    .map(file -> out.relativize(file).toString())
                    .sorted()
                    .forEach(files::add);
        }
        assertTrue(files.stream().noneMatch(file -> file.endsWith(".part")), files.toString());
        return files;
    }
}
