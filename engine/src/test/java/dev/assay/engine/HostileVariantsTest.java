package dev.assay.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.assay.api.model.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two thousand rules and catalogs put together of hostile pieces, the same in each run: what is not refused at a place in the file
 * it stands in is compiled, and nothing of it runs.
 */
class HostileVariantsTest {

    private static final int RULES = 1_600;
    private static final int CATALOGS = 400;
    private static final int IN_ONE_PACK = 200;

    private static final List<String> PIECES = List.of(
            "x",
            "Ü",
            "😀",
            " ",
            "a-b",
            "//",
            "/*",
            "*/",
            "\\",
            "\\u0022",
            "\\u005c",
            "\\u000a",
            "\\\"",
            "\"",
            "'",
            "`",
            "\r",
            "\t",
            "\n",
            "\u2028",
            "\u202e",
            "\uFEFF",
            "\u0000",
            "\u001a",
            "#",
            "$",
            "${x}",
            "@{x}",
            "%s",
            "%",
            ";",
            ",",
            "(",
            ")",
            "{",
            "}",
            "end",
            "then",
            "when",
            "rule \"",
            "|",
            "&&",
            "||",
            "==",
            "Answer.YES",
            "$s",
            "null",
            "true",
            "0",
            "007",
            "1e9",
            "99999999999",
            ".",
            "..",
            "MAKE",
            "\" + MAKE + \"",
            "\\u0022 + MAKE + \\u0022",
            "\"); MAKE; (\"",
            "*/ MAKE; /*",
            "getClass()",
            ".class",
            "System.exit(1)",
            "eval(true)",
            "new",
            "int",
            "assay",
            "<![CDATA[",
            "]]>",
            "&quot;");

    private static final String CATALOG = """
            id: acme
            title: Acme
            version: 1.0.0
            api: 2
            controls:
              - {id: A, title: A, statement: A., checks: [a]}
            checks:
              - {id: a, about: systems, needs: [mfa], meets: Yes., fails: No., lacks: Nobody knows.}
            """;

    private static final String RULE = """
            rule "NAME" @check(a) PAIRS
            when $s : InformationSystem( mfa == Answer.YES CONDITION )
            then assess.lacks($s KEY); COMMENT
            end
            """;

    private final Random random = new Random(20260630);

    @TempDir
    private Path folder;

    private String piece() {
        return PIECES.get(random.nextInt(PIECES.size()));
    }

    private String pieces() {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(4); i >= 0; i--) {
            text.append(piece());
        }
        return text.toString().replace("MAKE", "new java.io.File(\"" + folder.resolve("made") + "\").mkdir()");
    }

    /** One place of a rule is hostile, now and then two. */
    private String rule(int number) {
        String rule = RULE;
        int places = random.nextInt(8) == 0 ? 2 : 1;
        for (int i = 0; i < places; i++) {
            rule = switch (random.nextInt(8)) {
                case 0 -> rule.replace("NAME", number + pieces());
                case 1 -> rule.replace("PAIRS", "@pairs(\"" + pieces() + "\")");
                case 2 -> rule.replace("CONDITION", ", name != \"" + pieces() + "\"");
                case 3 -> rule.replace("CONDITION", ", name in (\"a\", \"" + pieces() + "\")");
                case 4 -> rule.replace("CONDITION", pieces());
                case 5 -> rule.replace("CONDITION", ", " + pieces() + " != " + pieces());
                case 6 -> rule.replace("KEY", ", \"" + pieces() + "\"");
                default -> rule.replace("COMMENT", (random.nextBoolean() ? "// " : "/* ") + pieces() + " */");
            };
        }
        return rule.replace("NAME", "rule " + number)
                .replace("PAIRS", "")
                .replace("CONDITION", "")
                .replace("KEY", "")
                .replace("COMMENT", "");
    }

    private String catalog() {
        String value = "'" + pieces().replace("'", "''") + "'";
        return switch (random.nextInt(5)) {
            case 0 -> CATALOG.replace("id: acme", "id: " + value);
            case 1 -> CATALOG.replace("about: systems, needs: [mfa]", "practice: " + value);
            case 2 -> CATALOG.replace("about: systems, needs: [mfa]", "policy: " + value);
            case 3 -> CATALOG.replace("needs: [mfa]", "answered-by: " + value);
            default -> CATALOG.replace("{id: a,", "{id: " + value + ",").replace("needs: [mfa]", "answered-by: mfa");
        };
    }

    private Path pack(String name, String catalog, List<String> rules) throws IOException {
        Path pack = Files.createDirectories(folder.resolve(name));
        Files.createDirectories(pack.resolve("rules"));
        Files.writeString(pack.resolve("catalog.yaml"), catalog);
        for (int i = 0; i < rules.size(); i++) {
            Files.writeString(pack.resolve("rules/" + i + ".drl"), rules.get(i));
        }
        return pack;
    }

    /** What is wrong with a pack, each told at a line of one of its files and in words of ours; empty if it is compiled. */
    private List<Problem> problems(Path pack) {
        try {
            Assessor.open(new Plugins(
                    List.of(), List.of(pack), List.of(), Optional.empty(), Set.of(), true, Optional.empty(), p -> {}));
            return List.of();
        } catch (CouldNotConclude e) {
            for (Problem problem : e.problems()) {
                String file = problem.source().file();
                assertTrue(problem.source().line() > 0, problem.toString());
                assertTrue(Files.exists(folder.resolve(file)), problem.toString());
                for (String foreign : List.of("report it", "drools", "Exception", "ERR ", "mvel", "short-forms")) {
                    assertFalse(problem.message().replaceAll("\"[^\n]*\"", "").contains(foreign), problem.toString());
                }
            }
            return e.problems();
        } finally {
            assertFalse(Files.exists(folder.resolve("made")), "nothing of it ran");
        }
    }

    @Test
    void hostileRulesAreRefusedAtTheirPlaceOrCompiled() throws IOException {
        List<String> accepted = new ArrayList<>();
        for (int begin = 0; begin < RULES; begin += IN_ONE_PACK) {
            List<String> rules = new ArrayList<>();
            for (int i = begin; i < begin + IN_ONE_PACK; i++) {
                rules.add(rule(i));
            }
            Set<String> refused = new TreeSet<>();
            problems(pack("p" + begin, CATALOG, rules))
                    .forEach(problem -> refused.add(problem.source().file()));
            for (int i = 0; i < rules.size(); i++) {
                if (!refused.contains("p" + begin + "/rules/" + i + ".drl")) {
                    accepted.add(rules.get(i));
                }
            }
        }
        assertTrue(accepted.size() > RULES / 20, "some are right: " + accepted.size());
        assertTrue(accepted.size() < RULES, "some are wrong: " + accepted.size());
        accepted.add("""
                rule "a: applies" @check(a)
                when $s : InformationSystem()
                then assess.applies($s);
                end
                """);
        assertEquals(List.of(), problems(pack("accepted", CATALOG, accepted)));
    }

    @Test
    void hostileCatalogsAreRefusedAtTheirPlaceOrCompiled() throws IOException {
        String applies = """
                rule "a: applies" @check(a)
                when $s : InformationSystem()
                then assess.applies($s);
                end
                """;
        int refused = 0;
        for (int i = 0; i < CATALOGS; i++) {
            String catalog = catalog();
            boolean form = !catalog.contains("needs: [mfa]");
            refused += problems(pack("c" + i, catalog, form ? List.of() : List.of(applies)))
                            .isEmpty()
                    ? 0
                    : 1;
        }
        assertTrue(refused > CATALOGS / 2 && refused < CATALOGS, "some are right and most are wrong: " + refused);
    }
}
