package dev.assay.reports.oscal;

import dev.assay.api.model.CheckId;
import dev.assay.api.model.Observation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Passes each observation once, though it stands on every finding that its check counts for. What was passed is not kept:
 * it is looked up in the lists that were seen, in which observations of a check stand in the same order. Memory grows with
 * checks and controls.
 */
final class Once {

    private final Map<CheckId, List<List<Observation>>> seen = new HashMap<>();

    /** Those that were in no list before. */
    Stream<Observation> firstOf(List<Observation> observations) {
        Set<CheckId> checks = new HashSet<>();
        Map<CheckId, List<Cursor>> before = new HashMap<>();
        observations.forEach(observation -> checks.add(observation.check()));
        for (CheckId check : checks) {
            List<List<Observation>> lists = seen.computeIfAbsent(check, c -> new ArrayList<>());
            before.put(check, lists.stream().map(Cursor::new).toList());
            lists.add(observations);
        }
        return observations.stream()
                .filter(observation ->
                        before.get(observation.check()).stream().noneMatch(list -> list.holds(observation.id())));
    }

    /** A list with the place where the last one was found. */
    private static final class Cursor {

        private final List<Observation> list;
        private int next;

        Cursor(List<Observation> list) {
            this.list = list;
        }

        boolean holds(String id) {
            return holds(id, next, list.size()) || holds(id, 0, next);
        }

        private boolean holds(String id, int from, int to) {
            for (int i = from; i < to; i++) {
                if (list.get(i).id().equals(id)) {
                    next = i + 1;
                    return true;
                }
            }
            return false;
        }
    }
}
