package dev.assay.points;

import dev.assay.api.model.AssessmentPlan;
import dev.assay.api.model.AssessmentResults;
import dev.assay.api.model.Catalog;
import dev.assay.api.model.Control;
import dev.assay.api.model.ControlId;
import dev.assay.api.model.Finding;
import dev.assay.api.model.FindingStatus;
import dev.assay.engine.Assessor;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** Assesses facts written in a test with the shipped packs, as of a day long fixed. */
final class Points {

    static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);
    static final Assessor ASSESSOR = Assessor.open(List.of(
            Path.of("..", "rules-hipaa", "target", "classes"), Path.of("..", "rules-nist-csf", "target", "classes")));

    /** Papers that count, to be named by {@code evidence: report} and so on. */
    static final String EVIDENCE = """
            evidence:
              - {id: report, file: report.pdf, kind: report, date: 2026-01-31, sha-256: HASH}
              - {id: record, file: record.pdf, kind: record, date: 2026-01-31, sha-256: HASH}
              - {id: policy, file: policy.pdf, kind: policy, date: 2026-01-31, sha-256: HASH}
              - {id: contract, file: contract.pdf, kind: contract, date: 2026-01-31, sha-256: HASH}
              - {id: scan, file: scan.xml, kind: scan, date: 2026-01-31, sha-256: HASH}
              - {id: decision, file: decision.pdf, kind: decision-record, date: 2026-01-31, sha-256: HASH}
            """.replace("HASH", "0f".repeat(32));

    private Points() {}

    /** The results for a covered entity of which these facts are recorded. */
    static AssessmentResults assess(String facts) {
        return assess("roles: [covered-entity]", facts);
    }

    static AssessmentResults assess(String organization, String facts) {
        return assess(organization, AS_OF, facts);
    }

    static AssessmentResults assess(String organization, LocalDate asOf, String facts) {
        String text = "organization: {name: Lakeside Clinic, " + organization + "}\n" + facts;
        return ASSESSOR.assess(
                AssessmentPlan.asOf(asOf), ASSESSOR.read("facts.yaml", text.getBytes(StandardCharsets.UTF_8)));
    }

    static Finding finding(AssessmentResults results, String control) {
        ControlId id = new ControlId("hipaa", control);
        return results.findings().stream()
                .filter(finding -> finding.control().equals(id))
                .findFirst()
                .orElseThrow();
    }

    static Finding finding(String control, String facts) {
        return finding(assess(facts), control);
    }

    /** The status of a control of the HIPAA pack for a covered entity. */
    static FindingStatus status(String control, String facts) {
        return finding(control, facts).status();
    }

    static FindingStatus status(String control, String organization, String facts) {
        return finding(assess(organization, facts), control).status();
    }

    static Catalog catalog(String pack) {
        return ASSESSOR.packs().stream()
                .filter(p -> p.id().equals(pack))
                .findFirst()
                .orElseThrow()
                .catalog();
    }

    static Control control(String id) {
        return catalog("hipaa").controls().get(new ControlId("hipaa", id));
    }
}
