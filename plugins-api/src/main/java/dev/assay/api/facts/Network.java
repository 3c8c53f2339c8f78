package dev.assay.api.facts;

import dev.assay.api.spi.FactKind;
import dev.assay.api.spi.Named;
import dev.assay.api.spi.OneOf;
import dev.assay.api.spi.Refers;
import dev.assay.api.value.Answer;

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
        implements Named {}
