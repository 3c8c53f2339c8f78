package dev.assay.engine.yaml;

import dev.assay.api.model.Problem;
import dev.assay.api.model.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Collects what is wrong, to be shown together: sorted by place, each with the line of the file it stands in. */
public final class Problems {

    /** Enough to work on; a generated file with a mistake in each of a million rows must not fill the memory. */
    private static final int MOST = 1000;

    private final Map<String, byte[]> files = new TreeMap<>();
    private final List<Problem> found = new ArrayList<>();
    private int count;

    /** Remembers a file's content until the problems are read, so that they can show its lines. */
    public void file(String name, byte[] bytes) {
        files.put(name, bytes);
    }

    public void add(Source place, String message) {
        count++;
        if (found.size() < MOST) {
            found.add(Problem.at(place, message));
        }
    }

    public boolean isEmpty() {
        return count == 0;
    }

    /** How many there are so far. */
    public int count() {
        return count;
    }

    /** All of them, in order, without repeats. */
    public List<Problem> sorted() {
        List<Problem> sorted = new ArrayList<>();
        Lines lines = new Lines("", new byte[0]);
        for (Problem problem : found.stream().sorted().distinct().toList()) {
            Source at = problem.source();
            byte[] bytes = files.get(at.file());
            if (bytes == null || at.column() == 0) {
                sorted.add(problem);
                continue;
            }
            if (!lines.file().equals(at.file())) {
                lines = new Lines(at.file(), bytes);
            }
            sorted.add(new Problem(at, problem.message(), lines.excerpt(at.line(), at.column())));
        }
        if (count > MOST) {
            Source last = sorted.get(sorted.size() - 1).source();
            sorted.add(Problem.at(last, "these are the first " + MOST + " problems; correct them to see the rest"));
        }
        return List.copyOf(sorted);
    }
}
