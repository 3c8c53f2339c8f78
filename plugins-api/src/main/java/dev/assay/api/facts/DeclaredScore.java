package dev.assay.api.facts;

import dev.assay.api.spi.FactKind;
import dev.assay.api.spi.Occurred;
import dev.assay.api.spi.OneOf;
import dev.assay.api.spi.Person;
import dev.assay.api.value.DateRange;
import dev.assay.api.value.Score;

/**
 * A rating of one outcome of a framework on a scale from 0 to 10, by the organization or an assessor. Made by intake. It is shown
 * beside what the facts show and never mixed with it: no rule looks at it, and no status rests on it.
 *
 * @param id Which short id identifies the score?
 * @param outcome Which framework outcome was rated?
 * @param score How was the outcome rated?
 * @param target Which rating is the target?
 * @param ratedBy Which role or firm gave the rating?
 * @param on On which day was the rating given?
 * @param method By which assessment method was it rated?
 * @param observation What was observed?
 * @param rationale Why was this score given?
 * @param cadence How often is this rating repeated?
 * @since 1
 */
@FactKind(
        section = "declared-scores",
        singular = "declared score",
        key = {"outcome", "on", "ratedBy"})
public record DeclaredScore(
        String id,
        String outcome,
        Score score,
        Score target,
        @Person String ratedBy,
        DateRange on,

        @OneOf({"examine", "interview", "test"}) String method,

        String observation,
        String rationale,

        @OneOf({"weekly", "monthly", "quarterly", "semiannual", "annual", "once", "other"})
        String cadence)
        implements Occurred {}
