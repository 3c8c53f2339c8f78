package dev.assay.benchmarks.floor;

import dev.assay.api.model.Rule;
import dev.assay.api.spi.Fact;
import dev.assay.engine.rules.Saying;
import java.util.ArrayList;
import java.util.List;

/** Collects what is said, each with the facts it rests on in the order of the rule's conditions. */
public final class Sayings {

    private final List<Saying> all = new ArrayList<>();

    public List<Saying> all() {
        return all;
    }

    void say(Rule rule, Fact subject) {
        all.add(new Saying(rule, subject, List.of(), List.of(subject)));
    }

    void say(Rule rule, Fact subject, Fact other) {
        all.add(new Saying(rule, subject, List.of(), List.of(subject, other)));
    }

    void say(Rule rule, Fact subject, Fact other, Fact third) {
        all.add(new Saying(rule, subject, List.of(), List.of(subject, other, third)));
    }

    void lacks(Rule rule, Fact subject, List<String> missing) {
        all.add(new Saying(rule, subject, missing, List.of(subject)));
    }

    void lacks(Rule rule, Fact subject, List<String> missing, Fact other) {
        all.add(new Saying(rule, subject, missing, List.of(subject, other)));
    }

    void lacks(Rule rule, Fact subject, List<String> missing, Fact other, Fact third) {
        all.add(new Saying(rule, subject, missing, List.of(subject, other, third)));
    }
}
