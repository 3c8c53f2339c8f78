package dev.assay.api.schema;

import java.util.List;

/**
 * The description of a section, a key or a word of the facts vocabulary. Texts are empty where they say nothing.
 *
 * @param question the question a key answers; the title of a section; the meaning of a word
 * @param about what one record of a section stands for
 * @param yes the meaning of the answer yes
 * @param partly the meaning of the answer partly
 * @param no the meaning of the answer no
 * @param example a valid value of a key; a whole example of a section in YAML
 * @param elsewhere what does not belong here, and where it goes
 * @param synonyms everyday, technical and legal words for the same
 * @param cites the provisions it bears on
 * @since 2
 */
public record Description(
        String question,
        String about,
        String yes,
        String partly,
        String no,
        String example,
        String elsewhere,
        List<String> synonyms,
        List<String> cites) {

    /** No description. */
    public static final Description NONE = new Description("", "", "", "", "", "", "", List.of(), List.of());

    public Description {
        synonyms = List.copyOf(synonyms);
        cites = List.copyOf(cites);
    }

    /** The question alone. */
    public static Description asking(String question) {
        return new Description(question, "", "", "", "", "", "", List.of(), List.of());
    }

    /** Returns true if it says what an answer means. */
    public boolean hasAnswers() {
        return !yes.isEmpty() || !partly.isEmpty() || !no.isEmpty();
    }
}
