package dev.assay.api.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One thing to look at, by the rules that name it. Made by the engine from a pack's catalog.
 *
 * @param id its id
 * @param about the section whose facts are its subjects
 * @param basis what it rests on
 * @param sentences the sentences of its reasons
 * @param question the question that fills what it lacks; empty where none was written
 * @param needs the keys it needs, named where no rule said anything about a subject
 * @param advises the controls of other packs on whose findings its failures are remarks
 * @param bars the steps of attacks that are barred where it passes everywhere, and open where it fails
 * @param disproves what its failures show to be untrue, whoever stated it
 * @param declared where the catalog declares it
 * @since 1
 */
public record Check(
        CheckId id,
        String about,
        Basis basis,
        Sentences sentences,
        String question,
        List<String> needs,
        List<ControlId> advises,
        List<AttackStep> bars,
        List<Stated> disproves,
        Source declared) {

    /** The sections whose facts checks about others wait for, named before the key. */
    private static final Set<String> OF_OTHERS =
            Set.of("practices", "policies", "activities", "designations", "complete", "feeds");

    public Check {
        needs = List.copyOf(needs);
        advises = List.copyOf(advises);
        bars = List.copyOf(bars);
        disproves = List.copyOf(disproves);
    }

    /**
     * What is said of a subject, by outcome; {@code {subject}} stands for its name and {@code {key}} for the value of that
     * key of the subject. Made by the engine from a pack's catalog.
     *
     * @param meets the sentence of a pass
     * @param fails the sentence of a failure
     * @param lacks the sentence of a fact that is missing
     * @param outside the sentence of a subject that it does not apply to; empty where none can be outside
     * @since 1
     */
    public record Sentences(String meets, String fails, String lacks, String outside) {}

    /** The facts that it asks for, as section and key: what tells whether two questions are the same, whatever their words. */
    public List<String> answers() {
        return needs.stream().map(key -> answer(about, key)).toList();
    }

    /** A key that facts of a section may lack, with the section. */
    public static String answer(String about, String key) {
        int dot = key.indexOf('.');
        return dot >= 0 && OF_OTHERS.contains(key.substring(0, dot)) ? key : about + "." + key;
    }

    /** The question, if one was written. */
    public Optional<String> asks() {
        return question.isEmpty() ? Optional.empty() : Optional.of(question);
    }
}
