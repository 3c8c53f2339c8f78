package dev.assay.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code assay plugins diff}: what a new version of a plugin would change, before it is installed. */
class PluginsDiffTest {

    @TempDir
    private Path folder;

    private Path old = Path.of("");
    private Path next = Path.of("");
    private Path clients = Path.of("");

    @BeforeEach
    void twoVersionsAndThreeClients() throws IOException {
        old = version("old");
        next = version("new");
        clients = Files.createDirectories(folder.resolve("clients"));
        client("alder", "{id: xray, end-of-support: 2020-01-14}");
        client("birch", "{id: ehr, end-of-support: 2030-01-14}");
        Files.writeString(
                clients.resolve("cedar.yaml"),
                "organization: {name: Cedar Clinic}\nsystems: [{id: pacs, end-of-support: 2019-01-14}]\n");
    }

    /** Two folders of one name, which gives the plugin its id. */
    private Path version(String parent) throws IOException {
        Path plugin = Files.createDirectories(folder.resolve(parent)).resolve("acme-checks");
        assertEquals(0, Run.withoutPacks("plugin", "init", plugin.toString()).code());
        return plugin;
    }

    private void client(String name, String system) throws IOException {
        Path client = Files.createDirectories(clients.resolve(name));
        Files.writeString(client.resolve("organization.yaml"), "organization: {name: " + name + "}\n");
        Files.writeString(client.resolve("systems.yaml"), "systems: [" + system + "]\n");
    }

    private static void edit(Path file, String from, String to) throws IOException {
        String text = Files.readString(file);
        assertTrue(text.contains(from), text);
        Files.writeString(file, text.replace(from, to));
    }

    private Run diff(String... options) {
        return Run.assay(Stream.concat(
                        Stream.of("plugins", "diff", old.toString(), next.toString(), "--on", clients.toString()),
                        Stream.of(options))
                .toArray(String[]::new));
    }

    @Test
    void twoPluginsThatAreTheSameChangeNothing() {
        Run run = diff();
        assertEquals(0, run.code(), run.err());
        assertEquals("3 organizations: 3 unchanged, 0 changed.\n", changes(run));
    }

    /** What follows the two versions that are compared. */
    private static String changes(Run run) {
        assertTrue(run.out().startsWith("Old  acme-checks 0.1.0 from acme-checks, signed by nobody\n"), run.out());
        return run.out().substring(run.out().indexOf("\n\n") + 2);
    }

    @Test
    void whatWasComparedIsNamedByVersionHashAndSigner() throws IOException {
        edit(next.resolve("catalog.yaml"), "version: 0.1.0", "version: 0.2.0");
        Run run = diff();
        assertTrue(run.out().contains("\nNew  acme-checks 0.2.0 from acme-checks, signed by nobody\n     "), run.out());
        Run json = diff("--json");
        JsonCheck.check(json.out());
        assertTrue(
                json.out().startsWith("{\n  \"old\": {\n    \"id\": \"acme-checks\",\n    \"version\": \"0.1.0\""),
                json.out());
        assertTrue(
                json.out().contains("\"new\": {\n    \"id\": \"acme-checks\",\n    \"version\": \"0.2.0\""),
                json.out());
        assertTrue(json.out().contains("\"packs\": [\n    {\n      \"id\": \"acme\""), json.out());
    }

    @Test
    void everyFolderThatCouldBeAClientCountsAndOneThatCannotBeReadIsListed() throws IOException {
        Path dogwood = Files.createDirectories(clients.resolve("dogwood"));
        Files.writeString(dogwood.resolve("all.yaml"), "organization: {name: Dogwood}\nsystems: [{id: pacs}]\n");
        Run run = diff();
        assertEquals(0, run.code(), run.err());
        assertTrue(changes(run).startsWith("4 organizations: 4 unchanged"), run.out());
        Files.createDirectories(clients.resolve("empty"));
        Run listed = diff();
        assertEquals(2, listed.code(), listed.out());
        assertTrue(listed.out().contains("Could not be replayed: clients/empty: "), listed.out());
    }

    @Test
    void aRuleThatChangesShowsWhichGapsGoAndWhy() throws IOException {
        edit(
                next.resolve("rules/acme-checks.drl"),
                "endOfSupport.certainlyBefore(asOf) )",
                "endOfSupport.certainlyBefore(asOf), internetFacing == Answer.YES )");
        Run run = diff();
        assertEquals(1, run.code(), run.err());
        String text = changes(run).replaceAll("\\s+", " ");
        assertTrue(
                text.startsWith("A gap is no longer one acme-checks:S-1 Supported systems"
                        + " clients/alder: not satisfied -> undetermined"),
                run.out());
        assertTrue(text.contains("(supported): fail -> not checked"), run.out());
        assertTrue(text.contains("(last day 2020-01-14). [rules/acme-checks.drl:11 Supported: no longer]"), run.out());
        assertTrue(text.contains("clients/cedar.yaml: not satisfied -> undetermined"), run.out());
        assertTrue(text.endsWith("3 organizations: 1 unchanged, 2 changed. A gap is no longer one: 2. "), run.out());
        assertTrue(run.out().lines().allMatch(line -> line.length() <= 80), run.out());
        Run json = diff("--json");
        assertEquals(1, json.code());
        JsonCheck.check(json.out());
        assertTrue(json.out().contains("\"gap-gone\""), json.out());
    }

    @Test
    void otherWordsAloneAreCountedAndShownIfAskedFor() throws IOException {
        edit(next.resolve("catalog.yaml"), "no longer supports it", "supports it no more");
        Run run = diff();
        assertEquals(1, run.code(), run.err());
        assertEquals(
                "3 organizations: 1 unchanged, 2 changed. Other words, the same conclusion: 2.\n",
                changes(run)
                        .replaceAll("\\s*\n", "\n")
                        .replace("\nconclusion", " conclusion")
                        .replace("same\n", "same "));
        assertTrue(diff("--all").out().contains("supports it no more"), "shown");
    }

    @Test
    void aClientThatCannotBeReadIsListedAndTheOthersAreReplayed() throws IOException {
        edit(next.resolve("catalog.yaml"), "no longer supports it", "supports it no more");
        Files.writeString(clients.resolve("alder/systems.yaml"), "systems: [{id: xray, mfaa: yes}]\n");
        Run run = diff();
        assertEquals(2, run.code(), run.out());
        assertTrue(run.out().contains("Could not be replayed: clients/alder: systems.yaml:1:"), run.out());
        assertTrue(run.out().contains("1 unchanged, 1 changed, 1 not replayed"), run.out());
    }

    @Test
    void aVersionThatIsInstalledAlreadyIsReplacedAndNoDuplicate() {
        Run run = diff("--plugins", old.toString());
        assertEquals(0, run.code(), run.err());
    }

    @Test
    void twoPluginsOfDifferentIdsAreNoVersionsOfOne() throws IOException {
        edit(next.resolve("catalog.yaml"), "id: acme-checks", "id: other");
        Run run = diff();
        assertEquals(2, run.code(), run.out());
        assertTrue(run.err().contains("name two versions of one plugin"), run.err());
        assertFalse(run.out().contains("organizations"), run.out());
        Run none = Run.assay(
                "plugins",
                "diff",
                old.toString(),
                old.toString(),
                "--on",
                Files.createDirectory(folder.resolve("nobody")).toString());
        assertEquals(2, none.code(), none.out());
        assertTrue(none.err().contains("there is no organization in"), none.err());
    }
}
