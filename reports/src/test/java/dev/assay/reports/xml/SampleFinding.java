package dev.assay.reports.xml;

import dev.assay.api.facts.AddressableDecision;
import dev.assay.api.model.Advisory;
import dev.assay.api.model.Assurance;
import dev.assay.api.model.ControlId;
import dev.assay.api.model.Correction;
import dev.assay.api.model.FactRef;
import dev.assay.api.model.Finding;
import dev.assay.api.model.FindingStatus;
import dev.assay.api.model.Observation;
import dev.assay.api.model.Tally;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A finding in the making. */
final class SampleFinding {

    private final String id;
    private final ControlId control;
    private final FindingStatus status;
    private final Tally tally;
    private final List<Observation> observations = new ArrayList<>();
    private final List<Observation> goodPractice = new ArrayList<>();
    private final List<AddressableDecision> decisions = new ArrayList<>();
    private final List<ControlId> specifications = new ArrayList<>();
    private final List<Advisory> advisories = new ArrayList<>();
    private Optional<Correction> correction = Optional.empty();
    private List<FactRef> judgements = List.of();
    private Assurance assurance = Assurance.NONE;
    private boolean inScope = true;

    SampleFinding(String id, ControlId control, FindingStatus status, Tally tally) {
        this.id = id;
        this.control = control;
        this.status = status;
        this.tally = tally;
    }

    SampleFinding on(Assurance founded) {
        assurance = founded;
        return this;
    }

    SampleFinding judged(FactRef judgement) {
        judgements = List.of(judgement);
        return this;
    }

    SampleFinding corrected(Correction days) {
        correction = Optional.of(days);
        return this;
    }

    SampleFinding outOfScope() {
        inScope = false;
        return this;
    }

    SampleFinding seen(Observation observation) {
        observations.add(observation);
        return this;
    }

    SampleFinding practised(Observation observation) {
        goodPractice.add(observation);
        return this;
    }

    SampleFinding decided(AddressableDecision decision) {
        decisions.add(decision);
        return this;
    }

    SampleFinding specified(ControlId specification) {
        specifications.add(specification);
        return this;
    }

    SampleFinding advised(Advisory advisory) {
        advisories.add(advisory);
        return this;
    }

    Finding make() {
        String reason = control + " is " + status + ".";
        return new Finding(
                id,
                control,
                status,
                inScope,
                reason,
                assurance,
                tally,
                observations,
                goodPractice,
                decisions,
                judgements,
                specifications,
                advisories,
                correction);
    }
}
