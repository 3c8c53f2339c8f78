package dev.assay.reports.xml;

import dev.assay.api.model.CheckId;
import dev.assay.api.model.Control;
import dev.assay.api.model.ControlId;
import dev.assay.api.model.Demand;
import dev.assay.api.model.InForce;
import dev.assay.api.model.Relief;
import dev.assay.reports.xml.type.AssuranceType;
import dev.assay.reports.xml.type.ControlType;
import dev.assay.reports.xml.type.DemandType;
import dev.assay.reports.xml.type.DutyType;
import dev.assay.reports.xml.type.EffortType;
import dev.assay.reports.xml.type.InForceType;
import dev.assay.reports.xml.type.ReliefType;
import dev.assay.reports.xml.type.RiskLevelType;

/** Controls: what is required. */
final class ControlMapping {

    private ControlMapping() {}

    static ControlType control(Control control) {
        ControlType type = new ControlType();
        type.setId(control.id().toString());
        type.setPack(control.id().pack());
        type.setTitle(control.title());
        type.setFamily(control.family());
        type.setDuty(DutyType.valueOf(control.duty().name()));
        type.setParent(control.parentId().map(ControlId::toString).orElse(null));
        type.setSeverity(RiskLevelType.valueOf(control.severity().name()));
        type.setMechanism(control.mechanism().isPresent());
        if (!control.stops().isEmpty()) {
            type.getStops().addAll(Written.attacks(control.stops()));
        }
        type.setStatement(control.statement());
        type.setOfficial(Written.text(control.official()));
        type.setJudgement(Written.text(control.judgement()));
        type.setBecause(Written.text(control.because()));
        type.setCites(
                Written.ids(control.cites().stream().map(ControlId::toString).toList()));
        control.relief().map(ControlMapping::relief).ifPresent(type::setRelief);
        type.setDemand(demand(control.demand()));
        type.setChecks(
                Written.ids(control.checks().stream().map(CheckId::toString).toList()));
        type.setGathers(
                Written.ids(control.gathers().stream().map(ControlId::toString).toList()));
        type.setSource(Written.source(control.declared()));
        type.setRemedy(Written.text(control.remedy()));
        if (control.effort().known()) {
            EffortType effort = new EffortType();
            effort.setHours(control.effort().hours());
            effort.setCost(control.effort().cost());
            type.setEffort(effort);
        }
        type.setAfter(
                Written.ids(control.after().stream().map(ControlId::toString).toList()));
        type.setNote(Written.text(control.note()));
        if (!control.inForce().equals(InForce.ALWAYS)) {
            type.setInForce(inForce(control.inForce()));
        }
        return type;
    }

    private static ReliefType relief(Relief relief) {
        ReliefType type = new ReliefType();
        type.setKey(relief.key());
        type.setBecause(relief.because());
        return type;
    }

    private static DemandType demand(Demand demand) {
        DemandType type = new DemandType();
        type.setAssurance(AssuranceType.valueOf(demand.assurance().name()));
        if (!demand.evidence().isEmpty()) {
            type.getEvidence().addAll(demand.evidence().stream().sorted().toList());
        }
        return type;
    }

    private static InForceType inForce(InForce inForce) {
        InForceType type = new InForceType();
        type.setFrom(Written.bound(inForce.from()));
        type.setUntil(Written.bound(inForce.until()));
        return type;
    }
}
