package dev.assay.cli;

import dev.assay.api.facts.Evidence;
import dev.assay.api.model.InputFile;
import dev.assay.api.model.RulePack;
import dev.assay.engine.Assessor;
import dev.assay.engine.FactsFiles;
import dev.assay.reports.Document;
import dev.assay.reports.folder.Manifest;
import dev.assay.reports.folder.ReportFolder;
import dev.assay.reports.overview.Words;
import dev.assay.reports.xml.PastFindings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code assay reproduce}: assesses a folder of results again, from the folder alone, and compares byte for byte. */
@Command(
        name = "reproduce",
        customSynopsis = "assay reproduce FOLDER [options]",
        description = {
            "Assesses again from the facts, the plan and the hashes of evidence that a folder of results holds, "
                    + "and says whether the same bytes come out. The packs must be those that it was made with: it says "
                    + "which."
        })
final class ReproduceCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FOLDER", description = "The folder, as assay assess --out writes it.")
    private Path folder = Path.of("");

    @Mixin
    private PackOptions packs = new PackOptions();

    private final Assay assay;

    ReproduceCommand(Assay assay) {
        this.assay = assay;
    }

    @Override
    public Integer call() {
        List<String> different;
        PastFindings past = Past.in(folder);
        int compared;
        try (Progress progress = new Progress(assay.console())) {
            progress.step("Loading packs...");
            Manifest manifest = new ReportFolder(folder).unverified();
            Assessor assessor = sameAs(past);
            progress.step("Assessing...");
            var results = assessor.assess(past.results().plan(), assessor.read(inputs(manifest, past)));
            Kept again = new Kept(
                    Kept.assessed(assessor, results, past.confidence(), past.confidentiality()),
                    FactsFiles.of(Map.of(), Map.of()),
                    List.of());
            progress.step("Comparing...");
            List<Document> documents = again.documents(Kept.formats(manifest));
            compared = documents.size();
            different = different(documents);
        } catch (IOException e) {
            throw new Refusal(folder + " cannot be read (" + SignCommand.why(e) + "); get the folder again");
        }
        different.forEach(assay::warn);
        if (!different.isEmpty()) {
            throw new Refusal(
                    folder + " does not come out again as it is: something in it was changed, or it was made by"
                            + " another version of Assay");
        }
        Page page = assay.page();
        page.text(folder + " comes out again byte for byte: " + Words.count(compared, "document") + ".");
        past.results().packs().forEach(pack -> page.text("  ", needed(pack)));
        return ExitCode.CLEAR;
    }

    /** The packs that it was made with, in the same version and with the same content. */
    private Assessor sameAs(PastFindings past) {
        Assessor assessor = packs.official().isEmpty() ? withKeptWording(packs.open(assay)) : packs.open(assay);
        Map<String, RulePack> loaded = new TreeMap<>();
        assessor.packs().forEach(pack -> loaded.put(pack.id(), pack));
        List<String> missing = new ArrayList<>();
        Set<String> ids = new TreeSet<>();
        for (RulePack pack : past.results().packs()) {
            ids.add(pack.id());
            RulePack found = loaded.get(pack.id());
            if (found == null) {
                missing.add("it needs " + needed(pack) + ", which is not loaded");
            } else if (!found.sha256().equals(pack.sha256())) {
                missing.add("it needs " + needed(pack) + "; loaded is " + needed(found));
            }
        }
        missing.forEach(assay::warn);
        if (!missing.isEmpty()) {
            throw new Refusal(
                    "load the packs that " + folder + " was made with: name plugins with --plugins, and run the"
                            + " version of Assay that brings the others");
        }
        return assessor.only(ids);
    }

    private Assessor withKeptWording(Assessor assessor) {
        Path official = folder.resolve(Kept.OFFICIAL);
        if (!Files.isDirectory(official)) {
            return assessor;
        }
        Assessor worded = assessor;
        try (var files = Files.list(official)) {
            for (Path file : files.sorted().toList()) {
                worded = worded.withOfficialWording(file);
            }
        } catch (IOException e) {
            throw new Refusal(official + " cannot be read (" + SignCommand.why(e) + "); get the folder again");
        }
        return worded;
    }

    private static String needed(RulePack pack) {
        return pack.id() + " " + pack.version() + " (sha256:" + pack.sha256() + ")";
    }

    private FactsFiles inputs(Manifest manifest, PastFindings past) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        for (InputFile file : past.results().snapshot().files()) {
            files.put(
                    file.file(), Files.readAllBytes(folder.resolve(Kept.INPUTS).resolve(file.file())));
        }
        Map<String, String> hashes = past.results()
                .snapshot()
                .of(Evidence.class)
                .collect(Collectors.toMap(Evidence::id, Evidence::sha256, (a, b) -> a, TreeMap::new));
        return FactsFiles.of(files, hashes);
    }

    private List<String> different(List<Document> documents) throws IOException {
        List<String> different = new ArrayList<>();
        for (Document document : documents) {
            Path file = folder.resolve(document.path());
            if (!Files.isRegularFile(file)) {
                different.add(document.path() + " is missing");
                continue;
            }
            try (Comparing out = new Comparing(file)) {
                document.content().writeTo(out);
                if (!out.same()) {
                    different.add(document.path() + " comes out otherwise from line " + out.line() + " on");
                }
            }
        }
        return different;
    }
}
