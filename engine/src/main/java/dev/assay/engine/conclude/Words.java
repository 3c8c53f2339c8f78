package dev.assay.engine.conclude;

import dev.assay.api.model.FindingStatus;
import java.util.Locale;

/** How people read a status. */
final class Words {

    private Words() {}

    static String of(FindingStatus status) {
        return status.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
