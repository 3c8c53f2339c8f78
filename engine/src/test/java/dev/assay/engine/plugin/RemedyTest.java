package dev.assay.engine.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.assay.api.model.Control;
import dev.assay.api.model.ControlId;
import dev.assay.api.model.Effort;
import dev.assay.api.schema.FactSchema;
import dev.assay.engine.drl.FactTypes;
import dev.assay.engine.problem.ProblemsException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a remedy takes and what comes before it, as a catalog says it. */
class RemedyTest {

    private static final String HEAD = "{id: acme, title: Acme, version: 1.0.0, api: 2, controls: [\n";

    @TempDir
    private Path folder;

    private static String control(String id, String keys) {
        return "  {id: " + id + ", title: T, statement: S., judgement: Is it so, because: No record holds it., " + keys
                + "},\n";
    }

    private Control read(String id, String... controls) throws IOException {
        Files.writeString(folder.resolve("catalog.yaml"), HEAD + String.join("", controls) + "]}\n");
        return new CatalogReader(PackFiles.read(folder), new FactTypes(FactSchema.of(List.of())))
                .read()
                .catalog()
                .controls()
                .get(new ControlId("acme", id));
    }

    private void refused(String expected, String... controls) {
        var thrown = assertThrows(ProblemsException.class, () -> read("a", controls));
        assertEquals(
                expected.strip(),
                String.join(
                        "\n",
                        thrown.getMessage()
                                .lines()
                                .filter(line -> !line.startsWith("  |"))
                                .toList()));
    }

    @Test
    void hoursDollarsAndWhatComesFirstAreRead() throws IOException {
        Control control = read(
                "a",
                control("a", "remedy: Do it., effort: {hours: 16, cost: 1200}, after: [c, b]"),
                control("b", "remedy: Do it."),
                control("c", "remedy: Do it., after: b"));
        assertEquals(new Effort(16, 1200), control.effort());
        assertEquals(List.of(new ControlId("acme", "c"), new ControlId("acme", "b")), control.after());
    }

    @Test
    void whatNobodySaidIsUnknownAndZeroIsNot() throws IOException {
        assertFalse(read("a", control("a", "remedy: Do it.")).effort().known());
        Effort none = read("a", control("a", "remedy: Do it., effort: {hours: 0, cost: 0}"))
                .effort();
        assertTrue(none.known());
        assertEquals(new Effort(0, 0), none);
    }

    @Test
    void effortThatIsHalfSaidOrNoNumberIsRefused() {
        refused(
                """
                catalog.yaml:2:111: the control a's effort has no "cost"; add it, 0 for none
                catalog.yaml:3:119: the control b's effort has hours "two"; expected a whole number of hours from 0 to 100000
                catalog.yaml:3:130: the control b's effort has cost "-1"; expected a whole number of dollars from 0 to 100000000
                catalog.yaml:4:111: the control c's effort has no "hours"; add it, 0 for none
                catalog.yaml:4:112: the control c's effort has the unknown key "hour"; did you mean "hours"?
                catalog.yaml:4:127: the control c's effort has cost "100000001"; expected a whole number of dollars from 0 to 100000000
                catalog.yaml:5:111: the control d has "16 hours" for effort; expected a mapping
                """,
                control("a", "remedy: Do it., effort: {hours: 2}"),
                control("b", "remedy: Do it., effort: {hours: two, cost: -1}"),
                control("c", "remedy: Do it., effort: {hour: 2, cost: 100000001}"),
                control("d", "remedy: Do it., effort: 16 hours"));
    }

    @Test
    void effortAndOrderWithoutARemedyAreRefused() {
        refused(
                """
                catalog.yaml:2:95: the control a has effort without a remedy; write what to do about a gap, or remove it
                catalog.yaml:2:123: the control a has after without a remedy; write what to do about a gap, or remove it
                catalog.yaml:4: the control c comes after "a", which has no remedy; name the controls whose remedies must be done first
                """,
                control("a", "effort: {hours: 1, cost: 0}, after: b"),
                control("b", "remedy: Do it."),
                control("c", "remedy: Do it., after: a"));
    }

    @Test
    void whatComesAfterNothingThatIsThereIsRefused() {
        refused(
                """
                catalog.yaml:2: the control analysis comes after "trainin", which is not there; did you mean "training"?
                catalog.yaml:3: the control training comes after itself; take it out of its "after"
                """,
                control("analysis", "remedy: Do it., after: trainin"),
                control("training", "remedy: Do it., after: [training]"));
    }

    @Test
    void eachCircleIsToldOnceFromItsFirstControlOn() {
        refused(
                """
                catalog.yaml:3: the control b comes after itself: b after d after c after b; take one out of its "after"
                catalog.yaml:6: the control x comes after itself: x after y after x; take one out of its "after"
                """,
                control("a", "remedy: Do it., after: [c, e]"),
                control("b", "remedy: Do it., after: [e, d]"),
                control("c", "remedy: Do it., after: b"),
                control("d", "remedy: Do it., after: c"),
                control("x", "remedy: Do it., after: y"),
                control("y", "remedy: Do it., after: x"),
                control("e", "remedy: Do it."));
    }
}
