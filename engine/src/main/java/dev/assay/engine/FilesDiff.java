package dev.assay.engine;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import com.github.difflib.patch.ChangeDelta;
import com.github.difflib.patch.Chunk;
import com.github.difflib.patch.Patch;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;

/** What differs between the contents of files. */
final class FilesDiff {

    private static final int CONTEXT = 3;
    private static final String NO_FILE = "/dev/null";

    private FilesDiff() {}

    /** A unified diff of the files by name, as {@code patch} reads it; empty where nothing differs. */
    static String of(Map<String, byte[]> before, Map<String, byte[]> after) {
        return of(before, after, DiffUtils::diff);
    }

    private static String of(
            Map<String, byte[]> before,
            Map<String, byte[]> after,
            BiFunction<List<String>, List<String>, Patch<String>> compare) {
        Set<String> names = new TreeSet<>(before.keySet());
        names.addAll(after.keySet());
        StringBuilder diff = new StringBuilder();
        for (String name : names) {
            byte[] old = before.getOrDefault(name, new byte[0]);
            byte[] now = after.getOrDefault(name, new byte[0]);
            if (!Arrays.equals(old, now)) {
                List<String> lines = lines(old);
                UnifiedDiffUtils.generateUnifiedDiff(
                                before.containsKey(name) ? "a/" + name : null,
                                after.containsKey(name) ? "b/" + name : NO_FILE,
                                lines,
                                compare.apply(lines, lines(now)),
                                CONTEXT)
                        .forEach(line -> diff.append(line).append('\n'));
            }
        }
        return diff.toString();
    }

    /**
     * The same for files whose lines were changed where they stand, none added or taken away: in time linear in the lines, however many
     * differ.
     */
    static String ofSameLines(Map<String, byte[]> before, Map<String, byte[]> after) {
        return of(before, after, FilesDiff::inPlace);
    }

    /** Each run of lines that differ is a change. */
    private static Patch<String> inPlace(List<String> before, List<String> after) {
        if (before.size() != after.size()) {
            return DiffUtils.diff(before, after);
        }
        Patch<String> patch = new Patch<>();
        int i = 0;
        while (i < before.size()) {
            int end = i;
            while (end < before.size() && !before.get(end).equals(after.get(end))) {
                end++;
            }
            if (end > i) {
                patch.addDelta(new ChangeDelta<>(
                        new Chunk<>(i, before.subList(i, end)), new Chunk<>(i, after.subList(i, end))));
            }
            i = end + 1;
        }
        return patch;
    }

    /** Lines without their line feed; the last says so where it has none. */
    private static List<String> lines(byte[] content) {
        String text = new String(content, StandardCharsets.UTF_8);
        List<String> lines = new ArrayList<>(Arrays.asList(text.split("\n", -1)));
        String last = lines.remove(lines.size() - 1);
        if (!last.isEmpty()) {
            lines.add(last + "\n\\ No newline at end of file");
        }
        return lines;
    }
}
