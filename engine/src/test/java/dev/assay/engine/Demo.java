package dev.assay.engine;

import dev.assay.api.model.AssessmentPlan;
import dev.assay.api.model.AssessmentResults;
import dev.assay.api.model.Assurance;
import dev.assay.api.model.ControlId;
import dev.assay.api.model.Finding;
import dev.assay.api.model.FindingStatus;
import dev.assay.api.model.RiskLevel;
import dev.assay.api.model.Snapshot;
import dev.assay.api.model.TargetProfile;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The demo packs and what they conclude on facts written in a test. */
final class Demo {

    static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);
    static final Assessor ASSESSOR = Assessor.open(List.of(pack("demo"), pack("outcomes")));

    /** A document that counts: kind, date and hash are there. */
    static final String EVIDENCE = """
            evidence:
              - {id: paper, file: paper.pdf, kind: record, date: 2026-01-31, sha-256: HASH}
              - {id: export, file: export.json, kind: configuration, date: 2026-01-31, sha-256: HASH}
              - {id: policy, file: policy.pdf, kind: policy, date: 2026-01-31, sha-256: HASH}
              - {id: report, file: report.pdf, kind: report, date: 2026-01-31, sha-256: HASH}
            """;

    static final String CLOSED = "complete: {systems: {answer: yes, as-of: 2026-06-01, counted-by: inventory tool}}\n";

    private Demo() {}

    static Path pack(String name) {
        try {
            return Path.of(Demo.class
                            .getResource("/packs/" + name + "/catalog.yaml")
                            .toURI())
                    .getParent();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    static Snapshot read(String facts) {
        return ASSESSOR.read(
                "facts.yaml",
                ("organization: {name: Demo Practice, roles: [covered-entity]}\n"
                                + facts.replace("HASH", "0f".repeat(32)))
                        .getBytes(StandardCharsets.UTF_8));
    }

    static AssessmentResults assess(String facts) {
        return ASSESSOR.assess(AssessmentPlan.asOf(AS_OF), read(facts));
    }

    static Finding finding(AssessmentResults results, String control) {
        ControlId id = ControlId.parse(control);
        return results.findings().stream()
                .filter(finding -> finding.control().equals(id))
                .findFirst()
                .orElseThrow();
    }

    static Finding finding(String control, String facts) {
        return finding(assess(facts), control);
    }

    static FindingStatus status(String control, String facts) {
        return finding(control, facts).status();
    }

    /** A target profile that asks for these on what is stated. */
    static TargetProfile target(String... outcomes) {
        return new TargetProfile(
                "test",
                "Test",
                "",
                Stream.of(outcomes)
                        .map(id -> new TargetProfile.Target(id, RiskLevel.MODERATE, Assurance.STATED, "a test"))
                        .toList());
    }

    static String systems(String... entries) {
        return "systems:\n  - " + String.join("\n  - ", entries) + "\n";
    }
}
