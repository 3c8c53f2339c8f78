package dev.assay.reports;

import dev.assay.api.facts.AddressableDecision;
import dev.assay.api.facts.Completeness;
import dev.assay.api.facts.Evidence;
import dev.assay.api.model.Advisory;
import dev.assay.api.model.AssessmentPlan;
import dev.assay.api.model.AssessmentResults;
import dev.assay.api.model.Assurance;
import dev.assay.api.model.Attack;
import dev.assay.api.model.CheckId;
import dev.assay.api.model.ControlId;
import dev.assay.api.model.Correction;
import dev.assay.api.model.Effort;
import dev.assay.api.model.FactRef;
import dev.assay.api.model.Finding;
import dev.assay.api.model.FindingStatus;
import dev.assay.api.model.InputFile;
import dev.assay.api.model.Observation;
import dev.assay.api.model.Outcome;
import dev.assay.api.model.Problem;
import dev.assay.api.model.RecordedFact;
import dev.assay.api.model.Risk;
import dev.assay.api.model.RiskLevel;
import dev.assay.api.model.Rule;
import dev.assay.api.model.Snapshot;
import dev.assay.api.model.Source;
import dev.assay.api.model.Subject;
import dev.assay.api.model.Tally;
import dev.assay.api.model.TargetProfile;
import dev.assay.api.model.Trace;
import dev.assay.api.model.Verb;
import dev.assay.api.spi.Fact;
import dev.assay.api.value.Answer;
import dev.assay.api.value.CountRange;
import dev.assay.api.value.DateRange;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A small clinic, assessed by hand: each kind of thing that results can hold is there at least once. */
public final class Sample {

    public static final LocalDate AS_OF = LocalDate.of(2026, 11, 23);
    public static final CheckId AT_REST = new CheckId("hipaa", "ephi-at-rest");
    public static final CheckId EVALUATED = new CheckId("hipaa", "evaluated");

    private static final Subject EHR = new Subject(new FactRef("systems", "ehr"), "Main EHR", CountRange.ONE);
    private static final Subject LAPTOPS =
            new Subject(new FactRef("systems", "laptops"), "Laptops", new CountRange(12, 20));
    private static final Subject REST =
            new Subject(new FactRef("systems", "*"), "systems not listed", CountRange.UNKNOWN);

    private Sample() {}

    /** Stands for a fact of any kind: what facts say is not written. */
    public record Thing(String id) implements Fact {}

    public static AssessmentResults results() {
        return results("Lakeside Family Practice", findings());
    }

    public static AssessmentResults results(String organization, List<Finding> findings) {
        return new AssessmentResults(
                AssessmentPlan.asOf(AS_OF)
                        .withKnownBy(LocalDate.of(2026, 11, 30))
                        .withPacks(List.of("hipaa", "nist-csf"))
                        .withParameters(Map.of("hipaa.evaluation", 12))
                        .withFeeds(Map.of("systems", 30))
                        .withEffort(Map.of(
                                SampleCatalog.ENCRYPTION,
                                new Effort(8, Effort.UNSAID),
                                SampleCatalog.DATA_AT_REST,
                                new Effort(0, 450)))
                        .withTargetProfile(new TargetProfile(
                                "small",
                                "Small & plain",
                                "",
                                List.of(
                                        new TargetProfile.Target(
                                                "ID.AM-01", RiskLevel.HIGH, Assurance.DOCUMENTED, "it is <asked> for"),
                                        new TargetProfile.Target("PR.DS", RiskLevel.LOW, Assurance.NONE, "not now")))),
                new Subject(new FactRef("organization", "lakeside"), organization, CountRange.ONE),
                List.of(SampleCatalog.hipaa(), SampleCatalog.csf()),
                new Snapshot(facts(), files()),
                findings,
                List.of(risk()),
                List.of(),
                List.of(
                        new Problem(new Source("rules/backup.drl", 14, 3), "rule \"backup\" threw", "  $s : Backup()"),
                        Problem.at(new Source("nist-csf.jar", 0, 0), "made for another API; get version 1")));
    }

    public static List<Finding> findings() {
        return List.of(
                finding("f-1", SampleCatalog.EVALUATION, FindingStatus.UNDETERMINED, new Tally(0, 0, 1, 0, 0))
                        .seen(observation(
                                EVALUATED, REST, Outcome.NOT_CHECKED, "o-4", Verb.LACKS, "periods[hipaa.evaluation]"))
                        .judged(ref("judgments[evaluated]"))
                        .make(),
                finding("f-2", SampleCatalog.ACCESS, FindingStatus.NOT_SATISFIED, new Tally(0, 0, 0, 0, 0))
                        .specified(SampleCatalog.ENCRYPTION)
                        .make(),
                encryption(),
                finding("f-4", SampleCatalog.DATA_AT_REST, FindingStatus.MET, new Tally(1, 0, 0, 1, 0))
                        .outOfScope()
                        .make());
    }

