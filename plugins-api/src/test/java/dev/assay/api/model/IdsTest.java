package dev.assay.api.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IdsTest {

    @Test
    void citationsSortAsPeopleCount() {
        assertEquals(
                List.of("h:164.308(a)(1)(i)", "h:164.308(a)(2)", "h:164.308(a)(10)", "h:164.312(a)(1)", "n:PR.AA-01"),
                Stream.of("n:PR.AA-01", "h:164.308(a)(10)", "h:164.312(a)(1)", "h:164.308(a)(2)", "h:164.308(a)(1)(i)")
                        .map(ControlId::parse)
                        .sorted()
                        .map(ControlId::toString)
                        .toList());
    }

    @Test
    void theOrderOfIdsIsTotal() {
        assertEquals(-1, Integer.signum(new FactRef("s", "a01").compareTo(new FactRef("s", "a1"))));
        assertEquals(1, Integer.signum(new FactRef("s", "a1").compareTo(new FactRef("s", "a01"))));
        assertEquals(0, new FactRef("s", "a1").compareTo(new FactRef("s", "a1")));
        assertEquals(-1, Integer.signum(new CheckId("p", "a").compareTo(new CheckId("p", "a1"))));
    }

    @Test
    void aControlIdNamesItsPack() {
        assertEquals(new ControlId("hipaa", "164.312(b)"), ControlId.parse("hipaa:164.312(b)"));
        for (String bad : List.of("164.312(b)", ":x", "hipaa:", "")) {
            assertThrows(IllegalArgumentException.class, () -> ControlId.parse(bad));
        }
    }

    @Test
    void aProblemPointsAtItsPlace() {
        assertEquals(
                "acme.yaml:14:3: no\n  | a: b\n  | ..^",
                new Problem(new Source("acme.yaml", 14, 3), "no", "a: b").toString());
        assertEquals(
                "acme.yaml:14: no",
                Problem.at(new Source("acme.yaml", 14, 0), "no").toString());
        assertEquals(
                "acme.yaml: no", Problem.at(new Source("acme.yaml", 0, 0), "no").toString());
    }
}
