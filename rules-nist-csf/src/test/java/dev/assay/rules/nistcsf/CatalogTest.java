package dev.assay.rules.nistcsf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.assay.api.model.AssessmentPlan;
import dev.assay.api.model.Catalog;
import dev.assay.api.model.Check;
import dev.assay.api.model.Control;
import dev.assay.api.model.Finding;
import dev.assay.api.model.FindingStatus;
import dev.assay.api.model.Snapshot;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the catalog against the list of NIST CSF 2.0, which has gaps where ids were withdrawn. */
class CatalogTest {

    private static final String OFFICIAL = """
            GV.OC 01 02 03 04 05
            GV.RM 01 02 03 04 05 06 07
            GV.RR 01 02 03 04
            GV.PO 01 02
            GV.OV 01 02 03
            GV.SC 01 02 03 04 05 06 07 08 09 10
            ID.AM 01 02 03 04 05 07 08
            ID.RA 01 02 03 04 05 06 07 08 09 10
            ID.IM 01 02 03 04
            PR.AA 01 02 03 04 05 06
            PR.AT 01 02
            PR.DS 01 02 10 11
            PR.PS 01 02 03 04 05 06
            PR.IR 01 02 03 04
            DE.CM 01 02 03 06 09
            DE.AE 02 03 04 06 07 08
            RS.MA 01 02 03 04 05
            RS.AN 03 06 07 08
            RS.CO 02 03
            RS.MI 01 02
            RC.RP 01 02 03 04 05 06
            RC.CO 03 04
            """;

    private static final Pattern OF_REQUIREMENTS = Pattern.compile("satisf|complian|comply|complies|violat");
    private static final Pattern TIME = Pattern.compile("(?i)\\b(minutes|hours?|days?|weeks?)\\b");

    private final Catalog catalog = Csf.ASSESSOR.packs().get(0).catalog();

    @Test
    void theCatalogHoldsTheOutcomesOfTheFrameworkAndNoOther() {
        Set<String> official = OFFICIAL.lines()
                .flatMap(line ->
                        Stream.of(line.substring(6).split(" ", -1)).map(number -> line.substring(0, 5) + "-" + number))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(official, new TreeSet<>(names()));
    }

    @Test
    void thereAre6FunctionsWith22CategoriesAnd106Subcategories() {
        assertEquals(
                List.of(6L, 22L, 106L),
                List.of(
                        names().stream()
                                .map(name -> name.substring(0, 2))
                                .distinct()
                                .count(),
                        names().stream().map(CatalogTest::category).distinct().count(),
                        (long) names().size()));
    }

    @Test
    void whatIsInOneFamilyIsInOneCategory() {
        Map<String, Set<String>> categories = new TreeMap<>();
        catalog.controls()
                .forEach((id, control) -> categories
                        .computeIfAbsent(control.family(), f -> new TreeSet<>())
                        .add(category(id.name())));
        assertEquals(22, categories.size());
        categories.forEach((family, names) -> assertEquals(1, names.size(), family));
        categories.forEach((family, names) -> assertEquals(names.iterator().next(), family.split(" ", -1)[2], family));
    }

    @Test
    void eachOutcomeIsDecidedByRulesOrByAPersonWithTheReasonWhy() {
        assertEquals(List.of(), names(control -> !control.decidable()));
        assertEquals(
                List.of(
                        "GV.OC-01",
                        "GV.OC-02",
                        "GV.OV-01",
                        "GV.OV-02",
                        "GV.RM-01",
                        "GV.RM-03",
                        "GV.RM-07",
                        "GV.RR-01",
                        "GV.RR-03",
                        "GV.SC-03",
                        "GV.SC-09"),
                names(control -> !control.judgement().isEmpty()));
    }

    @Test
    void whereNothingIsRecordedEachOutcomeIsUnknown() {
        List<Finding> findings = Csf.ASSESSOR
                .assess(AssessmentPlan.asOf(Csf.AS_OF), Snapshot.EMPTY)
                .findings();
        assertEquals(106, findings.size());
        assertEquals(
                List.of(),
                findings.stream()
                        .filter(finding -> finding.status() != FindingStatus.UNKNOWN)
                        .map(Finding::control)
                        .toList());
    }

    @Test
    void everyCheckDecidesSomeOutcome() {
        Set<String> used = catalog.controls().values().stream()
                .flatMap(control -> control.checks().stream())
                .map(check -> check.name())
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(
                catalog.checks().keySet().stream().map(check -> check.name()).collect(Collectors.toSet()), used);
    }

    @Test
    void everyOutcomeSaysWhatToDoAboutAGapInHowMuchTime() {
        assertEquals(List.of(), names(control -> !TIME.matcher(control.remedy()).find()));
    }

    @Test
    void everyOutcomeButThoseOnFireAndRoomToSpareSaysWhichAttacksItStops() {
        assertEquals(
                List.of("PR.IR-02", "PR.IR-04"),
                names(control -> control.stops().isEmpty()));
    }

    @Test
    void everyCheckAsksAQuestion() {
        assertEquals(
                List.of(),
                catalog.checks().values().stream()
                        .filter(check -> check.asks().isEmpty())
                        .map(Check::id)
                        .toList());
    }

    @Test
    void noTextSpeaksOfOutcomesAsOfRequirements() {
        Stream<String> ofControls = catalog.controls().values().stream()
                .flatMap(control -> Stream.of(
                        control.title(), control.statement(), control.remedy(), control.note(), control.judgement()));
        Stream<String> ofChecks = catalog.checks().values().stream()
                .flatMap(check -> Stream.of(
                        check.sentences().meets(),
                        check.sentences().fails(),
                        check.sentences().lacks(),
                        check.sentences().outside(),
                        check.question()));
        assertEquals(
                List.of(),
                Stream.concat(ofControls, ofChecks)
                        .filter(text -> OF_REQUIREMENTS
                                .matcher(text.toLowerCase(Locale.ROOT))
                                .find())
                        .toList());
    }

    private List<String> names() {
        return names(control -> true);
    }

    private List<String> names(Predicate<Control> which) {
        return catalog.controls().values().stream()
                .filter(which)
                .map(control -> control.id().name())
                .toList();
    }

    private static String category(String name) {
        return name.substring(0, 5);
    }
}
