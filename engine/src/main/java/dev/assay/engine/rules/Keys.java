package dev.assay.engine.rules;

/** The two spellings of one name: {@code encryption-at-rest} in input and catalogs, {@code encryptionAtRest} in rules. */
public final class Keys {

    private Keys() {}

    /** The name rules use for a key. */
    public static String component(String key) {
        StringBuilder out = new StringBuilder();
        boolean upper = false;
        for (char c : key.toCharArray()) {
            if (c == '-') {
                upper = true;
            } else {
                out.append(upper ? Character.toUpperCase(c) : c);
                upper = false;
            }
        }
        return out.toString();
    }

    /** The key of a record component. */
    public static String key(String component) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < component.length(); i++) {
            char c = component.charAt(i);
            boolean upper = Character.isUpperCase(c);
            boolean firstDigit = Character.isDigit(c) && i > 0 && !Character.isDigit(component.charAt(i - 1));
            if (i > 0 && (upper || firstDigit)) {
                out.append('-');
            }
            out.append(Character.toLowerCase(c));
        }
        return out.toString();
    }
}
