package dev.assay.api.model;

import java.util.List;

/**
 * What an assessment concluded. Made by the engine; the same plan, packs and snapshot give an equal value. A gap analysis:
 * not the risk analysis of 45 CFR 164.308(a)(1)(ii)(A), not legal advice, not a certification.
 *
 * @param plan the plan
 * @param organization the organization; {@code organization[*]} where none is recorded
 * @param packs the packs assessed, by id
 * @param snapshot the facts it rests on, without those the plan left out
 * @param findings one for each control of each pack, by control
 * @param risks one for each gap, worst first
 * @param advice what checks saw that advise on controls of other packs; failures stand on the findings they concern too
 * @param problems why a pack's controls are in error, if any
 * @since 1
 */
public record AssessmentResults(
        AssessmentPlan plan,
        Subject organization,
        List<RulePack> packs,
        Snapshot snapshot,
        List<Finding> findings,
        List<Risk> risks,
        List<Observation> advice,
        List<Problem> problems) {

    public AssessmentResults {
        packs = List.copyOf(packs);
        findings = List.copyOf(findings);
        risks = List.copyOf(risks);
        advice = List.copyOf(advice);
        problems = List.copyOf(problems);
    }
}
