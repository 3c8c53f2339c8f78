package dev.assay.engine.drl;

import dev.assay.api.schema.Kebab;
import java.util.ArrayList;
import java.util.List;

/** Spells a short form out as rules, so that there is one engine, one trace and one explanation for both. */
public final class ShortFormRules {

    private static final String RECORDED_NO = "in (Answer.NO, Answer.PARTLY)";
    private static final String RECORDED_YES = "in (Answer.YES, Answer.PARTLY)";

    private final FactTypes types;

    public ShortFormRules(FactTypes types) {
        this.types = types;
    }

    /** The rules of a short form. */
    public List<String> of(ShortForm form) {
        String type = types.section(form.about()).orElseThrow().getSimpleName();
        List<String> scope = form.onlyWhere().stream()
                .map(key -> types.written(form.about(), key) + " != Answer.NO")
                .toList();
        List<String> rules = new ArrayList<>();
        rules.add(rule(form, "applies", pattern(type, scope), "assess.applies($s);"));
        switch (form.form()) {
            case ANSWERED_BY -> answeredBy(form, type, scope, rules);
            case PRACTICE -> practice(form, type, scope, rules);
            case POLICY -> policy(form, type, scope, rules);
        }
        if (form.failuresOnly()) {
            rules.removeIf(rule -> !rule.contains("assess.applies(") && !rule.contains("assess.fails("));
        }
        return rules;
    }

    private void answeredBy(ShortForm form, String type, List<String> scope, List<String> rules) {
        String field = types.written(form.about(), form.value());
        rules.add(rule(form, "meets", pattern(type, scope, field + " == Answer.YES"), "assess.meets($s);"));
        rules.add(rule(form, "fails", pattern(type, certain(form), field + " " + RECORDED_NO), "assess.fails($s);"));
        rules.add(rule(
                form,
                "lacks " + form.value(),
                pattern(type, scope, field + " == Answer.UNKNOWN"),
                lacks(types.missing(form.about(), form.value()))));
        for (String key : form.onlyWhere()) {
            String unknown = types.written(form.about(), key) + " == Answer.UNKNOWN";
            rules.add(rule(
                    form,
                    "lacks " + key,
                    pattern(type, scope, unknown, field + " " + RECORDED_NO),
                    lacks(types.missing(form.about(), key))));
        }
    }

    private void practice(ShortForm form, String type, List<String> scope, List<String> rules) {
        String practice = "\n      Practice( practice == \"" + form.value() + "\", answer ";
        rules.add(rule(form, "meets", pattern(type, scope) + practice + "== Answer.YES )", "assess.meets($s);"));
        rules.add(
                rule(form, "fails", pattern(type, certain(form)) + practice + RECORDED_NO + " )", "assess.fails($s);"));
    }

    private void policy(ShortForm form, String type, List<String> scope, List<String> rules) {
        String policy = "\n      Policy( topic == \"" + form.value() + "\", ";
        rules.add(rule(
                form,
                "meets",
                pattern(type, scope) + policy
                        + "ofTheWhole() == Answer.YES, written == Answer.YES, implemented == Answer.YES )",
                "assess.meets($s);"));
        rules.add(rule(
                form,
                "lacks approval yet",
                pattern(type, scope) + policy + "approvedOn.certainlyAfter(asOf) )",
                lacks(List.of(form.need() + ".approved-on"))));
        for (String field : List.of("written", "implemented")) {
            rules.add(rule(
                    form,
                    "fails " + Kebab.ofComponent(field),
                    pattern(type, certain(form)) + policy + field + " " + RECORDED_NO + " )",
                    "assess.fails($s);"));
            // One of several policies on the topic that nobody knows about leaves it open.
            rules.add(rule(
                    form,
                    "lacks " + Kebab.ofComponent(field),
                    pattern(type, scope) + policy + field + " == Answer.UNKNOWN )",
                    lacks(List.of(form.need()))));
        }
    }

    private List<String> certain(ShortForm form) {
        return form.onlyWhere().stream()
                .map(key -> types.written(form.about(), key) + " " + RECORDED_YES)
                .toList();
    }

    private static String pattern(String type, List<String> scope, String... more) {
        List<String> all = new ArrayList<>(scope);
        all.addAll(List.of(more));
        return "$s : " + type + "( " + String.join(", ", all) + " )";
    }

    private static String lacks(List<String> keys) {
        return "assess.lacks($s, \"" + String.join("\", \"", keys) + "\");";
    }

    private static String rule(ShortForm form, String name, String when, String then) {
        return "rule \"%s: %s\" @check(%s)\nwhen\n      %s\nthen\n      %s\nend\n"
                .formatted(form.check(), name, form.check(), when, then);
    }
}
