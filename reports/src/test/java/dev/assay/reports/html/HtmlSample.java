package dev.assay.reports.html;

import dev.assay.api.facts.AddressableDecision;
import dev.assay.api.facts.Evidence;
import dev.assay.api.facts.RiskAcceptance;
import dev.assay.api.model.Advisory;
import dev.assay.api.model.AssessmentPlan;
import dev.assay.api.model.AssessmentResults;
import dev.assay.api.model.Assurance;
import dev.assay.api.model.Attack;
import dev.assay.api.model.Basis;
import dev.assay.api.model.Catalog;
import dev.assay.api.model.Check;
import dev.assay.api.model.CheckId;
import dev.assay.api.model.Control;
import dev.assay.api.model.ControlId;
import dev.assay.api.model.Crosswalk;
import dev.assay.api.model.Demand;
import dev.assay.api.model.Duty;
import dev.assay.api.model.Effort;
import dev.assay.api.model.FactRef;
import dev.assay.api.model.Finding;
import dev.assay.api.model.FindingStatus;
import dev.assay.api.model.InForce;
import dev.assay.api.model.InputFile;
import dev.assay.api.model.Observation;
import dev.assay.api.model.Outcome;
import dev.assay.api.model.Problem;
import dev.assay.api.model.RecordedFact;
import dev.assay.api.model.Risk;
import dev.assay.api.model.RiskLevel;
import dev.assay.api.model.Rule;
import dev.assay.api.model.RulePack;
import dev.assay.api.model.Signer;
import dev.assay.api.model.Snapshot;
import dev.assay.api.model.Source;
import dev.assay.api.model.Subject;
import dev.assay.api.model.Tally;
import dev.assay.api.model.TargetProfile;
import dev.assay.api.model.Trace;
import dev.assay.api.model.Verb;
import dev.assay.api.spi.Fact;
import dev.assay.api.spi.Named;
import dev.assay.api.value.Answer;
import dev.assay.api.value.CountRange;
import dev.assay.api.value.DateRange;
import dev.assay.reports.Assessed;
import dev.assay.reports.Sample;
import dev.assay.reports.SampleCatalog;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** A small assessment in which every name that somebody else gives goes through a twist. */
public record HtmlSample(UnaryOperator<String> twist) {

    /** A fact with a value and a name; public, because its keys are read by reflection. */
    public record Laptop(String id, String name, String encryptionAtRest) implements Named {}

    Assessed assessed() {
        Crosswalk.Link link = new Crosswalk.Link(control("b"), control("a"), List.of(t("PR.DS-1")), false, true, false);
        return new Assessed(results(), List.of(), new Crosswalk(List.of(link)), t("Confidential"));
    }

    AssessmentResults results() {
        return new AssessmentResults(
                AssessmentPlan.asOf(Sample.AS_OF)
                        .withParameters(Map.of(t("hipaa.evaluation"), 12))
                        .withTargetProfile(new TargetProfile(
                                t("small"),
                                t("Small"),
                                t("About"),
                                List.of(new TargetProfile.Target(
                                        control("b").name(), RiskLevel.HIGH, Assurance.MEASURED, t("because"))))),
                new Subject(new FactRef("organization", t("clinic")), t("Clinic"), CountRange.ONE),
                List.of(pack()),
                new Snapshot(
                        List.of(laptop(), evidence()), List.of(new InputFile(t("facts.yaml"), 12, SampleCatalog.HASH))),
                List.of(finding("a", FindingStatus.NOT_SATISFIED), finding("b", FindingStatus.UNDETERMINED)),
                List.of(risk()),
                List.of(),
                List.of(new Problem(new Source(t("rules.drl"), 1, 2), t("it broke"), t("the line"))));
    }

    private String t(String text) {
        return twist.apply(text);
    }

    private ControlId control(String name) {
        return new ControlId("hipaa", t(name));
    }

    private CheckId check() {
        return new CheckId("hipaa", t("at-rest"));
    }

    private FactRef ref() {
        return new FactRef("systems", t("laptop"));
    }

