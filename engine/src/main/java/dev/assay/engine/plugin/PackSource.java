package dev.assay.engine.plugin;

import dev.assay.api.model.Catalog;
import dev.assay.engine.drl.ShortForm;
import java.util.List;

/**
 * What a pack's catalog says.
 *
 * @param catalog its controls and checks
 * @param forms the checks it answers in short form
 */
record PackSource(Catalog catalog, List<ShortForm> forms) {

    PackSource {
        forms = List.copyOf(forms);
    }
}
