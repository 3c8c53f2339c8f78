package dev.assay.api.schema;

import java.util.Locale;

/** Turns names into the kebab-case that input is written in, and back into what rules call a component. */
public final class Kebab {

    private Kebab() {}

    /** {@code encryptionAtRest} to {@code encryption-at-rest}, {@code sha256} to {@code sha-256}. */
    public static String ofComponent(String name) {
        StringBuilder key = new StringBuilder(name.length() + 8);
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean digitsBegin = i > 0 && isDigit(c) && !isDigit(name.charAt(i - 1));
            if (digitsBegin || (i > 0 && Character.isUpperCase(c))) {
                key.append('-');
            }
            key.append(Character.toLowerCase(c));
        }
        return key.toString();
    }

    /** {@code COVERED_ENTITY} to {@code covered-entity}. */
    public static String ofConstant(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** {@code Riverbend Family Medicine} to {@code riverbend-family-medicine}; a text without spaces keeps its signs. */
    public static String ofText(String text) {
        String lower = text.strip().toLowerCase(Locale.ROOT);
        if (oneWord(lower)) {
            return lower;
        }
        StringBuilder id = new StringBuilder(lower.length());
        lower.codePoints().forEach(c -> {
            if (Character.isLetterOrDigit(c)) {
                id.appendCodePoint(c);
            } else if (id.length() > 0 && id.charAt(id.length() - 1) != '-') {
                id.append('-');
            }
        });
        boolean hyphenLast = id.length() > 0 && id.charAt(id.length() - 1) == '-';
        return hyphenLast ? id.substring(0, id.length() - 1) : id.toString();
    }

    private static boolean oneWord(String text) {
        for (int i = 0; i < text.length(); i++) {
            // No character beyond the first plane is white space.
            if (Character.isWhitespace(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** {@code encryption-at-rest} to {@code encryptionAtRest}. */
    public static String toComponent(String key) {
        StringBuilder name = new StringBuilder(key.length());
        boolean hyphen = false;
        for (int i = 0; i < key.length(); i++) {
            char c = key.charAt(i);
            if (c != '-') {
                name.append(hyphen ? Character.toUpperCase(c) : c);
            }
            hyphen = c == '-';
        }
        return name.toString();
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
