package dev.assay.reports.oscal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.assay.api.model.ControlId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class TokensTest {

    @Test
    void aCitationReadsAsOne() {
        assertEquals("hipaa_164.312_a_2_iv", Tokens.control(new ControlId("hipaa", "164.312(a)(2)(iv)")));
        assertEquals("nist-csf_PR.DS-01", Tokens.control(new ControlId("nist-csf", "PR.DS-01")));
    }

    @Test
    void noTwoIdsGiveTheSameTokenAndEachIsOne() {
        List<String> packs = List.of("hipaa", "h", "h_a", "H", "1", "h-a", "");
        List<String> names = List.of(
                "a",
                "a(b)",
                "a_b",
                "a(b",
                "ab)",
                "a(b)c",
                "a b",
                "a-b",
                "a__smt",
                "_smt",
                "smt",
                "(smt)",
                "a()",
                "é",
                "a.b",
                "a(b)(c)",
                "a(bc)",
                "_",
                "__g1",
                "a\u00005f");
        Map<String, String> from = new HashMap<>();
        List<Function<ControlId, String>> makers =
                List.of(Tokens::control, Tokens::statement, Tokens::objective, Tokens::guidance);
        for (String pack : packs) {
            for (String name : names) {
                ControlId id = new ControlId(pack, name);
                for (int i = 0; i < makers.size(); i++) {
                    String token = makers.get(i).apply(id);
                    assertTrue(token.matches("[A-Za-z_][A-Za-z0-9._-]*"), token);
                    assertNull(from.put(token, pack + "\n" + name + "\n" + i), () -> token + " stands for two things");
                }
            }
            for (int group = 0; group < 3; group++) {
                String token = Tokens.group(pack, group);
                assertNull(from.put(token, "group"), () -> token + " stands for two things");
            }
        }
    }

    @Test
    void rolesAreTokensToo() {
        assertEquals("role.security-official", Tokens.role("security official"));
        assertEquals("role.a_002db", Tokens.role("a-b"));
    }

    @Test
    void uuidsAreOfVersionFiveAndThePublishedAlgorithm() {
        String uuid = new Uuids("org").of("kind", "id");
        assertEquals('5', uuid.charAt(14));
        assertTrue("89ab".indexOf(uuid.charAt(19)) >= 0, uuid);
        assertEquals(uuid, new Uuids("org").of("kind", "id"));
    }
}
