package dev.assay.api.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.assay.api.model.FormerId.Relation;
import dev.assay.api.model.TargetProfile.Target;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a pack of outcomes brings beside its catalog. */
class FrameworkTest {

    private static final ControlId LOGINS = new ControlId("csf", "PR.AA-01");

    private static Target target(String outcome, Assurance target) {
        return new Target(outcome, RiskLevel.LOW, target, "");
    }

    private static TargetProfile profile(Target... targets) {
        return new TargetProfile("t", "T", "", List.of(targets));
    }

    @Test
    void theNarrowestTargetCounts() {
        TargetProfile profile = profile(
                target("PR.AA-01", Assurance.MEASURED),
                target("PR", Assurance.STATED),
                target("PR.AA", Assurance.NONE));
        assertEquals("PR.AA-01", profile.of(LOGINS).orElseThrow().outcome());
        assertTrue(profile.wants(LOGINS));
        assertFalse(profile.wants(new ControlId("csf", "PR.AA-02")), "its category is not aimed for");
        assertTrue(profile.wants(new ControlId("csf", "PR.DS-01")));
        assertFalse(profile.wants(new ControlId("csf", "ID.AM-01")), "nothing covers it");
        assertTrue(TargetProfile.ALL.wants(LOGINS));
    }

    @Test
    void aTargetCoversItsOwnPackAndNoNameThatOnlyBeginsAlike() {
        assertTrue(target("csf:PR.AA", Assurance.STATED).covers(LOGINS));
        assertFalse(target("other:PR.AA", Assurance.STATED).covers(LOGINS));
        assertFalse(target("PR.A", Assurance.STATED).covers(LOGINS));
        assertFalse(target("PR.AA-0", Assurance.STATED).covers(LOGINS));
    }

    @Test
    void anEarlierIdIsFoundAsItWasWrittenPaddedAndWithThePack() {
        FormerId id = new FormerId("PR.AC-1", "CSF 1.1", Relation.MOVED, List.of("PR.AA-01"), List.of(), List.of());
        Framework framework = new Framework("csf", List.of(id), Crosswalk.NONE, List.of(), List.of());
        for (String text : List.of("PR.AC-1", "PR.AC-01", "csf:PR.AC-1", "csf:PR.AC-01")) {
            assertEquals(id, framework.formerly(text).orElseThrow(), text);
        }
        assertTrue(framework.formerly("PR.AC-10").isEmpty());
        assertTrue(framework.formerly("PR.AC").isEmpty());
    }

    @Test
    void itIsSaidWhatBecameOfAnId() {
        assertEquals("A-1 of E was withdrawn and moved to B-01.", sentence(Relation.MOVED, "B-01"));
        assertEquals("A-1 of E was withdrawn and went into B-01.", sentence(Relation.INCORPORATED, "B-01"));
        assertEquals(
                "A-1 of E was withdrawn and split over B-01, B-02.", sentence(Relation.INCORPORATED, "B-02", "B-01"));
        assertEquals(
                "A-1 of E was withdrawn and taken up in many places, none of which is named.",
                sentence(Relation.INCORPORATED));
        assertEquals("A-1 of E stays as A-01, in other words.", sentence(Relation.SAME, "A-01"));
        assertEquals(
                "A-1 of E stays, in other words, and is split over A-01, B-01.",
                sentence(Relation.SAME, "A-01", "B-01"));
        assertEquals(
                "A-1 of E was withdrawn and split over B-01, B-02; the framework's own sources differ: only its catalog names"
                        + " none, only its mapping B-02.",
                new FormerId("A-1", "E", Relation.MOVED, List.of("B-01", "B-02"), List.of(), List.of("B-02"))
                        .sentence());
    }

    private static String sentence(Relation relation, String... into) {
        return new FormerId("A-1", "E", relation, List.of(into), List.of(), List.of()).sentence();
    }
}
