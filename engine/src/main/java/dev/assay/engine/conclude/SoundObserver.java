package dev.assay.engine.conclude;

import dev.assay.api.model.Check;
import dev.assay.api.model.CheckId;
import dev.assay.api.model.Observation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The observations of a pack's checks as findings rest on them: without passes on what a check of any pack disproves. */
final class SoundObserver {

    private final PackVerdict verdict;
    private final FreshObserver observer;
    private final Disproved disproved;
    private final Map<CheckId, List<Observation>> sound = new HashMap<>();

    private SoundObserver(PackVerdict verdict, FreshObserver observer, Disproved disproved) {
        this.verdict = verdict;
        this.observer = observer;
        this.disproved = disproved;
    }

    /** One of each pack, in the order of the packs. */
    static List<SoundObserver> of(KnownFacts facts, List<PackVerdict> verdicts) {
        Disproved disproved = new Disproved(facts);
        List<SoundObserver> observers = new ArrayList<>();
        for (PackVerdict verdict : verdicts) {
            FreshObserver observer = new FreshObserver(facts, verdict);
            observers.add(new SoundObserver(verdict, observer, disproved));
            if (verdict.failure().isEmpty()) {
                for (Check check : verdict.pack().catalog().checks().values()) {
                    if (!check.disproves().isEmpty()) {
                        disproved.by(check, observer.observe(check));
                    }
                }
            }
        }
        return observers;
    }

    /** What the pack's rules said. */
    PackVerdict verdict() {
        return verdict;
    }

    /** The observations of a check, by subject; never empty unless its list is complete and counted empty. */
    List<Observation> observe(Check check) {
        return sound.computeIfAbsent(check.id(), id -> disproved.on(observer.observe(check)));
    }

    /** Of a check whose rules broke, an error on each subject that is known. */
    List<Observation> broken(Check check, String why) {
        return observer.broken(check, why);
    }
}
