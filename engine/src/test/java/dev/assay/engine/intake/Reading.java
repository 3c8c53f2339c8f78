package dev.assay.engine.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.assay.api.model.FactRef;
import dev.assay.api.model.RecordedFact;
import dev.assay.api.model.Snapshot;
import dev.assay.engine.problem.ProblemsException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;

/** What the tests of intake read with. */
final class Reading {

    static final Intake INTAKE = new Intake(
            InputSections.builtIn(),
            Set.of("access-approval", "clean-desk"),
            Set.of("hipaa:164.312(a)(2)(iii)", "hipaa:164.312(b)"),
            OutcomeNames.NONE);

    private Reading() {}

    static Snapshot yaml(String text) {
        return named("acme.yaml", text);
    }

    static Snapshot named(String name, String text) {
        return INTAKE.read(inputs(name, text));
    }

    static Inputs inputs(String name, String text) {
        return Inputs.of(Map.of(name, text.getBytes(StandardCharsets.UTF_8)), Map.of());
    }

    static RecordedFact fact(Snapshot snapshot, String section, String id) {
        RecordedFact fact = snapshot.byRef().get(new FactRef(section, id));
        if (fact == null) {
            throw new AssertionError(
                    section + "[" + id + "] is not among " + snapshot.byRef().keySet());
        }
        return fact;
    }

    static void assertProblems(String text, String expected) {
        assertProblems("acme.yaml", text, expected);
    }

    static void assertProblems(String name, String text, String expected) {
        var thrown = assertThrows(ProblemsException.class, () -> named(name, text));
        assertEquals(expected.strip(), thrown.getMessage());
    }
}
