package dev.assay.rules.nistcsf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.assay.api.model.ControlId;
import dev.assay.api.model.Crosswalk.Link;
import dev.assay.api.model.FormerId;
import dev.assay.api.model.Framework;
import dev.assay.api.model.TargetProfile;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The road from CSF 1.1, the crosswalk, the tiers and the starting points for target profiles. */
class BesideTheCatalogTest {

    /** The categories of CSF 1.1 with how many subcategories each had, 108 in all. */
    private static final String EDITION_1_1 = """
            ID.AM 6  ID.BE 5  ID.GV 4  ID.RA 6  ID.RM 3  ID.SC 5
            PR.AC 7  PR.AT 5  PR.DS 8  PR.IP 12 PR.MA 2  PR.PT 5
            DE.AE 5  DE.CM 8  DE.DP 5
            RS.RP 1  RS.CO 5  RS.AN 5  RS.MI 3  RS.IM 2
            RC.RP 1  RC.IM 2  RC.CO 3
            """;

    private final Framework framework = Csf.ASSESSOR.frameworks().get(0);
    private final Set<ControlId> outcomes =
            Csf.ASSESSOR.packs().get(0).catalog().controls().keySet();

    @Test
    void everyIdOf11IsThereAndNoOther() {
        Set<String> official = new TreeSet<>();
        String[] words = EDITION_1_1.strip().split("\\s+", -1);
        for (int i = 0; i < words.length; i += 2) {
            official.add(words[i]);
            for (int number = 1; number <= Integer.parseInt(words[i + 1]); number++) {
                official.add(words[i] + "-" + number);
            }
        }
        assertEquals(23 + 108, official.size());
        assertEquals(
                official, framework.former().stream().map(FormerId::id).collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void onlyTheThreeThatWentIntoManyLeadNowhere() {
        assertEquals(
                List.of("PR.IP", "PR.PT", "DE.DP"),
                framework.former().stream()
                        .filter(id -> id.into().isEmpty())
                        .map(FormerId::id)
                        .toList());
    }

    @Test
    void everyIdOfASubcategoryLeadsToAnOutcomeButOneThatWentIntoAWholeCategory() {
        assertEquals(
                List.of("DE.DP-2"),
                framework.former().stream()
                        .filter(id -> id.id().contains("-"))
                        .filter(id -> id.into().stream().noneMatch(this::isOutcome))
                        .map(FormerId::id)
                        .toList());
    }

    private boolean isOutcome(String id) {
        return outcomes.contains(new ControlId("nist-csf", id));
    }

    @Test
    void whereTheSourcesDifferItIsSaid() {
        assertEquals(
                "ID.GV-4 of CSF 1.1 was withdrawn and split over GV.RM-03, GV.RM-04; the framework's own sources differ:"
                        + " only its catalog names GV.RM-04, only its mapping GV.RM-03.",
                framework.formerly("ID.GV-04").orElseThrow().sentence());
        assertEquals(
                9,
                framework.former().stream()
                        .filter(id -> !id.onlyInCatalog().isEmpty()
                                || !id.onlyInMapping().isEmpty())
                        .count());
    }

    @Test
    void anIdOfTodayIsNoneOf11() {
        assertEquals(
                List.of(),
                outcomes.stream()
                        .map(ControlId::name)
                        .filter(name -> framework.former().stream()
                                .anyMatch(id -> id.id().equals(name)))
                        .toList());
    }

    @Test
    void theCrosswalkHoldsEachLinkOnceAndMarksWhatNobodyPublished() {
        List<Link> links = framework.crosswalk().links();
        assertEquals(967, links.size());
        assertEquals(
                967,
                links.stream()
                        .map(link -> link.outcome() + " " + link.control())
                        .distinct()
                        .count());
        assertEquals(33, links.stream().filter(Link::byAuthor).count());
        assertEquals(143, links.stream().filter(Link::primary).count());
        assertEquals(68, links.stream().filter(Link::weak).count());
        assertTrue(links.stream()
                .allMatch(link -> link.byAuthor() || !link.through().isEmpty()));
        assertTrue(links.stream().allMatch(link -> link.control().pack().equals("hipaa")));
    }

    @Test
    void aLinkLeadsThroughTheIdsThatNistMapsTheProvisionTo() {
        Link link = framework.crosswalk().of(new ControlId("nist-csf", "PR.AA-03")).stream()
                .filter(one -> one.control().name().equals("164.312(d)"))
                .findFirst()
                .orElseThrow();
        assertEquals(List.of("PR.AC-7"), link.through());
        assertTrue(link.primary());
    }

    @Test
    void eachAspectHasTheThreeStepsAboveTheFirstTier() {
        TreeMap<String, List<Integer>> steps = new TreeMap<>();
        framework
                .tiers()
                .forEach(step -> steps.merge(
                        step.aspect(),
                        List.of(step.tier()),
                        (a, b) -> Stream.concat(a.stream(), b.stream()).toList()));
        assertEquals(List.of("governance", "management"), List.copyOf(steps.keySet()));
        steps.values().forEach(tiers -> assertEquals(List.of(2, 3, 4), tiers));
        assertEquals(
                Set.of("Risk Informed", "Repeatable", "Adaptive"),
                framework.tiers().stream().map(Framework.TierStep::title).collect(Collectors.toSet()));
    }

    @Test
    void eachStartingPointSpeaksOfEveryOutcome() {
        assertEquals(
                List.of("ambulatory-center", "business-associate", "hospital", "small-practice"),
                framework.targets().stream().map(TargetProfile::id).toList());
        for (TargetProfile target : framework.targets()) {
            assertEquals(
                    List.of(),
                    outcomes.stream().filter(id -> target.of(id).isEmpty()).toList(),
                    target.id());
        }
    }

    @Test
    void noStartingPointLeavesOutWhatTheSecurityRuleAsksForInAnyCase() {
        for (TargetProfile target : framework.targets()) {
            for (String id : List.of(
                    "GV.PO-01",
                    "GV.RR-02",
                    "ID.RA-05",
                    "ID.RA-06",
                    "PR.AA-01",
                    "PR.AA-03",
                    "PR.AT-01",
                    "PR.DS-01",
                    "PR.DS-11",
                    "RS.MA-01",
                    "ID.IM-04")) {
                assertTrue(target.wants(new ControlId("nist-csf", id)), target.id() + " " + id);
            }
        }
    }
}
