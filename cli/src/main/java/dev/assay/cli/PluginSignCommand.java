package dev.assay.cli;

import dev.assay.engine.Signing;
import dev.assay.reports.WholeFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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

    @Parameters(paramLabel = "JAR", description = "The jar; it is replaced by the signed one.")
    private Path jar = Path.of("");

    @Mixin
    private KeyOptions key = new KeyOptions();

    @Option(names = "--out", paramLabel = "FILE", description = "Write the signed jar here and leave the other.")
    private Optional<Path> out = Optional.empty();

    private final Assay assay;

    PluginSignCommand(Assay assay) {
        this.assay = assay;
    }

    @Override
    public Integer call() {
        byte[] signed = Signing.sign(jar, key.keyStore(), key.password(assay), key.alias());
        Path file = out.orElse(jar);
        try {
            WholeFile.write(file, stream -> stream.write(signed));
        } catch (IOException e) {
            throw new Refusal(file + " cannot be written (" + AssessCommand.why(e) + "); choose another with --out");
        }
        assay.page().line("Signed " + file);
        return ExitCode.CLEAR;
    }
}
