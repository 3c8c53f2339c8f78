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
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing passes, fails or is outside on what nobody recorded, however the condition is turned; no rule looks at every pair. */
class RuleCertaintyTest {

    private static final String CATALOG = """
            id: acme
            title: Acme
            version: 1.0.0
            api: 2
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
            String rules = block.lines().filter(line -> !line.startsWith("#")).collect(Collectors.joining("\n"));
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "meets a: $s : InformationSystem( ephi != Answer.NO, !( encryptionAtRest != Answer.YES ) )",
                "meets a: $s : InformationSystem( $e : ephi, $e != Answer.NO, mfa == Answer.YES || mfa == Answer.PARTLY )",
                "meets c: $s : InformationSystem( $id : id ) Vulnerability( system == $id, fixed == Answer.YES )",
                "fails a: $s : InformationSystem( ephi in (Answer.YES, Answer.PARTLY), endOfSupport.latest.isBefore(asOf) )",
                "fails c: $s : InformationSystem( $id : id ) Completeness( list == \"activities\", answer == Answer.YES )"
                        + " not Activity( systems contains $id ) not Activity( systems.isEmpty() )",
                "meets b: ALL forall( $x : InformationSystem( ephi != Answer.NO ) InformationSystem( mfa == Answer.YES ) )",
                "meets b: ALL accumulate( $a : InformationSystem( mfa != Answer.YES ); $n : count( $a ); $n < 2 )",
                "applies c: $s : InformationSystem( kind in (\"server\", \"unknown\"), !endOfSupport.certainlyBefore(asOf) )",
                "lacks c: $s : InformationSystem( mfa == Answer.UNKNOWN )",
            })
    void whatIsCertainIsAccepted(String rule) throws IOException {
        assertEquals("", told(rule));
    }
}
