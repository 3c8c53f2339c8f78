package dev.assay.api.facts;

import dev.assay.api.spi.DerivedFrom;
import dev.assay.api.spi.FactKind;
import dev.assay.api.spi.Named;
import dev.assay.api.spi.OneOf;
import dev.assay.api.spi.Refers;
import dev.assay.api.value.Answer;
import dev.assay.api.value.DateRange;
import java.util.List;
import java.util.Set;

/**
 * Tracking code of another firm on a web page or in an app: the kind of page it is on and what it transmits. Made by intake.
 *
 * @param id Which short id identifies this tracker?
 * @param name Under which name is the tracker known?
 * @param system On which web site, portal or app is it?
 * @param vendor Which vendor receives the data?
 * @param page On what kind of page or screen does it run?
 * @param transmits Which data does it send to the vendor?
 * @param disabled Has it been removed or turned off?
 * @param disabledOn On which date was it removed or turned off?
 * @since 2
 */
@FactKind(section = "web-trackers", singular = "web tracker", periods = true)
public record WebTracker(
        String id,
        String name,
        @Refers(to = "systems") String system,
        @Refers(to = "vendors") String vendor,

        @OneOf({
            "behind-login",
            "appointment-request",
            "condition-information",
            "provider-search",
            "general-information",
            "mobile-app",
            "other"
        })
        String page,

        @OneOf({
            "ip-address",
            "device-identifier",
            "page-address",
            "search-terms",
            "form-input",
            "name-or-contact",
            "appointment-details",
            "account-identifier",
            "health-details",
            "none"
        })
        List<String> transmits,

        Answer disabled,
        DateRange disabledOn)
        implements Named {

    public WebTracker {
        transmits = List.copyOf(transmits);
        if (transmits.contains("none") && transmits.size() > 1) {
            throw new IllegalArgumentException("transmits has \"none\" with others; expected either");
        }
    }

    private static final Set<String> IDENTIFYING =
            Set.of("name-or-contact", "appointment-details", "account-identifier", "health-details");

    /**
     * Yes if what it sends is PHI: anything about a signed-in patient, or what a visitor enters to identify themselves or to ask for
     * care. A network address or page address alone, from a page without a login, is not (American Hospital Association v. Becerra,
     * N.D. Tex. 2024).
     */
    @DerivedFrom({"page", "transmits"})
    public Answer disclosesPhi() {
        if (transmits.contains("none")) {
            return Answer.NO;
        }
        if (transmits.isEmpty() || page.equals("unknown")) {
            return Answer.UNKNOWN;
        }
        if (page.equals("behind-login")) {
            return Answer.YES;
        }
        boolean identifying = transmits.stream().anyMatch(IDENTIFYING::contains);
        if (identifying && (page.equals("appointment-request") || page.equals("mobile-app"))) {
            return Answer.YES;
        }
        return identifying || transmits.contains("form-input") || transmits.contains("search-terms")
                ? Answer.UNKNOWN
                : Answer.NO;
    }
}
