package dev.assay.engine;

import dev.assay.api.model.Problem;
import dev.assay.api.model.Signer;
import dev.assay.api.model.Source;
import dev.assay.engine.plugin.PluginPolicy;
import dev.assay.engine.plugin.SignedJar;
import dev.assay.engine.problem.ProblemsException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyStore;
import java.security.PublicKey;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Signs plugins' jars, and says whose key it was. */
public final class Signing {

    private Signing() {}

    /**
     * A jar, signed; one that was signed before is signed anew.
     *
     * @param keyStore a key store in PKCS #12, as keytool makes them
     * @param alias which of its keys; may be left out where there is one
     * @throws CouldNotConclude if the jar or the key can't be read
     */
    public static byte[] sign(Path jar, Path keyStore, char[] password, Optional<String> alias) {
        return CouldNotConclude.orThrow(() -> {
            KeyStore.PrivateKeyEntry key = entry(keyStore, password, alias);
            try {
                return SignedJar.sign(jar, key, "ASSAY");
            } catch (IOException | RuntimeException e) {
                throw problem(jar, "this jar could not be signed (" + reason(e) + "); make it by assay plugin package");
            }
        });
    }

    /**
     * A key to sign with.
     *
     * @param keyStore a key store in PKCS #12, as keytool makes them
     * @param alias which of its keys; may be left out where there is one
     * @throws CouldNotConclude if the key can't be read
     */
    public static KeyStore.PrivateKeyEntry key(Path keyStore, char[] password, Optional<String> alias) {
        return CouldNotConclude.orThrow(() -> entry(keyStore, password, alias));
    }

    /**
     * A key to verify with.
     *
     * @param file an X.509 certificate in PEM or DER, or a public key in PEM
     * @throws CouldNotConclude if it holds neither
     */
    public static PublicKey publicKey(Path file) {
        return CouldNotConclude.orThrow(() -> {
            try {
                byte[] content = Files.readAllBytes(file);
                String text = new String(content, StandardCharsets.US_ASCII);
                if (text.contains("-----BEGIN PUBLIC KEY-----")) {
                    return pem(text);
                }
                return CertificateFactory.getInstance("X.509")
                        .generateCertificate(new ByteArrayInputStream(content))
                        .getPublicKey();
            } catch (IOException | GeneralSecurityException | IllegalArgumentException e) {
                throw problem(
                        file,
                        "no key could be read here (" + reason(e)
                                + "); name a certificate as keytool -exportcert writes"
                                + " it, or a public key in PEM");
            }
        });
    }

    private static PublicKey pem(String text) throws GeneralSecurityException {
        String body = text.replaceAll("(?s).*-----BEGIN PUBLIC KEY-----|-----END PUBLIC KEY-----.*|\\s", "");
        X509EncodedKeySpec encoded = new X509EncodedKeySpec(Base64.getDecoder().decode(body));
        for (String algorithm : List.of("EC", "Ed25519", "RSA")) {
            try {
                return KeyFactory.getInstance(algorithm).generatePublic(encoded);
            } catch (InvalidKeySpecException notOfThisKind) {
                continue;
            }
        }
        throw new InvalidKeySpecException("it is of none of the kinds EC, Ed25519 and RSA");
    }

    private static KeyStore.PrivateKeyEntry entry(Path file, char[] password, Optional<String> alias) {
        try (InputStream in = Files.newInputStream(file)) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(in, password);
            List<String> aliases = Collections.list(store.aliases()).stream()
                    .sorted()
                    .filter(name -> alias.map(name::equalsIgnoreCase).orElse(true))
                    .toList();
            if (aliases.size() != 1) {
                throw problem(
                        file,
                        aliases.isEmpty()
                                ? "this key store has no such key; see keytool -list"
                                : "this key store has several keys; name one with --alias: "
                                        + String.join(", ", aliases));
            }
            KeyStore.Entry entry = store.getEntry(aliases.get(0), new KeyStore.PasswordProtection(password));
            if (entry instanceof KeyStore.PrivateKeyEntry key) {
                return key;
            }
            throw problem(file, "what this key store calls " + aliases.get(0) + " is no private key; name another");
        } catch (IOException | GeneralSecurityException e) {
            throw problem(
                    file,
                    "this key store could not be read (" + reason(e) + "); is it PKCS #12, and the password right?");
        }
    }

    private static String reason(Exception e) {
        if (e instanceof NoSuchFileException || e.getCause() instanceof NoSuchFileException) {
            return "there is no such file";
        }
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }

    /**
     * Whose certificate a file holds.
     *
     * @param certificate an X.509 certificate, in PEM or DER
     * @throws CouldNotConclude if it holds none
     */
    public static Signer signer(Path certificate) {
        return CouldNotConclude.orThrow(() -> {
            try (InputStream in = Files.newInputStream(certificate)) {
                return SignedJar.of((X509Certificate)
                        CertificateFactory.getInstance("X.509").generateCertificate(in));
            } catch (IOException | GeneralSecurityException e) {
                throw problem(
                        certificate,
                        "this is no certificate that can be read; name a file as keytool -exportcert writes it, or a key as"
                                + " assay plugins shows it");
            }
        });
    }

    /**
     * The text of a policy that trusts one key more.
     *
     * @param policy the policy's file, which may not be there yet
     * @param name what to call the key's owner
     * @param plugins the ids that it may sign; empty for all
     * @throws CouldNotConclude if the policy is wrong
     */
    public static String trusting(Path policy, String name, String key, List<String> plugins) {
        return CouldNotConclude.orThrow(
                () -> PluginPolicy.trusting(policy, new PluginPolicy.Trusted(name, key, plugins)));
    }

    private static ProblemsException problem(Path file, String message) {
        return new ProblemsException(
                List.of(Problem.at(new Source(String.valueOf(file.getFileName()), 0, 0), message)));
    }
}
