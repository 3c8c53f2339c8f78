package dev.assay.engine.conclude;

import dev.assay.api.model.Check;
import dev.assay.api.model.Observation;
import java.util.List;

/** The observations of a pack's checks, where what rests on a list that is too old is not checked. */
final class FreshObserver {

    private final Observer observer;
    private final Feeds feeds;

    FreshObserver(KnownFacts facts, PackVerdict verdict) {
        observer = new Observer(facts, verdict.sayings());
        feeds = new Feeds(facts, verdict.pack());
    }

    /** The observations of a check, by subject; never empty unless its list is complete and counted empty. */
    List<Observation> observe(Check check) {
        return feeds.on(check, observer.observe(check));
    }

    /** Of a check whose rules broke, an error on each subject that is known. */
    List<Observation> broken(Check check, String why) {
        return observer.broken(check, why);
    }
}
