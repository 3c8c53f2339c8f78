package dev.assay.engine;

import dev.assay.api.value.DateRange;
import dev.assay.engine.intake.SetValue;
import java.util.List;

/**
 * A value to set in facts files, and who says so.
 *
 * @param path the section, the id of the record and the key: {@code systems.ehr.mfa}, {@code vendors.ehr-co.agreement.signed}; an id may
 *     stand in brackets, {@code systems[ehr.v2].mfa}; there is one record only in {@code organization.people}
 * @param value the value as the files write it; several as {@code [a, b]}
 * @param statedBy who says so, by role; empty where nobody is named. A record names this once for all of its values: where others of them
 *     stay, both are named
 * @param recorded the day it was written down; where other values of the record stay, from theirs to this
 * @param evidence the evidence for it, added to what the record has
 */
public record Setting(String path, String value, String statedBy, DateRange recorded, List<String> evidence) {

    public Setting {
        evidence = List.copyOf(evidence);
    }

    /**
     * Reads a setting such as {@code systems.ehr.mfa=yes}.
     *
     * @throws IllegalArgumentException if it is not a path, an equals sign and a value
     */
    public static Setting parse(String text) {
        int bracket = text.indexOf('[');
        int equals = text.indexOf('=');
        if (bracket >= 0 && bracket < equals) {
            // An id in brackets may hold an equals sign itself.
            equals = Math.max(text.indexOf("]=", bracket), text.indexOf("].", bracket));
            equals = equals < 0 ? -1 : text.indexOf('=', equals);
        }
        if (equals <= 0) {
            throw new IllegalArgumentException(
                    "\"" + text + "\" is no setting; write SECTION.ID.KEY=VALUE, as in systems.ehr.mfa=yes");
        }
        return of(text.substring(0, equals).strip(), text.substring(equals + 1));
    }

    /** A value that nobody is named for. */
    public static Setting of(String path, String value) {
        return new Setting(path, value, "", DateRange.UNKNOWN, List.of());
    }

    /** The same, said by somebody on a day, with evidence. */
    public Setting by(String role, DateRange day, List<String> papers) {
        return new Setting(path, value, role, day, papers);
    }

    SetValue asRead() {
        return new SetValue(path, value, statedBy, recorded, evidence);
    }
}
