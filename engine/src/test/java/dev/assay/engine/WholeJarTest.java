package dev.assay.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.assay.api.model.Signer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A jar is loaded as its author made it or not at all: nothing taken out of a signed one, no byte of any other. */
class WholeJarTest {

    private static final String RULE = """
            rule "a: applies" @check(a)
            when $o : Organization()
            then assess.applies($o);
            end
            """;

    @TempDir
    private Path folder;

    private Path jar = Path.of("");

    @BeforeEach
    void pack() throws IOException {
        Path pack = folder.resolve("acme");
        Files.createDirectories(pack.resolve("rules"));
        Files.createDirectories(pack.resolve("fixtures"));
        Files.writeString(pack.resolve("catalog.yaml"), """
                id: acme
                title: Acme
                version: 1.0.0
                api: 2
                controls:
                  - {id: A, title: A, statement: A., checks: [a]}
                checks:
                  - {id: a, about: organization, needs: [hybrid-entity], meets: Yes., fails: No., lacks: Nobody knows.}
                """);
        Files.writeString(pack.resolve("rules/a.drl"), RULE);
        Files.writeString(pack.resolve("fixtures/a.yaml"), "# checks: a\norganization: {name: X}  # lacks a\n");
        jar = Files.write(folder.resolve("acme.jar"), CompilePack.jar(pack));
    }

