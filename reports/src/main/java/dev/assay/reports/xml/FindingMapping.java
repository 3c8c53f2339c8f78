package dev.assay.reports.xml;

import dev.assay.api.model.Advisory;
import dev.assay.api.model.Control;
import dev.assay.api.model.ControlId;
import dev.assay.api.model.Correction;
import dev.assay.api.model.Finding;
import dev.assay.api.model.RulePack;
import dev.assay.api.model.Tally;
import dev.assay.reports.xml.type.AdvisoryType;
import dev.assay.reports.xml.type.AssuranceType;
import dev.assay.reports.xml.type.ControlIdsType;
import dev.assay.reports.xml.type.CorrectionType;
import dev.assay.reports.xml.type.FindingStatusType;
import dev.assay.reports.xml.type.FindingType;
import dev.assay.reports.xml.type.TallyType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Findings, each with its control. */
final class FindingMapping {

    private final Map<ControlId, Control> controls = new HashMap<>();

    private final boolean confidence;

    /** @param confidence whether to tell what would be concluded if all that is stated were shown */
    FindingMapping(List<RulePack> packs, boolean confidence) {
        this.confidence = confidence;
        packs.forEach(pack -> controls.putAll(pack.catalog().controls()));
    }

    /** Throws {@link IllegalArgumentException} where no pack has the control. */
    FindingType finding(Finding finding) {
        Control control = controls.get(finding.control());
        if (control == null) {
            throw new IllegalArgumentException("no pack of the results has the control " + finding.control());
        }
        FindingType type = new FindingType();
        type.setId(finding.id());
        type.setStatus(FindingStatusType.valueOf(finding.status().name()));
        type.setStated(confidence ? FindingStatusType.valueOf(finding.stated().name()) : null);
        type.setInScope(finding.inScope());
        type.setAssurance(AssuranceType.valueOf(finding.assurance().name()));
        type.setControl(ControlMapping.control(control));
        type.setReason(finding.reason());
        type.setTally(tally(finding.tally()));
        lists(finding, type);
        type.setJudgements(Written.refs(finding.judgements()));
        finding.correction().map(FindingMapping::correction).ifPresent(type::setCorrection);
        return type;
    }

    private static void lists(Finding finding, FindingType type) {
        if (!finding.observations().isEmpty()) {
            type.setObservations(new MappedLists.Observations(finding.observations()));
        }
        if (!finding.goodPractice().isEmpty()) {
            type.setGoodPractice(new MappedLists.GoodPractice(finding.goodPractice()));
        }
        if (!finding.decisions().isEmpty()) {
            type.setDecisions(new FindingType.Decisions());
            finding.decisions().stream()
                    .map(DecisionMapping::decision)
                    .forEach(type.getDecisions().getDecision()::add);
        }
        if (!finding.specifications().isEmpty()) {
            type.setSpecifications(new ControlIdsType());
            finding.specifications().stream()
                    .map(ControlId::toString)
                    .forEach(type.getSpecifications().getId()::add);
        }
        if (!finding.advisories().isEmpty()) {
            type.setAdvisories(new MappedLists.Advisories(finding.advisories()));
        }
    }

    private static CorrectionType correction(Correction correction) {
        CorrectionType type = new CorrectionType();
        type.setFirstKnown(Written.date(correction.firstKnown()));
        type.setWrittenDown(correction.writtenDown().orElse(null));
        type.setCorrected(Written.date(correction.corrected()));
        type.setWindowEnds(correction.windowEnds().orElse(null));
        type.setRemediations(Written.refs(correction.remediations()));
        return type;
    }

    private static TallyType tally(Tally tally) {
        TallyType type = new TallyType();
        type.setPass(tally.pass());
        type.setFail(tally.fail());
        type.setNotChecked(tally.notChecked());
        type.setNotApplicable(tally.notApplicable());
        type.setError(tally.error());
        return type;
    }

    static AdvisoryType advisory(Advisory advisory) {
        AdvisoryType type = new AdvisoryType();
        type.setCheck(advisory.check().toString());
        type.setSubject(Written.subject(advisory.subject()));
        type.setText(advisory.text());
        return type;
    }
}
