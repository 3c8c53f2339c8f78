package dev.assay.api.facts;

import dev.assay.api.spi.FactKind;
import dev.assay.api.spi.Occurred;
import dev.assay.api.spi.Person;
import dev.assay.api.value.Answer;
import dev.assay.api.value.DateRange;

/**
 * What a person concluded on a control that only a person can judge. Made by intake. It is applied once, where findings
 * are concluded; no rule looks at it.
 *
 * @param id its id; where none is given, control and day
 * @param control the control judged, as {@code pack:control}
 * @param answer whether the duty is met
 * @param reason why, in a sentence or two
 * @param by who judged, by role
 * @param on the day of the judgement
 * @since 1
 */
@FactKind(
        section = "judgements",
        singular = "judgement",
        key = {"control", "on"})
public record Judgement(
        String id,
        String control,
        Answer answer,
        String reason,
        @Person String by,
        DateRange on) implements Occurred {}
