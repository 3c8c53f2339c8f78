package dev.assay.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class CommandsTest {

    @Test
    void pluginsAreNamedWithTheirHash() {
        String out = Run.assay("plugins").out();
        assertTrue(out.contains("acme 1.0.0  Acme checks"), out);
        assertTrue(out.contains("6 controls, 3 checks"), out);
    }

    @Test
    void aPluginThatIsNamedIsLoadedToo() {
        Run run = Run.withoutPacks(
                "plugins", "--plugins", Run.PACKS.resolve("acme").toString());
        assertTrue(run.out().contains("acme 1.0.0"), run.out());
    }

    @Test
    void theSameIdTwiceEndsTheRun() {
        Run run = Run.assay("plugins", "--plugins", Run.PACKS.resolve("acme").toString());
        assertEquals(2, run.code());
        assertTrue(run.err().endsWith("1 problem; nothing was written.\n"), run.err());
    }

    @Test
    void theSchemaIsJson() {
        JsonCheck.check(Run.assay("facts", "schema").out());
    }

    @Test
    void helpAndVersionNeedNoPacks() {
        for (String option : new String[] {"--help", "--version", "help"}) {
            assertEquals(0, Run.withoutPacks(option).code());
        }
        assertTrue(Run.withoutPacks("--version").out().startsWith("assay "));
        assertTrue(Run.withoutPacks("facts", "check", "--help").out().contains("assay facts check FACTS"));
    }

    @Test
    void shellsCanComplete() {
        Run run = Run.withoutPacks("generate-completion");
        assertEquals(0, run.code(), run.err());
        assertTrue(run.out().contains("complete -F _complete_assay"), run.out());
    }
}
