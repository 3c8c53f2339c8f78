package dev.assay.reports.xml;

import dev.assay.api.model.Observation;
import dev.assay.api.model.Trace;
import dev.assay.reports.xml.type.ObservationType;
import dev.assay.reports.xml.type.OutcomeType;
import dev.assay.reports.xml.type.TraceType;
import dev.assay.reports.xml.type.VerbType;

/** Observations with their traces. */
final class ObservationMapping {

    private ObservationMapping() {}

    static ObservationType observation(Observation observation) {
        ObservationType type = new ObservationType();
        type.setId(observation.id());
        type.setCheck(observation.check().toString());
        type.setOutcome(OutcomeType.valueOf(observation.outcome().name()));
        type.setSubject(Written.subject(observation.subject()));
        type.setReason(observation.reason());
        type.setLacks(Written.keys(observation.lacks()));
        if (!observation.traces().isEmpty()) {
            type.setTraces(new ObservationType.Traces());
            observation.traces().stream()
                    .map(ObservationMapping::trace)
                    .forEach(type.getTraces().getTrace()::add);
        }
        return type;
    }

    private static TraceType trace(Trace trace) {
        TraceType type = new TraceType();
        type.setRule(trace.rule().name());
        type.setCheck(trace.rule().check().toString());
        type.setVerb(VerbType.valueOf(trace.rule().verb().name()));
        type.setSource(Written.source(trace.rule().source()));
        type.setFacts(Written.refs(trace.facts()));
        return type;
    }
}