    public static Finding encryption() {
        return finding("f-3", SampleCatalog.ENCRYPTION, FindingStatus.NOT_SATISFIED, new Tally(1, 1, 0, 0, 0))
                .on(Assurance.DOCUMENTED)
                .seen(observation(AT_REST, EHR, Outcome.PASS, "o-1", Verb.MEETS, "systems[ehr]"))
                .seen(observation(
                        AT_REST, LAPTOPS, Outcome.FAIL, "o-2", Verb.FAILS, "systems[laptops]", "complete[systems]"))
                .practised(observation(AT_REST, LAPTOPS, Outcome.FAIL, "o-3", Verb.FAILS, "systems[laptops]"))
                .decided(decision())
                .advised(new Advisory(AT_REST, EHR, "The review of the decision is overdue."))
                .corrected(new Correction(
                        DateRange.on(LocalDate.of(2026, 11, 1)),
                        Optional.of(LocalDate.of(2026, 11, 3)),
                        DateRange.UNKNOWN,
                        Optional.of(LocalDate.of(2026, 11, 30)),
                        List.of(ref("remediations[laptops]"))))
                .make();
    }

    private static SampleFinding finding(String id, ControlId control, FindingStatus status, Tally tally) {
        return new SampleFinding(id, control, status, tally);
    }

    public static Observation observation(
            CheckId check, Subject subject, Outcome outcome, String id, Verb verb, String... facts) {
        Rule rule = new Rule(
                "Encryption at rest: " + verb.name().charAt(0),
                check,
                verb,
                new Source("rules/access.drl", 42, 1),
                Map.of("systems", Set.of("encryption-at-rest", "ephi")),
                List.of("systems"));
        List<FactRef> refs = Arrays.stream(facts).map(Sample::ref).toList();
        List<String> lacks = verb == Verb.LACKS ? List.of("on", "outcome") : List.of();
        return new Observation(
                id, check, subject, outcome, subject.name() + ": seen.", lacks, List.of(new Trace(rule, refs)));
    }

    private static FactRef ref(String written) {
        int bracket = written.indexOf('[');
        return new FactRef(written.substring(0, bracket), written.substring(bracket + 1, written.length() - 1));
    }

    private static List<RecordedFact> facts() {
        return List.of(
                recorded("organization", new Thing("lakeside"), 1, List.of()),
                recorded("systems", new Thing("ehr"), 9, List.of("ehr-scan", "policy.pdf")),
                recorded("systems", new Thing("laptops"), 17, List.of()),
                recorded("systems", new Thing("nobody-asked"), 25, List.of()),
                recorded("complete", completeness(), 30, List.of()),
                recorded("addressable-decisions", decision(), 40, List.of()),
                recorded("evidence", scan(), 50, List.of()),
                recorded("evidence", bare(), 12, List.of()));
    }

    private static RecordedFact recorded(String section, Fact fact, int line, List<String> evidence) {
        return new RecordedFact(
                new FactRef(section, fact.id()),
                fact,
                new Source("acme/facts.yaml", line, 5),
                Map.of(
                        "ephi", new Source("acme/facts.yaml", line + 1, 11),
                        "encryption-at-rest", new Source("acme/facts.yaml", line + 2, 25),
                        "name", new Source("acme/facts.yaml", line + 3, 11)),
                evidence,
                section.equals("systems") ? "IT manager" : "",
                section.equals("systems") ? DateRange.in(2026) : DateRange.UNKNOWN);
    }

    private static Completeness completeness() {
        return new Completeness("systems", Answer.YES, DateRange.on(AS_OF), "IT manager", CountRange.of(3));
    }

    private static AddressableDecision decision() {
        return new AddressableDecision(
                "164.312(a)(2)(iv)-2025",
                "hipaa:164.312(a)(2)(iv)",
                "alternative",
                "Laptops never leave the locked room.",
                Answer.PARTLY,
                "Too old for encryption; see risk analysis, 3.2.",
                List.of("technical", "cost"),
                Answer.YES,
                "security official",
                DateRange.on(LocalDate.of(2025, 3, 1)),
                DateRange.UNKNOWN,
                DateRange.UNKNOWN,
                DateRange.UNKNOWN,
                List.of("laptops"));
    }

    private static Evidence scan() {
        return new Evidence(
                "ehr-scan",
                "evidence/ehr scan.xml",
                "scan",
                new DateRange(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 9, 3)),
                SampleCatalog.HASH,
                "IT manager",
                "auditor",
                List.of("encryption-at-rest"));
    }

    private static Evidence bare() {
        return new Evidence("policy.pdf", "policy.pdf", "unknown", DateRange.UNKNOWN, "", "", "", List.of());
    }

    private static List<InputFile> files() {
        return List.of(new InputFile("acme/facts.yaml", 1234, SampleCatalog.HASH));
    }

    private static Risk risk() {
        return new Risk(
                "r-1",
                SampleCatalog.ENCRYPTION,
                RiskLevel.HIGH,
                136,
                "A stolen laptop gives away what is on it.",
                List.of(Attack.LOSS_AND_THEFT, Attack.RANSOMWARE),
                List.of(LAPTOPS.ref()),
                List.of(new FactRef("clinical-services", "home-visits")),
                "Home visits can do without them for 4 hours, and there is no way to go on meanwhile.",
                Risk.Status.ACCEPTANCE_EXPIRED,
                List.of(SampleFinding.acceptance()));
    }
}
