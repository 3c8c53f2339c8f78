package dev.assay.reports;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Writes a file that appears whole or not at all. */
public final class WholeFile {

    private static final int ATTEMPTS = 1000;

    private WholeFile() {}

    /** What goes into a file. */
    @FunctionalInterface
    public interface Content {

        /** Writes it; need not close the stream. */
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Writes the content beside the target and then moves it over the target in one step.
     *
     * @throws IOException if it cannot be written or moved, the file system has no atomic move, or the content throws it;
     *     whatever is thrown, the target is as it was and nothing is left beside it
     */
    public static void write(Path target, Content content) throws IOException {
        Path whole = target.toAbsolutePath();
        Path part = create(whole);
        try {
            try (OutputStream out = Files.newOutputStream(part)) {
                content.writeTo(out);
            }
            Files.move(part, whole, StandardCopyOption.ATOMIC_MOVE);
        } catch (Throwable failure) {
            discard(part, failure);
            throw failure;
        }
    }

    /** Counts up instead of drawing a random name: a file left by a crash is passed over, never written into. */
    private static Path create(Path whole) throws IOException {
        for (int attempt = 1; ; attempt++) {
            Path part = whole.resolveSibling("." + whole.getFileName() + "." + attempt + ".part");
            try {
                Files.newOutputStream(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)
                        .close();
                return part;
            } catch (FileAlreadyExistsException taken) {
                if (attempt == ATTEMPTS) {
                    throw taken;
                }
            }
        }
    }

    private static void discard(Path part, Throwable failure) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException alsoFailed) {
            failure.addSuppressed(alsoFailed);
        }
    }
}
