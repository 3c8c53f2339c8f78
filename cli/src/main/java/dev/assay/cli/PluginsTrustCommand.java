package dev.assay.cli;

import dev.assay.api.model.Signer;
import dev.assay.engine.Signing;
import dev.assay.reports.WholeFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code assay plugins trust}: from now on plugins signed with this key may be loaded. */
@Command(
        name = "trust",
        customSynopsis = "assay plugins trust KEY [--as NAME] [--for ID] [--policy FILE]",
        description = "Trusts the key of whoever signs plugins.")
final class PluginsTrustCommand implements Callable<Integer> {

    @Parameters(
            paramLabel = "KEY",
            description =
                    "A certificate, or sha256:... as assay plugins shows it. Ask its owner by another way whether it is theirs.")
    private String key = "";

    @Option(
            names = "--as",
            paramLabel = "NAME",
            description = "What to call its owner. Default: as in the certificate.")
    private Optional<String> name = Optional.empty();

    @Option(names = "--for", paramLabel = "ID", description = "Only for this plugin. May be repeated.")
    private List<String> plugins = new ArrayList<>();

    @Option(names = "--policy", paramLabel = "FILE", description = "The policy. Default: plugins/policy.yaml here.")
    private Optional<Path> policy = Optional.empty();

    private final Assay assay;

    PluginsTrustCommand(Assay assay) {
        this.assay = assay;
    }

    @Override
    public Integer call() {
        Path file = policy.orElseGet(
                () -> PackOptions.policyIn(assay.console().around().directory()));
        Signer signer = signer();
        boolean made = !Files.exists(file);
        String text = Signing.trusting(file, name.orElse(signer.name()), signer.key(), plugins);
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            WholeFile.write(file, stream -> stream.write(text.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new Refusal(file + " cannot be written (" + AssessCommand.why(e) + "); choose another with --policy");
        }
        Page page = assay.page();
        page.text("Trusts " + name.orElse(signer.name()) + ", " + signer.key());
        if (made) {
            page.text("Wrote " + file + ": from now on only signed plugins are loaded here (signatures: required).");
        }
        return ExitCode.CLEAR;
    }

    private Signer signer() {
        if (!key.startsWith("sha256:")) {
            return Signing.signer(Path.of(key));
        }
        if (!key.matches("sha256:[0-9a-f]{64}")) {
            throw new Refusal("\"" + key + "\" is no key; expected sha256: and 64 digits, as assay plugins shows them");
        }
        if (name.isEmpty()) {
            throw new Refusal("say whose key it is with --as NAME");
        }
        return new Signer(name.get(), key, true);
    }
}
