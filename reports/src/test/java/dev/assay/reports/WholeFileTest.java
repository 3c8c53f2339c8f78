package dev.assay.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class WholeFileTest {

    private static final byte[] NEW = "new".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    @Test
    void aNewFileAppearsAlone() throws IOException {
        WholeFile.write(folder.resolve("report.xml"), out -> out.write(NEW));
        assertEquals("new", Files.readString(folder.resolve("report.xml")));
        assertEquals(List.of("report.xml"), names());
    }

    @Test
    void anOldFileIsReplaced() throws IOException {
        Path report = Files.writeString(folder.resolve("report.xml"), "something longer that is old");
        WholeFile.write(report, out -> out.write(NEW));
        assertEquals("new", Files.readString(report));
    }

    @Test
    void theOldFileStandsWhileTheNewOneIsWritten() throws IOException {
        Path report = Files.writeString(folder.resolve("report.xml"), "old");
        WholeFile.write(report, out -> {
            out.write(NEW);
            out.flush();
            assertEquals("old", Files.readString(report));
        });
    }

    @Test
    void aFailureLeavesTheOldFileAndNothingElse() throws IOException {
        Path report = Files.writeString(folder.resolve("report.xml"), "old");
        IOException full = new IOException("no space left on device");
        IOException thrown = assertThrows(
                IOException.class,
                () -> WholeFile.write(report, out -> {
                    out.write(NEW);
                    throw full;
                }));
        assertSame(full, thrown);
        assertEquals("old", Files.readString(report));
        assertEquals(List.of("report.xml"), names());
    }

    @Test
    void aBugInTheContentLeavesTheOldFileAndNothingElse() throws IOException {
        Path report = Files.writeString(folder.resolve("report.xml"), "old");
        assertThrows(
                IllegalStateException.class,
                () -> WholeFile.write(report, out -> {
                    throw new IllegalStateException();
                }));
        assertEquals("old", Files.readString(report));
        assertEquals(List.of("report.xml"), names());
    }

    @Test
    void aTargetThatIsAFolderIsRefusedAndNothingIsLeft() throws IOException {
        Path target = Files.createDirectory(folder.resolve("report.xml"));
        assertThrows(IOException.class, () -> WholeFile.write(target, out -> out.write(NEW)));
        assertEquals(List.of("report.xml"), names());
    }

    @Test
    void aFolderThatIsMissingIsRefused() {
        Path target = folder.resolve("missing").resolve("report.xml");
        assertThrows(NoSuchFileException.class, () -> WholeFile.write(target, out -> out.write(NEW)));
    }

    @Test
    void aFileLeftByACrashIsPassedOver() throws IOException {
        Files.writeString(folder.resolve(".report.xml.1.part"), "half");
        WholeFile.write(folder.resolve("report.xml"), out -> out.write(NEW));
        assertEquals(List.of(".report.xml.1.part", "report.xml"), names());
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
