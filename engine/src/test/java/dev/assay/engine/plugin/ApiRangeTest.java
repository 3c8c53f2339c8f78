package dev.assay.engine.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ApiRangeTest {

    private static final Pattern SINCE = Pattern.compile("@since (\\d+)(?:\\.(\\d+))?");

    /** The version of an element, comparable: major times 1,000 plus minor. */
    private static int number(String major, String minor) {
        return Integer.parseInt(major) * 1_000 + (minor == null ? 0 : Integer.parseInt(minor));
    }

    @Test
    void theCurrentVersionIsTheHighestThatAnElementNames() throws IOException {
        List<Integer> versions;
        try (Stream<Path> sources = Files.walk(Path.of("../plugins-api/src/main/java"))) {
            versions = sources.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> SINCE.matcher(text(file)).results())
                    .map(found -> number(found.group(1), found.group(2)))
                    .toList();
        }
        assertTrue(versions.size() > 100, versions.size() + " elements");
        Matcher current = Pattern.compile("(\\d+)\\.(\\d+)").matcher(ApiRange.CURRENT);
        assertTrue(current.matches());
        assertEquals(
                versions.stream().max(Comparator.naturalOrder()).orElseThrow(),
                number(current.group(1), current.group(2)));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aRangeOfAnEarlierMajorVersionIsOutdated() {
        assertTrue(ApiRange.of("1").orElseThrow().isOutdated());
        assertTrue(ApiRange.of("1.4").orElseThrow().isOutdated());
        assertFalse(ApiRange.of("1 - 2").orElseThrow().isOutdated());
        assertFalse(ApiRange.of("3").orElseThrow().isOutdated());
    }
}
