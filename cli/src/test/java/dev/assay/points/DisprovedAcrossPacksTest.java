package dev.assay.points;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.assay.api.model.AssessmentResults;
import dev.assay.api.model.Check;
import dev.assay.api.model.Finding;
import dev.assay.api.model.FindingStatus;
import dev.assay.api.model.Observation;
import dev.assay.api.model.Outcome;
import dev.assay.api.model.RulePack;
import dev.assay.api.model.Stated;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What one shipped pack's failures disprove that only another of them asks for; the rest is shown by each pack's own fixtures. */
class DisprovedAcrossPacksTest {

    /** By check and statement, facts that fail the check; the statement stands beside them. */
    private static final Map<String, String> ACROSS = Map.of(
            "leaver-access-ended practices.security-in-human-resources",
            "workforce: [{id: a, left: yes, left-on: 2026-05-01, access-terminated: yes}]\n"
                    + "access-grants: [{id: g, member: a, revoked: no}]\npractices: {security-in-human-resources: yes}\n",
            "leaver-access-ended workforce.access-terminated",
            "workforce: [{id: a, left: yes, left-on: 2026-05-01, access-terminated: yes}]\n"
                    + "access-grants: [{id: g, member: a, revoked: no}]\n",
            "associate-agreement policies.supply-chain.implemented",
            "vendors: [{id: v, handles-phi: yes, handles-ephi: no, agreement: {exists: no}}]\n"
                    + "policies: [{topic: supply-chain, written: yes, implemented: yes}]\n",
            "associate-agreement-ephi policies.supply-chain.implemented",
            "vendors: [{id: v, handles-phi: yes, handles-ephi: yes, agreement: {exists: no}}]\n"
                    + "policies: [{topic: supply-chain, written: yes, implemented: yes}]\n");

    private static boolean asks(Check other, Check than, Stated stated) {
        return !other.id().equals(than.id()) && other.needs().contains(stated.missing(other.about()));
    }

    private static Map<String, Stated> across() {
        Map<String, Stated> across = new TreeMap<>();
        for (RulePack pack : Points.ASSESSOR.packs()) {
            for (Check check : pack.catalog().checks().values()) {
                check.disproves().stream()
                        .filter(stated -> pack.catalog().checks().values().stream()
                                .noneMatch(other -> asks(other, check, stated)))
                        .forEach(stated -> across.put(check.id().name() + " " + stated, stated));
            }
        }
        return across;
    }

    private static Set<Observation> lacking(AssessmentResults results, Stated stated) {
        return results.findings().stream()
                .flatMap(finding -> finding.observations().stream())
                .filter(seen -> seen.outcome() == Outcome.NOT_CHECKED
                        && seen.check().pack().equals("nist-csf")
                        && seen.reason().contains("is disproved")
                        && seen.lacks()
                                .contains(stated.missing(seen.subject().ref().section())))
                .collect(Collectors.toSet());
    }

    @Test
    void eachIsShown() {
        Map<String, Stated> across = across();
        assertEquals(new TreeSet<>(ACROSS.keySet()), across.keySet());
        across.forEach((entry, stated) -> {
            AssessmentResults results = Points.assess(ACROSS.get(entry));
            assertTrue(
                    results.findings().stream()
                            .flatMap(finding -> finding.observations().stream())
                            .anyMatch(seen -> seen.outcome() == Outcome.FAIL
                                    && entry.startsWith(seen.check().name() + " ")),
                    entry);
            assertFalse(lacking(results, stated).isEmpty(), entry);
        });
    }

    @Test
    void everyHabitThatIsDisprovedIsOneThatAPackAsksFor() {
        Set<String> asked = new TreeSet<>();
        Points.ASSESSOR.packs().forEach(pack -> asked.addAll(pack.catalog().practices()));
        Points.ASSESSOR.packs().stream()
                .flatMap(pack -> pack.catalog().checks().values().stream())
                .flatMap(check -> check.disproves().stream())
                .filter(stated -> stated.section().equals("practices"))
                .forEach(stated -> assertTrue(asked.contains(stated.of()), stated.toString()));
    }

    @Test
    void anOutcomeThatAnotherPacksFindingContradictsIsUnknownAndIsMetWithoutIt() {
        String facts =
                "vendors: [{id: v, handles-phi: yes, handles-ephi: yes, agreement: {exists: yes, written: WRITTEN}}]\n"
                        + "policies: [{topic: supply-chain, written: yes, implemented: yes}]\n";
        assertEquals(FindingStatus.MET, outcome(facts.replace("WRITTEN", "yes")).stated());
        assertEquals(
                FindingStatus.UNKNOWN, outcome(facts.replace("WRITTEN", "no")).stated());
    }

    private static Finding outcome(String facts) {
        return Points.assess(facts).findings().stream()
                .filter(finding -> finding.control().toString().equals("nist-csf:GV.SC-01"))
                .findFirst()
                .orElseThrow();
    }
}
