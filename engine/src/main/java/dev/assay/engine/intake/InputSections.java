package dev.assay.engine.intake;

import dev.assay.api.schema.FactKey;
import dev.assay.api.schema.FactSchema;
import dev.assay.api.schema.FactSection;
import dev.assay.api.spi.Fact;
import dev.assay.engine.name.Nearest;
import dev.assay.engine.name.Words;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The sections that input may have: those of the schema, and those of an optional plugin that could not be loaded. Immutable. */
public final class InputSections {

    private final FactSchema schema;
    private final Set<String> passedOver;
    private final Set<String> unreadablePlugins;

    private InputSections(FactSchema schema, Set<String> passedOver, Set<String> unreadablePlugins) {
        this.schema = schema;
        this.passedOver = new TreeSet<>(passedOver);
        this.unreadablePlugins = new TreeSet<>(unreadablePlugins);
    }

    /** The sections that every organization can record. */
    public static InputSections builtIn() {
        return new InputSections(FactSchema.builtIn(), Set.of(), Set.of());
    }

    /**
     * These sections and a plugin's.
     *
     * @throws IllegalArgumentException if a record of the plugin cannot be a fact or refers to an unknown section, with the reason
     */
    public InputSections with(Collection<Class<? extends Fact>> more) {
        FactSchema all = schema.with(more);
        all.sections().forEach(section -> checkReferences(section, all.names()));
        return new InputSections(all, passedOver, unreadablePlugins);
    }

    private static void checkReferences(FactSection section, Set<String> names) {
        for (FactKey key : section.record().keys()) {
            if (!key.refersTo().isEmpty() && !names.contains(key.refersTo())) {
                throw new IllegalArgumentException("component " + key.component() + " of "
                        + section.type().getName() + " refers to the section \"" + key.refersTo()
                        + "\", which does not exist; " + Nearest.hint(key.refersTo(), names));
            }
        }
    }

    /** These sections without some, which input may have and which are passed over: the plugin that reads them failed. */
    public InputSections without(Collection<String> sections) {
        Set<String> all = new TreeSet<>(passedOver);
        all.addAll(sections);
        return new InputSections(schema.without(sections), all, unreadablePlugins);
    }

    /** These sections, when a plugin whose sections are not known could not be read. */
    public InputSections withUnreadable(String plugin) {
        Set<String> all = new TreeSet<>(unreadablePlugins);
        all.add(plugin);
        return new InputSections(schema, passedOver, all);
    }

    /** The sections that are read. */
    public FactSchema schema() {
        return schema;
    }

    /** Returns true if input may have the section although it is not read. */
    boolean passedOver(String section) {
        return passedOver.contains(section);
    }

    /** The advice for an unknown section: the nearest right name, and the plugins that may have brought it. */
    String hint(String section, Collection<String> right) {
        return Nearest.hint(section, right)
                + (unreadablePlugins.isEmpty()
                        ? ""
                        : "; or it is a section of " + Words.or(unreadablePlugins) + ", which could not be read");
    }

    /** The names of all sections that input may have. */
    Set<String> known() {
        Set<String> known = new TreeSet<>(schema.names());
        known.addAll(passedOver);
        return known;
    }

    /** The section of this name that is read. */
    Optional<FactSection> section(String name) {
        return schema.section(name);
    }

    /** The names of the sections that are read. */
    Set<String> names() {
        return schema.names();
    }
}
