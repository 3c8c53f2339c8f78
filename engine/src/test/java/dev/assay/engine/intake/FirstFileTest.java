package dev.assay.engine.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.assay.api.facts.Activity;
import dev.assay.api.facts.AddressableDecision;
import dev.assay.api.facts.Completeness;
import dev.assay.api.facts.Evidence;
import dev.assay.api.facts.InformationSystem;
import dev.assay.api.facts.Organization;
import dev.assay.api.facts.Role;
import dev.assay.api.facts.Vendor;
import dev.assay.api.model.RecordedFact;
import dev.assay.api.model.Snapshot;
import dev.assay.api.value.Answer;
import dev.assay.api.value.CountRange;
import dev.assay.api.value.DateRange;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The file that the reference shows as a first one is readable as it is. */
class FirstFileTest {

    private static final DateRange ANSWERED = DateRange.on(LocalDate.of(2026, 11, 20));

    private final Snapshot snapshot = read();

    private static Snapshot read() {
        try (InputStream in = FirstFileTest.class.getResourceAsStream("first-file.yaml")) {
            return Reading.INTAKE.read(Inputs.of(Map.of("first-file.yaml", in.readAllBytes()), Map.of()));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void everyFactHasItsReference() {
        assertEquals(
                List.of(
                        "activities[restore-test-unknown]",
                        "activities[risk-analysis-2025-03-14]",
                        "addressable-decisions[hipaa:164.312(a)(2)(iii)-2025-04-02]",
                        "complete[systems]",
                        "complete[vendors]",
                        "complete[workforce]",
                        "designations[security-official]",
                        "evidence[baa.pdf]",
                        "evidence[decision-07.pdf]",
                        "evidence[minutes-2024-02.pdf]",
                        "evidence[sra-2025.pdf]",
                        "organization[riverbend-family-medicine]",
                        "systems[ehr]",
                        "systems[laptops]",
                        "vendors[ehr-co]"),
                snapshot.facts().stream().map(fact -> fact.ref().toString()).toList());
    }

    @Test
    void theOrganizationIsAsWritten() {
        assertEquals(
                new Organization(
                        "riverbend-family-medicine",
                        "Riverbend Family Medicine",
                        Set.of(Role.COVERED_ENTITY),
                        "medical-practice",
                        CountRange.of(40),
                        CountRange.UNKNOWN,
                        Answer.UNKNOWN,
                        Answer.UNKNOWN,
                        Answer.NO,
                        Answer.UNKNOWN,
                        Answer.UNKNOWN,
                        Answer.UNKNOWN,
                        Answer.UNKNOWN,
                        Answer.UNKNOWN,
                        Answer.UNKNOWN,
                        Answer.UNKNOWN,
                        Answer.UNKNOWN,
                        Answer.UNKNOWN),
                snapshot.organization().orElseThrow());
    }

    @Test
    void whoAnsweredStandsBehindEveryFact() {
        for (RecordedFact fact : snapshot.facts()) {
            assertEquals("practice manager", fact.statedBy(), fact.ref().toString());
            assertEquals(ANSWERED, fact.recorded(), fact.ref().toString());
        }
    }

    @Test
    void whoAnsweredAlsoCountedUnlessSomebodyElseDid() {
        assertEquals(
                List.of(
                        new Completeness(
                                "systems",
                                Answer.YES,
                                DateRange.on(LocalDate.of(2026, 11, 15)),
                                "managed provider's inventory",
                                CountRange.UNKNOWN),
                        new Completeness("vendors", Answer.NO, ANSWERED, "practice manager", CountRange.UNKNOWN),
                        new Completeness(
                                "workforce", Answer.UNKNOWN, ANSWERED, "practice manager", CountRange.UNKNOWN)),
                snapshot.of(Completeness.class).toList());
    }

    @Test
    void oneRecordStandsForOneSystemOrForMany() {
        List<InformationSystem> systems = snapshot.of(InformationSystem.class).toList();
        assertEquals(CountRange.ONE, systems.get(0).count());
        assertEquals(CountRange.of(14), systems.get(1).count());
        assertEquals(Answer.PARTLY, systems.get(1).encryptionAtRest());
    }

    @Test
    void evidenceNamedInsideAFactBelongsToIt() {
        RecordedFact vendor = Reading.fact(snapshot, "vendors", "ehr-co");
        assertEquals(List.of("baa.pdf"), vendor.evidence());
        assertEquals(Answer.YES, ((Vendor) vendor.fact()).agreement().exists());
        assertEquals(
                "first-file.yaml:23:56", vendor.keys().get("agreement.signed").toString());
        Evidence baa = (Evidence) Reading.fact(snapshot, "evidence", "baa.pdf").fact();
        assertEquals(new Evidence("baa.pdf", "baa.pdf", "unknown", DateRange.UNKNOWN, "", "", "", List.of()), baa);
    }

    @Test
    void factsAndKeysKnowTheirPlaces() {
        RecordedFact ehr = Reading.fact(snapshot, "systems", "ehr");
        assertEquals("first-file.yaml:20:5", ehr.source().toString());
        assertEquals("first-file.yaml:20:38", ehr.keys().get("ephi").toString());
        assertEquals(
                "first-file.yaml:1:1",
                Reading.fact(snapshot, "organization", "riverbend-family-medicine")
                        .source()
                        .toString());
    }

    @Test
    void unknownDatesAndDecisionsAreRead() {
        assertEquals(
                DateRange.UNKNOWN,
                snapshot.of(Activity.class).findFirst().orElseThrow().on());
        AddressableDecision decision =
                snapshot.of(AddressableDecision.class).findFirst().orElseThrow();
        assertEquals("hipaa:164.312(a)(2)(iii)", decision.control());
        assertEquals("alternative", decision.decision());
    }
}
