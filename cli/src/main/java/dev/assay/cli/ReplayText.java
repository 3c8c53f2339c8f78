package dev.assay.cli;

import dev.assay.api.model.ControlId;
import dev.assay.api.model.RulePack;
import dev.assay.cli.Replay.Change;
import dev.assay.cli.Replay.Kind;
import dev.assay.cli.Replay.Outcome;
import dev.assay.engine.Assessor;
import dev.assay.reports.overview.Words;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What a replay came to, for people and as JSON. */
final class ReplayText {

    private static final int SHOWN = 3;

    private final Page page;
    private final int shown;
    private final boolean all;

    ReplayText(Page page, boolean all) {
        this.page = page;
        this.all = all;
        this.shown = all ? Integer.MAX_VALUE : SHOWN;
    }

    /** Which two versions were compared. */
    void versions(String id, Assessor before, Assessor after) {
        version("Old  ", id, before);
        version("New  ", id, after);
        page.gap();
    }

    private void version(String lead, String id, Assessor assessor) {
        RulePack pack = pack(id, assessor);
        page.text(
                lead,
                pack.id() + " " + pack.version() + " from " + pack.origin()
                        + (pack.signer().signed()
                                ? ", signed by " + pack.signer().name()
                                : ", signed by nobody"));
        page.line("     " + pack.sha256());
    }

    static RulePack pack(String id, Assessor assessor) {
        return assessor.packs().stream()
                .filter(pack -> pack.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    void print(int organizations, List<Change> changes, Map<String, String> failed) {
        List<Change> foreign = changes.stream().filter(Change::foreign).toList();
        if (!foreign.isEmpty()) {
            page.text(Ink.BOLD, "", "On controls of other packs, which only remarks may change");
            controls(foreign);
        }
        Map<Kind, List<Change>> kinds = new EnumMap<>(Kind.class);
        changes.stream()
                .filter(change -> !change.foreign())
                .forEach(change -> kinds.computeIfAbsent(change.kind(), k -> new ArrayList<>())
                        .add(change));
        kinds.forEach((kind, of) -> {
            if (all || kind != Kind.WORDING) {
                page.text(Ink.BOLD, "", kind.title);
                controls(of);
            }
        });
        failed.forEach((client, problem) -> page.text(
                "Could not be replayed: ",
                client + ": " + problem.lines().findFirst().orElse("")));
        if (!failed.isEmpty()) {
            page.gap();
        }
        page.text(counts(organizations, kinds, foreign.size(), changes, failed.size()));
    }

    private void controls(List<Change> changes) {
        Map<ControlId, List<Change>> controls = new TreeMap<>();
        changes.forEach(change -> controls.computeIfAbsent(change.control(), c -> new ArrayList<>())
                .add(change));
        controls.forEach((control, of) -> {
            page.text("  ", control + " " + of.get(0).title());
            of.stream().limit(shown).forEach(this::change);
            if (of.size() > shown) {
                page.text("    ", "and " + Words.count(of.size() - shown, "organization") + " more (--all)");
            }
        });
        page.gap();
    }

    private void change(Change change) {
        page.text(
                "    ",
                change.client() + ": "
                        + (change.before().equals(change.after())
                                ? change.after() + " as before"
                                : change.before() + " -> " + change.after()));
        change.outcomes().stream().limit(shown).forEach(this::outcome);
        if (change.outcomes().size() > shown) {
            page.text("      ", "and " + (change.outcomes().size() - shown) + " more (--all)");
        }
        if (change.outcomes().isEmpty()) {
            page.text("      was ", change.was());
            page.text("      is  ", change.is());
        }
    }

    private void outcome(Outcome outcome) {
        page.text("      ", outcome.name() + ": " + outcome.before() + " -> " + outcome.after());
        if (!outcome.was().isEmpty()) {
            page.text("        was ", outcome.was());
        }
        if (!outcome.is().isEmpty()) {
            page.text("        is  ", outcome.is());
        }
    }

    private static String counts(
            int organizations, Map<Kind, List<Change>> kinds, int foreign, List<Change> changes, int failed) {
        Set<String> changed = new TreeSet<>();
        changes.forEach(change -> changed.add(change.client()));
        String head = Words.count(organizations, "organization") + ": " + (organizations - failed - changed.size())
                + " unchanged, " + changed.size() + " changed" + (failed == 0 ? "" : ", " + failed + " not replayed")
                + ".";
        String each = kinds.entrySet().stream()
                .map(entry -> entry.getKey().title + ": " + entry.getValue().size())
                .collect(Collectors.joining("; "));
        return head
                + (each.isEmpty() ? "" : " " + each + ".")
                + (foreign == 0 ? "" : " On other packs' controls: " + foreign + ".");
    }
}
