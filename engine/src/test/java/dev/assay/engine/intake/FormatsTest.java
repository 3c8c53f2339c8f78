package dev.assay.engine.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.assay.api.facts.Activity;
import dev.assay.api.facts.Designation;
import dev.assay.api.facts.Evidence;
import dev.assay.api.facts.InformationSystem;
import dev.assay.api.facts.Organization;
import dev.assay.api.facts.Practice;
import dev.assay.api.facts.Role;
import dev.assay.api.model.RecordedFact;
import dev.assay.api.model.Snapshot;
import dev.assay.api.schema.FactSchema;
import dev.assay.api.spi.Fact;
import dev.assay.api.value.Answer;
import dev.assay.api.value.CountRange;
import dev.assay.api.value.DateRange;
import dev.assay.engine.problem.ProblemsException;
import dev.assay.engine.vocabulary.FactsVocabulary;
import dev.assay.engine.vocabulary.KeyUses;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

class FormatsTest {

    @Test
    void jsonSaysTheSameAsYaml() {
        Snapshot yaml = Reading.yaml("""
                answered-by: {role: cio, on: 2026-11-20}
                systems:
                  - {id: ehr, ephi: yes, mfa: false, count: 3, end-of-support: 2027, vendor: null}
                practices: {clean-desk: partly}
                """);
        Snapshot json = Reading.named("acme.json", """
                {"answered-by": {"role": "cio", "on": "2026-11-20"},
                 "systems": [{"id": "ehr", "ephi": "yes", "mfa": false, "count": 3, "end-of-support": 2027, "vendor": null}],
                 "practices": {"clean-desk": "partly"}}
                """);
        assertEquals(facts(yaml), facts(json));
        assertEquals(yaml.facts().get(1).recorded(), json.facts().get(1).recorded());
    }

    @Test
    void datesAndCountsMayBeRanges() {
        Snapshot snapshot = Reading.yaml("""
                systems:
                  - {id: a, end-of-support: 2025-03-14, count: 7}
                  - {id: b, end-of-support: 2025-03, count: 10..20}
                  - {id: c, end-of-support: 2025, count: unknown}
                  - {id: d, end-of-support: 2025-03-14..2025-06, count: }
                  - {id: e, end-of-support: unknown}
                """);
        List<InformationSystem> systems = snapshot.of(InformationSystem.class).toList();
        assertEquals(
                List.of(
                        DateRange.on(LocalDate.of(2025, 3, 14)),
                        DateRange.in(YearMonth.of(2025, 3)),
                        DateRange.in(Year.of(2025).getValue()),
                        new DateRange(LocalDate.of(2025, 3, 14), LocalDate.of(2025, 6, 30)),
                        DateRange.UNKNOWN),
                systems.stream().map(InformationSystem::endOfSupport).toList());
        assertEquals(
                List.of(
                        CountRange.of(7),
                        new CountRange(10, 20),
                        CountRange.UNKNOWN,
                        CountRange.UNKNOWN,
                        CountRange.ONE),
                systems.stream().map(InformationSystem::count).toList());
    }

    @Test
    void unknownIsUnknownInEveryType() {
        Snapshot snapshot = Reading.yaml("""
                organization: {name: A, roles: unknown, kind: unknown, workforce-size: unknown, hybrid-entity: unknown}
                designations: [{office: security-official, holder: unknown, from: unknown}]
                systems: [{id: a, vendor: unknown}]
                activities: [{kind: security-training, on: 2025-01-01, systems: unknown}]
                vendors: [{id: v, agreement: unknown}]
                """);
        Organization organization = snapshot.organization().orElseThrow();
        assertEquals(Set.of(), organization.roles());
        assertEquals(Answer.UNKNOWN, organization.coveredEntity());
        assertEquals(
                "", snapshot.of(Designation.class).findFirst().orElseThrow().holder());
        assertEquals(
                "",
                snapshot.of(InformationSystem.class).findFirst().orElseThrow().vendor());
        assertEquals(
                List.of(), snapshot.of(Activity.class).findFirst().orElseThrow().systems());
    }

