package dev.assay.cli;

import dev.assay.api.model.AssessmentResults;
import dev.assay.api.model.Control;
import dev.assay.api.model.Outcome;
import dev.assay.api.model.Profile;
import dev.assay.api.model.Profile.Achievement;
import dev.assay.api.model.Profile.Gap;
import dev.assay.api.model.Profile.State;
import dev.assay.api.model.Profile.Step;
import dev.assay.api.model.Profile.Tier;
import dev.assay.api.model.TargetProfile;
import dev.assay.api.value.Score;
import dev.assay.reports.Notice;
import dev.assay.reports.overview.Index;
import dev.assay.reports.overview.Words;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** A profile for people: a picture by function, the gap to the target, the tiers, and what somebody declared. */
final class ProfileText {

    private static final int GAPS = 7;
    private static final int NAME = 12;
    private static final int BAR = 34;
    private static final int ALSO = 3;

    private final AssessmentResults results;
    private final Profile profile;
    private final Page page;
    private final Index index;

    ProfileText(AssessmentResults results, Profile profile, Page page) {
        this.results = results;
        this.profile = profile;
        this.page = page;
        this.index = new Index(results);
    }

    void print(boolean all) {
        head();
        picture();
        if (all) {
            outcomes();
        }
        gaps(all);
        tiers();
        declared();
    }

    private void head() {
        page.text(Ink.BOLD, "", results.organization().name());
        results.packs().stream()
                .filter(pack -> pack.id().equals(profile.pack()))
                .forEach(pack -> page.text(pack.catalog().title() + " (" + pack.id() + " " + pack.version() + ")"));
        TargetProfile target = profile.target();
        page.text(
                target.chosen()
                        ? "Target Profile: " + target.title() + " (" + target.id() + ")"
                        : "No Target Profile was chosen, so every outcome is aimed for on what is stated; choose one with"
                                + " --target, see assay targets.");
        page.gap();
        page.text(Notice.asOf(results.plan().asOf()));
        page.text(
                "Outcomes are no duties: a shortfall is a gap to the target, and nothing here says that HIPAA is met or not.");
    }

    /** One bar for each function; each outcome is a sign. */
    private void picture() {
        page.heading("Current Profile");
        page.line(" ".repeat(NAME + BAR) + "achieved partly  not unknown n/a");
        DeclaredTotals.functions(profile, index).forEach((function, states) -> {
            StringBuilder bar = new StringBuilder();
            StringBuilder numbers = new StringBuilder();
            int[] widths = {9, 7, 5, 8, 4};
            for (Achievement achievement : Achievement.values()) {
                long number = states.stream()
                        .filter(s -> s.achievement() == achievement)
                        .count();
                bar.append(sign(achievement).repeat((int) number));
                String text = "" + number;
                numbers.append(" ".repeat(widths[achievement.ordinal()] - text.length()))
                        .append(text);
            }
            String cut = bar.length() > BAR ? bar.substring(0, BAR) : bar.toString();
            page.line(pad(function, NAME) + pad(cut, BAR - 1) + numbers);
        });
        page.gap();
        page.text("# achieved, + partly, - not achieved, ? unknown, . nothing it could be seen in.");
    }

    private static String sign(Achievement achievement) {
        return switch (achievement) {
            case ACHIEVED -> "#";
            case PARTLY -> "+";
            case NOT_ACHIEVED -> "-";
            case UNKNOWN -> "?";
            case NOT_APPLICABLE -> ".";
        };
    }

    private void outcomes() {
        for (String family : index.families(profile.pack())) {
            page.heading(family);
            profile.states().stream()
                    .filter(state -> index.control(state.outcome()).family().equals(family))
                    .forEach(this::outcome);
        }
    }

    private void outcome(State state) {
        Control control = index.control(state.outcome());
        page.text(
                sign(state.achievement()) + " " + pad(control.id().name(), 10),
                control.title() + ": " + ProfileWords.standing(state) + (state.wanted() ? "" : "; not aimed for"));
    }

    private void gaps(boolean all) {
        List<Gap> gaps = profile.gaps();
        if (gaps.isEmpty()) {
            page.heading("The facts show all that the target asks for");
            return;
        }
        page.heading("What the target asks and the facts do not show: " + Words.count(gaps.size(), "outcome"));
        int shown = all ? gaps.size() : Math.min(GAPS, gaps.size());
        for (int i = 0; i < shown; i++) {
            if (i > 0) {
                page.gap();
            }
            gap(i + 1, gaps.get(i));
        }
        if (shown < gaps.size()) {
            page.gap();
            page.text("And " + (gaps.size() - shown) + " more; --all shows them.");
        }
    }

