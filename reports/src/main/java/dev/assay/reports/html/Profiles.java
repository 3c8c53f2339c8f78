package dev.assay.reports.html;

import dev.assay.api.model.Assurance;
import dev.assay.api.model.Control;
import dev.assay.api.model.Outcome;
import dev.assay.api.model.Profile;
import dev.assay.api.model.Profile.Achievement;
import dev.assay.reports.overview.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the facts show of outcomes, what the target asks beyond that, and the tiers. */
final class Profiles {

    private static final int GAPS = 15;
    private static final int TIERS = 4;

    private Profiles() {}

    static void write(Page page) {
        if (page.assessed().profiles().isEmpty()) {
            return;
        }
        page.section("profiles", "Profiles: outcomes against the target");
        page.html()
                .leaf(
                        "p",
                        "Outcomes are no duties: a shortfall is a gap to the target, and nothing here says that a law is met"
                                + " or not.",
                        "class",
                        "lead");
        page.assessed().profiles().forEach(profile -> profile(page, profile));
        page.end();
    }

    private static void profile(Page page, Profile profile) {
        Html html = page.html();
        html.begin("h3").name(profile.pack()).text(" against ");
        if (profile.target().chosen()) {
            html.name(profile.target().title()).end();
            if (!profile.target().about().isEmpty()) {
                html.begin("p").name(profile.target().about()).end();
            }
        } else {
            html.text("no chosen target").end();
            html.leaf("p", "No Target Profile was chosen, so every outcome is aimed for, on what is stated.");
        }
        picture(page, profile);
        gaps(page, profile);
        tiers(page, profile);
    }

    private static void picture(Page page, Profile profile) {
        Html html = page.html();
        Map<String, List<Bars.Part>> functions = new LinkedHashMap<>();
        page.index().families(profile.pack()).forEach(family -> functions.putIfAbsent(function(family), List.of()));
        functions.replaceAll((function, none) -> parts(page, profile, function));
        functions.values().removeIf(parts -> sum(parts) == 0);
        if (functions.isEmpty()) {
            return;
        }
        html.begin("figure").begin("figcaption").leaf("h4", "Current Profile, by function");
        Bars.legend(html, functions.values().iterator().next());
        html.end();
        long longest =
                functions.values().stream().mapToLong(Profiles::sum).max().orElse(1);
        html.begin("ul", "class", "bars");
        functions.forEach((function, parts) -> {
            html.begin("li").begin("span", "class", "what").name(function).end();
            Bars.bar(html, parts, longest);
            html.leaf("span", Bars.words(parts), "class", "of", "aria-hidden", "true")
                    .end();
        });
        html.end().end();
    }

    /** What comes first in the family of an outcome. */
    private static String function(String family) {
        int slash = family.indexOf(" / ");
        return slash < 0 ? family : family.substring(0, slash);
    }

    private static List<Bars.Part> parts(Page page, Profile profile, String function) {
        List<Profile.State> states = profile.states().stream()
                .filter(state ->
                        function(page.index().control(state.outcome()).family()).equals(function))
                .toList();
        return Arrays.stream(Achievement.values())
                .map(achievement -> new Bars.Part(
                        kind(achievement),
                        states.stream()
                                .filter(s -> s.achievement() == achievement)
                                .count(),
                        Words.of(achievement)))
                .toList();
    }

    private static String kind(Achievement achievement) {
        return switch (achievement) {
            case ACHIEVED -> "good";
            case PARTLY -> "partly";
            case NOT_ACHIEVED -> "gap";
            case UNKNOWN -> "open";
            case NOT_APPLICABLE -> "na";
        };
    }

    private static long sum(List<Bars.Part> parts) {
        return parts.stream().mapToLong(Bars.Part::number).sum();
    }

