package dev.assay.engine.plugin;

import java.util.List;

/**
 * What facts can't be read since the plugin that brings their records can't.
 *
 * @param sections the sections, as far as they are known
 * @param unknown whether there may be others, since not even its catalog could be read
 */
public record Unread(List<String> sections, boolean unknown) {

    /** Nothing. */
    public static final Unread NOTHING = new Unread(List.of(), false);

    static final Unread UNKNOWN = new Unread(List.of(), true);

    public Unread {
        sections = List.copyOf(sections);
    }
}
