package dev.assay.engine.rules;

import dev.assay.api.model.CheckId;
import dev.assay.api.model.Problem;
import dev.assay.api.model.Rule;
import dev.assay.api.model.Source;
import dev.assay.api.model.Verb;
import dev.assay.api.spi.Fact;
import dev.assay.engine.name.Kebab;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.AnnotationDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsError;
import org.drools.drl.parser.DroolsParserException;

/**
 * Reads the rules of a file as descriptions: for the trace, and to refuse what would go wrong silently later. A rule names
 * a check, says one verb as its whole consequence, and matches the statement of completeness of every list whose members
 * it counts or misses.
 */
final class RuleReader {

    private static final Pattern CONSEQUENCE =
            Pattern.compile("\\s*assess\\s*\\.\\s*(applies|meets|fails|lacks)\\s*\\(\\s*\\$\\w+\\s*"
                    + "((?:,\\s*\"[a-z0-9.-]+\"\\s*)*)\\)\\s*;\\s*");
    private static final Pattern WORD = Pattern.compile("(?<![.$\\w\"])([a-z]\\w*)");
    private static final Pattern RECORDED_ONLY =
            Pattern.compile("==Answer\\.|Answer\\.\\w+==|(?<!not)in\\(Answer\\.|memberOf");
    private static final Pattern PRACTICE = Pattern.compile("practice\\s*==\\s*\"([a-z0-9-]+)\"");
    private static final Pattern STRING = Pattern.compile("\"[^\"]*\"");
    private static final Pattern DECLARED = Pattern.compile("^\\s*(package|import|global|function|declare|query)\\b");

    private final String pack;
    private final FactTypes types;
    private final List<Problem> problems;
    private final Set<String> practices = new TreeSet<>();

    RuleReader(String pack, FactTypes types, List<Problem> problems) {
        this.pack = pack;
        this.types = types;
        this.problems = problems;
    }

    /** The habits that the rules read so far ask for. */
    Set<String> practices() {
        return practices;
    }

