package dev.assay.engine.upgrade;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Replacements of pieces of a text, made in one pass however many there are. */
final class Splices {

    private record Splice(int begin, int end, String instead) {}

    private final List<Splice> splices = new ArrayList<>();

    /** Replaces the text between two offsets; pieces do not overlap. */
    void add(int begin, int end, String instead) {
        splices.add(new Splice(begin, end, instead));
    }

    /** The text with all replacements. */
    String in(String text) {
        splices.sort(Comparator.comparingInt(Splice::begin));
        StringBuilder out = new StringBuilder(text.length() + splices.size() * 16);
        int copied = 0;
        for (Splice splice : splices) {
            out.append(text, copied, splice.begin()).append(splice.instead());
            copied = splice.end();
        }
        return out.append(text, copied, text.length()).toString();
    }
}
