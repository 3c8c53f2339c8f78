package dev.assay.reports.xml;

import dev.assay.api.facts.RiskAcceptance;
import dev.assay.api.model.Problem;
import dev.assay.api.model.Risk;
import dev.assay.reports.overview.FamilyScore;
import dev.assay.reports.xml.type.AcceptanceType;
import dev.assay.reports.xml.type.FamilyScoreType;
import dev.assay.reports.xml.type.ProblemType;
import dev.assay.reports.xml.type.RiskLevelType;
import dev.assay.reports.xml.type.RiskStatusType;
import dev.assay.reports.xml.type.RiskType;

/** What follows from findings, and what kept the engine from concluding: risks, scores and problems. */
final class RiskMapping {

    private RiskMapping() {}

    static RiskType risk(Risk risk) {
        RiskType type = new RiskType();
        type.setId(risk.id());
        type.setControl(risk.control().toString());
        type.setLevel(RiskLevelType.valueOf(risk.level().name()));
        type.setPoints((long) risk.points());
        type.setStatement(risk.statement());
        if (!risk.attacks().isEmpty()) {
            type.getAttacks().addAll(Written.attacks(risk.attacks()));
        }
        type.setSystems(Written.refs(risk.systems()));
        type.setServices(Written.refs(risk.services()));
        type.setHarm(Written.text(risk.harm()));
        if (!risk.acceptances().isEmpty()) {
            type.setAcceptances(new RiskType.Acceptances());
            risk.acceptances().stream()
                    .map(RiskMapping::acceptance)
                    .forEach(type.getAcceptances().getAcceptance()::add);
        }
        type.setStatus(RiskStatusType.valueOf(risk.status().name()));
        return type;
    }

    private static AcceptanceType acceptance(RiskAcceptance acceptance) {
        AcceptanceType type = new AcceptanceType();
        type.setId(acceptance.id());
        type.setControl(acceptance.control());
        type.setOwner(acceptance.owner());
        type.setReason(Written.text(acceptance.reason()));
        type.setOn(Written.date(acceptance.on()));
        type.setExpires(Written.date(acceptance.expires()));
        return type;
    }

    static FamilyScoreType score(FamilyScore score, boolean confidence) {
        FamilyScoreType type = new FamilyScoreType();
        type.setPack(score.pack());
        type.setFamily(score.family());
        type.setControls(score.controls());
        type.setStated(confidence ? score.stated() : null);
        type.setEvidenced(score.evidenced());
        type.setGaps(score.gaps());
        type.setOpen(score.open());
        return type;
    }

    static ProblemType problem(Problem problem) {
        ProblemType type = new ProblemType();
        type.setSource(Written.source(problem.source()));
        type.setMessage(problem.message());
        type.setExcerpt(Written.text(problem.excerpt()));
        return type;
    }
}
