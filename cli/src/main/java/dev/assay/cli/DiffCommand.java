package dev.assay.cli;

import dev.assay.api.model.AssessmentResults;
import dev.assay.reports.overview.Words;
import dev.assay.reports.xml.PastFindings;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code assay diff}: what changed between two assessments of an organization, and why. */
@Command(
        name = "diff",
        customSynopsis = "assay diff OLD NEW [--json]",
        description = {
            "Says what opened, got worse, closed or got better between two assessments of an organization, and "
                    + "whether the facts, the rules or the plan changed or only the calendar went on. Nothing is assessed "
                    + "anew.",
            "Exit code 0: nothing changed; 1: something did."
        })
final class DiffCommand implements java.util.concurrent.Callable<Integer> {

    @Parameters(index = "0", paramLabel = "OLD", description = "The folder of the earlier assessment.")
    private Path old = Path.of("");

    @Parameters(index = "1", paramLabel = "NEW", description = "The folder of the later one.")
    private Path now = Path.of("");

    @Option(names = "--all", description = "Every subject of which something else is said.")
    private boolean all;

    @Option(names = "--json", description = "The changes as JSON.")
    private boolean json;

    private final Assay assay;

    DiffCommand(Assay assay) {
        this.assay = assay;
    }

    @Override
    public Integer call() {
        PastFindings before = Past.in(old);
        PastFindings after = Past.in(now);
        if (!before.results()
                .organization()
                .ref()
                .equals(after.results().organization().ref())) {
            throw new Refusal(
                    old + " is about " + before.results().organization().name() + " and " + now + " about "
                            + after.results().organization().name() + "; name two folders of one organization");
        }
        List<PastDiff.Entry> entries = PastDiff.between(before, after);
        if (json) {
            assay.console().out().print(json(before.results(), after.results(), entries));
        } else {
            print(before.results(), after.results(), entries);
        }
        return entries.isEmpty() ? ExitCode.CLEAR : ExitCode.GAPS;
    }

    private void print(AssessmentResults before, AssessmentResults after, List<PastDiff.Entry> entries) {
        Page page = assay.page();
        page.text(Ink.BOLD, "", after.organization().name());
        page.text("From " + before.plan().asOf() + " to " + after.plan().asOf());
        Map<PastDiff.Kind, List<PastDiff.Entry>> kinds = entries.stream()
                .collect(Collectors.groupingBy(PastDiff.Entry::kind, LinkedHashMap::new, Collectors.toList()));
        ChangeText text = new ChangeText(page, all);
        kinds.forEach((kind, of) -> {
            page.heading(kind.title);
            of.forEach(entry -> text.print(entry.change(), entry.why()));
        });
        page.gap();
        page.text(
                entries.isEmpty()
                        ? "Nothing changed."
                        : kinds.entrySet().stream()
                                        .map(kind -> kind.getValue().size() + " " + Words.of(kind.getKey()))
                                        .collect(Collectors.joining(", "))
                                + ".");
    }

    private static String json(AssessmentResults before, AssessmentResults after, List<PastDiff.Entry> entries) {
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("organization", after.organization().name());
        whole.put("from", before.plan().asOf());
        whole.put("to", after.plan().asOf());
        whole.put(
                "changes",
                entries.stream()
                        .map(entry -> {
                            Map<String, Object> one = new LinkedHashMap<>();
                            one.put("kind", Words.kebab(entry.kind()));
                            one.put(
                                    "causes",
                                    entry.causes().stream().map(Words::kebab).toList());
                            one.putAll(ReplayJson.json(entry.change()));
                            one.keySet().removeAll(List.of("organization", "other-pack"));
                            one.put("kind", Words.kebab(entry.kind()));
                            return one;
                        })
                        .toList());
        return JsonText.of(whole);
    }
}
