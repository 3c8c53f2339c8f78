package dev.assay.reports.overview;

import dev.assay.api.facts.AddressableDecision;
import dev.assay.api.model.AssessmentResults;
import dev.assay.api.model.Assurance;
import dev.assay.api.model.Control;
import dev.assay.api.model.ControlId;
import dev.assay.api.model.Correction;
import dev.assay.api.model.Finding;
import dev.assay.api.model.Observation;
import dev.assay.api.model.Outcome;
import dev.assay.api.model.Risk;
import dev.assay.api.model.RiskLevel;
import dev.assay.api.model.Tally;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Why a control is concluded as it is, in sentences, for formats that hold text only. */
public final class Account {

    private static final List<Outcome> AGAINST = List.of(Outcome.FAIL, Outcome.ERROR, Outcome.NOT_CHECKED);

    private final Index index;
    private final Grounds grounds;
    private final Map<ControlId, Risk> risks = new HashMap<>();

    public Account(AssessmentResults results, Index index) {
        this.index = index;
        grounds = new Grounds(results.snapshot());
        results.risks().forEach(risk -> risks.put(risk.control(), risk));
    }

    /** How much harm a gap exposes: that of its risk, or of the control where none was worked out. */
    public RiskLevel level(Finding finding) {
        Risk risk = risks.get(finding.control());
        return risk == null ? index.control(finding.control()).severity() : risk.level();
    }

    /** What decides, worst first: all that speaks against it; where nothing does, what passes; else what lies outside. */
    public static Stream<Observation> deciding(Finding finding) {
        if (AGAINST.stream().anyMatch(outcome -> any(finding, outcome))) {
            return AGAINST.stream().flatMap(outcome -> of(finding, outcome));
        }
        return of(finding, any(finding, Outcome.PASS) ? Outcome.PASS : Outcome.NOT_APPLICABLE);
    }

    private static Stream<Observation> of(Finding finding, Outcome outcome) {
        return finding.observations().stream().filter(o -> o.outcome() == outcome);
    }

    private static boolean any(Finding finding, Outcome outcome) {
        return of(finding, outcome).findAny().isPresent();
    }

    /** Whether a rule or its plugin broke, so that something open is open for that. */
    public static boolean broke(Finding finding) {
        return finding.tally().error() > 0 || any(finding, Outcome.ERROR);
    }

    /** What the rules saw and where that was read. */
    public String grounds(Observation observation) {
        return grounds.of(observation);
    }

    /** Everything else that is known about the conclusion, one remark each. */
    public List<String> remarks(Finding finding) {
        Control control = index.control(finding.control());
        List<String> remarks = new ArrayList<>();
        standing(finding, control, remarks);
        tally(finding.tally(), remarks);
        if (!finding.specifications().isEmpty()) {
            remarks.add("It is the worst of its own checks and of "
                    + finding.specifications().stream().map(ControlId::toString).collect(Collectors.joining(", "))
                    + ".");
        }
        finding.decisions().stream().map(Account::decision).forEach(remarks::add);
        finding.judgements().forEach(ref -> remarks.add("Judged by a person: " + grounds.at(ref) + "."));
        finding.advisories().forEach(advisory -> remarks.add("Remark, no gap: " + advisory.text()));
        finding.correction()
                .filter(c -> c.firstKnown().known() || c.corrected().known())
                .map(Account::correction)
                .ifPresent(remarks::add);
        Risk risk = risks.get(finding.control());
        if (risk != null) {
            remarks.add("Risk, " + Words.of(risk.level()) + ", " + Words.of(risk.status()) + ": " + risk.statement());
        }
        return remarks;
    }

    private static void standing(Finding finding, Control control, List<String> remarks) {
        String scope = finding.inScope() ? "" : ", out of scope";
        remarks.add("Concluded: " + Words.of(finding.status()) + scope + ".");
        if (finding.assurance() != Assurance.NONE) {
            Set<String> kinds = control.demand().evidence();
            remarks.add("What passes rests on what is " + Words.of(finding.assurance()) + "; asked for is "
                    + Words.of(control.demand().assurance())
                    + (kinds.isEmpty() ? "" : " by " + String.join(", ", kinds)) + ".");
        }
        if (finding.status().open() && !control.decidable()) {
            remarks.add("No rule decides it yet.");
        }
    }

    private static void tally(Tally tally, List<String> remarks) {
        if (tally.applicable() + tally.notApplicable() > 0) {
            remarks.add("Subjects: " + tally.pass() + " pass, " + tally.fail() + " fail, " + tally.notChecked()
                    + " not checked, " + tally.error() + " in error, " + tally.notApplicable() + " not applicable.");
        }
    }

    private static String decision(AddressableDecision decision) {
        return "Decision " + decision.id() + " of " + decision.on() + ", approved by "
                + (decision.approvedBy().isEmpty() ? "nobody named" : decision.approvedBy()) + ": "
                + decision.decision() + ". " + Words.sentence(decision.alternativeMeasure()) + " In place: "
                + Words.of(decision.alternativeInPlace()) + ". Reason: " + Words.sentence(decision.reason());
    }

    private static String correction(Correction correction) {
        return "First known: " + correction.firstKnown() + "; corrected: " + correction.corrected()
                + correction
                        .windowEnds()
                        .map(day -> "; the window for correction ends on " + day)
                        .orElse("") + ".";
    }
}
