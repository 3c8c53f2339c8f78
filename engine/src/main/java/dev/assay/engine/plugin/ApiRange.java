package dev.assay.engine.plugin;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The versions of the plugins API that a plugin is made for: {@code 2} is every 2.x, {@code 2.1} is 2.1 and what follows
 * within 2, {@code 2.1 - 3} goes on to every 3.x. Within a major version nothing is taken away, see docs/compatibility.md.
 */
record ApiRange(int major, int minor, int lastMajor, int lastMinor) {

    /** The version of this API. */
    static final String CURRENT = "2.0";

    private static final Pattern FORM =
            Pattern.compile("(\\d{1,4})(?:\\.(\\d{1,4}))?(?:\\s*-\\s*(\\d{1,4})(?:\\.(\\d{1,4}))?)?");

    /** Nothing where it is not written so. */
    static Optional<ApiRange> of(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        int major = Integer.parseInt(form.group(1));
        return Optional.of(new ApiRange(
                major,
                form.group(2) == null ? 0 : Integer.parseInt(form.group(2)),
                form.group(3) == null ? major : Integer.parseInt(form.group(3)),
                form.group(4) == null ? Integer.MAX_VALUE : Integer.parseInt(form.group(4))));
    }

    /** Whether this API is among them. */
    boolean includesCurrent() {
        ApiRange current = of(CURRENT).orElseThrow();
        return !current.before(major, minor) && !current.after(lastMajor, lastMinor);
    }

    /** Returns true if all of them are of an earlier major version than this API. */
    boolean isOutdated() {
        return lastMajor < of(CURRENT).orElseThrow().major();
    }

    private boolean before(int otherMajor, int otherMinor) {
        return major < otherMajor || (major == otherMajor && minor < otherMinor);
    }

    private boolean after(int otherMajor, int otherMinor) {
        return major > otherMajor || (major == otherMajor && minor > otherMinor);
    }
}
