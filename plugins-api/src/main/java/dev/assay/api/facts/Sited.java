package dev.assay.api.facts;

import dev.assay.api.spi.Fact;
import dev.assay.api.value.Answer;
import java.util.List;
import java.util.Optional;

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

    /** The statement as far as it says something of the organization: its shortfalls, a yes being unknown; empty where it has none. */
    Optional<Sited> forOrganization();

    /** An answer of a part, for the whole: no and partly are shortfalls of the whole, a yes says nothing. */
    static Answer shortfall(Answer answer) {
        return answer == Answer.YES ? Answer.UNKNOWN : answer;
    }
}