    @Test
    void oneValueIsAListOfOne() {
        Snapshot snapshot = Reading.yaml(
                "organization: {name: A, roles: health-plan}\nsystems: [{id: a}]\nactivities: [{kind: security-training, on: 2025-01-01, systems: a}]\n");
        assertEquals(
                Set.of(Role.HEALTH_PLAN), snapshot.organization().orElseThrow().roles());
        assertEquals(
                List.of("a"),
                snapshot.of(Activity.class).findFirst().orElseThrow().systems());
    }

    @Test
    void practicesAreAnAnswerOrMore() {
        Snapshot snapshot = Reading.yaml(
                "practices:\n  clean-desk: yes\n  access-approval: {answer: no, stated-by: cio, recorded: 2025-03-01, evidence: a.pdf}\n");
        assertEquals(
                List.of(new Practice("access-approval", Answer.NO), new Practice("clean-desk", Answer.YES)),
                snapshot.of(Practice.class).toList());
        RecordedFact approval = Reading.fact(snapshot, "practices", "access-approval");
        assertEquals("cio", approval.statedBy());
        assertEquals("2025-03-01", approval.recorded().toString());
        assertEquals(List.of("a.pdf"), approval.evidence());
        assertEquals("acme.yaml:3:3", approval.source().toString());
        assertEquals(
                "acme.yaml:2:15",
                Reading.fact(snapshot, "practices", "clean-desk")
                        .keys()
                        .get("answer")
                        .toString());
    }

    @Test
    void evidenceIsFoundByIdOrFileAndMadeWhereItIsNotListed() {
        Snapshot snapshot = Reading.yaml("""
                evidence:
                  - {id: sra, file: sra-2025.pdf, kind: report, date: 2025-03-14, shows: likelihood}
                systems:
                  - {id: a, evidence: [sra, sra-2025.pdf, other.pdf]}
                  - {id: b, evidence: other.pdf}
                """);
        assertEquals(
                List.of("sra", "other.pdf"),
                Reading.fact(snapshot, "systems", "a").evidence());
        assertEquals(
                List.of("other.pdf"), Reading.fact(snapshot, "systems", "b").evidence());
        RecordedFact other = Reading.fact(snapshot, "evidence", "other.pdf");
        assertEquals("acme.yaml:4:43", other.source().toString());
        assertEquals("unknown", ((Evidence) other.fact()).kind());
    }

    @Test
    void aSectionOfNothingIsAllowed() {
        assertTrue(
                Reading.yaml("systems:\nvendors: []\npractices: {}\n").facts().isEmpty());
    }

    @Test
    void problemsWithoutEndAreCutOff() {
        String text = "systems:\n" + "  - {id: a, ephi: maybe}\n".repeat(3000);
        var thrown = assertThrows(ProblemsException.class, () -> Reading.yaml(text));
        assertEquals(1001, thrown.problems().size());
        assertEquals(
                "these are the first 1000 problems; correct them to see the rest",
                thrown.problems().get(1000).message());
    }

    @Test
    void whereTheComputerStandsChangesNothing() {
        String text =
                "organization: {name: ISTANBUL I, kind: hospital, workforce-size: 1234}\nactivities:\n  - {kind: security-training, on: 2025-03-14}\n";
        Snapshot here = Reading.yaml(text);
        String schema = FactsSchema.json(
                InputSections.builtIn(),
                FactsVocabulary.of(FactSchema.builtIn(), Map.of()),
                KeyUses.of(FactSchema.builtIn(), List.of()));
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String tag : List.of("tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
                assertEquals(here, Reading.yaml(text), tag);
                assertEquals(
                        schema,
                        FactsSchema.json(
                                InputSections.builtIn(),
                                FactsVocabulary.of(FactSchema.builtIn(), Map.of()),
                                KeyUses.of(FactSchema.builtIn(), List.of())),
                        tag);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    private static List<Fact> facts(Snapshot snapshot) {
        return snapshot.facts().stream().map(RecordedFact::fact).toList();
    }
}