    List<Rule> read(DrlFile file, String header) {
        List<String> lines = file.text().lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            Matcher declared = DECLARED.matcher(lines.get(i));
            if (declared.find()) {
                problems.add(new Problem(
                        new Source(file.file(), i + 1, declared.start(1) + 1),
                        "a rule file holds rules only, no \"" + declared.group(1)
                                + "\"; the fact records, assess and asOf are already there",
                        lines.get(i)));
            }
        }
        List<Rule> rules = new ArrayList<>();
        for (RuleDescr rule : parse(file, header)) {
            rule(file, lines, rule, rules);
        }
        return rules;
    }

    /** The rules as they are written; none, with the problems added, where the language was not understood. */
    private List<RuleDescr> parse(DrlFile file, String header) {
        DrlParser parser = new DrlParser();
        try {
            PackageDescr parsed = parser.parse(false, header + file.text());
            for (DroolsError error : parser.getErrors()) {
                int line = error.getLines().length == 0 ? 0 : Math.max(0, error.getLines()[0]);
                problems.add(Problem.at(
                        new Source(file.file(), line, 0), "the rule language was not understood here: " + flat(error)));
            }
            return parser.hasErrors() ? List.of() : parsed.getRules();
        } catch (DroolsParserException e) {
            problems.add(Problem.at(new Source(file.file(), 0, 0), "this rule file was not understood: " + e));
            return List.of();
        }
    }

    private static String flat(DroolsError error) {
        return error.getMessage().replaceAll("\\s+", " ").strip();
    }

    private void rule(DrlFile file, List<String> lines, RuleDescr descr, List<Rule> rules) {
        Source source = new Source(file.file(), descr.getLine(), 0);
        String text = descr.getLine() >= 1 && descr.getLine() <= lines.size() ? lines.get(descr.getLine() - 1) : "";
        AnnotationDescr check = descr.getAnnotation("check");
        if (check == null || check.getSingleValueStripped() == null) {
            problems.add(new Problem(source, "rule \"" + descr.getName() + "\" names no check; add @check(...)", text));
            return;
        }
        Matcher said = CONSEQUENCE.matcher(descr.getConsequence().toString());
        if (!said.matches()) {
            problems.add(new Problem(
                    source,
                    "rule \"" + descr.getName() + "\" does more than say one verb; its whole consequence is one of"
                            + " assess.applies($s); assess.meets($s); assess.fails($s); assess.lacks($s, \"key\");",
                    text));
            return;
        }
        if (!descr.getAttributes().isEmpty() || descr.hasParent()) {
            problems.add(new Problem(
                    source,
                    "rule \"" + descr.getName()
                            + "\" has an attribute or a parent; rules have neither, since their order"
                            + " means nothing",
                    text));
        }
        Verb verb = Verb.valueOf(said.group(1).toUpperCase(Locale.ROOT));
        String checkName = check.getSingleValueStripped().toString();
        Patterns patterns = new Patterns(types);
        patterns.collect(descr.getLhs(), false);
        int before = problems.size();
        RuleWords words = new RuleWords(types, file.file(), lines, problems);
        patterns.all.forEach(pattern -> words.check(descr.getName(), pattern));
        patterns.counted.forEach(pattern -> words.check(descr.getName(), pattern));
        if (problems.size() > before) {
            // What else is wrong with it follows from the wrong word.
            rules.add(new Rule(descr.getName(), new CheckId(pack, checkName), verb, source, Map.of(), List.of()));
            return;
        }
        Map<String, Set<String>> rests = new TreeMap<>();
        List<String> sections = new ArrayList<>();
        for (PatternDescr pattern : patterns.counted) {
            if (pattern.getSource() == null
                    && types.named(pattern.getObjectType()).isEmpty()) {
                problems.add(noRecord(file, descr, pattern, text));
            }
        }
        if (patterns.exists) {
            problems.add(new Problem(
                    source,
                    "rule \"" + descr.getName() + "\" has an exists, whose fact would be missing from the trace and"
                            + " whose day nobody would look at; match the fact itself",
                    text));
        }
        for (PatternDescr pattern : patterns.all) {
            Class<? extends Fact> type = types.named(pattern.getObjectType()).orElse(null);
            if (type == null) {
                problems.add(noRecord(file, descr, pattern, text));
                continue;
            }
            sections.add(FactTypes.sectionOf(type));
            practices(pattern);
            rests.computeIfAbsent(FactTypes.sectionOf(type), s -> new TreeSet<>())
                    .addAll(rests(type, pattern));
            if (verb == Verb.APPLIES
                    && pattern.getDescrs().stream().anyMatch(constraint -> leavesOutTheUnknown(type, constraint))) {
                problems.add(new Problem(
                        source,
                        "rule \"" + descr.getName()
                                + "\" applies only where an answer was recorded; compare with"
                                + " != (or take \"unknown\" in) so that the unknown stays in scope",
                        text));
            }
        }
        if (verb == Verb.APPLIES && patterns.all.size() + patterns.counted.size() > 1) {
            problems.add(new Problem(
                    source,
                    "rule \"" + descr.getName()
                            + "\" applies only beside another fact, which may not have been recorded;"
                            + " match the subject alone",
                    text));
        }
        patterns.requireCompleteness(descr.getName(), source, text, problems);
        requireSupport(descr, verb, patterns, rests, source, text);
        rules.add(new Rule(descr.getName(), new CheckId(pack, checkName), verb, source, rests, sections));
    }

    private Problem noRecord(DrlFile file, RuleDescr descr, PatternDescr pattern, String text) {
        return new Problem(
                new Source(file.file(), pattern.getLine(), 0),
                "rule \"" + descr.getName() + "\" matches " + pattern.getObjectType()
                        + ", which is no fact record; there are " + String.join(", ", types.names()),
                text);
    }

    private void practices(PatternDescr pattern) {
        if (pattern.getObjectType().equals("Habit")) {
            for (BaseDescr constraint : pattern.getDescrs()) {
                Matcher practice = PRACTICE.matcher(constraint.getText());
                if (practice.find()) {
                    practices.add(practice.group(1));
                }
            }
        }
    }

    /** Whether a condition is true only where something was recorded. */
    private static boolean leavesOutTheUnknown(Class<? extends Fact> type, BaseDescr constraint) {
        String text = constraint.getText().replaceAll("\\s+", "");
        if (RECORDED_ONLY.matcher(text).find()) {
            return true;
        }
        boolean excludes =
                text.contains("!=") || text.startsWith("!") || text.contains("notin(") || text.contains("\"unknown\"");
        boolean compares = text.contains("==")
                || text.contains("in(")
                || text.contains("<")
                || text.contains(">")
                || text.contains(".");
        Matcher words = WORD.matcher(STRING.matcher(constraint.getText()).replaceAll("\"\""));
        while (compares && !excludes && words.find()) {
            if (FactTypes.mayBeUnknown(type, words.group(1))) {
                return true;
            }
        }
        return false;
    }

    /** A verdict rests on a recorded value, or on a fact that is there beside its subject; never on what is not a no. */
    private void requireSupport(
            RuleDescr descr, Verb verb, Patterns patterns, Map<String, Set<String>> rests, Source source, String text) {
        boolean verdict = verb == Verb.MEETS || verb == Verb.FAILS;
        boolean values = rests.values().stream().anyMatch(keys -> !keys.isEmpty());
        boolean beside = patterns.all.stream()
                        .map(PatternDescr::getObjectType)
                        .filter(type -> !type.equals("Organization") && !type.equals("Period"))
                        .count()
                > (about(patterns).equals("Organization") ? 0 : 1);
        if (verdict && !values && !beside) {
            problems.add(new Problem(
                    source,
                    "rule \"" + descr.getName() + "\" gives a verdict without a recorded value; test one, such as"
                            + " encryptionAtRest == Answer.YES",
                    text));
        }
    }

    /** The type of the first pattern, which is the subject's by custom. */
    private static String about(Patterns patterns) {
        return patterns.all.isEmpty() ? "" : patterns.all.get(0).getObjectType();
    }

    /** The recorded keys whose value a pattern tests, leaving out what it only tells apart by, binds, or excludes. */
    private static Set<String> rests(Class<? extends Fact> type, PatternDescr pattern) {
        Set<String> keys = new TreeSet<>();
        for (BaseDescr constraint : pattern.getDescrs()) {
            String text = STRING.matcher(constraint.getText()).replaceAll("\"\"");
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
