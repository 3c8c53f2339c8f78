package dev.assay.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.assay.api.facts.Activity;
import dev.assay.api.facts.Completeness;
import dev.assay.api.facts.InformationSystem;
import dev.assay.api.facts.Organization;
import dev.assay.api.model.AssessmentPlan;
import dev.assay.api.model.Observation;
import dev.assay.api.model.Outcome;
import dev.assay.api.model.Problem;
import dev.assay.api.schema.FactSchema;
import dev.assay.engine.drl.DrlFile;
import dev.assay.engine.drl.FactTypes;
import dev.assay.engine.drl.RuleReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The language's promise, held by running it: of many made-up rules, each that is accepted says of facts with unknowns only what
 * it says of them however the unknowns turn out.
 */
class RuleSoundnessTest {

    private static final FactTypes TYPES = new FactTypes(
            FactSchema.of(List.of(Organization.class, InformationSystem.class, Activity.class, Completeness.class)));

    @TempDir
    private Path folder;

    /** Facts by what is recorded of them, an asterisk for what is not, and what each rule says of them. */
    private final Map<String, Map<String, Outcome>> said = new TreeMap<>();

    private static boolean accepted(MadeUpRules.Rule rule) {
        List<Problem> problems = new ArrayList<>();
        RuleReader reader = new RuleReader("acme", Map.of(rule.check(), rule.about()), TYPES, problems);
        reader.read(new DrlFile("a.drl", rule.text()));
        reader.finish();
        return problems.isEmpty();
    }

    private Assessor pack(List<MadeUpRules.Rule> rules) throws IOException {
        StringBuilder catalog = new StringBuilder("id: acme\ntitle: A\nversion: 1.0.0\napi: 2\nchecks:\n");
        StringBuilder text = new StringBuilder();
        for (MadeUpRules.Rule rule : rules) {
            catalog.append("  - {id: %s, about: %s, needs: [mfa], meets: Y., fails: N., lacks: U.}\n"
                    .formatted(rule.check(), rule.about()));
            text.append(rule.text());
        }
        catalog.append("controls: [{id: A, title: A, statement: A., checks: [")
                .append(rules.stream().map(MadeUpRules.Rule::check).collect(Collectors.joining(", ")))
                .append("]}]\n");
        Files.writeString(folder.resolve("catalog.yaml"), catalog);
        Files.createDirectories(folder.resolve("rules"));
        Files.writeString(folder.resolve("rules/a.drl"), text);
        return Assessor.open(List.of(folder));
    }

    private void assess(Assessor assessor, String facts, Map<String, String> recorded) {
        String all = "organization: {name: X}\ncomplete: {systems: {answer: yes, as-of: 2026-06-01, counted-by: Y},"
                + " activities: {answer: yes, as-of: 2026-06-01, counted-by: Y}}\n" + facts;
        List<Observation> seen = assessor.assess(
                        AssessmentPlan.asOf(Demo.AS_OF), assessor.read("f.yaml", all.getBytes(StandardCharsets.UTF_8)))
                .findings()
                .get(0)
                .observations();
        for (Observation observation : seen) {
            String of = recorded.get(observation.subject().ref().id());
            if (of != null || observation.subject().ref().section().equals("organization")) {
                said.computeIfAbsent(of == null ? recorded.get("organization") : of, f -> new HashMap<>())
                        .put(observation.check().name(), observation.outcome());
            }
        }
    }

    /** Whether facts are what others may turn out to be. */
    private static boolean completes(String facts, String others) {
        String[] known = facts.split(" ");
        String[] open = others.split(" ");
        if (known.length != open.length) {
            return false;
        }
        for (int i = 0; i < open.length; i++) {
            boolean same = open[i].equals(known[i]) || open[i].equals("*");
            boolean within = open[i].equals("2026") && known[i].startsWith("2026-");
            if (!same && !within) {
                return false;
            }
        }
        return true;
    }

