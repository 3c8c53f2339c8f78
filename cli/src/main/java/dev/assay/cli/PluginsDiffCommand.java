package dev.assay.cli;

import dev.assay.api.model.AssessmentResults;
import dev.assay.api.model.RulePack;
import dev.assay.cli.Replay.Change;
import dev.assay.engine.Assessor;
import dev.assay.engine.CouldNotConclude;
import dev.assay.engine.Plugins;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code assay plugins diff}: replays two versions of a plugin over many organizations. */
@Command(
        name = "diff",
        customSynopsis = "assay plugins diff OLD NEW --on CLIENTS [options]",
        description = "Says which conclusions would change, and why, if a new version of a plugin were installed.",
        footer = {"", "Exit codes: 0 nothing would change, 1 something would, 2 not all could be replayed."})
final class PluginsDiffCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "OLD", description = "The plugin as it is: a jar or a folder.")
    private Path old = Path.of("");

    @Parameters(index = "1", paramLabel = "NEW", description = "The plugin as it would be.")
    private Path next = Path.of("");

    @Option(
            names = "--on",
            required = true,
            paramLabel = "CLIENTS",
            description = "A facts file, an organization's folder, or a folder of both. May be repeated.")
    private List<Path> on = new ArrayList<>();

    @Option(names = "--all", description = "Show every organization and subject, and changes of words alone.")
    private boolean all;

    @Option(names = "--json", description = "Everything, as JSON.")
    private boolean json;

    @Mixin
    private PlanOptions planned = new PlanOptions();

    @Mixin
    private PackOptions packs = new PackOptions();

    private final Assay assay;

    PluginsDiffCommand(Assay assay) {
        this.assay = assay;
    }

    @Override
    public Integer call() {
        Map<String, Path> clients = clients();
        Plugins others = packs.plugins(assay);
        String id = id(others.only(old), old);
        String other = id(others.only(next), next);
        if (!id.equals(other)) {
            throw new Refusal(old + " is the plugin " + id + " and " + next + " is " + other
                    + "; name two versions of one plugin");
        }
        Assessor before;
        Assessor after;
        List<Change> changes = new ArrayList<>();
        Map<String, String> failed = new TreeMap<>();
        try (Progress progress = new Progress(assay.console())) {
            progress.step("Loading packs...");
            before = Assessor.open(others.with(old));
            after = Assessor.open(others.with(next));
            packs.requireOptional(List.of(before, after));
            int done = 0;
            for (Map.Entry<String, Path> client : clients.entrySet()) {
                progress.step("Replaying " + ++done + " of " + clients.size() + ": " + client.getKey());
                try {
                    changes.addAll(Replay.between(
                            client.getKey(),
                            id,
                            results(before, client.getValue()),
                            results(after, client.getValue())));
                } catch (CouldNotConclude e) {
                    // The others are replayed all the same; it is listed, and the exit code says that one is missing.
                    failed.put(client.getKey(), e.problems().get(0).toString());
                }
            }
        }
        if (json) {
            assay.console().out().print(ReplayJson.of(id, before, after, clients.size(), changes, failed));
        } else {
            ReplayText text = new ReplayText(assay.page(), all);
            text.versions(id, before, after);
            text.print(clients.size(), changes, failed);
        }
        return !failed.isEmpty() ? ExitCode.NOT_CONCLUDED : changes.isEmpty() ? ExitCode.CLEAR : ExitCode.GAPS;
    }

    private AssessmentResults results(Assessor assessor, Path facts) {
        return assessor.assess(planned.plan(assay, assessor), assessor.read(facts));
    }

    private static String id(Plugins alone, Path plugin) {
        List<RulePack> one = Assessor.open(alone).packs();
        if (one.size() != 1) {
            throw new Refusal(plugin + " holds " + one.size() + " plugins; name the jar or folder of one");
        }
        return one.get(0).id();
    }

    /**
     * The organizations by name: a folder with a file organization.* is one, and so is each file or folder in another. Which
     * of them can be read is seen when they are: one that is passed over would look as if nothing changed for it.
     */
    private Map<String, Path> clients() {
        Map<String, Path> clients = new TreeMap<>();
        for (Path place : on) {
            if (Files.isRegularFile(place) || one(place)) {
                clients.put(name(place), place);
            } else {
                children(place).forEach(child -> clients.put(name(place) + "/" + name(child), child));
            }
        }
        if (clients.isEmpty()) {
            throw new Refusal("there is no organization in " + on.get(0)
                    + "; name facts files, or folders that hold an organization.yaml");
        }
        return clients;
    }

    private static boolean one(Path folder) {
        return Stream.of("yaml", "yml", "json", "csv")
                .anyMatch(ending -> Files.exists(folder.resolve("organization." + ending)));
    }

    private static List<Path> children(Path folder) {
        try (Stream<Path> list = Files.list(folder)) {
            return list.filter(child -> !name(child).startsWith("."))
                    .filter(child -> Files.isDirectory(child) || name(child).matches(".*\\.(yaml|yml|json)"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new Refusal(
                    folder + " cannot be read (" + AssessCommand.why(e) + "); name a file or folder of facts");
        }
    }

    private static String name(Path path) {
        return Optional.ofNullable(path.toAbsolutePath().normalize().getFileName())
                .map(Path::toString)
                .orElse("");
    }
}
