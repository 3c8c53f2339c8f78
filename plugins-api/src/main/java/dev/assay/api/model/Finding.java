package dev.assay.api.model;

import dev.assay.api.facts.AddressableDecision;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The conclusion on one control. A finding is no synonym for failure. Made by the engine.
 *
 * @param id stable over runs: derived from organization and control, never from a reason, a date or a rule's version
 * @param control the control
 * @param status what is concluded
 * @param inScope whether it counts: false for an outcome outside the target profile and a control that is not in force
 * @param reason whole sentences
 * @param assurance the weakest that its passes rest on; {@link Assurance#NONE} where nothing passed
 * @param tally how many subjects came out how
 * @param observations what its own checks saw, with decisions already applied
 * @param goodPractice what its good-practice checks saw, and what those of other packs saw that advise on it and failed; no
 *     status rests on it
 * @param decisions the addressable decisions that were applied
 * @param judgements the recorded judgements it rests on, where only a person can judge
 * @param specifications for a standard, the controls it is the worst of beside its own checks
 * @param advisories remarks that are no gap
 * @param correction since when it is known and when it was closed: of every gap, and of what remediations name
 * @since 1
 */
public record Finding(
        String id,
        ControlId control,
        FindingStatus status,
        boolean inScope,
        String reason,
        Assurance assurance,
        Tally tally,
        List<Observation> observations,
        List<Observation> goodPractice,
        List<AddressableDecision> decisions,
        List<FactRef> judgements,
        List<ControlId> specifications,
        List<Advisory> advisories,
        Optional<Correction> correction) {

    public Finding {
        observations = List.copyOf(observations);
        goodPractice = List.copyOf(goodPractice);
        decisions = List.copyOf(decisions);
        judgements = List.copyOf(judgements);
        specifications = List.copyOf(specifications);
        advisories = List.copyOf(advisories);
    }

    /**
     * What would be concluded if all that people state were shown: satisfied for what is claimed, met for an outcome that only rests
     * on less than the target asks; otherwise the status. Between the two lies the confidence gap.
     */
    public FindingStatus stated() {
        if (status == FindingStatus.CLAIMED) {
            return FindingStatus.SATISFIED;
        }
        boolean onLess = status == FindingStatus.UNKNOWN
                && assurance != Assurance.NONE
                && specifications.isEmpty()
                && observations.stream()
                        .noneMatch(o -> o.outcome() == Outcome.NOT_CHECKED || o.outcome() == Outcome.ERROR);
        return onLess ? FindingStatus.MET : status;
    }

    /** The same with a remark more. */
    public Finding with(Observation seen, Advisory advisory) {
        return new Finding(
                id,
                control,
                status,
                inScope,
                reason,
                assurance,
                tally,
                observations,
                Stream.concat(goodPractice.stream(), Stream.of(seen)).toList(),
                decisions,
                judgements,
                specifications,
                Stream.concat(advisories.stream(), Stream.of(advisory)).toList(),
                correction);
    }
}
