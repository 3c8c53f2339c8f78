package dev.assay.reports.oscal.validation;

import dev.assay.api.model.Problem;
import dev.assay.api.model.Source;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Walks a document once and tells what is wrong where. */
final class Checks {

    private static final Pattern UUID =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}", Pattern.CASE_INSENSITIVE);
    private static final Pattern VERSION = Pattern.compile(".{14}[45].{4}[89ab].*", Pattern.CASE_INSENSITIVE);
    private static final Pattern TOKEN = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}.\\-_]*");
    private static final Pattern LOCAL_TIME =
            Pattern.compile("\\d{4}-\\d\\d-\\d\\d(T\\d\\d:\\d\\d(:\\d\\d(\\.\\d+)?)?)?");
    private static final Pattern TIME =
            Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)");

    /** What stands on a profile. */
    private static final Set<String> SELECTING =
            Set.of("system-security-plan", "assessment-plan", "assessment-results", "plan-of-action-and-milestones");

    private final Document document;
    private final Targets targets;
    private final List<Problem> problems;
    private final Map<String, Node> uuids = new HashMap<>();
    private final Map<String, Node> ids = new HashMap<>();

    Checks(Document document, Closure closure, List<Problem> problems) {
        this.document = document;
        this.targets = new Targets(closure);
        this.problems = problems;
    }

    void run() {
        walk(document.root());
    }

    private void walk(Node node) {
        for (Node child : node.children) {
            if (!child.text.isEmpty()) {
                value(node, child);
            }
            walk(child);
        }
        if (node.name.equals("finding")) {
            finding(node);
        }
    }

    private void value(Node holder, Node value) {
        String name = value.name;
        if (name.equals("uuid")) {
            uuid(value);
            twice(uuids, value.text.toLowerCase(Locale.ROOT), value, "the UUID ");
        } else if (name.equals("id") && Model.IDENTIFIED.contains(holder.name)) {
            twice(ids, value.text, value, "the id ");
        } else if (Model.REFERENCES.containsKey(name)) {
            reference(value, Model.REFERENCES.getOrDefault(name, Set.of()));
        } else if (Model.TYPED.contains(name)) {
            reference(value, Model.TYPES.getOrDefault(holder.value("type"), Set.of()));
        } else if (Model.ID_REFERENCES.containsKey(name)) {
            id(value, Model.ID_REFERENCES.getOrDefault(name, ""));
        } else if (name.equals("target-id")) {
            id(value, "part");
        } else if (name.equals("href") && value.text.startsWith("#")) {
            fragment(value);
        }
        if (Model.token(holder.name, name) && !TOKEN.matcher(value.text).matches()) {
            problem(
                    value,
                    name + " is \"" + value.text + "\", which is no token; a token begins with a letter or an"
                            + " underscore and holds letters, digits, dots, hyphens and underscores");
        }
        if (Model.time(holder.name, name)) {
            time(value);
        }
    }

    private void twice(Map<String, Node> known, String key, Node value, String what) {
        Node other = known.putIfAbsent(key, value);
        if (other != null) {
            problem(
                    value,
                    what + value.text + " stands twice, first in line " + other.line
                            + "; give each thing one of its own");
        }
    }

    private void uuid(Node value) {
        if (!UUID.matcher(value.text).matches()) {
            problem(value, value.name + " is \"" + value.text + "\"; expected a UUID");
        } else if (!VERSION.matcher(value.text).matches()) {
            problem(
                    value,
                    "the UUID " + value.text + " is of version " + value.text.charAt(14)
                            + "; OSCAL takes versions 4 and 5");
        }
    }

    private void reference(Node value, Set<String> kinds) {
        uuid(value);
        if (targets.lacksUuid(value.text, kinds)) {
            problem(
                    value,
                    value.name + " " + value.text + " leads to no "
                            + (kinds.isEmpty()
                                    ? "thing"
                                    : String.join(
                                            " or ", kinds.stream().sorted().toList()))
                            + " of this document or of what it imports; correct it or declare it");
        }
    }

    private void id(Node value, String kind) {
        if (targets.lacksId(value.text, kind)) {
            problem(
                    value,
                    value.name + " " + value.text + " is the id of no " + kind
                            + (kind.equals("role") ? " that is declared" : " of the imported catalog")
                            + "; correct it");
        } else if (value.name.equals("control-id")
                && SELECTING.contains(document.root().name)
                && targets.leavesOut(value.text)) {
            problem(
                    value,
                    "control-id " + value.text
                            + " is that of a control which the imported profile does not select; select it or take this out");
        }
    }

    private void fragment(Node value) {
        String target = value.text.substring(1);
        if (targets.lacksUuid(target, Set.of()) && targets.lacksId(target, "")) {
            problem(
                    value,
                    "href " + value.text + " leads to nothing in this document or in what it imports; correct it");
        }
    }

    private void time(Node value) {
        if (TIME.matcher(value.text).matches()) {
            return;
        }
        problem(
                value,
                value.name + " is \"" + value.text + "\", "
                        + (LOCAL_TIME.matcher(value.text).matches()
                                ? "which has no time zone; write it as 2026-11-23T00:00:00Z"
                                : "which is no date-time; expected one such as 2026-11-23T00:00:00Z"));
    }

    /** OSCAL allows it, but whoever plans from the results would pass such a finding by. */
    private void finding(Node finding) {
        boolean satisfied = finding.one("target")
                .flatMap(target -> target.one("status"))
                .map(status -> !status.value("state").equals("not-satisfied"))
                .orElse(true);
        if (!satisfied
                && finding.all("associated-risk").findAny().isEmpty()
                && finding.all("related-risk").findAny().isEmpty()) {
            problem(
                    finding,
                    "the finding " + finding.value("uuid")
                            + " is not satisfied and names no risk; say what it exposes");
        }
    }

    private void problem(Node at, String message) {
        problems.add(Problem.at(new Source(document.file(), at.line, at.column), message));
    }
}
