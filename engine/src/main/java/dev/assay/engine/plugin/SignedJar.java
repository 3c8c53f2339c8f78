package dev.assay.engine.plugin;

import dev.assay.api.model.Signer;
import dev.assay.engine.problem.ProblemsException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSigner;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import jdk.security.jarsigner.JarSigner;
import org.jspecify.annotations.Nullable;

/**
 * Signatures of jars, as Java defines them: what jarsigner signs is known here, and what is signed here jarsigner verifies.
 * Who signed is known by the key alone; neither authorities nor the dates of a certificate count, since a key is trusted by
 * naming it and no longer trusted by taking it away.
 */
public final class SignedJar {

    private static final Pattern SIGNATURE_FILE =
            Pattern.compile("META-INF/[^/]+\\.(SF|RSA|DSA|EC)|META-INF/SIG-[^/]*");
    /** The earliest day that a jar can name; a day of today would make the bytes differ. */
    private static final LocalDateTime EPOCH = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final Path file;
    private final Optional<Manifest> manifest;

    /**
     * A jar that is read.
     *
     * @param manifest the manifest in it, if it has one
     */
    SignedJar(Path file, @Nullable Manifest manifest) {
        this.file = file;
        this.manifest = Optional.ofNullable(manifest);
    }

    /**
     * Signs a jar.
     *
     * @param name the name of the files in the jar that hold the signature, one to eight letters and digits
     */
    public static byte[] sign(Path jar, KeyStore.PrivateKeyEntry key, String name) throws IOException {
        Path signed = Files.createTempFile("assay", ".jar");
        try {
            try (ZipFile file = new ZipFile(jar.toFile());
                    var out = Files.newOutputStream(signed)) {
                new JarSigner.Builder(key)
                        .signerName(name.toUpperCase(Locale.ROOT))
                        .build()
                        .sign(file, out);
            }
            return undated(signed);
        } finally {
            Files.delete(signed);
        }
    }

    private static byte[] undated(Path jar) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipFile file = new ZipFile(jar.toFile());
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry : Collections.list(file.entries())) {
                ZipEntry undated = new ZipEntry(entry.getName());
                undated.setTimeLocal(EPOCH);
                out.putNextEntry(undated);
                file.getInputStream(entry).transferTo(out);
                out.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    /** Whether an entry belongs to the signature itself. */
    static boolean ofSignature(String name) {
        String upper = name.toUpperCase(Locale.ROOT);
        return upper.equals("META-INF/MANIFEST.MF") || signatureFile(upper);
    }

    static boolean signatureFile(String name) {
        return SIGNATURE_FILE.matcher(name.toUpperCase(Locale.ROOT)).matches();
    }

    /**
     * Who signed all of the jar.
     *
     * @param read its entries, each read to its end, which is when Java knows who signed it
     * @throws ProblemsException if it is signed, but not whole or not by one
     */
    Signer signer(List<JarEntry> read) {
        if (read.stream().noneMatch(entry -> signatureFile(entry.getName()))) {
            return Signer.NONE;
        }
        requireWhole(read);
        Signer signer = Signer.NONE;
        for (JarEntry entry : read) {
            if (entry.isDirectory() || ofSignature(entry.getName())) {
                continue;
            }
            CodeSigner[] signers = entry.getCodeSigners();
            if (signers == null || signers.length == 0) {
                throw changed(entry.getName() + " was added");
            }
            Signer of = of((X509Certificate)
                    signers[0].getSignerCertPath().getCertificates().get(0));
            if (signers.length > 1 || (!signer.equals(Signer.NONE) && !signer.equals(of))) {
                throw PluginJar.problem(
                        file, "this plugin is signed by more than one; get it signed whole, by one key alone");
            }
            signer = of;
        }
        return signer;
    }

    /** Java notices what was changed or added; that something is missing is seen by the list of what was signed. */
    private void requireWhole(List<JarEntry> read) {
        Set<String> missing = new TreeSet<>();
        manifest.ifPresent(listed -> listed.getEntries().forEach((name, attributes) -> {
            if (attributes.keySet().stream().anyMatch(key -> key.toString().endsWith("-Digest"))) {
                missing.add(name);
            }
        }));
        read.forEach(entry -> missing.remove(entry.getName()));
        if (!missing.isEmpty()) {
            throw changed(missing.iterator().next() + " was taken out"
                    + (missing.size() == 1 ? "" : " and " + (missing.size() - 1) + " more"));
        }
    }

    private ProblemsException changed(String what) {
        return PluginJar.problem(
                file,
                "this plugin was changed since it was signed (" + what
                        + "); get the jar as it was signed, or have its author sign it anew");
    }

    /** Whose certificate it is. */
    public static Signer of(X509Certificate certificate) {
        return new Signer(
                certificate.getSubjectX500Principal().getName(),
                "sha256:" + PackFiles.sha256(certificate.getPublicKey().getEncoded()),
                false);
    }
}