    /** Another jar of the entries of one, without compressing them. */
    private Path stored(Path from, String name, Predicate<String> kept) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipFile file = new ZipFile(from.toFile());
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry : Collections.list(file.entries())) {
                if (kept.test(entry.getName())) {
                    byte[] content = file.getInputStream(entry).readAllBytes();
                    ZipEntry other = new ZipEntry(entry.getName());
                    CRC32 crc = new CRC32();
                    crc.update(content);
                    other.setMethod(ZipEntry.STORED);
                    other.setSize(content.length);
                    other.setCrc(crc.getValue());
                    out.putNextEntry(other);
                    out.write(content);
                }
            }
        }
        return Files.write(folder.resolve(name), bytes.toByteArray());
    }

    private static String refused(Path plugin) {
        CouldNotConclude refused = assertThrows(CouldNotConclude.class, () -> Assessor.open(List.of(plugin)));
        assertEquals(1, refused.problems().size(), refused.getMessage());
        return refused.getMessage();
    }

    private static Assessor optional(Path plugin) {
        return Assessor.open(new Plugins(
                List.of(),
                List.of(plugin),
                List.of(),
                Optional.empty(),
                Set.of(plugin.getFileName().toString()),
                false,
                Optional.empty(),
                id -> {}));
    }

    @Test
    void aSignedJarThatLacksAnEntryWasChanged() throws IOException {
        Path signed = Files.write(folder.resolve("signed.jar"), KeyStores.sign(jar, folder, "acme"));
        for (String gone : List.of("rules/a.drl", "fixtures/a.yaml", "META-INF/assay/compiled.bin")) {
            String message = refused(stored(signed, "less.jar", name -> !name.equals(gone)));
            assertTrue(
                    message.startsWith(
                            "less.jar: this plugin was changed since it was signed (" + gone + " was taken out)"),
                    message);
            assertFalse(message.contains("copy it here again"), message);
        }
        Path same = stored(signed, "same.jar", name -> true);
        assertTrue(Assessor.open(List.of(same)).packs().get(0).signer().signed());
    }

    @Test
    void aJarSignedByTwoIsToldSoAndNotToBeCopiedAgain() throws IOException {
        Path one = Files.write(folder.resolve("one.jar"), KeyStores.sign(jar, folder, "one"));
        Process second = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jarsigner")
                                .toString(),
                        "-keystore",
                        KeyStores.of(folder, "two").toString(),
                        "-storepass",
                        KeyStores.PASSWORD,
                        one.toString(),
                        "two")
                .redirectErrorStream(true)
                .start();
        String said = new String(second.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String message = refused(one);
        assertTrue(
                message.contains("is signed by more than one; get it signed whole, by one key alone"), said + message);
        assertFalse(message.contains("copy it here again"), message);
    }

    @Test
    void aByteThatWasDamagedIsNoticedBeforeAnythingIsParsed() throws IOException {
        for (String word : List.of("title: Acme", "Nobody knows", "assess.applies", "# lacks a")) {
            Path damaged = stored(jar, "damaged.jar", name -> true);
            byte[] bytes = Files.readAllBytes(damaged);
            int at = new String(bytes, StandardCharsets.ISO_8859_1).indexOf(word);
            assertTrue(at > 0, word);
            bytes[at] ^= 1;
            Files.write(damaged, bytes);
            String message = refused(damaged);
            assertTrue(message.startsWith("damaged.jar: this plugin could not be read ("), message);
            assertTrue(message.contains(" is damaged); copy it here again"), message);
        }
        byte[] deflated = Files.readAllBytes(jar);
        for (int at = 80; at < 400; at += 17) {
            byte[] bytes = deflated.clone();
            bytes[at] ^= 0x15;
            Path damaged = Files.write(folder.resolve("deflated.jar"), bytes);
            String message = refused(damaged);
            assertTrue(message.startsWith("deflated.jar: this plugin could not be read ("), at + message);
        }
    }

    @Test
    void whatIsRefusedSaysHowToGoOnWithoutIt() throws IOException {
        Path broken = Files.write(folder.resolve("trunc.jar"), new byte[] {'P', 'K'});
        String message = refused(broken);
        assertTrue(message.endsWith("; or go on without it, its controls in error: --optional trunc.jar"), message);
        assertEquals(Set.of("trunc.jar"), optional(broken).broken().keySet());
        Path catalog = folder.resolve("acme/catalog.yaml");
        Files.writeString(catalog, Files.readString(catalog).replace("api: 2", "api: 9"));
        assertFalse(refused(folder.resolve("acme")).contains("--optional"), "a folder's line is mended by its author");
    }

    @Test
    void anUnknownSectionMayBeThatOfAPluginThatCouldNotBeRead() throws IOException {
        Path broken = Files.write(folder.resolve("trunc.jar"), new byte[] {'P', 'K'});
        Assessor assessor = optional(broken);
        CouldNotConclude refused = assertThrows(
                CouldNotConclude.class,
                () -> assessor.read(
                        "f.yaml", "organization: {name: X}\nthings: [{id: t1}]\n".getBytes(StandardCharsets.UTF_8)));
        assertTrue(refused.getMessage().contains("things is no section; "), refused.getMessage());
        assertTrue(
                refused.getMessage().contains("; or it is a section of trunc.jar, which could not be read"),
                refused.getMessage());
    }

    @Test
    void anIdOfAShippedPackIsToBeRenamed() {
        CouldNotConclude refused = assertThrows(
                CouldNotConclude.class,
                () -> Assessor.open(new Plugins(
                        List.of(folder.resolve("acme")),
                        List.of(jar),
                        List.of(),
                        Optional.empty(),
                        Set.of(),
                        false,
                        Optional.empty(),
                        id -> {})));
        assertTrue(refused.getMessage().contains("give it another id in its catalog.yaml"), refused.getMessage());
        assertTrue(refused.getMessage().endsWith("--optional acme.jar"), refused.getMessage());
    }

    /** {@code sha256sum META-INF/assay/compiled.bin catalog.yaml rules/*.drl | sha256sum}, as docs/writing-rules.md has it. */
    @Test
    void whatIsRecordedOfAPackIsReproducedFromItsFilesAndTheJarsOwnHashIsAnother()
            throws IOException, GeneralSecurityException {
        TreeMap<String, byte[]> files = new TreeMap<>();
        try (ZipFile file = new ZipFile(jar.toFile())) {
            for (ZipEntry entry : Collections.list(file.entries())) {
                if (!entry.getName().startsWith("fixtures/")) {
                    files.put(entry.getName(), file.getInputStream(entry).readAllBytes());
                }
            }
        }
        StringBuilder lines = new StringBuilder();
        for (var file : files.entrySet()) {
            lines.append(sha256(file.getValue()) + "  " + file.getKey() + "\n");
        }
        Assessor assessor = Assessor.open(List.of(jar));
        assertEquals(
                sha256(lines.toString().getBytes(StandardCharsets.UTF_8)),
                assessor.packs().get(0).sha256());
        assertEquals(sha256(Files.readAllBytes(jar)), assessor.jarSha256().get("acme"));
        assertEquals(Signer.NONE, assessor.packs().get(0).signer());
    }

    private static String sha256(byte[] bytes) throws GeneralSecurityException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
