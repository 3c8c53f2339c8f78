package dev.assay.engine.drl;

import dev.assay.api.model.Source;
import java.util.List;

/**
 * A check that a catalog answers without rules of its own: one line that says all four verbs.
 *
 * @param check the check's name
 * @param about the section of its subjects
 * @param onlyWhere keys whose recorded no puts a subject outside
 * @param form which short form
 * @param value the key, the practice or the topic
 * @param failuresOnly true if only its failures count, so that no rule needs to say anything else
 * @param source where the catalog says so
 */
public record ShortForm(
        String check,
        String about,
        List<String> onlyWhere,
        Form form,
        String value,
        boolean failuresOnly,
        Source source) {

    /** The short forms there are. */
    public enum Form {
        ANSWERED_BY,
        PRACTICE,
        POLICY
    }

    public ShortForm {
        onlyWhere = List.copyOf(onlyWhere);
    }

    /** The key that is missing where nothing settles the check. */
    public String need() {
        return switch (form) {
            case ANSWERED_BY -> value;
            case PRACTICE -> "practices." + value;
            case POLICY -> "policies." + value;
        };
    }
}
