package dev.assay.rules.hipaa;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.assay.api.facts.Role;
import dev.assay.api.model.Catalog;
import dev.assay.api.model.Control;
import dev.assay.api.model.ControlId;
import dev.assay.api.model.Duty;
import dev.assay.api.model.Part;
import dev.assay.engine.Assessor;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The catalog holds every provision of the list and no other, each as the control or the part that it is. */
class CoverageTest {

    private static final Assessor ASSESSOR = Assessor.open(List.of(Path.of("target", "classes")));

    /** Parts beside the list: what explains an exception, a past day, or text that is printed and not in force. */
    private static final Set<String> BESIDE_THE_LIST = Set.of("164.318", "164.502(b)(2)", "164.509");

    /** What the list designates a permission, or a rule that imposes nothing of its own. */
    private static final Set<String> PARTS = Set.of(
            "164.302",
            "164.306(b)",
            "164.306(b)(2)(i)",
            "164.306(b)(2)(ii)",
            "164.306(b)(2)(iii)",
            "164.306(b)(2)(iv)",
            "164.400",
            "164.402(1)(i)",
            "164.402(1)(ii)",
            "164.402(1)(iii)",
            "164.402(2)",
            "164.402(2)(i)",
            "164.402(2)(ii)",
            "164.402(2)(iii)",
            "164.402(2)(iv)",
            "164.402-unsecured",
            "164.404(a)(2)",
            "164.404(d)(3)",
            "164.410(a)(2)",
            "164.502(a)(5)(iii)",
            "164.504(e)(4)",
            "164.524(a)(2)",
            "164.524(a)(3)",
            "164.524(b)(1)",
            "164.524(b)(2)(ii)",
            "164.530(k)");

    private final Catalog catalog = ASSESSOR.packs().get(0).catalog();
    private final Map<String, Provision> provisions = provisions();

    /** A line of the list. */
    private record Provision(String designation, String appliesTo, String title) {}

    private static Map<String, Provision> provisions() {
        Map<String, Provision> provisions = new TreeMap<>();
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                CoverageTest.class.getResourceAsStream("/provisions.tsv"), StandardCharsets.UTF_8))) {
            for (String line : reader.lines().skip(1).toList()) {
                String[] cells = line.split("\t", -1);
                provisions.put(id(cells[0]), new Provision(cells[2], cells[3], cells[4]));
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return provisions;
    }

    /** The list cites definitions by their word; an id has no quotation marks and no spaces. */
    private static String id(String cite) {
        return cite.replace("164.402 \"Breach\" ", "164.402").replace("164.402 \"Unsecured PHI\"", "164.402-unsecured");
    }

    private Set<String> names(Set<ControlId> ids) {
        return ids.stream().map(ControlId::name).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everyProvisionIsThereAndNoOther() {
        Set<String> controls = names(catalog.controls().keySet());
        Set<String> parts = names(catalog.parts().keySet());
        Set<String> expectedControls = new TreeSet<>(provisions.keySet());
        expectedControls.removeAll(PARTS);
        Set<String> expectedParts = new TreeSet<>(PARTS);
        expectedParts.addAll(BESIDE_THE_LIST);
        assertEquals(expectedControls, controls);
        assertEquals(expectedParts, parts);
        assertEquals(215, provisions.size());
    }

    @Test
    void titlesAndDutiesAreThoseOfTheList() {
        List<String> wrong = new ArrayList<>();
        for (Control control : catalog.controls().values()) {
            Provision row = provisions.get(control.id().name());
            assertNotNull(row, control.id().name());
            if (!row.title().equals(control.title())) {
                wrong.add(control.id().name() + " has the title " + control.title());
            }
            boolean addressable = row.designation().equals("Addressable");
            if (addressable != (control.duty() == Duty.ADDRESSABLE)) {
                wrong.add(control.id().name() + " is " + control.duty());
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void whoIsBoundIsAsTheListSays() {
        List<String> wrong = new ArrayList<>();
        for (Control control : catalog.controls().values()) {
            String listed = provisions.get(control.id().name()).appliesTo();
            Set<Role> bound = switch (listed) {
                case "CE", "Group health plan" -> EnumSet.of(Role.COVERED_ENTITY);
                case "BA", "BA (with subcontractors)", "BA with subcontractors" -> EnumSet.of(Role.BUSINESS_ASSOCIATE);
                case "CE (with its BAs)" -> EnumSet.of(Role.COVERED_ENTITY);
                default -> EnumSet.of(Role.COVERED_ENTITY, Role.BUSINESS_ASSOCIATE);
            };
            if (!control.appliesTo().equals(bound)) {
                wrong.add(control.id().name() + " binds " + control.appliesTo() + ", listed is " + listed);
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void theSecurityRuleHasItsNumbers() {
        long addressable = catalog.controls().values().stream()
                .filter(control -> control.duty() == Duty.ADDRESSABLE)
                .count();
        long required = catalog.controls().values().stream()
                .filter(control -> control.duty() == Duty.REQUIRED)
                .filter(control -> control.id().name().matches("164\\.3(08|10|12)\\(.*"))
                .filter(control ->
                        provisions.get(control.id().name()).designation().equals("Required"))
                .count();
        assertEquals(22, addressable);
        assertEquals(14, required);
    }

    @Test
    void everyDutyIsDecidedByRulesByAPersonOrByOtherDuties() {
        for (Control control : catalog.controls().values()) {
            assertTrue(control.decidable(), control.id() + " is decided by nothing");
            assertTrue(
                    control.judgement().isEmpty() == control.because().isEmpty(),
                    control.id().name());
        }
        long judged = catalog.controls().values().stream()
                .filter(control -> !control.judgement().isEmpty())
                .count();
        assertEquals(8, judged, "a rule is better than a question where facts can decide");
    }

    @Test
    void everyControlSaysWhatToDoAboutItsGap() {
        List<String> silent = catalog.controls().values().stream()
                .filter(control ->
                        control.gathers().isEmpty() && control.remedy().isEmpty())
                .map(control -> control.id().name())
                .toList();
        assertEquals(List.of(), silent);
    }

    @Test
    void everyCheckAsksForWhatItLacks() {
        List<String> silent = catalog.checks().values().stream()
                .filter(check -> check.question().isEmpty())
                .map(check -> check.id().name())
                .toList();
        assertEquals(List.of(), silent);
    }

    @Test
    void whatIsLeftOutSaysWhy() {
        catalog.parts().values().stream()
                .filter(part -> part.kind() == Part.Kind.LEFT_OUT)
                .forEach(part -> assertTrue(
                        part.statement().contains("vacated"), part.id().name()));
    }
}
