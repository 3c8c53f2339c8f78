package dev.assay.cli;

import dev.assay.reports.Notice;
import dev.assay.reports.overview.Words;
import java.util.LinkedHashMap;
import java.util.Map;

/** What would be otherwise, for a program. */
final class WhatIfJson {

    private WhatIfJson() {}

    static String of(WhatIf whatIf) {
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("notice", Notice.asOf(whatIf.before().plan().asOf()));
        whole.put("organization", whatIf.before().organization().name());
        whole.put("as-of", whatIf.before().plan().asOf());
        whole.put("facts", whatIf.facts().stream().map(WhatIfJson::fact).toList());
        whole.put("changes", whatIf.entries().stream().map(WhatIfJson::change).toList());
        whole.put("risks", whatIf.risks().stream().map(WhatIfJson::risk).toList());
        whole.put("packs", whatIf.packs().stream().map(WhatIfJson::pack).toList());
        return JsonText.of(whole);
    }

    private static Map<String, Object> fact(FactChanges.Change change) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("section", change.ref().section());
        map.put("id", change.ref().id());
        map.put("new", change.fresh());
        map.put("gone", change.gone());
        map.put(
                "values",
                change.values().stream()
                        .map(value -> {
                            Map<String, Object> one = new LinkedHashMap<>();
                            one.put("key", value.key());
                            one.put("before", value.before());
                            one.put("after", value.after());
                            return one;
                        })
                        .toList());
        return map;
    }

    /** As {@code assay diff} tells it; the cause is known. */
    private static Map<String, Object> change(PastDiff.Entry entry) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("kind", Words.kebab(entry.kind()));
        map.putAll(ReplayJson.json(entry.change()));
        map.remove("organization");
        map.remove("other-pack");
        map.put("kind", Words.kebab(entry.kind()));
        return map;
    }

    private static Map<String, Object> risk(WhatIf.RiskChange change) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("control", change.control().id());
        map.put("title", change.control().title());
        map.put("before", change.before().map(Words::kebab).orElse("none"));
        map.put("after", change.after().map(Words::kebab).orElse(change.unseen() ? "unknown" : "none"));
        return map;
    }

    private static Map<String, Object> pack(WhatIf.PackCounts counts) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.putAll(SummaryJson.loaded(counts.pack()));
        map.put("before", counts.before());
        map.put("after", counts.after());
        return map;
    }
}
