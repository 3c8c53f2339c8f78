package dev.assay.cli;

import dev.assay.api.model.RulePack;
import dev.assay.engine.Assessor;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is loaded, for a program. */
final class PacksJson {

    private final Assessor assessor;
    private final Map<String, String> jars;
    private final Set<String> shipped;

    PacksJson(Assessor assessor) {
        this.assessor = assessor;
        this.jars = assessor.jarSha256();
        this.shipped = assessor.shipped();
    }

    /** All of it, as a document. */
    static String of(Assessor assessor) {
        PacksJson json = new PacksJson(assessor);
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("plugins", 1);
        whole.put("packs", assessor.packs().stream().map(json::pack).toList());
        return JsonText.of(whole);
    }

    Map<String, Object> pack(RulePack pack) {
        Map<String, Object> map = SummaryJson.loaded(pack);
        map.put("from", pack.origin());
        Optional.ofNullable(jars.get(pack.id())).ifPresent(hash -> map.put("jar-sha256", hash));
        map.put("part-of-assay", shipped.contains(pack.id()));
        map.put("controls", pack.catalog().controls().size());
        map.put("checks", pack.catalog().checks().size());
        map.put("rules", pack.rules().size());
        Optional.ofNullable(assessor.broken().get(pack.id()))
                .ifPresent(why -> map.put("broken", SummaryJson.problem(why)));
        return map;
    }

    /** All but one. */
    List<Map<String, Object>> others(String id) {
        return assessor.packs().stream()
                .filter(pack -> !pack.id().equals(id))
                .map(this::pack)
                .toList();
    }
}
