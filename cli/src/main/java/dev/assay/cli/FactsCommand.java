package dev.assay.cli;

import dev.assay.api.facts.Evidence;
import dev.assay.api.model.RecordedFact;
import dev.assay.api.model.Snapshot;
import dev.assay.reports.overview.Words;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** {@code assay facts}: what can be recorded, and whether what is recorded can be read. */
@Command(
        name = "facts",
        description = "Finds and explains what can be recorded, checks facts, and upgrades files.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        scope = ScopeType.INHERIT)
final class FactsCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    static CommandLine with(Assay assay) {
        CommandLine facts = new CommandLine(new FactsCommand());
        facts.addSubcommand("check", new FactsCheck(assay));
        facts.addSubcommand("schema", new FactsSchema(assay));
        facts.addSubcommand("explain", new FactsExplainCommand(assay));
        facts.addSubcommand("find", new FactsFindCommand(assay));
        facts.addSubcommand("reference", new FactsReferenceCommand(assay));
        facts.addSubcommand("upgrade", new FactsUpgradeCommand(assay));
        return facts;
    }

    @Override
    public Integer call() {
        throw new ParameterException(
                spec.commandLine(), "facts what? check, find, explain, schema, reference or upgrade");
    }

    /** {@code assay facts check}. */
    @Command(
            name = "check",
            customSynopsis = "assay facts check FACTS [--plugins PATH]",
            description = "Reads facts and says how many of each kind there are, or what is wrong.")
    private static final class FactsCheck implements Callable<Integer> {

        @Parameters(paramLabel = "FACTS", description = "A YAML or JSON file, or a folder.")
        private Path facts = Path.of("");

        @Mixin
        private PackOptions packs = new PackOptions();

        private final Assay assay;

        FactsCheck(Assay assay) {
            this.assay = assay;
        }

        @Override
        public Integer call() {
            Snapshot snapshot = packs.open(assay).read(facts);
            Map<String, Integer> sections = new TreeMap<>();
            for (RecordedFact fact : snapshot.facts()) {
                sections.merge(fact.ref().section(), 1, Integer::sum);
            }
            Page page = assay.page();
            sections.forEach((section, count) -> page.line(section
                    + " ".repeat(Math.max(1, 24 - section.length()))
                    + " ".repeat(Math.max(0, 6 - Integer.toString(count).length()))
                    + count));
            List<String> unsupported = snapshot.of(Evidence.class)
                    .filter(item -> item.sha256().isEmpty())
                    .map(Evidence::file)
                    .sorted()
                    .toList();
            if (!unsupported.isEmpty()) {
                page.text(
                        "These evidence files are missing or empty, and no SHA-256 is recorded for them, so they support"
                                + " nothing: " + String.join(", ", unsupported)
                                + ". Put the files beside the facts, or record their"
                                + " sha-256.");
            }
            page.text(Words.count(snapshot.facts().size(), "fact") + " in "
                    + Words.count(snapshot.files().size(), "file") + ", no problems.");
            return ExitCode.CLEAR;
        }
    }

    /** {@code assay facts schema}. */
    @Command(
            name = "schema",
            customSynopsis = "assay facts schema [--plugins PATH]",
            description = "Prints the JSON Schema of facts, for an editor to complete and check.")
    private static final class FactsSchema implements Callable<Integer> {

        @Mixin
        private PackOptions packs = new PackOptions();

        private final Assay assay;

        FactsSchema(Assay assay) {
            this.assay = assay;
        }

        @Override
        public Integer call() {
            String schema = packs.open(assay).factsSchema();
            assay.console().out().print(schema.endsWith("\n") ? schema : schema + "\n");
            return ExitCode.CLEAR;
        }
    }
}
