package dev.assay.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.assay.api.model.Signer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who signed a plugin, whom a policy trusts, and what a plugin of rules only can do. */
class TrustTest {

    private static final char[] PASSWORD = KeyStores.PASSWORD.toCharArray();

    private static final String CATALOG = """
            id: acme
            title: Acme
            version: 1.0.0
            api: 2
            controls:
              - {id: A, title: A, statement: A., checks: [a]}
            checks:
              - {id: a, practice: a, meets: Yes., fails: No., lacks: Nobody knows.}
            """;

    @TempDir
    private Path folder;

    private Path jar = Path.of("");

    @BeforeEach
    void pack() throws IOException {
        Path pack = Files.createDirectories(folder.resolve("acme"));
        Files.writeString(pack.resolve("catalog.yaml"), CATALOG);
        jar = Files.write(folder.resolve("acme.jar"), CompilePack.jar(pack));
    }

    private Path keyStore(String name) throws IOException {
        return KeyStores.of(folder, name);
    }

    private Path signed(String by) throws IOException {
        return Files.write(
                folder.resolve("signed-by-" + by + ".jar"),
                Signing.sign(jar, keyStore(by), PASSWORD, Optional.empty()));
    }

    private Assessor open(String policy, boolean rulesOnly, Path... plugins) throws IOException {
        Optional<Path> file = policy.isEmpty()
                ? Optional.empty()
                : Optional.of(Files.writeString(folder.resolve("policy.yaml"), policy));
        return Assessor.open(new Plugins(
                List.of(), List.of(plugins), List.of(), file, Set.of(), rulesOnly, Optional.empty(), plugin -> {}));
    }

    private void assertRefused(String message, String policy, Path... plugins) {
        CouldNotConclude refused = assertThrows(CouldNotConclude.class, () -> open(policy, false, plugins));
        assertEquals(1, refused.problems().size(), refused.getMessage());
        assertTrue(refused.getMessage().contains(message), refused.getMessage());
    }

    private Signer signer(Path plugin) throws IOException {
        return open("", false, plugin).packs().get(0).signer();
    }

    private static void change(Path jar, String file, String text) throws IOException {
        try (FileSystem zip = FileSystems.newFileSystem(jar)) {
            Path path = zip.getPath(file);
            if (path.getParent() != null) {
                Files.createDirectories(path.getParent());
            }
            Files.writeString(path, text);
        }
    }

