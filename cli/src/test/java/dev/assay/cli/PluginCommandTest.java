package dev.assay.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code assay plugin}: from an idea to a jar, without a build. */
class PluginCommandTest {

    @TempDir
    private Path folder;

    private Path plugin = Path.of("");

    @BeforeEach
    void begin() {
        plugin = folder.resolve("acme-checks");
        Run run = Run.withoutPacks("plugin", "init", plugin.toString());
        assertEquals(0, run.code(), run.err());
    }

    private Run test(String... options) {
        return Run.withoutPacks(Stream.concat(Stream.of("plugin", "test", plugin.toString()), Stream.of(options))
                .toArray(String[]::new));
    }

    private void edit(String name, String from, String to) throws IOException {
        Path file = plugin.resolve(name);
        String text = Files.readString(file);
        assertTrue(text.contains(from), text);
        Files.writeString(file, text.replace(from, to));
    }

    @Test
    void whatInitMakesIsThreeShortFilesAndPasses() throws IOException {
        try (Stream<Path> files = Files.walk(plugin)) {
            List<Path> made = files.filter(Files::isRegularFile).toList();
            assertEquals(3, made.size());
            long lines = 0;
            for (Path file : made) {
                lines += Files.readAllLines(file).size();
            }
            assertTrue(lines <= 50, lines + " lines");
        }
        Run run = test();
        assertEquals(0, run.code(), run.out() + run.err());
        assertEquals(
                "1 fixture, 3 of 3 rules and branches reached, 2 rules and conditions taken out: all as marked\n",
                run.out());
    }

    @Test
    void aMissingAndAnExtraOutcomeBothFail() throws IOException {
        edit("fixtures/supported.yaml", "# fails supported", "# meets supported");
        Run wrong = test();
        assertEquals(1, wrong.code(), wrong.err());
        assertTrue(
                wrong.out()
                        .startsWith("fixtures/supported.yaml:6: systems[day-after]\n"
                                + "  | - {id: day-after, end-of-support: 2026-06-29}    # meets supported\n"
                                + "  - meets supported\n"
                                + "  + fails supported\n"),
                wrong.out());
        edit("fixtures/supported.yaml", "   # meets supported", "");
        Run extra = test();
        assertEquals(1, extra.code(), extra.err());
        assertTrue(
                extra.out().contains("{id: day-after, end-of-support: 2026-06-29}\n  + fails supported\n"),
                extra.out());
        edit("fixtures/supported.yaml", "# lacks supported", "# lacks supported, lakcs supported");
        Run misspelt = test();
        assertEquals(2, misspelt.code(), misspelt.out());
        assertTrue(misspelt.err().contains("\"lakcs supported\" is no expectation"), misspelt.err());
    }

    @Test
    void aRuleThatNoFixtureReachesIsToldAndSoIsEachOfItsAlternatives() throws IOException {
        edit(
                "rules/acme-checks.drl",
                "endOfSupport.certainlyBefore(asOf) )",
                "endOfSupport.certainlyBefore(asOf) || mfa == Answer.NO )");
        Run run = test("--no-mutants");
        assertEquals(1, run.code(), run.err());
        assertEquals(
                "no fixture reaches rules/acme-checks.drl:12:69: rule \"Supported: no longer\" where mfa == Answer.NO\n"
                        + "1 fixture, 4 of 5 rules and branches reached: 1 difference\n",
                run.out());
    }

    @Test
    void aRuleThatNoFixtureNoticesFailsUnlessTheFixturesAloneAreRun() throws IOException {
        edit(
                "rules/acme-checks.drl",
                "endOfSupport.certainlySince(asOf) )",
                "endOfSupport.certainlySince(asOf), endOfSupport.known() )");
        Run run = test();
        assertEquals(1, run.code(), run.out() + run.err());
        assertTrue(run.out().contains("no fixture notices rules/acme-checks.drl:6"), run.out());
        assertEquals(0, test("--no-mutants").code());
    }

    @Test
    void aBrokenRuleIsToldAtItsPlace() throws IOException {
        edit("rules/acme-checks.drl", "endOfSupport.certainlySince", "endOfSuport.certainlySince");
        Run run = test();
        assertEquals(2, run.code(), run.out());
        assertTrue(
                run.err()
                        .startsWith(
                                "acme-checks/rules/acme-checks.drl:7:31: rule \"Supported: still\" tests endOfSuport, which"
                                        + " is no word of InformationSystem; did you mean \"endOfSupport\"?\n"),
                run.err());
        assertFalse(run.err().contains("an error of ours"), run.err());
    }

    @Test
    void theJarIsTheSameEachTimeAndConcludesWhatTheFolderConcludes() throws IOException {
        Path one = folder.resolve("one.jar");
        Path other = folder.resolve("other.jar");
        assertEquals(
                0,
                Run.withoutPacks("plugin", "package", plugin.toString(), "--out", one.toString())
                        .code());
        assertEquals(
                0,
                Run.withoutPacks("plugin", "package", plugin.toString(), "--out", other.toString())
                        .code());
        assertArrayEquals(Files.readAllBytes(one), Files.readAllBytes(other));
        Path facts = Files.writeString(
                folder.resolve("facts.yaml"),
                "organization: {name: Test Practice}\nsystems: [{id: old, end-of-support: 2020-01-14}]\n");
        Run jar = Run.withoutPacks("assess", facts.toString(), "--plugins", one.toString());
        assertEquals(1, jar.code(), jar.err());
        assertTrue(
                jar.out()
                        .replaceAll("\\s+", " ")
                        .contains("The maker of the system old no longer supports it (last day 2020-01-14)."),
                jar.out());
        assertEquals(
                Run.withoutPacks("assess", facts.toString(), "--plugins", plugin.toString())
                        .out(),
                jar.out());
    }

    @Test
    void whatIsThereIsNotOverwrittenAndAnIdIsAnId() throws IOException {
        Run again = Run.withoutPacks("plugin", "init", plugin.toString());
        assertEquals(2, again.code());
        assertTrue(again.err().contains("is there already and is not overwritten"), again.err());
        Run name =
                Run.withoutPacks("plugin", "init", folder.resolve("Acme Checks").toString());
        assertEquals(2, name.code());
        assertTrue(name.err().contains("cannot be a plugin's id"), name.err());
        Files.writeString(plugin.resolve("catalog.yaml"), "id: acme\n");
        Run broken = Run.withoutPacks(
                "plugin",
                "package",
                plugin.toString(),
                "--out",
                folder.resolve("x.jar").toString());
        assertEquals(2, broken.code());
        assertFalse(Files.exists(folder.resolve("x.jar")), "nothing half-written");
        Run none = Run.withoutPacks(
                "plugin", "test", Files.createDirectory(folder.resolve("empty")).toString());
        assertEquals(2, none.code());
        assertTrue(none.err().startsWith("empty: this folder holds 0 plugins; name the folder of one"), none.err());
        assertEquals(64, Run.withoutPacks("plugin").code());
    }

    @Test
    void anOptionalPluginThatIsBrokenIsListedWithTheReason() throws IOException {
        edit("catalog.yaml", "api: 2", "api: 9");
        Run refused = Run.assay("plugins", "--plugins", plugin.toString());
        assertEquals(2, refused.code(), refused.out());
        Run listed = Run.assay("plugins", "--plugins", plugin.toString(), "--optional", "acme-checks");
        assertEquals(0, listed.code(), listed.err());
        assertTrue(
                listed.out()
                        .replaceAll("\\s+", " ")
                        .contains("broken acme-checks/catalog.yaml:4:6: the catalog is made for API"),
                listed.out());
    }
}
