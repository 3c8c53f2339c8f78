package dev.assay.reports.folder;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.assay.reports.Document;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.PublicKey;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SignedManifestTest {

    private static final char[] PASSWORD = "no secret".toCharArray();
    private static final Manifest.Signing AT = new Manifest.Signing(Instant.parse("2026-07-01T08:00:00Z"), "");

    @TempDir
    static Path keys;

    @TempDir
    Path folder;

    private static KeyStore store;

    @BeforeAll
    static void makeKeys() throws Exception {
        for (List<String> key : List.of(
                List.of("ours", "-keyalg", "EC", "-groupname", "secp256r1"),
                List.of("edwards", "-keyalg", "Ed25519"),
                List.of("theirs", "-keyalg", "EC", "-groupname", "secp256r1"))) {
            var command = new java.util.ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                    "-genkeypair",
                    "-keystore",
                    keys.resolve("keys.p12").toString(),
                    "-storetype",
                    "PKCS12",
                    "-storepass",
                    new String(PASSWORD),
                    "-dname",
                    "CN=Acme",
                    "-alias"));
            command.addAll(key);
            Process made = new ProcessBuilder(command).redirectErrorStream(true).start();
            String said = new String(made.getInputStream().readAllBytes(), UTF_8);
            assertEquals(0, made.waitFor(), said);
        }
        store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(keys.resolve("keys.p12"))) {
            store.load(in, PASSWORD);
        }
    }

    private static KeyStore.PrivateKeyEntry key(String alias) throws Exception {
        return (KeyStore.PrivateKeyEntry) store.getEntry(alias, new KeyStore.PasswordProtection(PASSWORD));
    }

    private static PublicKey publicKey(String alias) throws Exception {
        return store.getCertificate(alias).getPublicKey();
    }

    private ReportFolder reports;

    @BeforeEach
    void writeAndSign() throws Exception {
        reports = new ReportFolder(folder);
        reports.write(
                new Manifest("Acme", "2026-06-30", "0.1.0"),
                List.of(
                        new Document("findings.xml", out -> out.write("<a/>".getBytes(UTF_8))),
                        new Document("inputs/a.yaml", out -> out.write("a: 1\n".getBytes(UTF_8)))),
                () -> {});
        reports.sign(key("ours"), AT);
    }

    @Test
    void theKeyThatSignedVerifies() throws Exception {
        Manifest manifest = reports.verified(publicKey("ours"));
        assertEquals(AT, manifest.signing().orElseThrow());
        assertEquals(List.of(), reports.differences(manifest));
        assertTrue(manifest().contains("ecdsa-sha256"), "the algorithm is that of other tools");
    }

    @Test
    void edwardsKeysSignToo() throws Exception {
        reports.sign(key("edwards"), AT);
        assertEquals(2, reports.verified(publicKey("edwards")).files().size());
        assertThrows(IOException.class, () -> reports.verified(publicKey("ours")));
    }

    @Test
    void anotherKeyDoesNot() throws Exception {
        assertRefused("theirs", "another key");
        // The certificate inside says whatever who signed it likes.
        reports.sign(key("theirs"), AT);
        assertRefused("ours", "another key");
    }

    @Test
    void aChangedByteInAnyFileIsSeen() throws Exception {
        Manifest manifest = reports.verified(publicKey("ours"));
        for (String path : List.of("findings.xml", "inputs/a.yaml")) {
            byte[] good = Files.readAllBytes(folder.resolve(path));
            for (int i = 0; i < good.length; i++) {
                byte[] bad = good.clone();
                bad[i] ^= 1;
                Files.write(folder.resolve(path), bad);
                assertEquals(List.of(path + " was changed"), reports.differences(manifest));
            }
            Files.write(folder.resolve(path), good);
        }
    }

    @Test
    void aChangedByteInTheManifestIsSeen() throws Exception {
        byte[] good = Files.readAllBytes(folder.resolve("manifest.xml"));
        int begin = manifest().indexOf("<manifest");
        int end = manifest().indexOf("<KeyInfo");
        for (int i = begin; i < end; i++) {
            byte[] bad = good.clone();
            bad[i] ^= 1;
            Files.write(folder.resolve("manifest.xml"), bad);
            int at = i;
            assertThrows(IOException.class, () -> reports.verified(publicKey("ours")), () -> "byte " + at);
        }
    }

    @Test
    void aReindentedManifestIsRefused() throws Exception {
        change(manifest().replace("\n  <file", "\n    <file"));
        assertRefused("ours", "changed since");
    }

    @Test
    void aMovedSignatureIsRefused() throws Exception {
        String signed = manifest();
        String signature = signed.substring(signed.indexOf("<Signature"), signed.indexOf("</Signature>") + 12);
        String forged = signed.replace(signature, "").replace("findings.xml", "forged.xml");
        // The signed manifest rides inside a forged one.
        change(forged.replace(
                "</manifest>", "<extra>" + signed.substring(signed.indexOf("<manifest")) + "</extra></manifest>"));
        assertRefused("ours", "was moved");
        change(signed.replace(signature, "<extra>" + signature + "</extra>"));
        assertRefused("ours", "was moved");
        change(signed.replace(signature, signature + signature));
        assertRefused("ours", "2 signatures");
        change(signed.replace(signature, ""));
        assertRefused("ours", "nobody signed");
    }

    @Test
    void aSignatureOverLessThanTheWholeIsRefused() throws Exception {
        change(manifest().replace("URI=\"\"", "URI=\"#part\""));
        assertRefused("ours", "");
        change(manifest().replace("xml-exc-c14n#", "xml-exc-c14n#WithComments"));
        assertRefused("ours", "");
    }

    @Test
    void aDocumentTypeIsRefused() throws Exception {
        change(manifest()
                .replace("<manifest", "<!DOCTYPE manifest [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><manifest"));
        assertRefused("ours", "DOCTYPE");
    }

    @Test
    void nothingIsSignedThatIsNotAsListed() throws Exception {
        Files.writeString(folder.resolve("findings.xml"), "<b/>");
        IOException refused = assertThrows(IOException.class, () -> reports.sign(key("ours"), AT));
        assertEquals("findings.xml was changed", refused.getMessage());
    }

    private String manifest() throws IOException {
        return Files.readString(folder.resolve("manifest.xml"));
    }

    private void change(String manifest) throws IOException {
        Files.writeString(folder.resolve("manifest.xml"), manifest);
    }

    private void assertRefused(String alias, String why) throws Exception {
        PublicKey pinned = publicKey(alias);
        IOException refused = assertThrows(IOException.class, () -> reports.verified(pinned));
        assertTrue(refused.getMessage().contains(why), refused.getMessage());
    }
}
