package dev.assay.engine;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What differs between the contents of files. */
final class FilesDiff {

    private static final int CONTEXT = 3;
    private static final String NO_FILE = "/dev/null";

    private FilesDiff() {}

    /** A unified diff of the files by name, as {@code patch} reads it; empty where nothing differs. */
    static String of(Map<String, byte[]> before, Map<String, byte[]> after) {
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
                                DiffUtils.diff(lines, lines(now)),
                                CONTEXT)
                        .forEach(line -> diff.append(line).append('\n'));
            }
        }
        return diff.toString();
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
