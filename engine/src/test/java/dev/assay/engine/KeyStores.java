package dev.assay.engine;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Keys that tests sign with, made by keytool as anybody makes them. */
final class KeyStores {

    static final String PASSWORD = "secret-1";

    private KeyStores() {}

    static Path of(Path folder, String name) throws IOException {
        Path store = folder.resolve(name + ".p12");
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-keystore",
                        store.toString(),
                        "-storetype",
                        "PKCS12",
                        "-alias",
                        name,
                        "-keyalg",
                        "Ed25519",
                        "-dname",
                        "CN=" + name,
                        "-storepass",
                        PASSWORD)
                .redirectErrorStream(true)
                .start();
        String said = new String(keytool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(Files.exists(store), said);
        return store;
    }

    /** The jar, signed by a key that is made for it. */
    static byte[] sign(Path jar, Path folder, String by) throws IOException {
        return Signing.sign(jar, of(folder, by), PASSWORD.toCharArray(), Optional.empty());
    }
}
