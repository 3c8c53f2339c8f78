package dev.assay.reports.oscal;

import dev.assay.api.model.ControlId;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Ids as OSCAL's tokens, which begin with a letter and hold no parentheses. Two ids never give the same token: of citations
 * an underscore stands for an opening parenthesis and nothing for a closing one; any other id is spelled out after two
 * underscores, which no citation gives.
 */
final class Tokens {

    private static final Pattern PACK = Pattern.compile("[a-z][a-z0-9-]*");
    private static final Pattern CITATION = Pattern.compile("[A-Za-z0-9.-]+(\\([A-Za-z0-9.-]+\\))*");

    private Tokens() {}

    /** {@code hipaa:164.312(a)(2)(iv)} is {@code hipaa_164.312_a_2_iv}. */
    static String control(ControlId id) {
        if (PACK.matcher(id.pack()).matches() && CITATION.matcher(id.name()).matches()) {
            return id.pack() + "_" + id.name().replace("(", "_").replace(")", "");
        }
        return "__" + spelled(id.toString());
    }

    /** The part of a control that says what it asks. */
    static String statement(ControlId id) {
        return control(id) + "__smt";
    }

    /** The part of a control that a finding is on. */
    static String objective(ControlId id) {
        return control(id) + "__obj";
    }

    /** The part of a control that says what else there is to say. */
    static String guidance(ControlId id) {
        return control(id) + "__gdn";
    }

    /** A group of a catalog; no control id gives it, for the same reason. */
    static String group(String pack, int number) {
        return (PACK.matcher(pack).matches() ? pack : "__" + spelled(pack)) + "__g" + number;
    }

    /** What belongs to a remediation. */
    static String remediation(String id) {
        return "remediation." + spelled(id);
    }

    /** A role by what people call it. */
    static String role(String name) {
        return "role." + spelled(name);
    }

    private static String spelled(String text) {
        StringBuilder token = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.';
            if (plain) {
                token.append(c);
            } else if (c == ' ') {
                token.append('-');
            } else {
                token.append(String.format(Locale.ROOT, "_%04x", (int) c));
            }
        }
        return token.toString();
    }
}
