package dev.assay.engine.intake;

import dev.assay.api.model.FactRef;
import dev.assay.api.model.RecordedFact;
import dev.assay.api.model.Source;
import dev.assay.api.model.Validity;
import dev.assay.api.schema.FactSection;
import dev.assay.api.spi.Fact;
import java.util.List;
import java.util.Map;

/** A fact whose evidence is still names, not ids. */
record Draft(
        FactSection kind,
        Fact fact,
        Source source,
        Map<String, Source> keys,
        List<Mention> evidence,
        Defaults said,
        Validity validity) {

    /** A name at a place: of an evidence item or of a fact in another section. */
    record Mention(String section, String name, KeyPath path, Source source) {}

    RecordedFact recorded(Fact finished, List<String> evidenceIds) {
        FactRef ref = new FactRef(kind.name(), finished.id());
        return new RecordedFact(ref, finished, source, keys, evidenceIds, said.role(), said.on(), validity);
    }
}
