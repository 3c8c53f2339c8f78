package dev.assay.reports;

import dev.assay.api.facts.AddressableDecision;
import dev.assay.api.facts.RiskAcceptance;
import dev.assay.api.model.Advisory;
import dev.assay.api.model.Assurance;
import dev.assay.api.model.ControlId;
import dev.assay.api.model.Correction;
import dev.assay.api.model.FactRef;
import dev.assay.api.model.Finding;
import dev.assay.api.model.FindingStatus;
import dev.assay.api.model.Observation;
import dev.assay.api.model.Tally;
import dev.assay.api.value.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A finding in the making. */
public final class SampleFinding {

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

    public SampleFinding(String id, ControlId control, FindingStatus status, Tally tally) {
        this.id = id;
        this.control = control;
        this.status = status;
        this.tally = tally;
    }

    /** An acceptance that has run out. */
    static RiskAcceptance acceptance() {
        return new RiskAcceptance(
                "laptops",
                "hipaa:164.312(a)(2)(iv)",
                "practice owner",
                "New laptops are ordered.",
                DateRange.on(LocalDate.of(2026, 1, 5)),
                DateRange.on(LocalDate.of(2026, 6, 30)));
    }

    public SampleFinding on(Assurance founded) {
        assurance = founded;
        return this;
    }

    public SampleFinding judged(FactRef judgement) {
        judgements = List.of(judgement);
        return this;
    }

    public SampleFinding corrected(Correction days) {
        correction = Optional.of(days);
        return this;
    }

    public SampleFinding outOfScope() {
        inScope = false;
        return this;
    }

    public SampleFinding seen(Observation observation) {
        observations.add(observation);
        return this;
    }

    public SampleFinding practised(Observation observation) {
        goodPractice.add(observation);
        return this;
    }

    public SampleFinding decided(AddressableDecision decision) {
        decisions.add(decision);
        return this;
    }

    public SampleFinding specified(ControlId specification) {
        specifications.add(specification);
        return this;
    }

    public SampleFinding advised(Advisory advisory) {
        advisories.add(advisory);
        return this;
    }

    public Finding make() {
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
