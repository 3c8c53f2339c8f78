package dev.assay.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyTest {

    @TempDir
    static Path keys;

    @TempDir
    Path folder;

    @BeforeAll
    static void makeAKey() throws Exception {
        keytool("-genkeypair", "-alias", "acme", "-keyalg", "EC", "-groupname", "secp256r1", "-dname", "CN=Acme");
        keytool(
                "-exportcert",
                "-rfc",
                "-alias",
                "acme",
                "-file",
                keys.resolve("acme.pem").toString());
        Files.writeString(keys.resolve("password"), "no secret\n");
    }

    private static void keytool(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString()));
        command.addAll(List.of(arguments));
        command.addAll(List.of(
                "-keystore", keys.resolve("acme.p12").toString(), "-storetype", "PKCS12", "-storepass", "no secret"));
        Process made = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(made.getInputStream().readAllBytes(), UTF_8);
        assertEquals(0, made.waitFor(), said);
    }

    private String kept(String name) {
        String out = folder.resolve(name).toString();
        Run run = Run.assay("assess", Run.facts("gaps.yaml"), "--out", out, "--format", "xml");
        assertEquals(1, run.code(), run.err());
        return out;
    }

    private static Run sign(String out, String... options) {
        List<String> command = new ArrayList<>(List.of(
                "sign",
                out,
                "--keystore",
                keys.resolve("acme.p12").toString(),
                "--password-file",
                keys.resolve("password").toString()));
        command.addAll(List.of(options));
        return Run.assay(command.toArray(String[]::new));
    }

    private static Run verify(String... folders) {
        List<String> command = new ArrayList<>(List.of("verify"));
        command.addAll(List.of(folders));
        command.addAll(List.of("--key", keys.resolve("acme.pem").toString()));
        return Run.assay(command.toArray(String[]::new));
    }

    @Test
    void whatWasSignedVerifiesAndWhatWasChangedDoesNot() throws IOException {
        String out = kept("a");
        Run unsigned = verify(out);
        assertEquals(2, unsigned.code());
        assertTrue(unsigned.err().contains("nobody signed it; sign it by assay sign"), unsigned.err());
        assertEquals(0, sign(out).code());
        Run signed = verify(out);
        assertEquals(0, signed.code(), signed.err());
        assertTrue(signed.out().contains("as it was signed at 2026-06-30T12:34:56Z"), signed.out());
        Files.writeString(Path.of(out).resolve("inputs/more.yaml"), "x");
        Run added = verify(out);
        assertEquals(2, added.code());
        assertTrue(added.err().contains("inputs/more.yaml was added"), added.err());
    }

    @Test
    void aSeriesCannotLoseAMember() {
        String first = kept("a");
        String second = kept("b");
        String third = kept("c");
        assertEquals(0, sign(first).code());
        assertEquals(0, sign(second, "--previous", first).code());
        assertEquals(0, sign(third, "--previous", second).code());
        assertEquals(0, verify(first, second, third).code());
        Run lost = verify(first, third);
        assertEquals(2, lost.code());
        assertTrue(lost.err().contains("does not follow the folder before it"), lost.err());
        Run alone = verify(third);
        assertEquals(0, alone.code());
        assertTrue(alone.out().contains("continues a series"), alone.out());
    }

    @Test
    void whatIsNoKeyIsToldSo() {
        String out = kept("a");
        Run run = Run.assay("verify", out, "--key", Run.facts("gaps.yaml"));
        assertEquals(2, run.code());
        assertTrue(run.err().contains("no key could be read here"), run.err());
        assertEquals(64, Run.assay("verify", out).code());
    }

    @Test
    void aClientThatIsSignedStaysSignedWhereARunOverSeveralGoesOn() throws IOException {
        Clients clients = new Clients(folder);
        clients.gaps("alder");
        clients.gaps("birch");
        assertEquals(1, clients.assess("--format", "xml").code());
        String alder = clients.results.resolve("alder").toString();
        assertEquals(0, sign(alder).code());
        assertEquals(1, clients.assess("--format", "xml", "--resume").code());
        assertEquals(0, verify(alder).code());
        assertEquals(1, clients.assess("--format", "xml").code());
        assertEquals(2, verify(alder).code());
    }
}
