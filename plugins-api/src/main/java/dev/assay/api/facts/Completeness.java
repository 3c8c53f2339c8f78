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
 * @param list Which section does the statement speak of?
 * @param answer Does the list hold everything there is?
 * @param asOf For which day was the list called complete?
 * @param countedBy Which role or tool counted?
 * @param count How many items were counted?
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
