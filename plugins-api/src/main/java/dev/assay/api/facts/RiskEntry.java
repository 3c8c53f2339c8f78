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
 * @param id Which short id identifies the risk?
 * @param title What is the risk, in a few words?
 * @param level How high was the risk rated?
 * @param treatment What was decided about the risk?
 * @param owner Which role is responsible for the treatment?
 * @param due By which day is the treatment to be completed?
 * @param treatmentComplete Is the treatment complete?
 * @param systems Which systems does the risk concern?
 * @param riskAnalysis Which risk analysis found the risk?
 * @since 1
 */
@FactKind(section = "risks", singular = "risk")
public record RiskEntry(
        String id,
        String title,
        @OneOf({"low", "moderate", "high", "critical"}) String level,

        @OneOf({"mitigate", "accept", "transfer", "avoid", "none"})
        String treatment,

        @Person String owner,
        DateRange due,
        Answer treatmentComplete,
        @Refers(to = "systems") List<String> systems,
        @Refers(to = "activities") String riskAnalysis)
        implements Fact {

    public RiskEntry {
        systems = List.copyOf(systems);
    }
}
