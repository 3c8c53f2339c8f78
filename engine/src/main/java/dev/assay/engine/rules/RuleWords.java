package dev.assay.engine.rules;

import dev.assay.api.model.Problem;
import dev.assay.api.model.Source;
import dev.assay.api.spi.Fact;
import dev.assay.engine.name.Nearest;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.PatternDescr;

/** The words of conditions are those of the fact records; a wrong one is told at its place, with the nearest right one. */
final class RuleWords {

    private static final Pattern WORD = Pattern.compile("(?<![.$\\w])([a-z]\\w*)");
    private static final Pattern STRING = Pattern.compile("\"[^\"]*\"|'[^']*'");
    private static final Set<String> LANGUAGE = Set.of(
            "in",
            "not",
            "contains",
            "excludes",
            "memberOf",
            "matches",
            "instanceof",
            "and",
            "or",
            "true",
            "false",
            "null",
            "this",
            "asOf");
    /** How many lines a pattern may take. */
    private static final int LINES = 12;

    private final FactTypes types;
    private final String file;
    private final List<String> lines;
    private final List<Problem> problems;

    RuleWords(FactTypes types, String file, List<String> lines, List<Problem> problems) {
        this.types = types;
        this.file = file;
        this.lines = lines;
        this.problems = problems;
    }

    void check(String rule, PatternDescr pattern) {
        types.named(pattern.getObjectType()).ifPresent(type -> {
            Set<String> known = known(type);
            for (BaseDescr constraint : pattern.getDescrs()) {
                Matcher words =
                        WORD.matcher(STRING.matcher(constraint.getText()).replaceAll("\"\""));
                while (words.find()) {
                    String word = words.group(1);
                    if (!LANGUAGE.contains(word) && !known.contains(word)) {
                        problems.add(unknown(rule, pattern, type, word, known));
                    }
                }
            }
        });
    }

    /** The components of a record and the methods that work something out from them. */
    private static Set<String> known(Class<? extends Fact> type) {
        Set<String> known = new TreeSet<>();
        for (RecordComponent component : type.getRecordComponents()) {
            known.add(component.getName());
        }
        Arrays.stream(type.getMethods())
                .filter(method -> method.getDeclaringClass() != Object.class)
                .map(Method::getName)
                .filter(name -> !Set.of("equals", "hashCode", "toString").contains(name))
                .forEach(known::add);
        return known;
    }

    private Problem unknown(
            String rule, PatternDescr pattern, Class<? extends Fact> type, String word, Set<String> known) {
        Pattern whole = Pattern.compile("(?<![.$\\w])" + Pattern.quote(word) + "\\b");
        int line = Math.max(1, pattern.getLine());
        int column = 0;
        for (int at = line; at <= Math.min(lines.size(), line + LINES) && column == 0; at++) {
            // Same length, so that places stay: what stands in quotes is no word of the language.
            Matcher strings = STRING.matcher(lines.get(at - 1));
            Matcher found = whole.matcher(
                    strings.replaceAll(quoted -> " ".repeat(quoted.group().length())));
            if (found.find()) {
                line = at;
                column = found.start() + 1;
            }
        }
        return new Problem(
                new Source(file, line, column),
                "rule \"" + rule + "\" tests " + word + ", which is no word of " + type.getSimpleName() + "; "
                        + Nearest.hint(word, known),
                line <= lines.size() ? lines.get(line - 1) : "");
    }
}
