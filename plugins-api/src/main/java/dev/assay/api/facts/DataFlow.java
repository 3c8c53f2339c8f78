package dev.assay.api.facts;

import dev.assay.api.spi.Fact;
import dev.assay.api.spi.FactKind;
import dev.assay.api.spi.Refers;
import dev.assay.api.value.Answer;

/**
 * A transmission of data over a network. Made by intake.
 *
 * @param id Which short id do other records use for this data flow?
 * @param source Which system sends the data?
 * @param destination Where does the data go, in words?
 * @param ephi Does ePHI travel this way?
 * @param transmissionSecurity Do technical measures guard the data against unauthorized access while it travels?
 * @param encryptionInTransit Does the data travel encrypted?
 * @param integrityControls Would an improper change to the data on the way be detected?
 * @since 1
 */
@FactKind(section = "data-flows", singular = "data flow", periods = true)
public record DataFlow(
        String id,
        @Refers(to = "systems") String source,
        String destination,
        Answer ephi,
        Answer transmissionSecurity,
        Answer encryptionInTransit,
        Answer integrityControls)
        implements Fact {}
