package dev.assay.engine.conclude;

import dev.assay.api.model.Check;
import dev.assay.api.model.Outcome;
import dev.assay.api.model.RecordedFact;
import dev.assay.api.model.Subject;
import dev.assay.api.schema.FactSection;
import dev.assay.api.spi.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The sentences of reasons. What a check says comes from its catalog; what all have in common stands here. */
final class Sentences {

    /** How many of several like sentences are told. */
    static final int SHOWN = 3;

    private static final Pattern UNKNOWN = Pattern.compile("(an )?unknown\\b");
    private static final Pattern NAMED = Pattern.compile("\\{([^{}]+)}");

    private Sentences() {}

    /** How a sentence calls a fact: its name, or its kind and id. */
    static String nameOf(RecordedFact fact) {
        if (fact.fact() instanceof Named named && !named.name().isEmpty()) {
            return named.name();
        }
        return "the " + FactSection.of(fact.fact().getClass()).singular() + " "
                + fact.ref().id();
    }

    /** What a check says of a subject with this outcome. */
    static String of(Check check, Outcome outcome, Subject subject, Optional<RecordedFact> fact, LocalDate asOf) {
        String sentence = switch (outcome) {
            case PASS -> check.sentences().meets();
            case FAIL -> check.sentences().fails();
            case NOT_CHECKED -> check.sentences().lacks();
            case NOT_APPLICABLE ->
                check.sentences().outside().isEmpty()
                        ? "It does not apply to {subject}."
                        : check.sentences().outside();
            case ERROR -> "The rules of this check broke on {subject}.";
        };
        return capital(filled(sentence, subject, fact, asOf));
    }

    /**
     * The sentence with the subject and the value of each key of the fact, or of what is derived from them, that it names in braces. What
     * stands in square brackets is left out where nothing is known of a key in it.
     */
    private static String filled(String sentence, Subject subject, Optional<RecordedFact> fact, LocalDate asOf) {
        if (sentence.indexOf('{') < 0) {
            return sentence;
        }
        StringBuilder filled = new StringBuilder(sentence.length() + 32);
        int from = 0;
        int open = sentence.indexOf('[');
        while (open >= 0) {
            int close = sentence.indexOf(']', open);
            if (close < 0) {
                break;
            }
            filled.append(values(sentence.substring(from, open), subject, fact, asOf));
            String optional = sentence.substring(open + 1, close);
            if (known(optional, fact, asOf)) {
                filled.append(values(optional, subject, fact, asOf));
            }
            from = close + 1;
            open = sentence.indexOf('[', from);
        }
        return filled.append(values(sentence.substring(from), subject, fact, asOf))
                .toString();
    }

    private static boolean known(String words, Optional<RecordedFact> fact, LocalDate asOf) {
        Matcher named = NAMED.matcher(words);
        while (named.find()) {
            String value = value(named.group(1), fact, asOf).orElse("");
            if (!named.group(1).equals("subject")
                    && (value.isEmpty() || UNKNOWN.matcher(value).lookingAt())) {
                return false;
            }
        }
        return true;
    }

    private static Optional<String> value(String key, Optional<RecordedFact> fact, LocalDate asOf) {
        return fact.flatMap(f -> Values.said(f.fact(), key, asOf)).map(Object::toString);
    }

    private static String values(String words, Subject subject, Optional<RecordedFact> fact, LocalDate asOf) {
        int open = words.indexOf('{');
        if (open < 0) {
            return words;
        }
        StringBuilder filled = new StringBuilder(words.length() + 32);
        int from = 0;
        while (open >= 0) {
            int close = words.indexOf('}', open);
            if (close < 0) {
                break;
            }
            String key = words.substring(open + 1, close);
            String named = words.substring(open, close + 1);
            filled.append(words, from, open)
                    .append(
                            key.equals("subject")
                                    ? subject.name()
                                    : value(key, fact, asOf).orElse(named));
            from = close + 1;
            open = words.indexOf('{', from);
        }
        return filled.append(words, from, words.length()).toString();
    }

    /** Why a list has a rest that nobody looked at. */
    static String rest(String section, String open) {
        return "The list of " + section.replace('-', ' ')
                + " is not certainly complete, so others may exist that were not" + " looked at: " + open + ".";
    }

    /** Why what is recorded of a subject does not settle a check. */
    static String unsettled(Subject subject, List<String> missing) {
        return capital(subject.name() + " cannot be judged on what is recorded: " + String.join(", ", missing)
                + (missing.size() == 1 ? " is" : " are") + " not certainly known.");
    }

    /** The sentence with a capital first letter, unless its first word has a spelling of its own, such as ePHI. */
    static String capital(String sentence) {
        boolean own = sentence.length() > 1 && Character.isUpperCase(sentence.charAt(1));
        return sentence.isEmpty() || own ? sentence : Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
    }

    /** What somebody wrote as a whole sentence: with a capital at its beginning and a full stop at its end. */
    static String whole(String words) {
        String end = ".?!".indexOf(words.charAt(words.length() - 1)) >= 0 ? "" : ".";
        return capital(words) + end;
    }

    /** The first few of some sentences and how many more there are. */
    static String few(List<String> sentences) {
        List<String> distinct = sentences.stream().distinct().toList();
        String shown = distinct.stream().limit(SHOWN).collect(Collectors.joining(" "));
        int more = distinct.size() - SHOWN;
        return more <= 0 ? shown : shown + " And " + more + " more.";
    }
}
