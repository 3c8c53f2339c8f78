package dev.assay.engine.drl;

import dev.assay.api.model.CheckId;
import dev.assay.api.model.Problem;
import dev.assay.api.model.Rule;
import dev.assay.api.model.Verb;
import dev.assay.api.schema.Kebab;
import dev.assay.api.spi.Fact;
import dev.assay.engine.drl.Condition.FactPattern;
import dev.assay.engine.drl.Condition.Test;
import dev.assay.engine.name.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the rules of a file: for the trace, and to refuse what would go wrong silently later. A rule names a check, says one
 * verb as its whole consequence, and matches the statement of completeness of every list whose members it counts or misses.
 */
public final class RuleReader {

    private static final Pattern WORD = Pattern.compile("(?<![.$\\w\"])([a-z]\\w*)");
    private static final Pattern PRACTICE = Pattern.compile("practice\\s*==\\s*\"([a-z0-9-]+)\"");
    private static final Pattern STRING = Pattern.compile("\"[^\"]*\"");

    private final String pack;
    private final Map<String, String> checks;
    private final FactTypes types;
    private final List<Problem> problems;
    private final Set<String> practices = new TreeSet<>();
    private final Map<String, List<WrittenRule>> written = new TreeMap<>();
    private final Set<String> wrong = new TreeSet<>();
    private boolean unread;

    /**
     * @param pack the id of the pack
     * @param checks the section that each check is about, by the check's name
     * @param types the fact records that its rules can match
     * @param problems where everything that is wrong is added
     */
    public RuleReader(String pack, Map<String, String> checks, FactTypes types, List<Problem> problems) {
        this.pack = pack;
        this.checks = new TreeMap<>(checks);
        this.types = types;
        this.problems = problems;
    }

    /** The practices that the rules read so far ask for. */
    public Set<String> practices() {
        return practices;
    }

    /** The rules of a file that can be read. */
    public List<ReadRule> read(DrlFile file) {
        int before = problems.size();
        List<WrittenRule> rules = RuleParser.read(file, problems);
        unread |= problems.size() > before;
        return rules.stream()
                .map(rule -> new ReadRule(
                        rule(rule),
                        rule.then().missing().stream().map(Token::text).toList(),
                        RulePrinter.of(rule)))
                .toList();
    }

    /**
     * Looks at all rules read so far: what a verdict may rest on depends on the rules that say to what its check applies. Where
     * one of those of a check is wrong, the others wait until it is right.
     */
    public void finish() {
        written.forEach((check, rules) -> {
            if (unread || wrong.contains(check)) {
                return;
            }
            Scope scope = new Scope(
                    types,
                    rules.stream()
                            .filter(rule -> rule.then().verb() == Verb.APPLIES)
                            .toList());
            rules.forEach(rule -> new Verdicts(types, rule, scope, problems).check());
        });
    }

    private Rule rule(WrittenRule rule) {
        CheckId check = new CheckId(pack, rule.check().text());
        Verb verb = rule.then().verb();
        Map<String, Set<String>> rests = new TreeMap<>();
        List<String> sections = new ArrayList<>();
        // What else is wrong with it follows from a wrong word.
        int before = problems.size();
        if (!new TypeCheck(types, rule, problems).finds()) {
            requireCheck(rule);
            new Joins(types, rule, problems).find();
            for (FactPattern pattern : rule.matched()) {
                Class<? extends Fact> type = type(pattern);
                sections.add(FactTypes.sectionOf(type));
                practices(pattern);
                rests.computeIfAbsent(FactTypes.sectionOf(type), s -> new TreeSet<>())
                        .addAll(rests(type, pattern));
            }
            rule.counted().stream()
                    .map(pattern -> FactTypes.sectionOf(type(pattern)))
                    .filter(section -> !sections.contains(section))
                    .distinct()
                    .forEach(sections::add);
            if (verb != Verb.APPLIES) {
                requireCompleteness(rule);
            }
        }
        written.computeIfAbsent(check.name(), c -> new ArrayList<>()).add(rule);
        if (problems.size() > before) {
            wrong.add(check.name());
        }
        return new Rule(rule.name().text(), check, verb, rule.place(), rests, sections);
    }

    private Class<? extends Fact> type(FactPattern pattern) {
        return types.named(pattern.type().text()).orElseThrow();
    }

    private void refuse(WrittenRule rule, int at, String message) {
        problems.add(rule.file().problem(at, "rule \"" + rule.name().text() + "\" " + message));
    }

    /** A rule speaks of the subjects of a check that the catalog declares. */
    private void requireCheck(WrittenRule rule) {
        String name = rule.check().text();
        String about = checks.get(name);
        if (about == null) {
            refuse(
                    rule,
                    rule.check().at(),
                    "names the check \"" + name + "\", which the catalog doesn't declare; "
                            + Nearest.hint(name, checks.keySet()));
            return;
        }
        rule.matched().stream()
                .filter(pattern -> pattern.variable() != null
                        && pattern.variable()
                                .text()
                                .equals(rule.then().subject().text()))
                .map(pattern -> FactTypes.sectionOf(type(pattern)))
                .filter(section -> !section.equals(about))
                .findFirst()
                .ifPresent(section -> refuse(
                        rule,
                        rule.then().subject().at(),
                        "speaks of one of " + section + ", but the check " + name + " is about " + about
                                + "; say the verb of that fact, or change about in the catalog"));
    }

    /**
     * A fact is missing from a list only if the list is complete. A rule that fails on a recorded fact may also ask that no better one
     * of the same kind is recorded.
     */
    private void requireCompleteness(WrittenRule rule) {
        for (FactPattern counted : rule.counted()) {
            String section = FactTypes.sectionOf(type(counted));
            boolean recorded = rule.then().verb() != Verb.MEETS
                    && rule.certain().stream()
                            .anyMatch(
                                    pattern -> pattern.type().is(counted.type().text()));
            if (!recorded && rule.certain().stream().noneMatch(pattern -> closes(pattern, section))) {
                refuse(
                        rule,
                        counted.at(),
                        "decides by what is not in " + section + " without their statement of completeness; also match"
                                + " Completeness( list == \"" + section + "\", answer == Answer.YES )");
            }
        }
    }

    private static boolean closes(FactPattern pattern, String section) {
        List<String> tests = pattern.tests().stream()
                .map(test -> test.text().replaceAll("\\s+", ""))
                .toList();
        return pattern.type().is("Completeness")
                && tests.contains("list==\"" + section + "\"")
                && tests.contains("answer==Answer.YES");
    }

    private void practices(FactPattern pattern) {
        if (pattern.type().is("Practice")) {
            for (Test test : pattern.tests()) {
                Matcher practice = PRACTICE.matcher(test.text());
                if (practice.find()) {
                    practices.add(practice.group(1));
                }
            }
        }
    }

    /** The recorded keys whose value a pattern tests, leaving out what it only tells apart by, binds, or excludes. */
    private static Set<String> rests(Class<? extends Fact> type, FactPattern pattern) {
        Set<String> keys = new TreeSet<>();
        for (Test test : pattern.tests()) {
            String text = STRING.matcher(test.text()).replaceAll("\"\"");
            if (text.contains("!=") && !text.contains("==")) {
                continue;
            }
            Matcher words = WORD.matcher(text);
            while (words.find()) {
                FactTypes.restsOn(type, words.group(1)).stream()
                        .map(Kebab::ofComponent)
                        .forEach(keys::add);
            }
        }
        return keys;
    }
}
