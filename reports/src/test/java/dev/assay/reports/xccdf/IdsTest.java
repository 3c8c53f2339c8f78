package dev.assay.reports.xccdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.assay.api.model.ControlId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class IdsTest {

    private static final String ALPHABET = "a1.-_( )\u00e9:";

    @Test
    void aCitationCanStillBeRead() {
        assertEquals(
                "xccdf_dev.assay_rule_hipaa_164.312_a_2_iv", Ids.rule(new ControlId("hipaa", "164.312(a)(2)(iv)")));
        assertEquals("xccdf_dev.assay_rule_nist-csf_PR.DS-01", Ids.rule(new ControlId("nist-csf", "PR.DS-01")));
        assertEquals("xccdf_dev.assay_group_hipaa_Technical__safeguards", Ids.group("hipaa", "Technical safeguards"));
    }

    @Test
    void differentNamesNeverGetTheSameId() {
        Map<String, String> names = new HashMap<>();
        for (String name : words(4)) {
            names.merge(Ids.rule(new ControlId("p", name)), "p:" + name, (one, other) -> one + " and " + other);
            names.merge(
                    Ids.rule(new ControlId(name, "p")),
                    name + ":p",
                    (one, other) -> one.equals(other) ? one : one + " and " + other);
        }
        names.forEach((id, name) -> assertTrue(!name.contains(" and "), () -> id + " is of " + name));
    }

    @Test
    void everyIdIsAsTheSpecificationWantsIt() {
        for (String name : words(3)) {
            String id = Ids.rule(new ControlId(name, name));
            assertTrue(id.matches("xccdf_[^_]+_rule_[A-Za-z0-9._-]+"), id);
        }
    }

    /** All words of up to so many characters, without the empty one. */
    private static List<String> words(int length) {
        List<String> all = new ArrayList<>();
        List<String> last = List.of("");
        for (int i = 0; i < length; i++) {
            List<String> longer = new ArrayList<>();
            for (String word : last) {
                for (int c = 0; c < ALPHABET.length(); c++) {
                    longer.add(word + ALPHABET.charAt(c));
                }
            }
            all.addAll(longer);
            last = longer;
        }
        return all;
    }
}
