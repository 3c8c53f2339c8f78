package dev.assay.api.facts;

import dev.assay.api.spi.Fact;
import dev.assay.api.spi.FactKind;
import dev.assay.api.spi.OneOf;
import dev.assay.api.spi.Person;
import dev.assay.api.spi.Refers;
import dev.assay.api.value.Answer;
import dev.assay.api.value.DateRange;
import java.util.List;

/**
 * A line of the organization's risk register. Made by intake.
 *
 * @param id its id
 * @param title the risk in a few words
 * @param level how high it was judged
 * @param treatment what was decided; the word for nothing decided is none
 * @param owner who answers for the treatment, by role
 * @param due when the treatment is to be done
 * @param done whether the treatment is done
 * @param systems the systems it concerns
 * @since 1
 */
@FactKind(section = "risks", singular = "risk")
public record RiskEntry(
        String id,
        String title,
        @OneOf({"low", "moderate", "high", "critical"}) String level,

        @OneOf({"reduce", "accept", "transfer", "avoid", "none"})
        String treatment,

        @Person String owner,
        DateRange due,
        Answer done,
        @Refers(to = "systems") List<String> systems)
        implements Fact {

    public RiskEntry {
        systems = List.copyOf(systems);
    }
}
