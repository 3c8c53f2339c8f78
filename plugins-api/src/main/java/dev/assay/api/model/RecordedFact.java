package dev.assay.api.model;

import dev.assay.api.spi.Fact;
import dev.assay.api.value.DateRange;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A fact with where it came from and what stands behind it. Made by intake.
 *
 * @param ref its section and id
 * @param fact what it says
 * @param source where it begins
 * @param keys where each recorded key stands
 * @param evidence the ids of the evidence items it refers to
 * @param statedBy who said so, by role; empty where nobody is named
 * @param recorded the day it was written down
 * @param validity the period in which it holds
 * @since 1
 */
public record RecordedFact(
        FactRef ref,
        Fact fact,
        Source source,
        Map<String, Source> keys,
        List<String> evidence,
        String statedBy,
        DateRange recorded,
        Validity validity) {

    public RecordedFact {
        keys = KeyPlaces.of(keys);
        evidence = List.copyOf(evidence);
    }

    /** A fact without a period. */
    public RecordedFact(
            FactRef ref,
            Fact fact,
            Source source,
            Map<String, Source> keys,
            List<String> evidence,
            String statedBy,
            DateRange recorded) {
        this(ref, fact, source, keys, evidence, statedBy, recorded, Validity.ALWAYS);
    }

    /**
     * Where keys stand, for a fact that is made of them; many facts may share one list of names.
     *
     * @param names the keys that can be written, in order and none twice
     * @param places where each of them stands, null where it does not; kept as it is, to be changed no more
     * @throws IllegalArgumentException if there is not a place for each name
     * @since 1.1
     */
    public static Map<String, Source> keys(List<String> names, @Nullable Source[] places) {
        return new KeyPlaces(names, places);
    }
}
