package dev.assay.cli;

import dev.assay.api.model.AssessmentResults;
import dev.assay.api.model.Crosswalk;
import dev.assay.api.model.FormerId;
import dev.assay.api.model.Profile;
import dev.assay.api.value.Score;
import dev.assay.reports.Notice;
import dev.assay.reports.overview.Index;
import dev.assay.reports.overview.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The profiles for a program: every outcome, every gap. Equal results give the same bytes. */
final class ProfileJson {

    private final AssessmentResults results;
    private final Index index;

    private ProfileJson(AssessmentResults results) {
        this.results = results;
        this.index = new Index(results);
    }

    static String of(AssessmentResults results, List<Profile> profiles) {
        ProfileJson json = new ProfileJson(results);
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("profile", 1);
        whole.put("notice", Notice.asOf(results.plan().asOf()));
        whole.put("organization", results.organization().name());
        whole.put("as-of", results.plan().asOf());
        whole.put("packs", results.packs().stream().map(SummaryJson::loaded).toList());
        whole.put("profiles", profiles.stream().map(json::profile).toList());
        return JsonText.of(whole);
    }

    private Map<String, Object> profile(Profile profile) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("id", profile.pack());
        map.put("target-profile", profile.target().id());
        map.put("outcomes", profile.states().stream().map(this::state).toList());
        map.put("gaps", profile.gaps().stream().map(this::gap).toList());
        map.put("tiers", profile.tiers().stream().map(ProfileJson::tier).toList());
        map.put("declared-scores", declared(profile));
        return map;
    }

    private Map<String, Object> state(Profile.State state) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("outcome", state.outcome().name());
        map.put("title", index.control(state.outcome()).title());
        if (!index.control(state.outcome()).official().isEmpty()) {
            map.put("official", index.control(state.outcome()).official());
        }
        map.put("achievement", Words.kebab(state.achievement()));
        map.put("assurance", Words.kebab(state.assurance()));
        map.put("shares", state.shares().stream().map(ProfileJson::share).toList());
        map.put("wanted", state.wanted());
        state.target().ifPresent(target -> {
            Map<String, Object> asked = new LinkedHashMap<>();
            asked.put("priority", Words.kebab(target.priority()));
            asked.put("target", Words.kebab(target.target()));
            asked.put("reason", target.reason());
            map.put("target", asked);
        });
        state.declared().ifPresent(declared -> {
            Map<String, Object> said = new LinkedHashMap<>();
            score(said, "score", declared.score());
            score(said, "target", declared.target());
            said.put(
                    "former", declared.former().stream().map(FormerId::sentence).toList());
            map.put("declared", said);
        });
        return map;
    }

    private static Map<String, Object> share(Profile.Share share) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("section", share.section());
        map.put("achieved", share.achieved());
        map.put("of", share.of());
        map.put("unknown", share.unknown());
        map.put("open", share.open());
        return map;
    }

    private Map<String, Object> gap(Profile.Gap gap) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("outcome", gap.state().outcome().name());
        map.put("kind", Words.kebab(gap.kind()));
        map.put("level", Words.kebab(gap.level()));
        map.put("remedy", index.control(gap.state().outcome()).remedy());
        map.put("also", gap.also().stream().map(link -> link(link, gap.state())).toList());
        return map;
    }

    private static Map<String, Object> link(Crosswalk.Link link, Profile.State state) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("control", link.other(state.outcome()));
        map.put("through", link.through());
        map.put("by-author", link.byAuthor());
        map.put("primary", link.primary());
        return map;
    }

    private static Map<String, Object> tier(Profile.Tier tier) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("aspect", tier.aspect());
        map.put("shown", tier.shown());
        map.put("possible", tier.possible());
        map.put(
                "steps",
                tier.steps().stream()
                        .map(step -> {
                            Map<String, Object> each = new LinkedHashMap<>();
                            each.put("tier", step.step().tier());
                            each.put("title", step.step().title());
                            each.put("outcome", Words.kebab(step.outcome()));
                            each.put("reasons", step.reasons());
                            return each;
                        })
                        .toList());
        return map;
    }

    private Map<String, Object> declared(Profile profile) {
        Map<String, Object> map = new LinkedHashMap<>();
        List<Object> functions = new ArrayList<>();
        DeclaredTotals.byFunction(profile, index).forEach((function, totals) -> {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("function", function);
            row.putAll(totals(totals));
            functions.add(row);
        });
        map.put("functions", functions);
        map.put("in-all", totals(DeclaredTotals.of(profile.states())));
        return map;
    }

    private static Map<String, Object> totals(DeclaredTotals totals) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("rated", totals.rated());
        score(map, "average", totals.average());
        score(map, "target", totals.target());
        map.put("below-target", totals.below());
        return map;
    }

    private static void score(Map<String, Object> map, String key, Score score) {
        map.put(key, score.known() ? score.decimal() : "unknown");
    }
}
