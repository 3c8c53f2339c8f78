package dev.assay.api.facts;

import dev.assay.api.spi.FactKind;
import dev.assay.api.spi.Named;
import dev.assay.api.value.Answer;
import dev.assay.api.value.DateRange;

/**
 * A firm that supplies something. Made by intake.
 *
 * @param id its id
 * @param name its name
 * @param phi whether it creates, receives, maintains or transmits protected health information for the organization
 * @param critical whether care or business stops without it
 * @param assessed whether its security was assessed before it was engaged
 * @param agreement the business associate agreement, if any
 * @since 1
 */
@FactKind(section = "vendors", singular = "vendor")
public record Vendor(String id, String name, Answer phi, Answer critical, Answer assessed, Agreement agreement)
        implements Named {

    /**
     * A business associate agreement (45 CFR 164.308(b)(3)). Made by intake.
     *
     * @param exists whether there is one; a day of signing says yes
     * @param signed the day it was signed
     * @param ends the day it ends, if it does
     * @since 1
     */
    public record Agreement(Answer exists, DateRange signed, DateRange ends) {

        public Agreement {
            if (exists == Answer.UNKNOWN && signed.known()) {
                exists = Answer.YES;
            }
        }
    }
}
