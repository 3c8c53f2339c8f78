package dev.assay.cli;

import dev.assay.engine.Signing;
import dev.assay.reports.WholeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code assay plugin sign}. */
@Command(
        name = "sign",
        customSynopsis = "assay plugin sign JAR --keystore FILE [options]",
        description = "Signs a plugin's jar, as jarsigner does.",
        footer = {
            "",
            "A key: keytool -genkeypair -keystore acme.p12 -storetype PKCS12 -alias acme",
            "       -keyalg Ed25519 -validity 3650 -dname \"CN=Acme Security\"",
            "Its certificate, for those who will trust it:",
            "       keytool -exportcert -rfc -keystore acme.p12 -alias acme -file acme.pem"
        })
final class PluginSignCommand implements Callable<Integer> {

    /** The environment variable that may hold the password. */
    private static final String PASSWORD = "ASSAY_KEYSTORE_PASSWORD";

    @Parameters(paramLabel = "JAR", description = "The jar; it is replaced by the signed one.")
    private Path jar = Path.of("");

    @Option(names = "--keystore", required = true, paramLabel = "FILE", description = "The key store, in PKCS #12.")
    private Path keyStore = Path.of("");

    @Option(names = "--alias", paramLabel = "NAME", description = "Which key, where the store has several.")
    private Optional<String> alias = Optional.empty();

    @Option(
            names = "--password-file",
            paramLabel = "FILE",
            description = "A file whose first line is the password. Without it: $ASSAY_KEYSTORE_PASSWORD.")
    private Optional<Path> passwordFile = Optional.empty();

    @Option(names = "--out", paramLabel = "FILE", description = "Write the signed jar here and leave the other.")
    private Optional<Path> out = Optional.empty();

    private final Assay assay;

    PluginSignCommand(Assay assay) {
        this.assay = assay;
    }

    @Override
    public Integer call() {
        byte[] signed = Signing.sign(jar, keyStore, password(), alias);
        Path file = out.orElse(jar);
        try {
            WholeFile.write(file, stream -> stream.write(signed));
        } catch (IOException e) {
            throw new Refusal(file + " cannot be written (" + AssessCommand.why(e) + "); choose another with --out");
        }
        assay.page().line("Signed " + file);
        return ExitCode.CLEAR;
    }

    private char[] password() {
        if (passwordFile.isPresent()) {
            try {
                return Files.readString(passwordFile.get())
                        .lines()
                        .findFirst()
                        .orElse("")
                        .toCharArray();
            } catch (IOException e) {
                throw new Refusal(
                        passwordFile.get() + " cannot be read (" + AssessCommand.why(e) + "); name another file");
            }
        }
        String password = assay.console().around().env().get(PASSWORD);
        if (password == null) {
            throw new Refusal("the key store asks for a password; put it into " + PASSWORD
                    + ", or name a file that holds" + " it with --password-file");
        }
        return password.toCharArray();
    }
}