    private void gap(int number, Gap gap) {
        State state = gap.state();
        Control control = index.control(state.outcome());
        String priority = state.target().map(t -> Words.of(t.priority()) + ": ").orElse("");
        Ink ink = gap.kind() == Gap.Kind.SHORTFALL ? Ink.RED : Ink.YELLOW;
        page.text(
                ink,
                number + "  " + priority,
                control.title() + " (" + control.id().name() + ")");
        if (!control.official().isEmpty()) {
            page.text("   ", "Official: " + Words.sentence(control.official()));
        }
        page.text("   ", Words.sentence(ProfileWords.standing(state)) + asked(gap));
        state.target().ifPresent(target -> page.text("   ", "Aimed for: " + Words.sentence(target.reason())));
        switch (gap.kind()) {
            case SHORTFALL -> page.text("   ", "To do: " + control.remedy());
            case UNKNOWN -> page.text("   ", "To find out: " + question(control, state));
            case EVIDENCE -> page.text("   ", "To do: put a dated paper or an export behind what is only said.");
        }
        if (!gap.also().isEmpty()) {
            List<String> names = gap.also().stream()
                    .map(link -> link.other(state.outcome()) + (link.byAuthor() ? "*" : ""))
                    .toList();
            page.text("   ", "A fix also touches: " + Words.few(names, ALSO) + ".");
        }
    }

    private static String asked(Gap gap) {
        return gap.state()
                .target()
                .filter(target -> gap.kind() == Gap.Kind.EVIDENCE)
                .map(target -> " Asked for: " + Words.of(target.target()) + ".")
                .orElse("");
    }

    /** The first question whose answer is missing. */
    private String question(Control control, State state) {
        if (!control.judgement().isEmpty()) {
            return control.judgement();
        }
        return index.finding(state.outcome()).observations().stream()
                .filter(o -> o.outcome() == Outcome.NOT_CHECKED || o.outcome() == Outcome.ERROR)
                .findFirst()
                .map(o -> index.check(o.check())
                        .asks()
                        .map(q -> q.replace("{subject}", o.subject().name()))
                        .orElse(o.reason()))
                .orElse("look at it with assay explain " + state.outcome());
    }

    private void tiers() {
        if (profile.tiers().isEmpty()) {
            return;
        }
        page.heading("Tiers: how rigorously risks are governed and managed");
        page.text("They describe the organization as a whole, from 1 to 4, and are no score of an outcome.");
        for (Tier tier : profile.tiers()) {
            page.gap();
            page.text(
                    Ink.BOLD,
                    pad(Words.sentence(tier.aspect()).replace(".", ""), NAME),
                    name(tier, tier.shown())
                            + (tier.possible() > tier.shown()
                                    ? " is shown; up to " + name(tier, tier.possible()) + " is possible"
                                    : " is shown"));
            for (Step step : tier.steps()) {
                if (step.step().tier() > tier.shown()) {
                    page.text(
                            "  ",
                            "Tier " + step.step().tier() + " (" + step.step().title() + ") "
                                    + (step.outcome() == Outcome.FAIL
                                            ? "falls short: "
                                            : step.outcome() == Outcome.PASS ? "would be shown: " : "is open: ")
                                    + Words.firstOf(step.reasons(), 2));
                    break;
                }
                page.text(
                        "  ",
                        "Tier " + step.step().tier() + " (" + step.step().title() + ") is shown: "
                                + Words.firstOf(step.reasons(), 2));
            }
        }
    }

    private static String name(Tier tier, int number) {
        String title = tier.steps().stream()
                .filter(step -> step.step().tier() == number)
                .map(step -> step.step().title())
                .findFirst()
                .orElse("Partial");
        return "tier " + number + ", " + title + ",";
    }

    private void declared() {
        List<State> rated = profile.states().stream()
                .filter(state -> state.declared().isPresent())
                .toList();
        if (rated.isEmpty()) {
            return;
        }
        page.heading("Declared scores, from 0 to 10: what somebody said, beside what the facts show");
        page.line(pad("", NAME) + "   rated  average   target    below");
        DeclaredTotals.byFunction(profile, index).forEach(this::row);
        row("in all", DeclaredTotals.of(profile.states()));
        Set<String> carried = new TreeSet<>();
        rated.forEach(state -> state.declared().orElseThrow().former().forEach(f -> carried.add(f.sentence())));
        if (!carried.isEmpty()) {
            page.gap();
            page.text(
                    "Some were rated by ids of an earlier edition and are carried over: read them again, the words changed."
                            + " Where several meet in one outcome the lowest counts.");
            carried.forEach(sentence -> page.text("  ", sentence));
        }
        List<String> apart = rated.stream()
                .filter(state -> ProfileWords.apart(state))
                .map(state -> state.outcome().name())
                .toList();
        if (!apart.isEmpty()) {
            page.gap();
            page.text("Rated at or above their target, and the facts show a shortfall: " + String.join(", ", apart)
                    + ".");
        }
    }

    private void row(String function, DeclaredTotals totals) {
        page.line(pad(function, NAME)
                + right("" + totals.rated(), 8)
                + right(mean(totals.average()), 9)
                + right(mean(totals.target()), 9)
                + right("" + totals.below(), 9));
    }

    private static String mean(Score mean) {
        return mean.known() ? mean.decimal().toPlainString() : "-";
    }

    private static String pad(String text, int width) {
        return text + " ".repeat(Math.max(1, width - text.length()));
    }

    private static String right(String text, int width) {
        return " ".repeat(Math.max(1, width - text.length())) + text;
    }
}
