package dev.assay.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A signed folder of results that was made when facts had the names of version 1. */
class VersionOneFolderTest {

    private static final Path FOLDER = Path.of("src/test/resources/folders/version-1");
    private static final Path KEY = Path.of("src/test/resources/folders/version-1.pem");

    @TempDir
    Path folder;

    @Test
    void itIsShown() {
        Run run = Run.assay("show", FOLDER.toString());
        assertTrue(run.out().contains("Encryption (acme:1(a))"), run.out() + run.err());
    }

    @Test
    void itIsVerified() {
        Run run = Run.assay("verify", FOLDER.toString(), "--key", KEY.toString());
        assertEquals(ExitCode.CLEAR, run.code(), run.out() + run.err());
    }

    @Test
    void itIsComparedWithAFolderOfToday() {
        Path now = folder.resolve("now");
        Run.assay("assess", "src/test/resources/facts/gaps.yaml", "--as-of", "2026-07-31", "--out", now.toString());
        Run run = Run.assay("diff", FOLDER.toString(), now.toString());
        assertTrue(run.out().contains("From 2026-06-30 to 2026-07-31"), run.out() + run.err());
    }

    @Test
    void reproduceSaysWhatItWasMadeWith() {
        Run run = Run.assay("reproduce", FOLDER.toString());
        assertEquals(ExitCode.NOT_CONCLUDED, run.code(), run.out());
        assertTrue(run.err().contains("it needs acme 1.0.0 (sha256:"), run.err());
        assertTrue(run.err().contains("the version of Assay that brings the others"), run.err());
    }
}