    private static void gaps(Page page, Profile profile) {
        Html html = page.html();
        List<Profile.Gap> gaps = profile.gaps();
        if (gaps.isEmpty()) {
            html.leaf("h4", "The facts show all that the target asks for");
            return;
        }
        html.leaf("h4", "What the target asks and the facts do not show: " + Words.count(gaps.size(), "outcome"));
        table(page, profile, gaps.subList(0, Math.min(GAPS, gaps.size())), "first to do first");
        if (gaps.size() > GAPS) {
            html.begin("details", "class", "more");
            html.leaf("summary", Words.count(gaps.size() - GAPS, "more outcome"));
            table(page, profile, gaps.subList(GAPS, gaps.size()), "the rest");
            html.end();
        }
    }

    private static void table(Page page, Profile profile, List<Profile.Gap> gaps, String which) {
        Html html = page.html();
        page.table(
                "Gaps of " + profile.pack() + " to the target, " + which,
                "Outcome",
                "Level",
                "What is missing",
                "How it stands",
                "Aimed for");
        for (Profile.Gap gap : gaps) {
            Profile.State state = gap.state();
            Control control = page.index().control(state.outcome());
            html.begin("tr").begin("th", "scope", "row");
            html.leaf("a", control.id().name(), "href", "#" + Anchors.control(control.id()));
            html.text(" ").name(control.title()).end();
            html.begin("td");
            Marks.level(html, gap.level());
            html.end().leaf("td", missing(gap.kind()));
            html.begin("td").name(Words.sentence(standing(state))).end();
            html.begin("td")
                    .text(state.target()
                            .map(t -> Words.of(t.priority()) + " priority, " + Words.of(t.target()) + ". ")
                            .orElse("on what is stated"));
            state.target().ifPresent(target -> html.name(Words.sentence(target.reason())));
            html.end().end();
        }
        page.endTable();
    }

    private static String missing(Profile.Gap.Kind kind) {
        return switch (kind) {
            case SHORTFALL -> "falls short";
            case UNKNOWN -> "not known";
            case EVIDENCE -> "only said";
        };
    }

    /** "partly: 34 of 41 systems, 2 unknown; on what is stated". */
    static String standing(Profile.State state) {
        List<String> shares = new ArrayList<>();
        for (Profile.Share share : state.shares()) {
            String what = share.section().equals("organization")
                    ? "practices"
                    : share.section().replace('-', ' ');
            shares.add(share.achieved() + " of " + share.of() + " " + what
                    + (share.unknown() > 0 ? ", " + share.unknown() + " unknown" : "")
                    + (share.open() ? ", list open" : ""));
        }
        return Words.of(state.achievement())
                + (shares.isEmpty() ? "" : ": " + String.join("; ", shares))
                + (state.assurance() == Assurance.NONE ? "" : "; on what is " + Words.of(state.assurance()));
    }

    private static void tiers(Page page, Profile profile) {
        Html html = page.html();
        if (profile.tiers().isEmpty()) {
            return;
        }
        html.leaf("h4", "Tiers: how rigorously risks are governed and managed");
        html.leaf("p", "Of the organization as a whole, from 1 to 4; no score of an outcome.");
        html.begin("ul", "class", "bars");
        for (Profile.Tier tier : profile.tiers()) {
            html.begin("li")
                    .begin("span", "class", "what")
                    .name(Words.sentence(tier.aspect()).replace(".", ""))
                    .end();
            long open = Math.max(0, tier.possible() - tier.shown());
            Bars.bar(
                    html,
                    List.of(
                            new Bars.Part("good", tier.shown(), "shown"),
                            new Bars.Part("open", open, "more possible"),
                            new Bars.Part("na", TIERS - tier.shown() - open, "out of reach by what is known")),
                    TIERS);
            html.leaf(
                    "span",
                    "Tier " + tier.shown() + " is shown"
                            + (open > 0 ? "; up to tier " + tier.possible() + " is possible" : ""),
                    "class",
                    "of");
            html.begin("span", "class", "between");
            tier.steps().stream()
                    .filter(step -> step.step().tier() > tier.shown())
                    .findFirst()
                    .ifPresent(step -> html.text(
                            "Tier " + step.step().tier() + " (" + step.step().title() + ") "
                                    + (step.outcome() == Outcome.FAIL ? "falls short: " : "is open: ")
                                    + Words.firstOf(step.reasons(), 2)));
            html.end().end();
        }
        html.end();
    }
}
