package dev.assay.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Rules that nobody would write, the same ones each time. */
final class MadeUpRules {

    private static final List<String> ANSWERS = List.of("YES", "NO", "PARTLY", "UNKNOWN");
    private static final List<String> DAYS = List.of(
            "endOfSupport.certainlyBefore(asOf)",
            "endOfSupport.certainlyBy(asOf)",
            "endOfSupport.certainlySince(asOf)",
            "endOfSupport.certainlyAfter(asOf)",
            "endOfSupport.known()",
            "endOfSupport.exact()",
            "endOfSupport.earliest.isAfter(asOf)",
            "endOfSupport.earliest.isBefore(asOf)",
            "endOfSupport.latest.isBefore(asOf)",
            "endOfSupport.latest.isAfter(asOf)",
            "supported(asOf) == Answer.NO",
            "supported(asOf) != Answer.NO");
    private static final List<String> COUNTS = List.of(
            "$n > 0", "$n >= 1", "$n == 0", "$n != 0", "$n < 2", "$n <= 1", "$n == 1", "$n > 1", "$n < 1 || $n > 0");

    private final Random random;

    MadeUpRules(long seed) {
        random = new Random(seed);
    }

    /**
     * A check with the rule that says to what it applies, and one more.
     *
     * @param check its name
     * @param about the section of its subjects
     * @param text its rules
     */
    record Rule(String check, String about, String text) {}

    private static Rule rule(int number, String about, String applies, String when, String verb) {
        String check = "r" + number;
        String type = about.equals("systems") ? "InformationSystem" : "Organization";
        String scope = "rule \"%1$s: applies\" @check(%1$s)\nwhen $s : %2$s( %3$s )\nthen assess.applies($s);\nend\n"
                .formatted(check, type, applies);
        return new Rule(
                check,
                about,
                when.isEmpty()
                        ? scope
                        : scope
                                + "rule \"%1$s\" @check(%1$s)\nwhen %2$s\nthen assess.%3$s($s);\nend\n"
                                        .formatted(check, when, verb));
    }

    List<Rule> ofSystems(int number) {
        List<Rule> rules = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            String verb = one(List.of("meets", "fails", "applies"));
            String scope =
                    one(List.of("", "encryptionAtRest != Answer.NO", one(DAYS), "kind in (\"server\", \"unknown\")"));
            String test = of(List.of("mfa", "encryptionAtRest"), 2);
            String bound = random.nextInt(4) == 0 ? "$x : mfa, " + test.replace("mfa", "$x") : test;
            String tests = scope.isEmpty() || verb.equals("fails") ? bound : scope + ", " + bound;
            rules.add(
                    verb.equals("applies")
                            ? rule(i, "systems", bound, "", "")
                            : rule(i, "systems", scope, "$s : InformationSystem( " + tests + " )", verb));
        }
        return rules;
    }

    List<Rule> ofAllSystems(int number) {
        List<Rule> rules = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            List<String> keys = List.of("mfa", "encryptionAtRest");
            String system = "InformationSystem( " + answers(keys, 1) + " )";
            String all = switch (random.nextInt(4)) {
                case 0 -> "not " + system;
                case 1 -> "forall( " + system + " )";
                case 2 -> "forall( $x : " + system + " InformationSystem( " + answers(keys, 1) + " ) )";
                default -> counted(system);
            };
            rules.add(rule(
                    i,
                    "organization",
                    "",
                    "$s : Organization() Completeness( list == \"systems\", answer == Answer.YES ) " + all,
                    one(List.of("meets", "fails"))));
        }
        return rules;
    }

    List<Rule> ofSystemsAndActivities(int number) {
        List<Rule> rules = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            String test = random.nextBoolean()
                    ? answers(List.of("succeeded"), 1)
                    : kinds("restore-test", "security-training") + ", " + answers(List.of("succeeded"), 0);
            String joined = "Activity( systems contains $id, " + test + " )";
            String ofNone = "Activity( systems.isEmpty(), " + test + " )";
            String closed = "Completeness( list == \"activities\", answer == Answer.YES ) ";
            String when = switch (random.nextInt(4)) {
                case 0 -> joined;
                case 1 -> closed + "not " + joined;
                case 2 -> closed + "not " + joined + " not " + ofNone;
                default -> closed + counted(joined);
            };
            rules.add(rule(
                    i, "systems", "", "$s : InformationSystem( $id : id ) " + when, one(List.of("meets", "fails"))));
        }
        return rules;
    }

    private String counted(String fact) {
        return "accumulate( $a : " + fact + "; $n : count( $a ); " + one(COUNTS) + " )";
    }

    private String one(List<String> of) {
        return of.get(random.nextInt(of.size()));
    }

    private String of(List<String> keys, int depth) {
        if (depth == 0 || random.nextInt(4) == 0) {
            return switch (random.nextInt(5)) {
                case 0 -> one(DAYS);
                case 1 -> kinds("server", "laptop");
                default -> answers(keys, 0);
            };
        }
        return joined(IntStream.range(0, 2).mapToObj(i -> of(keys, depth - 1)).toList());
    }

    private String answers(List<String> keys, int depth) {
        if (depth > 0 && random.nextBoolean()) {
            return joined(IntStream.range(0, 2)
                    .mapToObj(i -> answers(keys, depth - 1))
                    .toList());
        }
        String key = one(keys);
        String answer = "Answer." + one(ANSWERS);
        String other = "Answer." + one(ANSWERS);
        return switch (random.nextInt(5)) {
            case 0 -> key + " == " + answer;
            case 1 -> key + " != " + answer;
            case 2 -> key + " in (" + answer + ", " + other + ")";
            case 3 -> key + " not in (" + answer + ", " + other + ")";
            default -> answer + " == " + key;
        };
    }

    private String kinds(String one, String other) {
        return one(List.of(
                "kind == \"" + one + "\"",
                "kind != \"" + one + "\"",
                "kind == \"unknown\"",
                "kind in (\"" + one + "\", \"unknown\")",
                "kind not in (\"" + one + "\", \"" + other + "\")",
                "!kind.startsWith(\"" + one.substring(0, 2) + "\")"));
    }

    private String joined(List<String> parts) {
        return switch (random.nextInt(4)) {
            case 0 -> "!(" + parts.get(0) + ")";
            case 1 -> "(" + parts.get(0) + " && " + parts.get(1) + ")";
            default -> "(" + parts.get(0) + " || " + parts.get(1) + ")";
        };
    }
}
