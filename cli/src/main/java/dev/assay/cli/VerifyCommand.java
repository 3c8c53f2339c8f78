package dev.assay.cli;

import dev.assay.engine.Signing;
import dev.assay.reports.folder.Manifest;
import dev.assay.reports.folder.ReportFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.security.PublicKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code assay verify}: whether a folder of results is as it was signed. */
@Command(
        name = "verify",
        customSynopsis = "assay verify FOLDER... --key FILE",
        description = {
            "Says whether a folder of results is as it was when it was signed, and whether this key signed it.",
            "Of several folders, in the order of their series, each must also name the one before it."
        })
final class VerifyCommand implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "FOLDER", description = "A folder that assay sign signed.")
    private List<Path> folders = new ArrayList<>();

    @Option(
            names = "--key",
            required = true,
            paramLabel = "FILE",
            description = "The certificate of who signed, or the public key; had by another way than the folder.")
    private Path key = Path.of("");

    private final Assay assay;

    VerifyCommand(Assay assay) {
        this.assay = assay;
    }

    @Override
    public Integer call() {
        PublicKey pinned = Signing.publicKey(key);
        List<String> wrong = new ArrayList<>();
        Optional<String> before = Optional.empty();
        for (Path folder : folders) {
            try {
                ReportFolder reports = new ReportFolder(folder);
                Manifest manifest = reports.verified(pinned);
                List<String> differences = new ArrayList<>(reports.differences(manifest));
                String previous =
                        manifest.signing().orElseThrow(SignedWithoutTime::new).previous();
                if (before.filter(hash -> !hash.equals(previous)).isPresent()) {
                    differences.add("it does not follow the folder before it: a member of the series is missing or was"
                            + " replaced");
                }
                differences.forEach(difference -> wrong.add(folder + ": " + difference));
                if (differences.isEmpty()) {
                    said(folder, manifest, before.isPresent());
                }
                before = Optional.of(reports.manifestHash());
            } catch (IOException | SignedWithoutTime e) {
                wrong.add(folder + ": " + SignCommand.why(e));
                before = Optional.of("unknown");
            }
        }
        for (String sentence : wrong) {
            assay.warn(sentence);
        }
        if (!wrong.isEmpty()) {
            throw new Refusal("rely on nothing in what differs; get it again from who made it");
        }
        return ExitCode.CLEAR;
    }

    private void said(Path folder, Manifest manifest, boolean linked) {
        Page page = assay.page();
        page.text(folder + " is as it was signed at "
                + manifest.signing().orElseThrow().at() + " by this key: " + manifest.organization() + " as of "
                + manifest.asOf() + ", " + manifest.files().size() + " files.");
        if (linked) {
            page.text("  ", "It follows the folder before it.");
        } else if (!manifest.signing().orElseThrow().previous().isEmpty()) {
            page.text("  ", "It continues a series: name the folder before it too, to see that none is missing.");
        }
    }

    /** The signature is over a manifest that nobody meant to sign. */
    private static final class SignedWithoutTime extends Exception {
        private static final long serialVersionUID = 1;

        SignedWithoutTime() {
            super("its manifest does not say when it was signed");
        }
    }
}
