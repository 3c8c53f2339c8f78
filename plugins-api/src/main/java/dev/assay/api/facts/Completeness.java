package dev.assay.api.facts;

import dev.assay.api.spi.Fact;
import dev.assay.api.spi.FactKind;
import dev.assay.api.spi.Person;
import dev.assay.api.value.Answer;
import dev.assay.api.value.CountRange;
import dev.assay.api.value.DateRange;

/**
 * A statement that one list holds everything there is. Only over a list closed this way can something be shown not to
 * exist, or all of a kind be shown to meet a duty. Made by intake; the engine replaces a statement that does not close its
 * list (no certain date, nobody who counted, a count that does not agree) by one that answers unknown before rules see it.
 *
 * @param list the section it speaks of, which is also its id
 * @param answer whether the list is complete
 * @param asOf the day for which that was said
 * @param countedBy who or what counted, by role or tool
 * @param count how many there are, where it was counted; a count that disagrees reopens the list
 * @since 1
 */
@FactKind(section = "complete", singular = "statement of completeness", shape = FactKind.Shape.MAP, key = "list")
public record Completeness(
        String list, Answer answer, DateRange asOf, @Person String countedBy, CountRange count) implements Fact {

    @Override
    public String id() {
        return list;
    }
}
