package dev.assay.api.model;

/**
 * A place in an input file, or in a file of a pack. Made by the engine.
 *
 * @param file the file, relative to what was read, with forward slashes
 * @param line the line, from 1; 0 where the place is the file as a whole
 * @param column the column in characters, from 1; 0 where the place is the line as a whole
 * @since 1
 */
public record Source(String file, int line, int column) implements Comparable<Source> {

    @Override
    public int compareTo(Source other) {
        int byFile = file.compareTo(other.file);
        if (byFile != 0) {
            return byFile;
        }
        return line != other.line ? Integer.compare(line, other.line) : Integer.compare(column, other.column);
    }

    /** {@code file:line:column}, as editors and terminals link it. */
    @Override
    public String toString() {
        return line == 0 ? file : column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
    }
}
