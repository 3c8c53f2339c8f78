package dev.assay.cli;

import dev.assay.engine.Signing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Which key signs. */
final class KeyOptions {

    /** The environment variable that may hold the password. */
    private static final String PASSWORD = "ASSAY_KEYSTORE_PASSWORD";

    @Option(names = "--keystore", required = true, paramLabel = "FILE", description = "The key store, in PKCS #12.")
    private Path keyStore = Path.of("");

    @Option(names = "--alias", paramLabel = "NAME", description = "Which key, where the store has several.")
    private Optional<String> alias = Optional.empty();

    @Option(
            names = "--password-file",
            paramLabel = "FILE",
            description = "A file whose first line is the password. Without it: $ASSAY_KEYSTORE_PASSWORD.")
    private Optional<Path> passwordFile = Optional.empty();

    Path keyStore() {
        return keyStore;
    }

    Optional<String> alias() {
        return alias;
    }

    /** The key itself. */
    KeyStore.PrivateKeyEntry key(Assay assay) {
        return Signing.key(keyStore, password(assay), alias);
    }

    char[] password(Assay assay) {
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
