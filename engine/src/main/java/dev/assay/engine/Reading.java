package dev.assay.engine;

import dev.assay.api.model.Problem;
import dev.assay.api.model.Snapshot;
import dev.assay.api.schema.RecordFailure;
import dev.assay.api.spi.Fact;
import dev.assay.engine.drl.FactTypes;
import dev.assay.engine.intake.EditedInputs;
import dev.assay.engine.intake.InputSections;
import dev.assay.engine.intake.Intake;
import dev.assay.engine.plugin.LoadedPlugin;
import dev.assay.engine.problem.ProblemsException;
import dev.assay.engine.problem.Thrown;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Reads facts. A plugin whose records break on them is left out if it is optional, and all is read again without it. */
final class Reading {

    private final List<LoadedPlugin> plugins;
    private final InputSections kinds;
    private final Function<InputSections, Intake> intakes;
    private final Intake whole;

    /** @param intakes an intake for some kinds of facts */
    Reading(List<LoadedPlugin> plugins, InputSections kinds, Function<InputSections, Intake> intakes) {
        this.plugins = plugins;
        this.kinds = kinds;
        this.intakes = intakes;
        this.whole = intakes.apply(kinds);
    }

    /** @throws ProblemsException with all that is wrong with the facts, or if a plugin breaks that is not optional */
    Snapshot read(Function<Intake, Snapshot> facts) {
        Map<String, Problem> unread = new TreeMap<>();
        return with(without(facts, unread), unread);
    }

    /** Edits facts, and reads them before and after. */
    Edited edit(Function<Intake, EditedInputs> use) {
        Map<String, Problem> unread = new TreeMap<>();
        EditedInputs edited = without(use, unread);
        return new Edited(new FactsFiles(edited.inputs()), with(edited.before(), unread), with(edited.after(), unread));
    }

    /** Sets values in facts that were read, whose plugins may have broken then. */
    Snapshot suppose(Snapshot read, Function<Intake, Snapshot> use) {
        Map<String, Problem> unread = new TreeMap<>(read.unread());
        return with(without(use, unread), unread);
    }

    private static Snapshot with(Snapshot snapshot, Map<String, Problem> unread) {
        return unread.isEmpty() ? snapshot : snapshot.withUnread(unread);
    }

    /** What comes of reading, without the plugins that break on it. */
    <T> T without(Function<Intake, T> use) {
        return without(use, new TreeMap<>());
    }

    private <T> T without(Function<Intake, T> use, Map<String, Problem> unread) {
        List<LoadedPlugin> sound = new ArrayList<>(plugins);
        InputSections rest = kinds;
        Intake intake = whole;
        while (true) {
            try {
                return use.apply(intake);
            } catch (ProblemsException e) {
                throw e;
            } catch (Throwable thrown) {
                LoadedPlugin culprit = Breakage.culprit(thrown, sound).orElse(null);
                if (culprit == null) {
                    throw thrown;
                }
                Breakage breakage = Breakage.of(culprit, why(thrown)).allowed(thrown);
                unread.put(culprit.pack().id(), breakage.problem());
                sound.remove(culprit);
                rest = rest.without(sections(culprit.facts()));
                intake = intakes.apply(rest);
            }
        }
    }

    private static String why(Throwable thrown) {
        String threw = " threw " + Thrown.text(thrown);
        return thrown instanceof RecordFailure broke
                ? "its record " + broke.getMessage() + threw
                : "its records" + threw + " while facts were read";
    }

    static List<String> sections(List<Class<? extends Fact>> records) {
        return records.stream().<String>map(FactTypes::sectionOf).toList();
    }
}
