package dev.assay.reports.xml;

import dev.assay.api.model.Problem;
import dev.assay.api.model.Risk;
import dev.assay.reports.xml.type.ProblemType;
import dev.assay.reports.xml.type.RiskLevelType;
import dev.assay.reports.xml.type.RiskStatusType;
import dev.assay.reports.xml.type.RiskType;

/** What follows from gaps, and what kept the engine from concluding: risks and problems. */
final class RiskMapping {

    private RiskMapping() {}

    static RiskType risk(Risk risk) {
        RiskType type = new RiskType();
        type.setId(risk.id());
        type.setControl(risk.control().toString());
        type.setLevel(RiskLevelType.valueOf(risk.level().name()));
        type.setStatement(risk.statement());
        if (!risk.attacks().isEmpty()) {
            type.getAttacks().addAll(Written.attacks(risk.attacks()));
        }
        type.setSystems(Written.refs(risk.systems()));
        type.setServices(Written.refs(risk.services()));
        type.setStatus(RiskStatusType.valueOf(risk.status().name()));
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
