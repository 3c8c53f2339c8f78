package dev.assay.reports.xml;

import dev.assay.api.facts.Evidence;
import dev.assay.api.model.FactRef;
import dev.assay.api.model.RecordedFact;
import dev.assay.api.model.Source;
import dev.assay.api.model.Validity;
import dev.assay.reports.overview.FactKeys;
import dev.assay.reports.xml.type.EvidenceType;
import dev.assay.reports.xml.type.FactType;
import dev.assay.reports.xml.type.KeyType;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Facts and evidence items: where they came from, and what they say as far as a conclusion rests on it. */
final class FactMapping {

    private FactMapping() {}

    /** A fact that something refers to, with those of the keys that it recorded; null where it was not read. */
    static FactType fact(FactRef ref, @Nullable RecordedFact recorded, Set<String> keys) {
        FactType type = new FactType();
        type.setSection(ref.section());
        type.setId(ref.id());
        if (recorded == null) {
            return type;
        }
        type.setSource(Written.source(recorded.source()));
        type.setStatedBy(Written.text(recorded.statedBy()));
        type.setRecorded(Written.date(recorded.recorded()));
        type.setEvidence(Written.ids(recorded.evidence()));
        period(type, recorded);
        for (String key : keys) {
            Source place = recorded.keys().get(key);
            if (place != null) {
                key(type, key, place, FactKeys.value(recorded.fact(), key));
            }
        }
        return type;
    }

    /** The period in which a fact holds, as keys at the place of the fact. */
    private static void period(FactType type, RecordedFact recorded) {
        Validity validity = recorded.validity();
        if (validity.from().known()) {
            key(type, "from", recorded.source(), validity.from().toString());
        }
        if (validity.until().known()) {
            key(type, "until", recorded.source(), validity.until().toString());
        }
    }

    private static void key(FactType type, String name, Source place, String value) {
        if (type.getKeys() == null) {
            type.setKeys(new FactType.Keys());
        }
        KeyType key = Written.place(place, new KeyType());
        key.setName(name);
        key.setValue(value);
        type.getKeys().getKey().add(key);
    }

    static EvidenceType evidence(RecordedFact recorded, Evidence evidence) {
        EvidenceType type = new EvidenceType();
        type.setId(evidence.id());
        type.setFile(evidence.file());
        type.setKind(evidence.kind());
        type.setDate(Written.date(evidence.date()));
        type.setSha256(Written.text(evidence.sha256()));
        type.setCustodian(Written.text(evidence.custodian()));
        type.setReviewedBy(Written.text(evidence.reviewedBy()));
        type.setSource(Written.source(recorded.source()));
        type.setShows(Written.keys(evidence.shows()));
        return type;
    }
}
