package dev.assay.reports.xccdf;

import dev.assay.api.model.ControlId;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Identifiers as XCCDF 1.2 wants them: {@code xccdf_dev.assay_rule_hipaa_164.312_a_2_iv} for {@code hipaa:164.312(a)(2)(iv)}.
 * Different names never get the same identifier. What looks like a citation is written with an underscore before each
 * paragraph and two for a space; its words hold no underscore, so it reads back in one way only. Anything else comes after
 * three underscores, which the first kind never has, with each unusual character as its number between underscores.
 */
final class Ids {

    private static final String WORD = "[A-Za-z0-9.-]+";
    private static final Pattern FIRST = Pattern.compile(WORD);
    private static final Pattern CITATION = Pattern.compile(WORD + "(\\(" + WORD + "\\)| " + WORD + ")*");

    static final String BENCHMARK = "xccdf_dev.assay_benchmark_gap-analysis";

    private Ids() {}

    static String rule(ControlId control) {
        return "xccdf_dev.assay_rule_" + of(control.pack(), control.name());
    }

    static String group(String... pack) {
        return "xccdf_dev.assay_group_" + of(pack);
    }

    static String testResult(String... parts) {
        return "xccdf_dev.assay_testresult_" + of(parts);
    }

    private static String of(String... parts) {
        List<String> rest = List.of(parts).subList(1, parts.length);
        boolean plain = FIRST.matcher(parts[0]).matches()
                && rest.stream().allMatch(part -> CITATION.matcher(part).matches());
        return plain
                ? Stream.of(parts).map(Ids::cited).collect(Collectors.joining("_"))
                : Stream.of(parts).map(Ids::escaped).collect(Collectors.joining(".", "___", ""));
    }

    private static String cited(String citation) {
        return citation.replace(" ", "__").replace("(", "_").replace(")", "");
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (c < 0x80 && (Character.isLetterOrDigit(c) || c == '-')) {
                escaped.appendCodePoint(c);
            } else {
                escaped.append('_').append(Integer.toHexString(c)).append('_');
            }
        });
        return escaped.toString();
    }

    /** A name as part of a URI. */
    static String uri(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
