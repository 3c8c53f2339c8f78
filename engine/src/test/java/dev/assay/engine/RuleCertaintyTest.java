package dev.assay.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing passes, fails or is outside on what nobody recorded, however the condition is turned; no rule looks at every pair. */
class RuleCertaintyTest {

    private static final String CATALOG = """
            id: acme
            title: Acme
            version: 1.0.0
            api: 1
            controls:
              - {id: A, title: A, statement: A., checks: [a, b, c]}
            checks:
              - {id: a, about: systems, needs: [mfa], meets: Yes., fails: No., lacks: Nobody knows.}
              - {id: b, about: organization, needs: [systems], meets: Yes., fails: No., lacks: Nobody knows.}
              - {id: c, about: systems, needs: [mfa], meets: Yes., fails: No., lacks: Nobody knows.}
            """;

    private static final String APPLIES =
            "rule \"%1$s: applies\" @check(%1$s) when $s : %2$s then assess.applies($s); end\n";

    @TempDir
    private Path folder;

    /** A block of refused-rules.txt: the verb, the check and the conditions; then the whole message. */
    record Refused(String rule, String told) {}

    static List<Refused> refusedRules() throws IOException {
        String text;
        try (InputStream in = RuleCertaintyTest.class.getResourceAsStream("/refused-rules.txt")) {
            text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
        List<Refused> all = new ArrayList<>();
        for (String block : text.split("\n\n")) {
            String rules = block.lines()
                    .filter(line -> !line.startsWith("#"))
                    .collect(java.util.stream.Collectors.joining("\n"));
            int first = rules.indexOf('\n');
            all.add(new Refused(
                    rules.substring(0, first), rules.substring(first + 1).strip()));
        }
        return all;
    }

    /** What is told about a rule; empty where nothing is. */
    private String told(String rule) throws IOException {
        String verb = rule.substring(0, rule.indexOf(' '));
        String check = rule.substring(verb.length() + 1, rule.indexOf(':'));
        String when = rule.substring(rule.indexOf(':') + 2)
                .replace("ALL", "$o : Organization() Completeness( list == \"systems\", answer == Answer.YES )");
        StringBuilder text = new StringBuilder(
                        verb.equals("applies") ? "" : APPLIES.formatted("c", "InformationSystem()"))
                .append(APPLIES.formatted("a", "InformationSystem( ephi != Answer.NO )"))
                .append(APPLIES.formatted("b", "Organization()"))
                .append("rule \"x\" @check(" + check + ")\nwhen " + when + "\nthen assess." + verb + "("
                        + (check.equals("b") ? "$o" : "$s") + ");\nend\n");
        Files.writeString(folder.resolve("catalog.yaml"), CATALOG);
        Files.createDirectories(folder.resolve("rules"));
        Files.writeString(folder.resolve("rules/a.drl"), text);
        try {
            Assessor.open(List.of(folder));
            return "";
        } catch (CouldNotConclude e) {
            return e.getMessage().replace(folder.getFileName() + "/rules/a.drl", "a.drl");
        }
    }

    @ParameterizedTest
    @MethodSource("refusedRules")
    void isRefusedByThisMessage(Refused refused) throws IOException {
        assertEquals(refused.told(), told(refused.rule()));
    }
}
