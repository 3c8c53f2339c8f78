package dev.assay.api.facts;

import dev.assay.api.spi.Fact;
import dev.assay.api.spi.FactKind;
import dev.assay.api.value.Answer;

/**
 * An organizational practice, answered yes, no or partly. Made by intake.
 *
 * @param practice the practice, which is also its id; the loaded packs say which there are
 * @param answer whether the organization does it
 * @since 1
 */
@FactKind(section = "habits", singular = "habit", shape = FactKind.Shape.MAP, key = "practice")
public record Habit(String practice, Answer answer) implements Fact {

    @Override
    public String id() {
        return practice;
    }
}
