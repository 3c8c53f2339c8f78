package dev.assay.engine.drl;

import dev.assay.api.model.Source;
import dev.assay.api.model.Verb;
import dev.assay.engine.drl.Condition.FactPattern;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A rule as it is written.
 *
 * @param file where
 * @param name its name
 * @param check the check that it names
 * @param pairs why it may look at every pair of facts, if it says so
 * @param conditions what must hold
 * @param when the first and the last character of the conditions
 * @param then what it says
 * @param at its first character, counted from 0
 */
record WrittenRule(
        DrlFile file,
        Token name,
        Token check,
        @Nullable Token pairs,
        List<Condition> conditions,
        Span when,
        Then then,
        int at) {

    private static final int ROOM = 180;

    /** A stretch of the file, from a character to the one after its last. */
    record Span(int at, int end) {

        String of(DrlFile file) {
            return file.text().substring(at, end);
        }
    }

    /**
     * What a rule says.
     *
     * @param verb the verb
     * @param subject the variable that it is said of
     * @param missing for lacks, the keys
     * @param span where it is written
     */
    record Then(Verb verb, Token subject, List<Token> missing, Span span) {}

    /** Its name, with room behind it for what tells the rules made of it apart. */
    String begin() {
        return name.text().length() <= ROOM ? name.text() : name.text().substring(0, ROOM);
    }

    /** Its line, as a trace names it. */
    Source place() {
        Source place = file.at(at);
        return new Source(place.file(), place.line(), 0);
    }

    /** The facts that are there, of alternatives each. */
    List<FactPattern> matched() {
        return conditions.stream()
                .flatMap(condition -> condition instanceof Condition.Match match
                        ? Stream.of(match.pattern())
                        : condition instanceof Condition.AnyOf any ? any.patterns().stream() : Stream.of())
                .toList();
    }

    /** The facts that are there whichever alternative holds. */
    List<FactPattern> certain() {
        return conditions.stream()
                .filter(Condition.Match.class::isInstance)
                .map(condition -> ((Condition.Match) condition).pattern())
                .toList();
    }

    /** The facts whose absence or number decides. */
    List<FactPattern> counted() {
        return conditions.stream()
                .flatMap(condition -> condition instanceof Condition.Absent absent
                        ? absent.patterns().stream()
                        : condition instanceof Condition.Count count ? Stream.of(count.pattern()) : Stream.of())
                .toList();
    }
}
