package dev.assay.api.facts;

import dev.assay.api.spi.FactKind;
import dev.assay.api.spi.Occurred;
import dev.assay.api.spi.Person;
import dev.assay.api.value.DateRange;
import dev.assay.api.value.Score;

/**
 * How the organization, or an assessor, rated one outcome of a framework on a scale from 0 to 10. Made by intake. It is shown
 * beside what the facts show and never mixed with it: no rule looks at it, and no status rests on it.
 *
 * @param id its id; where none is given, outcome and day
 * @param outcome the outcome, by its id of today ({@code PR.AA-01}) or of an earlier edition ({@code PR.AC-1})
 * @param score how it was rated
 * @param target what it was to be rated
 * @param by who rated it, by role or firm
 * @param on the day of the rating; of several on one outcome the newest counts
 * @since 1
 */
@FactKind(
        section = "declared-scores",
        singular = "declared score",
        key = {"outcome", "on"})
public record DeclaredScore(
        String id,
        String outcome,
        Score score,
        Score target,
        @Person String by,
        DateRange on) implements Occurred {}
