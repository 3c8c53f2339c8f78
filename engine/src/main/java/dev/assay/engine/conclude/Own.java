package dev.assay.engine.conclude;

import dev.assay.api.facts.AddressableDecision;
import dev.assay.api.model.Assurance;
import dev.assay.api.model.FactRef;
import dev.assay.api.model.FindingStatus;
import dev.assay.api.model.Observation;
import java.util.List;

/**
 * What a control comes to before it is written down as a finding.
 *
 * @param status the status, in the words of a requirements catalog
 * @param reason whole sentences
 * @param assurance the weakest that its passes rest on
 * @param observations what its checks saw, with decisions applied
 * @param decisions the decisions that were applied
 * @param judgements the judgements it rests on, where a person decides
 */
record Own(
        FindingStatus status,
        String reason,
        Assurance assurance,
        List<Observation> observations,
        List<AddressableDecision> decisions,
        List<FactRef> judgements) {

    static Own of(FindingStatus status, String reason) {
        return new Own(status, reason, Assurance.NONE, List.of(), List.of(), List.of());
    }
}
