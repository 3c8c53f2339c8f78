package dev.assay.cli;

import dev.assay.api.model.Control;
import dev.assay.api.model.Part;
import dev.assay.api.model.RulePack;
import dev.assay.reports.overview.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is required, for a program. */
final class ControlsJson {

    private ControlsJson() {}

    /**
     * The controls of these packs and what they are read with.
     *
     * @param packs the packs
     * @param controls those of their controls that are asked for
     * @param parts those of their parts that are asked for
     */
    static String of(List<RulePack> packs, List<Control> controls, List<Part> parts) {
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("controls-list", 1);
        whole.put("packs", packs.stream().map(SummaryJson::loaded).toList());
        whole.put("controls", controls.stream().map(ControlsJson::control).toList());
        whole.put("parts", parts.stream().map(ControlsJson::part).toList());
        return JsonText.of(whole);
    }

    private static Map<String, Object> control(Control control) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("control", control.id());
        map.put("title", control.title());
        map.put("family", control.family());
        map.put("duty", Words.kebab(control.duty()));
        control.parentId().ifPresent(parent -> map.put("parent", parent));
        map.put("statement", control.statement());
        if (!control.official().isEmpty()) {
            map.put("official", control.official());
        }
        map.put("checks", control.checks());
        map.put("gathers", control.gathers());
        map.put("judgement", control.judgement());
        map.put("remedy", control.remedy());
        if (control.effort().known()) {
            Map<String, Object> effort = new LinkedHashMap<>();
            effort.put("hours", control.effort().hours());
            effort.put("cost", control.effort().cost());
            map.put("effort", effort);
        }
        map.put("after", control.after());
        return map;
    }

    private static Map<String, Object> part(Part part) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("part", part.id());
        map.put("title", part.title());
        map.put("kind", Words.kebab(part.kind()));
        map.put("statement", part.statement());
        return map;
    }
}