    /** What a jar holds, but for the signature's block, which holds the second of signing. */
    private static Map<String, String> contents(Path jar) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (ZipFile file = new ZipFile(jar.toFile())) {
            for (ZipEntry entry : Collections.list(file.entries())) {
                if (!entry.getName().endsWith(".EC")) {
                    contents.put(entry.getName(), entry.getTimeLocal() + " " + entry.getCrc());
                }
            }
        }
        return contents;
    }

    @Test
    void aJarSaysWhoSignedItAndTheSameKeySignsAlike() throws IOException {
        Path signed = signed("acme-security");
        assertEquals("CN=acme-security", signer(signed).name());
        assertTrue(
                signer(signed).key().matches("sha256:[0-9a-f]{64}"),
                signer(signed).key());
        assertFalse(signer(signed).trusted());
        assertEquals(Signer.NONE, signer(jar));
        assertEquals(
                open("", false, jar).packs().get(0).sha256(),
                open("", false, signed).packs().get(0).sha256(),
                "a signature decides nothing");
        Path store = folder.resolve("acme-security.p12");
        Path again = Files.write(
                folder.resolve("again.jar"), Signing.sign(jar, store, PASSWORD, Optional.of("acme-security")));
        assertEquals(contents(signed), contents(again));
        Files.write(signed, Signing.sign(signed, store, PASSWORD, Optional.empty()));
        assertEquals("CN=acme-security", signer(signed).name(), "signed once more");
    }

    @Test
    void aJarThatWasChangedSinceItWasSignedIsRefusedWhateverThePolicy() throws IOException {
        Path changed = signed("one");
        change(changed, "catalog.yaml", CATALOG.replace("practice: a", "practice: b"));
        assertRefused("was changed since it was signed", "", changed);
        Path more = signed("two");
        change(more, "rules/more.drl", "rule");
        assertRefused("rules/more.drl was added)", "", more);
        Path unread = signed("three");
        change(unread, "readme.txt", "not even read");
        assertRefused("readme.txt was added)", "", unread);
    }

    @Test
    void aPolicyThatAsksForSignaturesLoadsWhatATrustedKeySignedAndNothingElse() throws IOException {
        Path signed = signed("acme-security");
        Path stranger = signed("stranger");
        String key = signer(signed).key();
        String policy = "signatures: required\ntrusted:\n  - {name: Acme, key: \"" + key + "\"}\n";
        assertEquals(
                new Signer("Acme", key, true),
                open(policy, false, signed).packs().get(0).signer());
        assertRefused("it is not signed, and the policy asks for signatures", policy, jar);
        assertRefused("make a jar of it by assay plugin package and sign that", policy, folder.resolve("acme"));
        assertRefused("which the policy does not trust for acme", policy, stranger);
        assertRefused(
                "which the policy does not trust for acme", policy.replace("\"}", "\", plugins: [other]}"), signed);
        assertEquals(
                "acme",
                open(policy.replace("required", "optional"), false, stranger)
                        .packs()
                        .get(0)
                        .id());
    }

    @Test
    void aPolicyThatIsWrongIsRefused() {
        for (String wrong : List.of(
                "signatures: maybe\n",
                "signature: required\n",
                "trusted: []\n",
                "signatures: required\ntrusted: [{name: x, key: abc}]\n",
                "[]",
                "signatures: required\nrules-only: perhaps\n")) {
            CouldNotConclude refused = assertThrows(CouldNotConclude.class, () -> open(wrong, false, jar), wrong);
            assertTrue(refused.getMessage().contains("policy.yaml"), refused.getMessage());
        }
    }

    @Test
    void trustingAKeyLeavesWhatPeopleWroteIntoThePolicy() throws IOException {
        Path policy = folder.resolve("policy.yaml");
        String one = "sha256:" + "1".repeat(64);
        String two = "sha256:" + "2".repeat(64);
        Files.writeString(policy, Signing.trusting(policy, "One \"quoted\"", one, List.of()));
        Files.writeString(
                policy, Files.readString(policy).replace("signatures:", "# ours\nrules-only: yes\nsignatures:"));
        Files.writeString(policy, Signing.trusting(policy, "Two", two, List.of("acme")));
        String text = Files.readString(policy);
        assertTrue(text.contains("# ours\nrules-only: yes\n"), text);
        assertTrue(text.contains("  - {name: \"Two\", key: \"" + two + "\", plugins: [acme]}\n"), text);
        assertTrue(text.contains("One \\\"quoted\\\""), text);
        CouldNotConclude again =
                assertThrows(CouldNotConclude.class, () -> Signing.trusting(policy, "Two", two, List.of("acme")));
        assertTrue(again.getMessage().contains("trusts that key already"), again.getMessage());
        Files.writeString(policy, "signatures: optional\n");
        assertTrue(Signing.trusting(policy, "Two", two, List.of()).startsWith("signatures: optional\ntrusted:\n  - {"));
    }

    @Test
    void aKeyStoreThatCannotBeReadIsToldAndNothingIsSigned() throws IOException {
        Path store = keyStore("acme-security");
        for (String wrong : List.of("bad password", "")) {
            CouldNotConclude refused = assertThrows(
                    CouldNotConclude.class, () -> Signing.sign(jar, store, wrong.toCharArray(), Optional.empty()));
            assertTrue(refused.getMessage().contains("could not be read"), refused.getMessage());
        }
        CouldNotConclude alias =
                assertThrows(CouldNotConclude.class, () -> Signing.sign(jar, store, PASSWORD, Optional.of("nobody")));
        assertTrue(alias.getMessage().contains("no such key"), alias.getMessage());
        CouldNotConclude certificate = assertThrows(CouldNotConclude.class, () -> Signing.signer(jar));
        assertTrue(certificate.getMessage().contains("no certificate"), certificate.getMessage());
    }

    /** Java in the plugin that leaves a trace as soon as any of it runs. */
    private Path spy(Path trace) throws IOException {
        return new JavaPlugin("spy", "return Answer.NO;")
                .replacing(
                        "com/acme/Acme.java",
                        "Plugin {",
                        "Plugin { static { try { java.nio.file.Files.createFile(java.nio.file.Path.of(\""
                                + trace.toString().replace("\\", "\\\\")
                                + "\")); } catch (java.io.IOException e) { throw new RuntimeException(e); } }")
                .in(Files.createDirectories(folder.resolve("spy")));
    }

    @Test
    void aPluginOfRulesOnlyHoldsNoCodeThatCouldTouchAFile() throws IOException {
        Path trace = folder.resolve("trace");
        Path spy = spy(trace);
        CouldNotConclude refused = assertThrows(CouldNotConclude.class, () -> open("", true, spy));
        assertTrue(refused.getMessage().contains("it holds code (META-INF/services/"), refused.getMessage());
        assertFalse(Files.exists(trace), "nothing of it ran");
        assertRefused("it holds code", "signatures: optional\nrules-only: yes\n", spy);
        assertFalse(Files.exists(trace), "nothing of it ran");
        open("", false, spy);
        assertTrue(Files.exists(trace), "where code is let in, it runs with the rights of whoever runs it");
        Path library = Files.createDirectories(folder.resolve("acme/lib"));
        Files.write(library.resolve("x.jar"), new byte[0]);
        CouldNotConclude lib = assertThrows(CouldNotConclude.class, () -> open("", true, folder.resolve("acme")));
        assertTrue(lib.getMessage().contains("it holds code (lib/x.jar)"), lib.getMessage());
    }

    @Test
    void whatIsCompiledElsewhereIsCodeToo() throws IOException {
        byte[] compiled = CompilePack.compile(folder.resolve("acme"));
        String name = "Rules";
        // Somewhere among the classes: what is defined then is no class any more.
        int at = new String(compiled, java.nio.charset.StandardCharsets.ISO_8859_1).indexOf("\u00ca\u00fe\u00ba\u00be");
        assertTrue(at > 0, name);
        compiled[at] = 0;
        Path file = folder.resolve("acme/META-INF/assay/compiled.bin");
        Files.createDirectories(file.getParent());
        Files.write(file, compiled);
        assertRefused("could not be loaded", "", folder.resolve("acme"));
        assertEquals(
                "acme", open("", true, folder.resolve("acme")).packs().get(0).id());
    }

    @Test
    void aJarHoldsNoFileWhoseNameIsReadInTwoWays() throws IOException {
        for (String name : List.of("rules/a\nb.drl", "rules/../../x.drl", "rules//a.drl", "rules/a\\b.drl")) {
            Path odd = folder.resolve("odd.jar");
            try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(odd))) {
                zip.putNextEntry(new ZipEntry("catalog.yaml"));
                zip.write(CATALOG.getBytes(StandardCharsets.UTF_8));
                zip.putNextEntry(new ZipEntry(name));
                zip.write("the line inside".getBytes(StandardCharsets.UTF_8));
            }
            CouldNotConclude refused = assertThrows(CouldNotConclude.class, () -> open("", true, odd));
            assertEquals(
                    "odd.jar: it holds a file named \"" + name.replace('\n', '?')
                            + "\", which others read differently; rename it; or go on without it, its controls in"
                            + " error: --optional odd.jar",
                    refused.getMessage());
        }
    }

    @Test
    void rulesCannotReadAFileOpenASocketOrReachAnythingElse() throws IOException {
        Path pack = Files.createDirectories(folder.resolve("tries"));
        Files.createDirectories(pack.resolve("rules"));
        Files.writeString(
                pack.resolve("catalog.yaml"),
                CATALOG.replace("id: acme", "id: tries")
                        .replace("practice: a,", "about: organization, needs: [hybrid-entity],"));
        for (String condition : List.of(
                "java.nio.file.Files.exists(java.nio.file.Path.of(\"/etc/passwd\"))",
                "new java.net.Socket(\"127.0.0.1\", 9).isConnected()",
                "name.getClass().getClassLoader() != null",
                "name.getBytes().length > 0",
                "Runtime.getRuntime().exec(\"id\") != null",
                "name == System.getenv(\"HOME\")",
                "Answer.valueOf(\"YES\") == Answer.YES",
                "Answer.class != null",
                "kind matches \"(a+)+b\"",
                "(name = \"x\") == \"x\"",
                "modify($o)",
                "roles.add(\"x\")",
                "roles.stream() != null",
                "@java.lang.Deprecated name == \"x\"",
                "name == \"x\"), eval( true",
                "name == \"x\" ) from java.lang.System.in")) {
            Files.writeString(pack.resolve("rules/a.drl"), """
                    rule "a" @check(a)
                    when $o : Organization( %s )
                    then assess.applies($o);
                    end
                    """.formatted(condition));
            CouldNotConclude refused = assertThrows(CouldNotConclude.class, () -> open("", true, pack), condition);
            assertTrue(refused.getMessage().startsWith("tries/rules/a.drl:2:"), condition + refused.getMessage());
        }
        for (String then : List.of(
                "java.nio.file.Files.delete(java.nio.file.Path.of(\"x\"));",
                "assess.applies($o); new java.net.Socket(\"127.0.0.1\", 9);",
                "assess.applies($o.getClass());",
                "assess.getClass();",
                "drools.halt();",
                "while (true) {}")) {
            Files.writeString(
                    pack.resolve("rules/a.drl"),
                    "rule \"a\" @check(a)\nwhen $o : Organization()\nthen " + then + "\nend\n");
            CouldNotConclude refused = assertThrows(CouldNotConclude.class, () -> open("", true, pack), then);
            assertTrue(refused.getMessage().startsWith("tries/rules/a.drl:3:"), then + refused.getMessage());
        }
    }
}
