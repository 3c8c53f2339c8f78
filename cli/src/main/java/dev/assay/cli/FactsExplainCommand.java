package dev.assay.cli;

import dev.assay.api.model.ControlId;
import dev.assay.api.schema.Description;
import dev.assay.api.schema.VocabularyEntry;
import dev.assay.engine.Assessor;
import dev.assay.engine.FactsGuide;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code assay facts explain}: the meaning of a section, key or word of the facts. */
@Command(
        name = "explain",
        customSynopsis = "assay facts explain PATH [--plugins PATH]",
        description = {
            "Explains a section, key or word: the question it answers, the meaning of each answer, an example,",
            "and the controls that look at it. Examples: systems, systems.mfa, vendors.agreement.signed,",
            "policies.sanctions, practices.access-reviews."
        })
final class FactsExplainCommand implements Callable<Integer> {

    private static final int MOST_CONTROLS = 12;
    private static final int LEAD = 11;
    /** The section whose entries are known by names that packs bring. */
    private static final String PRACTICES = "practices";

    @Parameters(paramLabel = "PATH", description = "A section, or a section and a key with a dot between.")
    private String path = "";

    @Mixin
    private PackOptions packs = new PackOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final Assay assay;

    FactsExplainCommand(Assay assay) {
        this.assay = assay;
    }

    @Override
    public Integer call() {
        FactsGuide guide = packs.open(assay).guide();
        VocabularyEntry entry = guide.entry(path).orElseThrow(() -> unknown(guide));
        Page page = assay.page();
        Description text = entry.description();
        page.line(Ink.BOLD, entry.path());
        page.text(text.question());
        if (!text.about().isEmpty()) {
            page.gap();
            page.text(text.about());
        }
        page.gap();
        lead(page, "yes", text.yes());
        lead(page, "partly", text.partly());
        lead(page, "no", text.no());
        if (text.hasAnswers()) {
            lead(page, "unknown", "Not recorded. Leaving the key out means the same: nothing passes or fails on it.");
            page.gap();
        }
        values(entry, guide, page);
        example(entry, page);
        lead(page, "not here", text.elsewhere());
        lead(page, "also called", String.join(", ", text.synonyms()));
        lead(page, "cites", String.join(", ", text.cites()));
        uses(guide.uses(entry.path()), entry, page);
        return ExitCode.CLEAR;
    }

    private ParameterException unknown(FactsGuide guide) {
        List<String> paths = guide.entries().stream().map(VocabularyEntry::path).toList();
        String near = Assessor.nearest(path, paths).stream().findFirst().orElse("");
        return new ParameterException(
                spec.commandLine(),
                "\"" + path + "\" is no section, key or word of the facts; the nearest is " + near
                        + ". To search: assay facts find " + path.replace('.', ' '));
    }

    private static void lead(Page page, String lead, String text) {
        if (!text.isEmpty()) {
            page.text(lead + " ".repeat(Math.max(1, LEAD + 1 - lead.length())), text);
        }
    }

    /** The keys of a section or of a record, or the words of a key, each with its question or meaning. */
    private static void values(VocabularyEntry entry, FactsGuide guide, Page page) {
        List<VocabularyEntry> inside = switch (entry.kind()) {
            case SECTION ->
                guide.of(entry.path()).stream()
                        .filter(each -> each.kind() == VocabularyEntry.Kind.KEY || PRACTICES.equals(entry.path()))
                        .toList();
            case KEY -> inKey(entry, guide);
            case WORD -> List.of();
        };
        for (VocabularyEntry each : inside) {
            page.line("  " + each.path().substring(entry.section().length() + 1));
            String words = each.words().isEmpty() || entry.words().contains(each.name())
                    ? ""
                    : " (" + each.words().size() + " words: assay facts explain " + each.path() + ")";
            page.text("      ", each.description().question() + words);
        }
        if (!inside.isEmpty()) {
            page.gap();
        }
    }

    private static List<VocabularyEntry> inKey(VocabularyEntry key, FactsGuide guide) {
        String inside = key.path() + ".";
        return guide.of(key.section()).stream()
                .filter(each -> key.words().isEmpty()
                        ? each.path().startsWith(inside) && each.kind() == VocabularyEntry.Kind.KEY
                        : each.kind() == VocabularyEntry.Kind.WORD
                                && key.words().contains(each.name())
                                && (each.path().startsWith(inside)
                                        || each.path().equals(key.section() + "." + each.name())))
                .toList();
    }

    private static void example(VocabularyEntry entry, Page page) {
        String example = entry.description().example();
        if (example.isEmpty()) {
            return;
        }
        if (entry.kind() == VocabularyEntry.Kind.SECTION) {
            example.lines().forEach(line -> page.line("  " + line));
            page.gap();
        } else {
            lead(page, "example", entry.name() + ": " + example);
        }
    }

    private static void uses(Map<String, List<ControlId>> uses, VocabularyEntry entry, Page page) {
        if (entry.kind() == VocabularyEntry.Kind.SECTION) {
            return;
        }
        if (uses.isEmpty()) {
            lead(page, "looked at", "by no control of the loaded packs");
        }
        uses.forEach((pack, controls) -> {
            String shown = String.join(
                    ", ",
                    controls.stream().limit(MOST_CONTROLS).map(ControlId::name).toList());
            int more = controls.size() - MOST_CONTROLS;
            lead(page, pack, shown + (more > 0 ? " and " + more + " more" : ""));
        });
    }
}
