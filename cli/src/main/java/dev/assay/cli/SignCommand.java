package dev.assay.cli;

import dev.assay.reports.folder.Manifest;
import dev.assay.reports.folder.ReportFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code assay sign}: signs the manifest of a folder of results. */
@Command(
        name = "sign",
        customSynopsis = "assay sign FOLDER --keystore FILE [--previous FOLDER] [options]",
        description =
                "Signs the manifest of a folder of results, so that whoever has your certificate sees any change.",
        footer = {
            "",
            "A key: keytool -genkeypair -keystore acme.p12 -storetype PKCS12 -alias acme",
            "       -keyalg EC -groupname secp256r1 -validity 3650 -dname \"CN=Acme Security\"",
            "Its certificate, for those who will verify:",
            "       keytool -exportcert -rfc -keystore acme.p12 -alias acme -file acme.pem",
            "Keys of Ed25519 sign too; tools other than Assay may not know them."
        })
final class SignCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FOLDER", description = "The folder, as assay assess --out writes it.")
    private Path folder = Path.of("");

    @Option(
            names = "--previous",
            paramLabel = "FOLDER",
            description =
                    "The folder before it in a series; its manifest is named in this one, so that none can be lost.")
    private Optional<Path> previous = Optional.empty();

    @Mixin
    private KeyOptions key = new KeyOptions();

    private final Assay assay;

    SignCommand(Assay assay) {
        this.assay = assay;
    }

    @Override
    public Integer call() {
        String before = previous.map(SignCommand::hash).orElse("");
        Manifest.Signing signing =
                new Manifest.Signing(assay.console().around().now().get().truncatedTo(ChronoUnit.SECONDS), before);
        try {
            new ReportFolder(folder).sign(key.key(assay), signing);
        } catch (IOException | GeneralSecurityException e) {
            throw new Refusal(folder + " cannot be signed: " + why(e) + "; make it anew by assay assess --out");
        }
        assay.page().line("Signed " + folder.resolve(Manifest.FILE));
        return ExitCode.CLEAR;
    }

    private static String hash(Path folder) {
        try {
            return new ReportFolder(folder).manifestHash();
        } catch (IOException e) {
            throw new Refusal(folder + " is no folder of results (" + why(e) + "); name one with --previous");
        }
    }

    static String why(Exception e) {
        return e instanceof java.nio.file.FileSystemException file
                ? AssessCommand.why(file)
                : String.valueOf(e.getMessage());
    }
}
