package dev.assay.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a start costs, counted in classes that are loaded and not in time: each in a JVM of its own. */
class LoadedClassesTest {

    /**
     * What only compiling rules needs, or only a format that nobody asked for. The class that stands for a format in the list of all is
     * looked at where the list is checked, and its other classes are not.
     */
    private static final List<String> NEVER = List.of(
            "org.drools.compiler.builder.",
            "org.drools.compiler.compiler.",
            "org.drools.compiler.rule.",
            "org.drools.compiler.kproject.",
            "org.drools.drl.parser.",
            "org.drools.model.codegen.",
            "org.drools.mvel.",
            "org.drools.xml.",
            "com.github.javaparser.",
            "org.eclipse.jdt.",
            "org.antlr.",
            "com.thoughtworks.xstream.",
            "org.kie.memorycompiler.jdknative.",
            "org.kie.memorycompiler.JavaCompiler",
            "org.dhatim.fastexcel.",
            "dev.assay.engine.rules.GeneratedModel",
            "com.github.difflib.",
            "dev.assay.engine.plugin.CatalogReader",
            "dev.assay.engine.plugin.CheckReader",
            "dev.assay.engine.oscal.",
            "jakarta.xml.bind.",
            "org.glassfish.jaxb.",
            "dev.assay.reports.xlsx.Sheet",
            "dev.assay.reports.oscal.ResultsDocument",
            "dev.assay.reports.csv.Rows",
            "dev.assay.reports.html.Html$",
            "dev.assay.reports.xml.Written");

    @TempDir
    private Path folder;

    @Test
    void theMainCommandLoadsNothingThatItDoesNotNeed() throws Exception {
        Path facts = Path.of("..", "examples", "riverbend-practice").toAbsolutePath();
        Set<String> loaded = loaded("assess", facts.toString(), "--as-of", "2026-11-23");
        assertEquals(Set.of(), among(loaded, NEVER));
        assertTrue(!among(loaded, List.of("org.drools.")).isEmpty(), "rules were run");
        assertFewer(6_500, loaded);
    }

    @Test
    void aCommandThatRunsNoRuleLoadsNoRuleEngine() throws Exception {
        for (String command : List.of("controls", "targets", "plugins")) {
            Set<String> loaded = loaded(command);
            assertEquals(Set.of(), among(loaded, NEVER), command);
            assertEquals(Set.of(), among(loaded, List.of("org.drools.", "assay.rules.")), command);
            assertFewer(2_800, loaded);
        }
    }

    private static void assertFewer(int most, Set<String> loaded) {
        assertTrue(loaded.size() < most, loaded.size() + " classes were loaded; expected fewer than " + most);
        assertTrue(loaded.size() > 500, "the log of what was loaded holds " + loaded.size() + " classes");
    }

    private static Set<String> among(Set<String> loaded, List<String> beginnings) {
        return loaded.stream()
                .filter(name -> beginnings.stream().anyMatch(name::startsWith))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> loaded(String... args) throws IOException, InterruptedException {
        Path log = folder.resolve("loaded-" + args[0] + ".txt");
        Path out = folder.resolve("out-" + args[0] + ".txt");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+load:file=" + log,
                "-cp",
                System.getProperty("java.class.path"),
                "-Dassay.packs=" + packs(),
                Assay.class.getName()));
        command.addAll(Arrays.asList(args));
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();
        int code = process.waitFor();
        assertTrue(code == 0 || code == 1 || code == 3, code + ": " + Files.readString(out));
        Set<String> names = new TreeSet<>();
        for (String line : Files.readAllLines(log)) {
            int end = line.indexOf(" source: ");
            if (end > 0) {
                names.add(line.substring(line.lastIndexOf(' ', end - 1) + 1, end));
            }
        }
        return names;
    }

    /** The shipped packs as they are built, in one folder as in the distribution. */
    private Path packs() throws IOException {
        Path packs = folder.resolve("packs");
        for (String pack : List.of("rules-hipaa", "rules-nist-csf")) {
            Path built = Path.of("..", pack, "target", "classes");
            try (Stream<Path> files = Files.walk(built)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    Path copy = packs.resolve(pack).resolve(built.relativize(file));
                    Files.createDirectories(copy.getParent());
                    Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
        return packs;
    }
}
