package dev.assay.engine.intake;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.assay.api.model.Problem;
import dev.assay.api.model.Source;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Masks what looks like a social security number or the number of a patient's record before anybody reads the file, so that
 * neither the screen nor a report can show it. A digit or letter becomes an X, so that every place stays where it is.
 */
final class Masking {

    /** No number that was ever issued begins with 000, 666 or 9, or has a group of zeros. */
    private static final String SSN = "(?!000|666|9\\d\\d)\\d{3}(?<sep>[- ])(?!00)\\d\\d\\k<sep>(?!0000)\\d{4}";

    private static final Pattern SOCIAL_SECURITY = Pattern.compile("(?<![\\w-])(" + SSN
            + ")(?![\\w-])|(?i:\\bssn|\\bsocial[ _-]security(?:[ _-]n(?:o|umber))?)\\W{0,4}(\\d{9})(?!\\w)");

    private static final Pattern RECORD = Pattern.compile(
            "(?i)\\b(?:mrn|(?:medical|patient|chart)[ _-](?:record[ _-])?(?:no|nr|num|number|id))\\W{0,4}([a-z]{0,3}-?\\d{4,})");

    private final String name;
    private final byte[] content;
    /** A character for each byte: what is looked for is ASCII, and what is not text is refused later. */
    private final StringBuilder text;

    Masking(String name, byte[] content) {
        this.name = name;
        this.content = content;
        this.text = new StringBuilder(new String(content, ISO_8859_1));
    }

    /** The content without such numbers; adds a remark for each. */
    byte[] masked(List<Problem> remarks) {
        int before = remarks.size();
        mask(SOCIAL_SECURITY, "looks like a social security number", remarks);
        mask(RECORD, "looks like the number of a patient's record", remarks);
        return remarks.size() == before ? content : text.toString().getBytes(ISO_8859_1);
    }

    private void mask(Pattern pattern, String what, List<Problem> remarks) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            int group = matcher.groupCount();
            while (matcher.start(group) < 0 || matcher.group(group).length() < 4) {
                group--;
            }
            int begin = matcher.start(group);
            for (int i = begin; i < matcher.end(group); i++) {
                if (Character.isLetterOrDigit(text.charAt(i))) {
                    text.setCharAt(i, 'X');
                }
            }
            remarks.add(Problem.at(
                    place(begin),
                    "this " + what
                            + "; it is read as X and written nowhere. Facts need none: take it out of the file"));
        }
    }

    private Source place(int index) {
        int line = 1;
        int start = 0;
        for (int i = 0; i < index; i++) {
            char c = text.charAt(i);
            if (c == '\n' || (c == '\r' && text.charAt(i + 1) != '\n')) {
                line++;
                start = i + 1;
            }
        }
        byte[] before = text.substring(start, index).getBytes(ISO_8859_1);
        String decoded = new String(before, UTF_8);
        return new Source(name, line, decoded.codePointCount(0, decoded.length()) + 1);
    }
}
