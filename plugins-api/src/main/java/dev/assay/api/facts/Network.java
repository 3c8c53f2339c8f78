package dev.assay.api.facts;

import dev.assay.api.spi.DerivedFrom;
import dev.assay.api.spi.FactKind;
import dev.assay.api.spi.Named;
import dev.assay.api.spi.OneOf;
import dev.assay.api.spi.Refers;
import dev.assay.api.value.Answer;
import java.util.ArrayList;
import java.util.List;

/**
 * A network that carries ePHI or from which systems with ePHI can be reached. Made by intake.
 *
 * @param id Which short id do other records use for this network?
 * @param name What do people in the organization call it?
 * @param kind What kind of network is it?
 * @param facility At which facility is it?
 * @param carriesEphi Does ePHI cross this network?
 * @param reachesEphi Can systems with ePHI be reached from this network?
 * @param firewall Does a firewall control the traffic into this network?
 * @param segmentation Is this network separated from networks that do not need access to it?
 * @param monitoring Is this network monitored for attacks?
 * @param encryption Is the traffic on this network encrypted by the network itself?
 * @param openPorts Are services or ports open to the internet that need not be?
 * @param accessRestricted Can only authorized devices and users connect to this network?
 * @since 2
 */
@FactKind(section = "networks", singular = "network", periods = true)
public record Network(
        String id,
        String name,

        @OneOf({"wired", "wireless", "guest", "remote-access", "medical-device", "cloud", "internet-connection", "other"
        })
        String kind,

        @Refers(to = "facilities") String facility,
        Answer carriesEphi,
        Answer reachesEphi,
        Answer firewall,
        Answer segmentation,
        Answer monitoring,
        Answer encryption,
        Answer openPorts,
        Answer accessRestricted)
        implements Named {

    /**
     * Yes if the network is recorded as unguarded: no full firewall, needless open services, no full monitoring, or anyone may connect.
     * A network that encrypts its traffic itself guards what crosses it.
     */
    @DerivedFrom({"firewall", "openPorts", "monitoring", "accessRestricted", "encryption"})
    public Answer unguarded() {
        if (encryption == Answer.YES) {
            return Answer.NO;
        }
        List<Answer> guards = List.of(firewall, monitoring, accessRestricted);
        if (guards.contains(Answer.NO)
                || guards.contains(Answer.PARTLY)
                || openPorts == Answer.YES
                || openPorts == Answer.PARTLY) {
            return Answer.YES;
        }
        return guards.contains(Answer.UNKNOWN) || openPorts == Answer.UNKNOWN ? Answer.UNKNOWN : Answer.NO;
    }

    /** The recorded exposures of the network; for sentences. Empty if nothing is recorded. */
    @DerivedFrom({"firewall", "openPorts", "monitoring", "accessRestricted"})
    public String exposures() {
        List<String> exposures = new ArrayList<>();
        add(exposures, firewall, "no firewall", "a firewall that does not control all traffic");
        add(exposures, accessRestricted, "access open to anyone", "access not fully restricted");
        add(exposures, monitoring, "no monitoring", "incomplete monitoring");
        if (openPorts == Answer.YES || openPorts == Answer.PARTLY) {
            exposures.add("unneeded services open to the internet");
        }
        return String.join(", ", exposures);
    }

    private static void add(List<String> exposures, Answer answer, String none, String some) {
        if (answer == Answer.NO) {
            exposures.add(none);
        } else if (answer == Answer.PARTLY) {
            exposures.add(some);
        }
    }
}
