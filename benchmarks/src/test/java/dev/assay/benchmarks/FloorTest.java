package dev.assay.benchmarks;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.assay.engine.fixture.Fixtures;
import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What rules are measured against says what the rules say, word for word. */
class FloorTest {

    private static final Path NONE = Path.of("");
    private static final Path TOP = Path.of("..");
    static final List<Path> PACKS =
            List.of(TOP.resolve("rules-hipaa/target/classes"), TOP.resolve("rules-nist-csf/target/classes"));

    private static final Both WHOLE = new Both(new Whole(PACKS), byHand(Whole.class));

    @Test
    void inTheExamplesTheSameIsSaidAndConcluded() throws IOException {
        List<Path> examples = new ArrayList<>(List.of(TOP.resolve("examples/riverbend-practice")));
        try (Stream<Path> cases = Files.list(TOP.resolve("examples/enforcement"))) {
            cases.filter(Files::isDirectory).sorted().forEach(examples::add);
        }
        assertTrue(examples.size() > 1, "no enforcement case was found");
        for (Path example : examples) {
            WHOLE.same(example, (int) Synthetic.AS_OF.toEpochDay());
            WHOLE.same(example, (int) LocalDate.of(2017, 6, 30).toEpochDay());
        }
    }

    @Test
    void inTheFixturesOfThePacksTheSameIsSaid() throws IOException {
        Both said = new Both(new Said(PACKS), byHand(Said.class));
        int fixtures = 0;
        for (String pack : List.of("rules-hipaa", "rules-nist-csf")) {
            try (Stream<Path> files = Files.list(TOP.resolve(pack + "/src/main/resources/fixtures"))) {
                for (Path file : files.sorted().toList()) {
                    LocalDate asOf = Fixtures.plan(String.valueOf(file.getFileName()), Files.readAllBytes(file))
                            .asOf();
                    said.same(file, (int) asOf.toEpochDay());
                    fixtures++;
                }
            }
        }
        assertTrue(fixtures > 100, "only " + fixtures + " fixtures were found");
    }

    @Test
    void inAHundredSyntheticOrganizationsTheSameIsSaidAndConcluded() {
        Set<String> spoke = new TreeSet<>();
        for (int organization = 0; organization < 100; organization++) {
            WHOLE.same(NONE, organization)
                    .lines()
                    .filter(line -> line.indexOf('\t') > 0)
                    .map(line -> line.substring(0, line.lastIndexOf('\t')))
                    .forEach(spoke::add);
        }
        // Else equality would prove less than it seems to.
        assertTrue(spoke.size() > 1_300, "only " + spoke.size() + " rules spoke");
    }

    /** The same class with the hand-written checks first on its class path. */
    @SuppressWarnings("unchecked")
    private static BiFunction<Path, Integer, String> byHand(Class<?> type) {
        List<URL> path = new ArrayList<>(List.of(url(Path.of("target/floor"))));
        for (String place : System.getProperty("java.class.path").split(File.pathSeparator)) {
            path.add(url(Path.of(place)));
        }
        URLClassLoader loader = new URLClassLoader(path.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
        try {
            Class<?> same = loader.loadClass(type.getName());
            Class<?> checks = loader.loadClass("dev.assay.engine.rules.RuleBase");
            assertTrue(
                    checks.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .getPath()
                            .endsWith("/floor/"),
                    "the hand-written checks are not used");
            return (BiFunction<Path, Integer, String>)
                    same.getConstructor(List.class).newInstance(PACKS);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static URL url(Path place) {
        try {
            return place.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new AssertionError(e);
        }
    }

    /** The same with rules and with checks by hand. */
    private record Both(BiFunction<Path, Integer, String> rules, BiFunction<Path, Integer, String> byHand) {

        String same(Path place, int number) {
            String expected = rules.apply(place, number);
            // Not by assertEquals, whose message would hold both texts whole.
            assertTrue(
                    expected.equals(byHand.apply(place, number)),
                    () -> difference(place + " " + number, expected, byHand.apply(place, number)));
            return expected;
        }

        static String difference(String where, String expected, String actual) {
            int at = 0;
            while (at < Math.min(expected.length(), actual.length()) && expected.charAt(at) == actual.charAt(at)) {
                at++;
            }
            return where + ": the rules say\n" + around(expected, at) + "\nand by hand is said\n" + around(actual, at);
        }

        static String around(String text, int at) {
            return text.substring(Math.max(0, at - 200), Math.min(text.length(), at + 200));
        }
    }
}
