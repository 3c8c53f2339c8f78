package dev.assay.engine.intake;

import dev.assay.api.model.Source;
import dev.assay.api.schema.FactSection;
import dev.assay.api.value.DateRange;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An entry of the input while it is read into a fact. */
final class FactEntry {
    final FactSection kind;
    final Source source;
    final WrittenKeys keys;
    /** The evidence it names. */
    final List<Draft.Mention> evidence = new ArrayList<>(0);
    /** The places of components whose values are; none where nothing is wrong. */
    @Nullable
    BitSet wrong;
    /** True if it is read over a recorded fact, so that keys it does not have keep their values. */
    final boolean over;

    String statedBy;
    DateRange recorded;
    DateRange from = DateRange.UNKNOWN;
    DateRange until = DateRange.UNKNOWN;

    FactEntry(FactSection kind, Source source, Defaults defaults, boolean over) {
        this.kind = kind;
        this.source = source;
        this.over = over;
        keys = new WrittenKeys(kind.record());
        statedBy = defaults.role();
        recorded = defaults.on();
    }

    void wrong(int component) {
        BitSet places = wrong == null ? new BitSet() : wrong;
        places.set(component);
        wrong = places;
    }

    /** Returns true if the value of this key could not be read. */
    boolean isWrong(int component) {
        return wrong != null && wrong.get(component);
    }
}
