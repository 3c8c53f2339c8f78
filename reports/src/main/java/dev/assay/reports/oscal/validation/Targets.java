package dev.assay.reports.oscal.validation;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** What a reference can lead to. What may be where nobody looked counts as there. */
final class Targets {

    private final Closure closure;

    Targets(Closure closure) {
        this.closure = closure;
    }

    boolean lacksUuid(String uuid, Set<String> kinds) {
        String key = uuid.toLowerCase(Locale.ROOT);
        return closure.whole()
                && closure.documents().stream()
                        .map(document -> document.uuids().getOrDefault(key, Set.of()))
                        .noneMatch(found -> kinds.isEmpty()
                                ? !found.isEmpty()
                                : found.stream().anyMatch(kinds::contains));
    }

    /** Whether an id is that of nothing of a kind; of nothing at all where no kind is named. */
    boolean lacksId(String id, String kind) {
        return closure.whole()
                && closure.documents().stream()
                        .noneMatch(document -> kind.isEmpty()
                                ? document.ids().values().stream().anyMatch(ids -> ids.contains(id))
                                : document.ids().getOrDefault(kind, Set.of()).contains(id));
    }

    /** Whether a control is in the catalog, and the imported profile, as far as it names what it selects, leaves it out. */
    boolean leavesOut(String control) {
        return closure.whole()
                && closure.documents().stream()
                        .skip(1)
                        .map(Document::root)
                        .filter(root -> root.name.equals("profile"))
                        .findFirst()
                        .filter(profile -> profile.all("import").noneMatch(each -> selects(each, control)))
                        .isPresent();
    }

    /** Whoever selects by pattern or with children may select it. */
    private static boolean selects(Node each, String control) {
        if (controls(each, "exclude-control")
                .flatMap(out -> out.all("with-id"))
                .anyMatch(id -> id.text.equals(control))) {
            return false;
        }
        return each.one("include-all").isPresent()
                || controls(each, "include-control")
                        .anyMatch(in -> in.value("with-child-controls").equals("yes")
                                || in.one("matching").isPresent()
                                || in.all("with-id").anyMatch(id -> id.text.equals(control)));
    }

    /** XML has the plural for each of them, so that reading JSON gives another name. */
    private static Stream<Node> controls(Node each, String name) {
        return Stream.concat(each.all(name), each.all(name + "s"));
    }
}
