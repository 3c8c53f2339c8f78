package dev.assay.api.facts;

import dev.assay.api.spi.Fact;
import java.util.List;

/**
 * A statement about the organization that may be about some facilities or affiliates alone.
 *
 * @since 2
 */
public sealed interface Sited extends Fact permits Policy, Practice {

    /** The ids of the facilities it is about; empty for the whole organization. */
    List<String> facilities();

    /** The ids of the affiliates it is about; empty for the whole organization. */
    List<String> affiliates();

    /** Returns true if it is about the whole organization. */
    default boolean wholeOrganization() {
        return facilities().isEmpty() && affiliates().isEmpty();
    }
}
