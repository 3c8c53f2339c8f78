package dev.assay.reports.folder;

import dev.assay.api.model.InputFile;
import dev.assay.reports.Document;
import dev.assay.reports.WholeFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.DigestOutputStream;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.PublicKey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A folder of reports with a manifest that lists all that is in it. */
public final class ReportFolder {

    private final Path folder;

    /** A folder, which need not exist before it is written. */
    public ReportFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * Writes all documents, then the manifest. Each appears whole or not at all, none before all could be written, and the manifest
     * last: where anything fails before, the folder is as it was; where it fails in between, the manifest is gone and nothing verifies.
     * Files that an earlier manifest lists and that are not written again are removed; others stay where they are.
     *
     * @param about what the manifest says beside its files
     * @param moving is told when all is written and nothing is in its place; what it throws leaves the folder as it was
     * @throws IOException if something cannot be written
     */
    public void write(Manifest about, List<Document> documents, Runnable moving) throws IOException {
        Files.createDirectories(folder);
        List<String> earlier = earlier();
        Map<String, Path> parts = new TreeMap<>();
        try {
            List<InputFile> files = new ArrayList<>();
            for (Document document : documents) {
                Path target = resolve(document.path());
                Files.createDirectories(target.toAbsolutePath().getParent());
                Path part = target.resolveSibling("." + target.getFileName() + ".part");
                parts.put(document.path(), part);
                files.add(written(document, part));
            }
            Manifest manifest = about.of(files);
            moving.run();
            Files.deleteIfExists(folder.resolve(Manifest.FILE));
            for (Map.Entry<String, Path> part : parts.entrySet()) {
                Files.move(part.getValue(), resolve(part.getKey()), StandardCopyOption.ATOMIC_MOVE);
            }
            for (String path : earlier) {
                if (!parts.containsKey(path)) {
                    Files.deleteIfExists(resolve(path));
                }
            }
            write(ManifestXml.bytes(ManifestXml.document(manifest)));
        } finally {
            for (Path part : parts.values()) {
                Files.deleteIfExists(part);
            }
        }
    }

    private List<String> earlier() throws IOException {
        Path manifest = folder.resolve(Manifest.FILE);
        return Files.exists(manifest, LinkOption.NOFOLLOW_LINKS)
                ? unverified().files().stream().map(InputFile::file).toList()
                : List.of();
    }

    private static InputFile written(Document document, Path part) throws IOException {
        MessageDigest digest = sha256();
        long[] size = {0};
        // What lies there is left of a crash, or a link that somebody put there and that must not be followed.
        Files.deleteIfExists(part);
        try (OutputStream file = Files.newOutputStream(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                DigestOutputStream out = new DigestOutputStream(file, digest) {
                    @Override
                    public void write(byte[] bytes, int offset, int length) throws IOException {
                        super.write(bytes, offset, length);
                        size[0] += length;
                    }

                    @Override
                    public void write(int b) throws IOException {
                        super.write(b);
                        size[0]++;
                    }
                }) {
            document.content().writeTo(out);
        }
        return new InputFile(document.path(), size[0], HexFormat.of().formatHex(digest.digest()));
    }

    private void write(byte[] manifest) throws IOException {
        WholeFile.write(folder.resolve(Manifest.FILE), out -> out.write(manifest));
    }

    /** The place of a path, which never leads out of the folder. */
    private Path resolve(String path) throws IOException {
        Path place = folder.resolve(path).normalize();
        if (path.isEmpty() || !place.startsWith(folder.normalize()) || path.startsWith("/") || path.contains("\\")) {
            throw new IOException("the path " + path + " leads out of the folder");
        }
        return place;
    }

    /**
     * Signs the manifest, after looking whether the files are those it lists.
     *
     * @throws IOException if there is no manifest, or a file is not as it lists it
     * @throws GeneralSecurityException if the key can't sign
     */
    public void sign(KeyStore.PrivateKeyEntry key, Manifest.Signing signing)
            throws IOException, GeneralSecurityException {
        Manifest manifest = unverified();
        List<String> differences = differences(manifest);
        if (!differences.isEmpty()) {
            throw new IOException(differences.get(0));
        }
        write(SignedManifest.sign(manifest.with(signing), key));
    }

    /**
     * The manifest, if this key signed it. Whether the files are still those that it lists, {@link #differences} tells.
     *
     * @throws IOException if there is none, or this key did not sign it as it is
     */
    public Manifest verified(PublicKey key) throws IOException {
        return SignedManifest.verified(bytes(), key);
    }

    /** The manifest, whoever wrote it. */
    public Manifest unverified() throws IOException {
        return ManifestXml.read(ManifestXml.parse(bytes()));
    }

    /** The SHA-256 of the manifest as it lies there, by which the next in a series names it. */
    public String manifestHash() throws IOException {
        return HexFormat.of().formatHex(sha256().digest(bytes()));
    }

    private byte[] bytes() throws IOException {
        try {
            return Files.readAllBytes(folder.resolve(Manifest.FILE));
        } catch (NoSuchFileException e) {
            throw new IOException("there is no " + Manifest.FILE + " in it", e);
        }
    }

    /** What of the folder is not as the manifest lists it, a sentence each, by path. */
    public List<String> differences(Manifest manifest) throws IOException {
        Map<String, InputFile> listed = new TreeMap<>();
        List<String> differences = new ArrayList<>();
        for (InputFile file : manifest.files()) {
            resolve(file.file());
            if (listed.put(file.file(), file) != null) {
                differences.add(file.file() + " is listed twice");
            }
        }
        Map<String, Path> present = present();
        present.forEach((path, file) -> {
            if (!listed.containsKey(path)) {
                differences.add(path + " was added: the manifest does not list it");
            }
        });
        differences.addAll(changed(listed.values(), present));
        differences.sort(null);
        return differences;
    }

    /** Whether every file that the manifest lists is there as it lists it, whatever else there is. */
    public boolean whole(Manifest manifest) throws IOException {
        return changed(manifest.files(), present()).isEmpty();
    }

    private static List<String> changed(Collection<InputFile> listed, Map<String, Path> present) throws IOException {
        List<String> changed = new ArrayList<>();
        for (InputFile file : listed) {
            Path there = present.get(file.file());
            if (there == null) {
                changed.add(file.file() + " is missing");
            } else if (!Files.isRegularFile(there, LinkOption.NOFOLLOW_LINKS)) {
                changed.add(file.file() + " is no regular file");
            } else if (Files.size(there) != file.size() || !hash(there).equals(file.sha256())) {
                changed.add(file.file() + " was changed");
            }
        }
        return changed;
    }

    private Map<String, Path> present() throws IOException {
        Map<String, Path> present = new TreeMap<>();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                String path = folder.relativize(file).toString().replace('\\', '/');
                if (!path.equals(Manifest.FILE)) {
                    present.put(path, file);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return present;
    }

    private static String hash(Path file) throws IOException {
        MessageDigest digest = sha256();
        try (InputStream in = Files.newInputStream(file);
                DigestOutputStream out = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
            in.transferTo(out);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
