package dev.assay.api.facts;

import dev.assay.api.spi.FactKind;
import dev.assay.api.spi.Refers;
import dev.assay.api.value.Answer;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An organization-wide activity, answered yes, no or partly. Made by intake. An answer for some facilities or affiliates is a fact of
 * its own: a yes there is no yes for the organization, a no is a shortfall of the organization.
 *
 * @param practice Which practice is it?
 * @param answer Does the organization do it?
 * @param facilities Which facilities is the answer about, where it is not about the whole organization?
 * @param affiliates Which affiliated covered entities or components is the answer about, where it is not about the whole
 *     organization?
 * @since 2
 */
@FactKind(section = "practices", singular = "practice", shape = FactKind.Shape.MAP, key = "practice", periods = true)
public record Practice(
        String practice,
        Answer answer,
        @Refers(to = "facilities") List<String> facilities,
        @Refers(to = "affiliates") List<String> affiliates)
        implements Sited {

    public Practice {
        facilities = List.copyOf(facilities);
        affiliates = List.copyOf(affiliates);
    }

    /** A practice of the whole organization. */
    public Practice(String practice, Answer answer) {
        this(practice, answer, List.of(), List.of());
    }

    /** The practice; with the places it is about where it is not about the whole organization. */
    @Override
    public String id() {
        return wholeOrganization()
                ? practice
                : practice + "@"
                        + Stream.concat(facilities.stream(), affiliates.stream())
                                .sorted()
                                .collect(Collectors.joining("+"));
    }

    /** The practice as rules see it, who ask about the organization: a yes of a part says nothing of the whole. */
    public Practice forOrganization() {
        return wholeOrganization() || answer != Answer.YES
                ? this
                : new Practice(practice, Answer.UNKNOWN, facilities, affiliates);
    }
}
