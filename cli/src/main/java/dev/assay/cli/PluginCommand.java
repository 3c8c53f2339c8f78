package dev.assay.cli;

import dev.assay.api.model.RulePack;
import dev.assay.engine.Assessor;
import dev.assay.engine.CompilePack;
import dev.assay.engine.PackTest;
import dev.assay.reports.WholeFile;
import dev.assay.reports.overview.Words;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code assay plugin}: from an idea to a jar, without a build. */
@Command(
        name = "plugin",
        customSynopsis = "assay plugin init|test|package|sign PLUGIN",
        description = "Begins, tests, packages and signs a plugin of your own.")
final class PluginCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    static CommandLine with(Assay assay) {
        CommandLine plugin = new CommandLine(new PluginCommand());
        plugin.addSubcommand("init", new PluginInit(assay));
        plugin.addSubcommand("test", new PluginTest(assay));
        plugin.addSubcommand("package", new PluginPackage(assay));
        plugin.addSubcommand("sign", new PluginSignCommand(assay));
        return plugin;
    }

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), "plugin what? init, test, package or sign");
    }

    /** {@code assay plugin init}. */
    @Command(
            name = "init",
            customSynopsis = "assay plugin init DIR",
            description = "Makes a plugin with one check and its fixture, which already passes.")
    private static final class PluginInit implements Callable<Integer> {

        @Parameters(paramLabel = "DIR", description = "The folder to make; its name becomes the plugin's id.")
        private Path folder = Path.of("");

        private final Assay assay;

        PluginInit(Assay assay) {
            this.assay = assay;
        }

        @Override
        public Integer call() {
            String id = String.valueOf(folder.toAbsolutePath().normalize().getFileName());
            if (!id.matches("[a-z][a-z0-9-]{0,39}")) {
                throw new Refusal(
                        "\"" + id + "\" cannot be a plugin's id; name the folder with lower-case letters, digits"
                                + " and hyphens, a letter first, such as acme-checks");
            }
            Map<String, String> files = new LinkedHashMap<>();
            files.put("catalog.yaml", "catalog.yaml");
            files.put("rules/" + id + ".drl", "rules.drl");
            files.put("fixtures/supported.yaml", "fixture.yaml");
            Page page = assay.page();
            try {
                if (Files.exists(folder)) {
                    throw new Refusal(folder + " is there already and is not overwritten; name another folder");
                }
                for (Map.Entry<String, String> file : files.entrySet()) {
                    Path path = folder.resolve(file.getKey());
                    Files.createDirectories(Objects.requireNonNull(path.getParent()));
                    Files.writeString(path, template(file.getValue(), id), StandardOpenOption.CREATE_NEW);
                    page.line("Wrote " + path);
                }
            } catch (IOException e) {
                throw new Refusal(folder + " cannot be written (" + AssessCommand.why(e) + "); choose another folder");
            }
            page.line("Next: assay plugin test " + folder);
            return ExitCode.CLEAR;
        }

        private static String template(String name, String id) throws IOException {
            try (InputStream in =
                    Objects.requireNonNull(PluginCommand.class.getResourceAsStream("plugin/" + name), name)) {
                String title =
                        Character.toUpperCase(id.charAt(0)) + id.substring(1).replace('-', ' ');
                return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                        .replace("@ID@", id)
                        .replace("@TITLE@", title);
            }
        }
    }

    /** {@code assay plugin test}. */
    @Command(
            name = "test",
            customSynopsis = "assay plugin test DIR [--no-mutants]",
            description =
                    "Runs every fixture of a plugin's folder, and takes each rule and each condition out to see whether"
                            + " a fixture notices.")
    private static final class PluginTest implements Callable<Integer> {

        @Parameters(paramLabel = "DIR", description = "The plugin's folder.")
        private Path folder = Path.of("");

        @Option(names = "--no-mutants", description = "Only run the fixtures.")
        private boolean noMutants;

        private final Assay assay;

        PluginTest(Assay assay) {
            this.assay = assay;
        }

        @Override
        public Integer call() {
            Page page = assay.page();
            PackTest test;
            List<String> wrong;
            PackTest.Coverage coverage;
            Optional<PackTest.Mutants> mutants;
            try (Progress progress = new Progress(assay.console())) {
                progress.step("Compiling rules...");
                test = PackTest.of(folder);
                progress.step("Running fixtures...");
                wrong = new ArrayList<>(test.differences());
                progress.step("Looking which rules they reach...");
                coverage = test.coverage();
                coverage.unreached().forEach(unreached -> wrong.add("no fixture reaches " + unreached));
                progress.step("Taking conditions out...");
                mutants = noMutants || !wrong.isEmpty() ? Optional.empty() : Optional.of(test.mutants());
                mutants.ifPresent(m -> m.survivors().forEach(one -> wrong.add("no fixture notices " + one)));
            }
            wrong.stream().flatMap(String::lines).forEach(page::line);
            int unreached = coverage.unreached().size();
            int all = coverage.rules() + coverage.branches();
            page.line(Words.count(test.fixtures(), "fixture") + ", " + (all - unreached) + " of " + all
                    + " rules and branches reached"
                    + mutants.map(m -> ", " + m.mutants() + " rules and conditions taken out")
                            .orElse("")
                    + ": " + (wrong.isEmpty() ? "all as marked" : Words.count(wrong.size(), "difference")));
            return wrong.isEmpty() ? ExitCode.CLEAR : ExitCode.GAPS;
        }
    }

    /** {@code assay plugin package}. */
    @Command(
            name = "package",
            customSynopsis = "assay plugin package DIR [--out FILE]",
            description = "Makes a jar of a plugin's folder, rules compiled, to be put into a folder plugins.")
    private static final class PluginPackage implements Callable<Integer> {

        @Parameters(paramLabel = "DIR", description = "The plugin's folder.")
        private Path folder = Path.of("");

        @Option(names = "--out", paramLabel = "FILE", description = "The jar. Default: ID-VERSION.jar here.")
        private Optional<Path> out = Optional.empty();

        private final Assay assay;

        PluginPackage(Assay assay) {
            this.assay = assay;
        }

        @Override
        public Integer call() {
            byte[] jar = CompilePack.jar(folder);
            RulePack pack = Assessor.open(List.of(folder)).packs().get(0);
            Path file =
                    out.orElse(assay.console().around().directory().resolve(pack.id() + "-" + pack.version() + ".jar"));
            try {
                WholeFile.write(file, stream -> stream.write(jar));
            } catch (IOException e) {
                throw new Refusal(
                        file + " cannot be written (" + AssessCommand.why(e) + "); choose another with --out");
            }
            assay.page().line("Wrote " + file);
            return ExitCode.CLEAR;
        }
    }
}
