package dev.assay.reports.overview;

import dev.assay.api.model.Check;
import dev.assay.api.model.RulePack;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which checks ask for facts, looked up once for all. */
final class Askers {

    private static final Comparator<Asker> FIRST = Comparator.comparingInt(Asker::place)
            .thenComparingInt(Asker::answers)
            .thenComparing(asker -> asker.check().id());

    /** A check that asks for a fact, at which place of how many answers. */
    private record Asker(Check check, int place, int answers) {}

    private final Map<String, Asker> byAnswer = new HashMap<>();

    Askers(List<RulePack> packs) {
        for (RulePack pack : packs) {
            for (Check check : pack.catalog().checks().values()) {
                if (check.asks().isPresent()) {
                    add(check, check.answers());
                }
            }
        }
    }

    private void add(Check check, List<String> answers) {
        for (int i = 0; i < answers.size(); i++) {
            Asker asker = new Asker(check, i, answers.size());
            byAnswer.merge(answers.get(i), asker, (one, other) -> FIRST.compare(one, other) <= 0 ? one : other);
        }
    }

    /**
     * The check whose question asks for a fact, unless it is whether a list is complete, which no check asks in its own words: the first of
     * the packs that asks for that before all.
     */
    Optional<Check> of(String answer) {
        return answer.startsWith("complete.")
                ? Optional.empty()
                : Optional.ofNullable(byAnswer.get(answer)).map(Asker::check);
    }
}