    private int assertHolds(List<MadeUpRules.Rule> rules) {
        int verdicts = 0;
        List<String> broken = new ArrayList<>();
        Map<String, List<String>> completions = new TreeMap<>();
        said.keySet()
                .forEach(open -> completions.put(
                        open,
                        said.keySet().stream()
                                .filter(known -> completes(known, open))
                                .toList()));
        for (MadeUpRules.Rule rule : rules) {
            for (String open : said.keySet()) {
                Outcome before = said.get(open).get(rule.check());
                if (before == null || before == Outcome.NOT_CHECKED) {
                    continue;
                }
                verdicts++;
                for (String known : completions.get(open)) {
                    Outcome after = said.get(known).get(rule.check());
                    boolean outside = before == Outcome.PASS && after == Outcome.NOT_APPLICABLE;
                    if (after != before && !outside) {
                        broken.add(open + " is " + before + ", " + known + " " + after + " by\n" + rule.text());
                    }
                }
            }
        }
        assertEquals("", broken.stream().limit(5).collect(Collectors.joining("\n")));
        return verdicts;
    }

    private List<MadeUpRules.Rule> kept(List<MadeUpRules.Rule> rules) {
        List<MadeUpRules.Rule> kept =
                rules.stream().filter(RuleSoundnessTest::accepted).toList();
        // Neither are all refused nor all accepted.
        assertTrue(kept.size() > rules.size() / 12 && kept.size() < rules.size(), kept.size() + " of " + rules.size());
        return kept;
    }

    private static String value(String key, String value) {
        return value.equals("*") ? "" : ", " + key + ": " + value;
    }

    @Test
    void whatIsSaidOfASystemStaysSo() throws IOException {
        List<MadeUpRules.Rule> rules = kept(new MadeUpRules(1).ofSystems(160));
        StringBuilder facts = new StringBuilder("systems:\n");
        Map<String, String> recorded = new HashMap<>();
        for (String mfa : List.of("*", "yes", "no", "partly")) {
            for (String encryption : List.of("*", "yes", "no")) {
                for (String ends : List.of("*", "2026", "2026-01-01", "2026-06-30", "2026-12-31", "2030-01-01")) {
                    for (String kind : List.of("*", "server", "laptop")) {
                        String id = "s" + recorded.size();
                        recorded.put(id, String.join(" ", mfa, encryption, ends, kind));
                        facts.append("  - {id: " + id + value("mfa", mfa) + value("encryption-at-rest", encryption)
                                + value("end-of-support", ends) + value("kind", kind) + "}\n");
                    }
                }
            }
        }
        assess(pack(rules), facts.toString(), recorded);
        assertTrue(assertHolds(rules) > 200);
    }

    @Test
    void whatIsSaidByHowManySystemsThereAreStaysSo() throws IOException {
        List<MadeUpRules.Rule> rules = kept(new MadeUpRules(2).ofAllSystems(100));
        Assessor assessor = pack(rules);
        List<String> mfas = List.of("*", "yes", "no", "partly");
        for (String first : mfas) {
            for (String encryption : List.of("*", "yes", "no")) {
                for (String second : mfas) {
                    assess(
                            assessor,
                            "systems:\n  - {id: one" + value("mfa", first) + value("encryption-at-rest", encryption)
                                    + "}\n  - {id: two" + value("mfa", second) + ", encryption-at-rest: yes}\n",
                            Map.of("organization", String.join(" ", first, encryption, second)));
                }
            }
        }
        assertTrue(assertHolds(rules) > 200);
    }

    @Test
    void whatIsSaidOfASystemByAnActivityStaysSo() throws IOException {
        List<MadeUpRules.Rule> rules = kept(new MadeUpRules(3).ofSystemsAndActivities(100));
        Assessor assessor = pack(rules);
        for (String kind : List.of("*", "restore-test", "security-training")) {
            for (String succeeded : List.of("*", "yes", "no", "partly")) {
                for (String systems : List.of("*", "[a]", "[b]")) {
                    String recorded = String.join(" ", kind, succeeded, systems);
                    assess(
                            assessor,
                            "systems: [{id: a}, {id: b}]\nactivities:\n  - {id: x, on: 2026-01-01" + value("kind", kind)
                                    + value("succeeded", succeeded) + value("systems", systems) + "}\n",
                            Map.of("a", "a " + recorded, "b", "b " + recorded));
                }
            }
        }
        assertTrue(assertHolds(rules) > 200);
    }
}
