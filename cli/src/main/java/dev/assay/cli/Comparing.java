package dev.assay.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Compares what is written into it with a file, as it comes. */
final class Comparing extends OutputStream {

    private final InputStream file;
    private long line = 1;
    private boolean same = true;

    Comparing(Path file) throws IOException {
        this.file = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
    }

    @Override
    public void write(int b) throws IOException {
        if (same) {
            same = file.read() == (b & 0xff);
            line += same && b == '\n' ? 1 : 0;
        }
    }

    /** Whether all that was written is the file, to its end. */
    boolean same() throws IOException {
        return same && file.read() < 0;
    }

    /** The line of the first difference. */
    long line() {
        return line;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
