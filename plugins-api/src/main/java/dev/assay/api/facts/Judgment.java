package dev.assay.api.facts;

import dev.assay.api.spi.FactKind;
import dev.assay.api.spi.Occurred;
import dev.assay.api.spi.Person;
import dev.assay.api.value.Answer;
import dev.assay.api.value.DateRange;

/**
 * A person's conclusion on a control that only a person can judge. Made by intake. It is applied once, where findings
 * are concluded; no rule looks at it.
 *
 * @param id Which short id identifies the judgment?
 * @param control Which control was judged?
 * @param answer Does the organization do what the control asks, in the view of the role that judged?
 * @param reason Why was it judged this way?
 * @param judgedBy Which role or firm judged?
 * @param on On which day was it judged?
 * @since 1
 */
@FactKind(
        section = "judgments",
        singular = "judgment",
        key = {"control", "on"})
public record Judgment(
        String id,
        String control,
        Answer answer,
        String reason,
        @Person String judgedBy,
        DateRange on) implements Occurred {}
