package dev.assay.cli;

import dev.assay.cli.Replay.Change;
import dev.assay.engine.Assessor;
import dev.assay.reports.overview.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a replay came to, for a program. */
final class ReplayJson {

    private ReplayJson() {}

    /** With which versions were compared, and beside which other packs. */
    static String of(
            String id,
            Assessor before,
            Assessor after,
            int organizations,
            List<Change> changes,
            Map<String, String> failed) {
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("old", new PacksJson(before).pack(ReplayText.pack(id, before)));
        whole.put("new", new PacksJson(after).pack(ReplayText.pack(id, after)));
        whole.put("packs", new PacksJson(after).others(id));
        whole.put("organizations", organizations);
        whole.put("changes", changes.stream().map(ReplayJson::json).toList());
        whole.put("not-replayed", new LinkedHashMap<String, Object>(failed));
        return JsonText.of(whole);
    }

    static Map<String, Object> json(Change change) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("organization", change.client());
        map.put("control", change.control().toString());
        map.put("other-pack", change.foreign());
        map.put("kind", Words.kebab(change.kind()));
        map.put("before", change.before());
        map.put("after", change.after());
        map.put("reason-before", change.was());
        map.put("reason-after", change.is());
        map.put(
                "outcomes",
                change.outcomes().stream()
                        .map(outcome -> {
                            Map<String, Object> one = new LinkedHashMap<>();
                            one.put("subject", outcome.name());
                            one.put("before", outcome.before());
                            one.put("after", outcome.after());
                            one.put("reason-before", outcome.was());
                            one.put("reason-after", outcome.is());
                            return one;
                        })
                        .toList());
        return map;
    }
}
