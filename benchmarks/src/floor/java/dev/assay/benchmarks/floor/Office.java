package dev.assay.benchmarks.floor;

import dev.assay.api.facts.Completeness;
import dev.assay.api.facts.Designation;
import dev.assay.api.facts.Organization;
import dev.assay.api.model.Rule;
import dev.assay.api.value.Answer;
import java.time.LocalDate;

/** A check that somebody holds an office. */
final class Office {

    private final String office;
    private final Rule applies;
    private final Rule held;
    private final Rule empty;

    Office(String office, Rule applies, Rule held, Rule empty) {
        this.office = office;
        this.applies = applies;
        this.held = held;
        this.empty = empty;
    }

    void say(Sayings out, FactLists facts, Organization organization, LocalDate asOf) {
        out.say(applies, organization);
        boolean possible = false;
        for (Designation designation : facts.of(Designation.class)) {
            boolean same = designation.office().equals(office);
            if (!same && !designation.office().equals("unknown")) {
                continue;
            }
            Answer now = designation.held(asOf);
            possible |= now != Answer.NO;
            if (same && now == Answer.YES && !designation.holder().isEmpty()) {
                out.say(held, organization, designation);
            }
        }
        Completeness all = facts.complete("designations");
        if (!possible && all != null) {
            out.say(empty, organization, all);
        }
    }
}
