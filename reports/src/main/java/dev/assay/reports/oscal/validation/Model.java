package dev.assay.reports.oscal.validation;

import java.util.Map;
import java.util.Set;

/** What OSCAL says of names: which refer to what, which hold date-times, which are tokens. */
final class Model {

    /** The models, by the name of their root. */
    static final Set<String> ROOTS = Set.of(
            "catalog",
            "profile",
            "component-definition",
            "system-security-plan",
            "assessment-plan",
            "assessment-results",
            "plan-of-action-and-milestones",
            "mapping-collection");

    /** What an import leads to. */
    static final Map<String, Set<String>> IMPORTS = Map.of(
            "import", Set.of("catalog", "profile"),
            "import-profile", Set.of("profile", "catalog"),
            "import-ssp", Set.of("system-security-plan"),
            "import-ap", Set.of("assessment-plan"),
            "import-component-definition", Set.of("component-definition"));

    /** What a reference by UUID leads to; an empty set for anything. */
    static final Map<String, Set<String>> REFERENCES = Map.ofEntries(
            Map.entry("party-uuid", Set.of("party")),
            Map.entry("member-of-organization", Set.of("party")),
            Map.entry("location-uuid", Set.of("location")),
            Map.entry("component-uuid", Set.of("component")),
            Map.entry("observation-uuid", Set.of("observation")),
            Map.entry("risk-uuid", Set.of("risk")),
            Map.entry("finding-uuid", Set.of("finding")),
            Map.entry("task-uuid", Set.of("task")),
            Map.entry("activity-uuid", Set.of("activity")),
            Map.entry("response-uuid", Set.of("response", "remediation")),
            Map.entry("implementation-statement-uuid", Set.of("statement", "implemented-requirement")),
            Map.entry("provided-uuid", Set.of("provided")),
            Map.entry("responsibility-uuid", Set.of("responsibility")));

    /** What a subject or an actor of a type is. */
    static final Map<String, Set<String>> TYPES = Map.of(
            "component", Set.of("component"),
            "inventory-item", Set.of("inventory-item"),
            "location", Set.of("location"),
            "party", Set.of("party"),
            "user", Set.of("user"),
            "resource", Set.of("resource"),
            "tool", Set.of("component"),
            "assessment-platform", Set.of("assessment-platform"));

    static final Set<String> TYPED = Set.of("subject-uuid", "actor-uuid");

    /** What has an id that others refer to. */
    static final Set<String> IDENTIFIED = Set.of("control", "group", "param", "part", "role");

    /** What refers to an id, and what that is the id of. */
    static final Map<String, String> ID_REFERENCES = Map.of(
            "control-id", "control",
            "with-id", "control",
            "statement-id", "part",
            "objective-id", "part",
            "param-id", "param",
            "role-id", "role");

    private static final Set<String> TIMES = Set.of("last-modified", "published", "collected", "expires", "deadline");
    private static final Set<String> TIMED = Set.of("result", "entry", "within-date-range");
    private static final Set<String> DATED = Set.of("on-date", "action");

    private Model() {}

    /** Whether a value is a date-time with a time zone. */
    static boolean time(String holder, String name) {
        return TIMES.contains(name)
                || TIMED.contains(holder) && (name.equals("start") || name.equals("end"))
                || DATED.contains(holder) && name.equals("date");
    }

    /** Whether a value is a token. */
    static boolean token(String holder, String name) {
        return name.equals("id") && IDENTIFIED.contains(holder)
                || ID_REFERENCES.containsKey(name)
                || name.equals("target-id")
                || name.equals("name") && (holder.equals("prop") || holder.equals("part"));
    }
}
