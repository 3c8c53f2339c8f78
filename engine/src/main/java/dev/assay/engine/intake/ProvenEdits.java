package dev.assay.engine.intake;

import dev.assay.api.facts.Evidence;
import dev.assay.api.facts.Practice;
import dev.assay.api.facts.Sited;
import dev.assay.api.model.FactRef;
import dev.assay.api.model.Problem;
import dev.assay.api.model.RecordedFact;
import dev.assay.api.model.Snapshot;
import dev.assay.engine.problem.ProblemsException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
        requireSingle(old, records.keySet());
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

    /**
     * A fact in several periods, or a practice in a list, is edited by hand, since a setting does not say which of them it means.
     *
     * @throws ProblemsException if a setting means one
     */
    static void requireSingle(Snapshot snapshot, Set<FactRef> aimed) {
        Map<FactRef, RecordedFact> seen = new HashMap<>();
        List<Problem> problems = new ArrayList<>();
        for (RecordedFact fact : snapshot.facts()) {
            boolean several = seen.putIfAbsent(fact.ref(), fact) != null;
            if (aimed.contains(fact.ref())
                    && (several || fact.fact() instanceof Sited part && !part.wholeOrganization())) {
                problems.add(
                        Problem.at(
                                fact.source(),
                                fact.ref()
                                        + " is recorded for several periods or for a part of the organization; edit the file by hand"));
            }
            if (fact.fact() instanceof Practice practice && !practice.wholeOrganization()) {
                FactRef whole = new FactRef(fact.ref().section(), practice.practice());
                if (aimed.contains(whole)) {
                    problems.add(Problem.at(
                            fact.source(),
                            whole + " is recorded for parts of the organization too; edit the file by hand"));
                }
            }
        }
        if (!problems.isEmpty()) {
            throw new ProblemsException(problems);
        }
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
