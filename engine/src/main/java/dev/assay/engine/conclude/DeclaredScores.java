package dev.assay.engine.conclude;

import dev.assay.api.facts.DeclaredScore;
import dev.assay.api.model.Catalog;
import dev.assay.api.model.ControlId;
import dev.assay.api.model.FactRef;
import dev.assay.api.model.FormerId;
import dev.assay.api.model.Framework;
import dev.assay.api.model.Profile.Declared;
import dev.assay.api.model.Snapshot;
import dev.assay.api.value.Score;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Declared ratings of outcomes. Ratings by an id of today count alone, those of the newest day; one by an earlier id is carried to every
 * outcome that took the id up. Where several raters or ids meet, the lowest score counts against the highest target, so that nothing
 * looks better than it was.
 */
final class DeclaredScores {

    private static final String SECTION = "declared-scores";

    private final Map<ControlId, List<DeclaredScore>> today = new TreeMap<>();
    private final Map<ControlId, Map<String, DeclaredScore>> carried = new TreeMap<>();
    private final Framework framework;

    DeclaredScores(Snapshot snapshot, Catalog catalog, Framework framework) {
        this.framework = framework;
        snapshot.of(DeclaredScore.class)
                .sorted(Comparator.comparing((DeclaredScore score) -> score.on().latest())
                        .thenComparing(score -> score.on().earliest())
                        .thenComparing(DeclaredScore::id))
                .forEach(score -> add(score, catalog));
    }

    /** The newest come last and stay. */
    private void add(DeclaredScore score, Catalog catalog) {
        String prefix = catalog.pack() + ":";
        String name = score.outcome().startsWith(prefix) ? score.outcome().substring(prefix.length()) : score.outcome();
        ControlId id = new ControlId(catalog.pack(), name);
        if (catalog.controls().containsKey(id)) {
            List<DeclaredScore> newest = today.computeIfAbsent(id, i -> new ArrayList<>());
            newest.removeIf(earlier -> !earlier.on().equals(score.on()));
            newest.add(score);
            return;
        }
        framework
                .formerly(score.outcome())
                .ifPresent(former -> former.into().stream()
                        .map(into -> new ControlId(catalog.pack(), into))
                        .filter(catalog.controls()::containsKey)
                        .forEach(into -> carried.computeIfAbsent(into, i -> new TreeMap<>())
                                .put(former.id(), score)));
    }

    Optional<Declared> of(ControlId outcome) {
        List<DeclaredScore> own = today.getOrDefault(outcome, List.of());
        if (!own.isEmpty()) {
            return Optional.of(declared(own, List.of()));
        }
        List<DeclaredScore> scores =
                List.copyOf(carried.getOrDefault(outcome, Map.of()).values());
        if (scores.isEmpty()) {
            return Optional.empty();
        }
        List<FormerId> former = new ArrayList<>();
        scores.forEach(score -> framework.formerly(score.outcome()).ifPresent(former::add));
        return Optional.of(declared(scores, former));
    }

    private static Declared declared(List<DeclaredScore> scores, List<FormerId> former) {
        return new Declared(
                scores.stream()
                        .map(DeclaredScore::score)
                        .filter(Score::known)
                        .min(Comparator.naturalOrder())
                        .orElse(Score.UNKNOWN),
                scores.stream()
                        .map(DeclaredScore::target)
                        .max(Comparator.naturalOrder())
                        .orElse(Score.UNKNOWN),
                former,
                scores.stream().map(DeclaredScores::ref).toList());
    }

    private static FactRef ref(DeclaredScore score) {
        return new FactRef(SECTION, score.id());
    }
}
