package dev.assay.reports.overview;

import dev.assay.api.schema.Kebab;
import java.util.List;
import java.util.Locale;

/** Words as people read them. */
public final class Words {

    private Words() {}

    /** A constant in words: {@code NOT_SATISFIED} is "not satisfied". */
    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** A constant as it is written in files and options: {@code not-satisfied}. */
    public static String kebab(Enum<?> constant) {
        return Kebab.ofConstant(constant);
    }

    /** "1 gap", "2 gaps". */
    public static String count(long number, String one) {
        return number + " " + one + (number == 1 ? "" : "s");
    }

    /** "a, b and c", and no more than a few of them by name. */
    public static String few(List<String> names, int shown) {
        if (names.size() == 1) {
            return names.get(0);
        }
        if (names.size() <= shown) {
            return String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.get(names.size() - 1);
        }
        return String.join(", ", names.subList(0, shown)) + " and " + (names.size() - shown) + " more";
    }

    /** The first of some sentences, and how many more there are. */
    public static String firstOf(List<String> sentences, int shown) {
        int more = sentences.size() - shown;
        String first = String.join(" ", sentences.subList(0, Math.min(shown, sentences.size())));
        return more > 0 ? first + " And " + more + " more." : first;
    }

    /** A capital at the beginning, a full stop at the end. */
    public static String sentence(String text) {
        String stripped = text.strip();
        if (stripped.isEmpty()) {
            return stripped;
        }
        String end = ".?!".indexOf(stripped.charAt(stripped.length() - 1)) >= 0 ? "" : ".";
        return Character.toUpperCase(stripped.charAt(0)) + stripped.substring(1) + end;
    }
}