    private RulePack pack() {
        Check check = new Check(
                check(),
                "systems",
                Basis.LAW,
                new Check.Sentences("", "", "", ""),
                t("Is {subject} encrypted?"),
                List.of("encryption-at-rest"),
                List.of(),
                List.of(),
                List.of(),
                new Source(t("catalog.yaml"), 1, 1));
        Catalog catalog = new Catalog(
                "hipaa",
                t("Rules"),
                Catalog.Kind.REQUIREMENTS,
                Map.of(
                        control("a"),
                        control(control("a"), "Safeguards"),
                        control("b"),
                        control(control("b"), "Breach")),
                Map.of(check(), check),
                Map.of(),
                Map.of(),
                0,
                false,
                List.of(),
                Optional.of(new InputFile(t("official.json"), 9, SampleCatalog.HASH)));
        Signer signer = new Signer(t("Signer"), "sha256:" + SampleCatalog.HASH, false);
        return new RulePack("hipaa", t("1.0"), t("pack.jar"), SampleCatalog.HASH, signer, catalog, List.of());
    }

    private Control control(ControlId id, String family) {
        return new Control(
                id,
                t("Title"),
                t(family),
                Duty.ADDRESSABLE,
                id,
                t("Statement."),
                t("Official."),
                Set.of(),
                List.of(check()),
                "",
                "",
                List.of(),
                List.of(),
                Optional.empty(),
                new Demand(Assurance.DOCUMENTED, Set.of(t("scan"))),
                Optional.empty(),
                RiskLevel.HIGH,
                List.of(),
                t("Encrypt."),
                Effort.UNKNOWN,
                List.of(),
                t("Note."),
                InForce.ALWAYS,
                List.of(),
                new Source(t("catalog.yaml"), 2, 1));
    }

    private Finding finding(String control, FindingStatus status) {
        Subject subject = new Subject(ref(), t("Laptop"), CountRange.of(12));
        boolean gap = status.gap();
        Rule rule = new Rule(
                t("At rest"),
                check(),
                gap ? Verb.FAILS : Verb.LACKS,
                new Source(t("rules.drl"), 42, 1),
                Map.of("systems", Set.of("encryption-at-rest", "ephi")),
                List.of("systems"));
        Observation seen = new Observation(
                t("o-" + control),
                check(),
                subject,
                gap ? Outcome.FAIL : Outcome.NOT_CHECKED,
                t("It is not encrypted."),
                gap ? List.of() : List.of("encryption-at-rest"),
                List.of(new Trace(rule, List.of(ref()))));
        return new Finding(
                t("f-" + control),
                control(control),
                status,
                true,
                t("Reason."),
                Assurance.NONE,
                new Tally(0, 1, 0, 0, 0),
                List.of(seen),
                List.of(seen),
                List.of(decision()),
                List.of(),
                List.of(),
                List.of(new Advisory(check(), subject, t("Remark."))),
                Optional.empty());
    }

    private Risk risk() {
        RiskAcceptance acceptance = new RiskAcceptance(
                t("acceptance"), t("hipaa:a"), t("owner"), t("reason"), DateRange.in(2026), DateRange.UNKNOWN);
        return new Risk(
                t("r"),
                control("a"),
                RiskLevel.CRITICAL,
                7,
                t("Stolen."),
                List.of(Attack.RANSOMWARE),
                List.of(ref()),
                List.of(new FactRef("clinical-services", t("visits"))),
                t("They stop."),
                Risk.Status.ACCEPTED,
                List.of(acceptance));
    }

    private AddressableDecision decision() {
        return new AddressableDecision(
                t("decision"),
                t("hipaa:a"),
                t("alternative"),
                t("measure"),
                Answer.YES,
                t("too old"),
                List.of(),
                Answer.YES,
                t("official"),
                DateRange.in(2026),
                DateRange.UNKNOWN,
                DateRange.UNKNOWN,
                DateRange.UNKNOWN,
                List.of());
    }

    private RecordedFact laptop() {
        Fact fact = new Laptop(t("laptop"), t("Laptop"), t("no"));
        return new RecordedFact(
                ref(),
                fact,
                new Source(t("facts.yaml"), 7, 3),
                Map.of("encryption-at-rest", new Source(t("facts.yaml"), 9, 25)),
                List.of(t("scan-1"), t("not-listed")),
                t("IT manager"),
                DateRange.in(2026));
    }

    private RecordedFact evidence() {
        Evidence scan = new Evidence(
                t("scan-1"),
                t("scan.txt"),
                t("scan"),
                DateRange.in(2026),
                SampleCatalog.HASH,
                t("keeper"),
                t("reader"),
                List.of(t("encryption-at-rest")));
        return new RecordedFact(
                new FactRef("evidence", t("scan-1")),
                scan,
                new Source(t("facts.yaml"), 20, 3),
                Map.of(),
                List.of(),
                t("IT manager"),
                DateRange.UNKNOWN);
    }
}
