package dev.assay.reports.xml;

import dev.assay.api.facts.AddressableDecision;
import dev.assay.reports.xml.type.DecisionType;

/** Addressable decisions that were applied. */
final class DecisionMapping {

    private DecisionMapping() {}

    static DecisionType decision(AddressableDecision decision) {
        DecisionType type = new DecisionType();
        type.setId(decision.id());
        type.setControl(decision.control());
        type.setDecision(decision.decision());
        type.setMeasure(Written.text(decision.alternativeMeasure()));
        type.setInPlace(Written.answer(decision.alternativeInPlace()));
        type.setReason(Written.text(decision.reason()));
        if (!decision.factors().isEmpty()) {
            type.getGrounds().addAll(decision.factors());
        }
        type.setCitesRiskAnalysis(Written.answer(decision.citesRiskAnalysis()));
        type.setApprovedBy(Written.text(decision.approvedBy()));
        type.setOn(Written.date(decision.on()));
        type.setReviewDue(Written.date(decision.reviewDue()));
        type.setSystems(Written.ids(decision.systems()));
        return type;
    }
}
