package dev.assay.engine.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.assay.api.model.Catalog;
import dev.assay.api.model.Control;
import dev.assay.api.model.ControlId;
import dev.assay.api.model.Effort;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the shipped catalogs say that remedies take, held against the words of the same remedies. */
class ShippedRemediesTest {

    private static final Map<String, Integer> HALVES =
            Map.of("half a", 1, "half an", 1, "a", 2, "an", 2, "one", 2, "two", 4, "three", 6, "five", 10);
    private static final Map<String, Integer> HOURS = Map.of("hour", 1, "morning", 4, "day", 8, "week", 40);
    private static final String AMOUNT =
            "(half an?|an?|one|two|three)(?: (?:or|to) (two|three|five))? (hour|morning|day|week)s?";
    /** At the begin of a sentence. */
    private static final Pattern SOME = Pattern.compile("[.?;] " + AMOUNT + "\\b");
    /** A sentence of its own, and the last one. */
    private static final Pattern ALONE = Pattern.compile("[.?] " + AMOUNT + "\\.$");

    private static final Pattern BOUGHT = Pattern.compile("\\band the (price|fee|postage)\\b");

    private static List<String> which(Catalog catalog, Predicate<Control> wrong) {
        return catalog.controls().values().stream()
                .filter(wrong)
                .map(control -> control.id().name() + " " + control.effort() + ": " + control.remedy())
                .toList();
    }

    private static int hours(String number, String unit) {
        return (HALVES.get(number) * HOURS.get(unit) + 1) / 2;
    }

    private static String words(Control control) {
        return control.remedy().toLowerCase(Locale.ROOT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../rules-hipaa", "../rules-nist-csf"})
    void everyRemedySaysWhatItTakesAndNothingElseDoes(String pack) {
        Catalog catalog = CompiledFileTest.catalog(pack);
        assertEquals(
                List.of(),
                which(
                        catalog,
                        control -> control.effort().known() == control.remedy().isEmpty()));
        assertTrue(catalog.controls().size() > 100);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../rules-hipaa", "../rules-nist-csf"})
    void noRemedyTakesMoreThanThreeWeeksOrASmallSumOrNothingAtAll(String pack) {
        Catalog catalog = CompiledFileTest.catalog(pack);
        assertEquals(
                List.of(),
                which(
                        catalog,
                        control -> control.effort().hours() > 120
                                || control.effort().cost() > 6000));
        // What has nothing of its own to do is done by what comes before it.
        assertEquals(
                List.of(),
                which(
                        catalog,
                        control -> control.effort().hours() == 0
                                && (control.effort().cost() > 0
                                        || control.after().isEmpty())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"../rules-hipaa", "../rules-nist-csf"})
    void hoursAreThoseOfTheWords(String pack) {
        Catalog catalog = CompiledFileTest.catalog(pack);
        List<String> compared = new ArrayList<>();
        assertEquals(List.of(), which(catalog, control -> {
            Matcher some = SOME.matcher(words(control));
            return some.find()
                    && hours(some.group(1), some.group(3)) > control.effort().hours();
        }));
        assertEquals(List.of(), which(catalog, control -> {
            Matcher alone = ALONE.matcher(words(control));
            if (!alone.find()) {
                return false;
            }
            compared.add(control.id().name());
            String most = alone.group(2) == null ? alone.group(1) : alone.group(2);
            return hours(most, alone.group(3)) != control.effort().hours();
        }));
        assertTrue(compared.size() >= 40, "many remedies end with how long they take: " + compared);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../rules-hipaa", "../rules-nist-csf"})
    void whatCostsMoneySaysWhatIsBought(String pack) {
        Catalog catalog = CompiledFileTest.catalog(pack);
        assertEquals(
                List.of(),
                which(
                        catalog,
                        control -> BOUGHT.matcher(words(control)).find()
                                != (control.effort().cost() > 0)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"../rules-hipaa", "../rules-nist-csf"})
    void theSameRemedyTakesTheSame(String pack) {
        Map<String, Effort> efforts = new HashMap<>();
        assertEquals(
                List.of(),
                which(
                        CompiledFileTest.catalog(pack),
                        control -> !control.effort()
                                .equals(efforts.computeIfAbsent(control.remedy(), remedy -> control.effort()))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"../rules-hipaa", "../rules-nist-csf"})
    void whatComesFirstBindsSomeOfThoseWhoWaitForIt(String pack) {
        Catalog catalog = CompiledFileTest.catalog(pack);
        assertEquals(
                List.of(),
                which(
                        catalog,
                        control -> control.after().stream()
                                .map(catalog.controls()::get)
                                .anyMatch(first -> !first.appliesTo().isEmpty()
                                        && Collections.disjoint(first.appliesTo(), control.appliesTo()))));
    }

    @Test
    void whatRestsOnAnotherRemedyComesAfterIt() {
        assertTrue(after("../rules-hipaa", "hipaa:164.308(a)(1)(ii)(B)", "hipaa:164.308(a)(1)(ii)(A)"));
        assertTrue(after("../rules-hipaa", "hipaa:164.308(a)(1)(ii)(D)", "hipaa:164.312(b)"));
        assertTrue(after("../rules-hipaa", "hipaa:164.308(a)(7)(ii)(D)", "hipaa:164.308(a)(7)(ii)(A)"));
        assertTrue(after("../rules-hipaa", "hipaa:164.530(b)(1)", "hipaa:164.530(i)(1)"));
        assertTrue(after("../rules-nist-csf", "nist-csf:RC.RP-03", "nist-csf:PR.DS-11"));
        assertTrue(after("../rules-nist-csf", "nist-csf:GV.SC-05", "nist-csf:GV.SC-04"));
    }

    private static boolean after(String pack, String control, String first) {
        return CompiledFileTest.catalog(pack)
                .controls()
                .get(ControlId.parse(control))
                .after()
                .contains(ControlId.parse(first));
    }
}
