package dev.assay.reports.oscal.validation;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads a document in either syntax. */
final class Trees {

    /** A document of many thousand findings has a few dozen megabytes. */
    private static final int LARGEST = 256 << 20;

    private Trees() {}

    /** The root of a document of some OSCAL model. */
    static Node read(String name, Path path) throws IOException, Unreadable {
        byte[] bytes;
        try (InputStream in = Files.newInputStream(path)) {
            bytes = in.readNBytes(LARGEST + 1);
        }
        if (bytes.length > LARGEST) {
            throw new Unreadable(name, 0, 0, "this has more than " + (LARGEST >> 20) + " MiB; split it");
        }
        Node root = switch (first(bytes)) {
            case '<' -> XmlTree.read(name, bytes);
            case '{' -> JsonTree.read(name, bytes);
            default ->
                throw new Unreadable(
                        name, 0, 0, "this is neither XML nor JSON; expected an OSCAL document in one of them");
        };
        if (!Model.ROOTS.contains(root.name)) {
            throw new Unreadable(
                    name,
                    root.line,
                    root.column,
                    "\"" + root.name + "\" is no model of OSCAL; expected one of "
                            + String.join(", ", Model.ROOTS.stream().sorted().toList()));
        }
        return root;
    }

    /** The first character that says something, past a byte order mark. */
    private static char first(byte[] bytes) {
        for (byte b : bytes) {
            if (b > ' ') {
                return (char) b;
            }
        }
        return ' ';
    }
}
