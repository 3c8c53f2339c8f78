package dev.assay.reports.xml;

import dev.assay.api.facts.AddressableDecision;
import dev.assay.api.facts.RiskAcceptance;
import dev.assay.api.model.Advisory;
import dev.assay.api.model.Assurance;
import dev.assay.api.model.ControlId;
import dev.assay.api.model.Correction;
import dev.assay.api.model.Finding;
import dev.assay.api.model.FindingStatus;
import dev.assay.api.model.Observation;
import dev.assay.api.model.Outcome;
import dev.assay.api.model.Problem;
import dev.assay.api.model.Risk;
import dev.assay.api.model.RiskLevel;
import dev.assay.api.model.Rule;
import dev.assay.api.model.Tally;
import dev.assay.api.model.Trace;
import dev.assay.api.model.Verb;
import dev.assay.api.value.Answer;
import dev.assay.api.value.DateRange;
import dev.assay.reports.xml.type.AcceptanceType;
import dev.assay.reports.xml.type.AdvisoryType;
import dev.assay.reports.xml.type.CorrectionType;
import dev.assay.reports.xml.type.DecisionType;
import dev.assay.reports.xml.type.FindingType;
import dev.assay.reports.xml.type.ObservationType;
import dev.assay.reports.xml.type.ProblemType;
import dev.assay.reports.xml.type.RiskType;
import dev.assay.reports.xml.type.TallyType;
import dev.assay.reports.xml.type.TraceType;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Findings, risks and problems read back. */
final class PastConclusions {

    private PastConclusions() {}

    static Finding finding(FindingType type) {
        return new Finding(
                type.getId(),
                ControlId.parse(type.getControl().getId()),
                FindingStatus.valueOf(type.getStatus().name()),
                type.isInScope(),
                type.getReason(),
                Assurance.valueOf(type.getAssurance().name()),
                tally(type.getTally()),
                observations(Read.in(type.getObservations(), FindingType.Observations::getObservation)),
                observations(Read.in(type.getGoodPractice(), FindingType.GoodPractice::getObservation)),
                Read.in(type.getDecisions(), FindingType.Decisions::getDecision).stream()
                        .map(PastConclusions::decision)
                        .toList(),
                Read.refs(type.getJudgements()),
                Read.controls(type.getSpecifications()),
                Read.in(type.getAdvisories(), FindingType.Advisories::getAdvisory).stream()
                        .map(PastConclusions::advisory)
                        .toList(),
                Optional.ofNullable(type.getCorrection()).map(PastConclusions::correction));
    }

    private static Tally tally(TallyType type) {
        return new Tally(
                type.getPass(), type.getFail(), type.getNotChecked(), type.getNotApplicable(), type.getError());
    }

    private static List<Observation> observations(List<ObservationType> types) {
        return types.stream().map(PastConclusions::observation).toList();
    }

    private static Observation observation(ObservationType type) {
        return new Observation(
                type.getId(),
                Read.check(type.getCheck()),
                Read.subject(type.getSubject()),
                Outcome.valueOf(type.getOutcome().name()),
                type.getReason(),
                Read.keys(type.getLacks()),
                Read.in(type.getTraces(), ObservationType.Traces::getTrace).stream()
                        .map(PastConclusions::trace)
                        .toList());
    }

    private static Trace trace(TraceType type) {
        Rule rule = new Rule(
                type.getRule(),
                Read.check(type.getCheck()),
                Verb.valueOf(type.getVerb().name()),
                Read.source(type.getSource()),
                Map.of(),
                List.of());
        return new Trace(rule, Read.refs(type.getFacts()));
    }

    private static AddressableDecision decision(DecisionType type) {
        return new AddressableDecision(
                type.getId(),
                type.getControl(),
                type.getDecision(),
                Read.text(type.getMeasure()),
                Answer.valueOf(type.getInPlace().name()),
                Read.text(type.getReason()),
                List.copyOf(type.getGrounds()),
                Answer.valueOf(type.getCitesRiskAnalysis().name()),
                Read.text(type.getApprovedBy()),
                Read.date(type.getOn()),
                Read.date(type.getReviewDue()),
                DateRange.UNKNOWN,
                DateRange.UNKNOWN,
                Read.ids(type.getSystems()));
    }

    private static Advisory advisory(AdvisoryType type) {
        return new Advisory(Read.check(type.getCheck()), Read.subject(type.getSubject()), type.getText());
    }

    private static Correction correction(CorrectionType type) {
        return new Correction(
                Read.date(type.getFirstKnown()),
                Optional.ofNullable(type.getWrittenDown()),
                Read.date(type.getCorrected()),
                Optional.ofNullable(type.getWindowEnds()),
                Read.refs(type.getRemediations()));
    }

    static Risk risk(RiskType type) {
        return new Risk(
                type.getId(),
                ControlId.parse(type.getControl()),
                RiskLevel.valueOf(type.getLevel().name()),
                type.getPoints() == null ? 0 : type.getPoints().intValue(),
                type.getStatement(),
                Read.attacks(type.getAttacks()),
                Read.refs(type.getSystems()),
                Read.refs(type.getServices()),
                Read.text(type.getHarm()),
                Risk.Status.valueOf(type.getStatus().name()),
                Read.in(type.getAcceptances(), RiskType.Acceptances::getAcceptance).stream()
                        .map(PastConclusions::acceptance)
                        .toList());
    }

    private static RiskAcceptance acceptance(AcceptanceType type) {
        return new RiskAcceptance(
                type.getId(),
                type.getControl(),
                type.getOwner(),
                Read.text(type.getReason()),
                Read.date(type.getOn()),
                Read.date(type.getExpires()));
    }

    static Problem problem(ProblemType type) {
        return new Problem(Read.source(type.getSource()), type.getMessage(), Read.text(type.getExcerpt()));
    }
}
