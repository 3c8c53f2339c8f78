package dev.assay.engine.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.assay.api.facts.InformationSystem;
import dev.assay.api.schema.FactSection;
import dev.assay.api.schema.RecordFailure;
import dev.assay.api.spi.Fact;
import dev.assay.api.spi.FactKind;
import dev.assay.api.spi.Refers;
import dev.assay.api.value.Answer;
import dev.assay.engine.problem.ProblemsException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A plugin brings its own fact records. */
class PluginFactsTest {

    /** A camera, watched or not. */
    public enum Watch {
        GUARDED,
        UNKNOWN
    }

    /** Where it hangs. */
    public record Spot(String building, Answer outdoors) {}

    /** A plugin's fact. */
    @FactKind(section = "cameras", singular = "camera", key = "name")
    public record Camera(
            String id, String name, @Refers(to = "systems") String recorder, Spot spot, Watch watch) implements Fact {
        /** Refuses what no camera can be. */
        public Camera {
            if (name.equals("none")) {
                throw new IllegalArgumentException("a camera cannot be called none; give it a name");
            }
            if (name.equals("broken")) {
                throw new IllegalStateException("oops");
            }
        }
    }

    /** Takes a section that is taken. */
    @FactKind(section = "systems", singular = "system")
    public record SecondSystem(String id) implements Fact {}

    /** Says no section. */
    public record Nameless(String id) implements Fact {}

    /** Holds what cannot be read. */
    @FactKind(section = "dates", singular = "date")
    public record Optionally(String id, Optional<String> maybe) implements Fact {}

    /** Refers to nothing. */
    @FactKind(section = "links", singular = "link")
    public record Link(String id, @Refers(to = "sistems") String to) implements Fact {}

    private final InputSections kinds = InputSections.builtIn().with(List.of(Camera.class));
    private final Intake intake = new Intake(kinds, Set.of(), Set.of(), OutcomeNames.NONE);

    private Camera camera(String text) {
        return intake.read(Inputs.of(Map.of("acme.yaml", text.getBytes(StandardCharsets.UTF_8)), Map.of()))
                .of(Camera.class)
                .findFirst()
                .orElseThrow();
    }

    private void assertProblem(String text, String expected) {
        var thrown = assertThrows(ProblemsException.class, () -> camera(text));
        assertEquals(expected, thrown.problems().get(0).message());
    }

    @Test
    void itsSectionIsReadLikeAnyOther() {
        assertEquals(
                new Camera("back-door", "Back Door", "nvr", new Spot("main", Answer.YES), Watch.GUARDED),
                camera(
                        "systems: [{id: nvr}]\ncameras: [{name: Back Door, recorder: nvr, spot: {building: main, outdoors: yes}, watch: guarded}]\n"));
        assertEquals(
                new Camera("x", "", "", new Spot("", Answer.UNKNOWN), Watch.UNKNOWN), camera("cameras: [{id: x}]\n"));
    }

    @Test
    void itsMistakesAreToldLikeAnyOther() {
        assertProblem(
                "cameras: [{id: x, watch: gaurded}]\n", "cameras[0].watch is \"gaurded\"; did you mean \"guarded\"?");
        assertProblem("cameras: [{name: none}]\n", "cameras[0]: a camera cannot be called none; give it a name");
    }

    @Test
    void aRecordThatBreaksIsThePluginsMistake() {
        var thrown = assertThrows(RecordFailure.class, () -> camera("cameras: [{name: broken}]\n"));
        assertEquals(
                "dev.assay.engine.intake.PluginFactsTest$Camera at cameras[0] (acme.yaml:1:11)", thrown.getMessage());
        assertEquals("oops", thrown.getCause().getMessage());
    }

    @Test
    void recordsThatCannotBeReadAreRefused() {
        assertRefused(
                SecondSystem.class,
                "dev.assay.engine.intake.PluginFactsTest$SecondSystem has the section \"systems\", which dev.assay.api.facts.InformationSystem already has; choose another");
        assertRefused(
                Nameless.class,
                "dev.assay.engine.intake.PluginFactsTest$Nameless lacks @FactKind; add it to name its section");
        assertRefused(
                Optionally.class,
                "component maybe of dev.assay.engine.intake.PluginFactsTest$Optionally is a java.util.Optional<java.lang.String>; expected String, Answer, DateRange, CountRange, Score, TimeOfDay, an enum, a record, or a List or Set of words");
        assertRefused(
                Link.class,
                "component to of dev.assay.engine.intake.PluginFactsTest$Link refers to the section \"sistems\", which does not exist; did you mean \"systems\"?");
    }

    private static void assertRefused(Class<? extends Fact> type, String expected) {
        InputSections builtIn = InputSections.builtIn();
        var thrown = assertThrows(IllegalArgumentException.class, () -> builtIn.with(List.of(type)));
        assertEquals(expected, thrown.getMessage());
    }

    @Test
    void kindsAreFoundBySectionAndByRecord() {
        assertEquals(
                InformationSystem.class, kinds.section("systems").orElseThrow().type());
        assertEquals("camera", FactSection.of(Camera.class).singular());
        assertEquals(
                "encryptionAtRest",
                FactSection.of(InformationSystem.class).components().get("encryption-at-rest"));
        List<Class<? extends Fact>> second = List.of(SecondSystem.class);
        assertThrows(IllegalArgumentException.class, () -> kinds.with(second));
    }
}
