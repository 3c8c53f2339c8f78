package dev.assay.api.facts;

import dev.assay.api.spi.Fact;
import dev.assay.api.spi.FactKind;
import dev.assay.api.spi.Refers;
import dev.assay.api.value.Answer;

/**
 * A way that data takes over a network. Made by intake.
 *
 * @param id its id
 * @param from the system that sends
 * @param to where it goes, in words
 * @param ephi whether ePHI goes this way
 * @param guarded whether measures guard it against access by outsiders while it travels
 * @param encryption whether it travels encrypted
 * @param integrityControl whether an improper change on the way would be noticed
 * @since 1
 */
@FactKind(section = "data-flows", singular = "data flow")
public record DataFlow(
        String id,
        @Refers(to = "systems") String from,
        String to,
        Answer ephi,
        Answer guarded,
        Answer encryption,
        Answer integrityControl)
        implements Fact {}
