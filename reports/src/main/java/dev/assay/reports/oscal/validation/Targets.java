package dev.assay.reports.oscal.validation;

import java.util.Locale;
import java.util.Set;

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
}
