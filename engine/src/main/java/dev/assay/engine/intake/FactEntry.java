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
    /** What it names as evidence. */
    final List<Draft.Mention> evidence = new ArrayList<>(0);
    /** The places of components whose values are; none where nothing is wrong. */
    @Nullable
    BitSet wrong;
    /** Whether it is read over what is recorded of the fact, so that what it does not say stays. */
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

    /** Whether the value of this component is. */
    boolean isWrong(int component) {
        return wrong != null && wrong.get(component);
    }
}
