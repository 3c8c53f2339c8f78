package dev.assay.benchmarks.floor;

import dev.assay.api.facts.Completeness;
import dev.assay.api.facts.Designation;
import dev.assay.api.facts.Organization;
import dev.assay.api.model.Rule;
import dev.assay.api.value.Answer;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A check that somebody holds an office. */
final class Office {

    private final String office;
    private final Rule applies;
    private final Rule held;
    private final Rule empty;
    private final @Nullable Rule left;

    Office(String office, Rule applies, Rule held, Rule empty) {
        this(office, applies, held, empty, null);
    }

    Office(String office, Rule applies, Rule held, Rule empty, @Nullable Rule left) {
        this.office = office;
        this.applies = applies;
        this.held = held;
        this.empty = empty;
        this.left = left;
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
        if (!possible && left != null) {
            facts.of(Designation.class).stream()
                    .filter(designation -> designation.office().equals(office)
                            && designation.until().certainlyBefore(asOf))
                    .forEach(designation -> out.say(left, organization, designation));
        }
    }
}
