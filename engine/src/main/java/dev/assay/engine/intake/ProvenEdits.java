package dev.assay.engine.intake;

import dev.assay.api.facts.Evidence;
import dev.assay.api.model.FactRef;
import dev.assay.api.model.RecordedFact;
import dev.assay.api.model.Snapshot;
import dev.assay.engine.problem.ProblemsException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Sets values in the files of an organization, and reads them again to see that nothing else has changed. */
final class ProvenEdits {

    private final InputSections kinds;
    private final Function<Inputs, Snapshot> reader;

    ProvenEdits(InputSections kinds, Function<Inputs, Snapshot> reader) {
        this.kinds = kinds;
        this.reader = reader;
    }

    /** @throws ProblemsException if a setting means no key there is, a value cannot be read, or something else would change */
    EditedInputs set(Inputs inputs, List<SetValue> settings) {
        Snapshot old = reader.apply(inputs);
        Map<FactRef, RecordedFact> before = written(old);
        Map<FactRef, List<Aim>> records = Aiming.of(kinds, before, settings);
        SettingEdits edits = new SettingEdits(before, inputs.files());
        Map<FactRef, Said> said = new HashMap<>();
        records.forEach((ref, aims) -> {
            Said by = Said.of(aims, before.get(ref));
            said.put(ref, by);
            edits.set(aims.get(0).kind(), ref, aims, by);
        });
        Inputs edited = inputs.edited(edits.contents());
        if (!edited.remarks().isEmpty()) {
            throw new ProblemsException(edited.remarks());
        }
        Snapshot now = reader.apply(edited);
        new EditProof(before, written(now), said).require(records);
        return new EditedInputs(edited.remarking(inputs.remarks()), old, now);
    }

    /** The facts that somebody wrote, which evidence that is only named is not. */
    private static Map<FactRef, RecordedFact> written(Snapshot snapshot) {
        Map<FactRef, RecordedFact> written = new LinkedHashMap<>(snapshot.byRef());
        written.values()
                .removeIf(fact -> fact.fact() instanceof Evidence
                        && fact.keys().size() == 1
                        && fact.source().equals(fact.keys().get("file"))
                        && !fact.source().file().equals("evidence.csv"));
        return written;
    }
}
