package dev.assay.engine.intake;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.assay.api.model.Problem;
import dev.assay.api.model.Source;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Masks what looks like a social security number or the number of a patient's record before anybody reads the file, so that
 * neither the screen nor a report can show it. A digit or letter becomes an X, so that every place stays where it is.
 */
final class Masking {

    /** No number that was ever issued begins with 000, 666 or 9, or has a group of zeros. */
    private static final String SSN = "(?!000|666|9\\d\\d)\\d{3}(?<sep>[- ])(?!00)\\d\\d\\k<sep>(?!0000)\\d{4}";

    static final Pattern SOCIAL_SECURITY = Pattern.compile("(?<![\\w-])(" + SSN
            + ")(?![\\w-])|(?i:\\bssn|\\bsocial[ _-]security(?:[ _-]n(?:o|umber))?)\\W{0,4}(\\d{9})(?!\\w)");

    static final Pattern RECORD = Pattern.compile(
            "(?i)\\b(?:mrn|(?:medical|patient|chart)[ _-](?:record[ _-])?(?:no|nr|num|number|id))\\W{0,4}([a-z]{0,3}-?\\d{4,})");

    private final String name;
    private final byte[] content;
    /** A character for each byte: what is looked for is ASCII, and what is not text is refused later. */
    private @Nullable StringBuilder text;

    Masking(String name, byte[] content) {
        this.name = name;
        this.content = content;
    }

    /** The content without such numbers; adds a remark for each. */
    byte[] masked(List<Problem> remarks) {
        int before = remarks.size();
        NumberPlaces places = NumberPlaces.in(content);
        mask(SOCIAL_SECURITY, places.socialSecurity(), "looks like a social security number", remarks);
        mask(RECORD, places.record(), "looks like the number of a patient's record", remarks);
        return remarks.size() == before ? content : text().toString().getBytes(ISO_8859_1);
    }

    /** Looks closely only where a number could begin, since nearly no file holds any. */
    private void mask(Pattern pattern, List<Integer> places, String what, List<Problem> remarks) {
        if (places.isEmpty()) {
            return;
        }
        Matcher matcher = pattern.matcher(text()).useTransparentBounds(true);
        int end = 0;
        for (int place : places) {
            if (place >= end && matcher.region(place, content.length).lookingAt()) {
                mask(matcher, what, remarks);
                end = matcher.end();
            }
        }
    }

    private void mask(Matcher matcher, String what, List<Problem> remarks) {
        StringBuilder masked = text();
        int group = matcher.groupCount();
        while (matcher.start(group) < 0 || matcher.group(group).length() < 4) {
            group--;
        }
        int begin = matcher.start(group);
        for (int i = begin; i < matcher.end(group); i++) {
            if (Character.isLetterOrDigit(masked.charAt(i))) {
                masked.setCharAt(i, 'X');
            }
        }
        remarks.add(Problem.at(
                place(begin),
                "this " + what + "; it is read as X and written nowhere. Facts need none: take it out of the file"));
    }

    private StringBuilder text() {
        StringBuilder made = text;
        if (made == null) {
            made = new StringBuilder(new String(content, ISO_8859_1));
            text = made;
        }
        return made;
    }

    private Source place(int index) {
        int line = 1;
        int start = 0;
        for (int i = 0; i < index; i++) {
            byte c = content[i];
            if (c == '\n' || (c == '\r' && content[i + 1] != '\n')) {
                line++;
                start = i + 1;
            }
        }
        byte[] before = Arrays.copyOfRange(content, start, index);
        String decoded = new String(before, UTF_8);
        return new Source(name, line, decoded.codePointCount(0, decoded.length()) + 1);
    }
}
