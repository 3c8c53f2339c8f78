package dev.assay.engine.intake;

import dev.assay.api.model.FactRef;
import dev.assay.api.model.RecordedFact;
import dev.assay.api.model.Snapshot;
import dev.assay.api.schema.FactSection;
import dev.assay.engine.yaml.Mapping;
import dev.assay.engine.yaml.Node;
import dev.assay.engine.yaml.Problems;
import dev.assay.engine.yaml.Sequence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Sets values in facts that were read: they are read over what is recorded, and new records as a file that holds them alone. */
final class SupposedValues {

    private final InputSections kinds;
    private final Problems problems;
    private final Gathered gathered;
    private final FactReader facts;
    private final Sections sections;

    SupposedValues(InputSections kinds, Problems problems, Gathered gathered, FactReader facts, Sections sections) {
        this.kinds = kinds;
        this.problems = problems;
        this.gathered = gathered;
        this.facts = facts;
        this.sections = sections;
    }

    /** The facts with the values; what is wrong with them is among the problems. */
    Snapshot in(Snapshot read, List<SetValue> settings) {
        Map<FactRef, RecordedFact> before = read.byRef();
        // What a plugin that broke has read is not there any more.
        before.keySet().removeIf(ref -> kinds.section(ref.section()).isEmpty());
        Map<FactRef, List<Aim>> records = Aiming.of(kinds, before, settings);
        ProvenEdits.requireSingle(read, records.keySet());
        List<RecordedFact> all = new ArrayList<>();
        before.forEach((ref, fact) -> {
            if (!records.containsKey(ref)) {
                FactSection kind = kinds.section(ref.section()).orElseThrow();
                gathered.ids().known(kind, ref.id(), fact.source());
                all.add(fact);
            }
        });
        Map<FactSection, List<Mapping.Entry>> added = new LinkedHashMap<>();
        records.forEach((ref, set) -> {
            refuseEvidence(set);
            List<Aim> aims = set.stream().map(Aim::written).toList();
            FactSection kind = aims.get(0).kind();
            RecordedFact was = before.get(ref);
            Said said = Said.of(aims, was);
            if (was != null) {
                KeyPath path = KeyPath.top(ref.section());
                facts.readOver(kind, was, SetRecord.more(aims, said), Aiming.single(kind) ? path : path.then(ref.id()));
            } else {
                added.computeIfAbsent(kind, k -> new ArrayList<>())
                        .add(new Mapping.Entry(ref.id(), Said.NOWHERE, SetRecord.whole(kind, ref, aims, said)));
            }
        });
        sections.read(file(added));
        gathered.checkReferences();
        List<RecordedFact> changed = gathered.facts(new EvidenceFolder(Optional.empty(), Map.of(), problems));
        requireAll(records, changed);
        all.addAll(changed);
        return new Snapshot(all, read.files(), read.unread());
    }

    private void refuseEvidence(List<Aim> aims) {
        for (Aim aim : aims) {
            if (aim.evidence() || !aim.setting().evidence().isEmpty()) {
                problems.add(
                        Said.NOWHERE,
                        aim.setting().path() + " comes with evidence, which is in files only; set it in them");
            }
        }
    }

    private void requireAll(Map<FactRef, List<Aim>> records, List<RecordedFact> changed) {
        if (!problems.isEmpty()) {
            return;
        }
        List<FactRef> there = changed.stream().map(RecordedFact::ref).toList();
        records.forEach((ref, aims) -> {
            // The one record of a section has an id that may follow what is set.
            if (!Aiming.single(aims.get(0).kind()) && !there.contains(ref)) {
                problems.add(Said.NOWHERE, ref + " would not be there; give the keys that it is known by");
            }
        });
    }

    private static Mapping file(Map<FactSection, List<Mapping.Entry>> added) {
        List<Mapping.Entry> written = new ArrayList<>();
        added.forEach((kind, records) -> {
            Node section = switch (kind.shape()) {
                case SINGLE -> records.get(0).value();
                case LIST ->
                    new Sequence(
                            Said.NOWHERE,
                            records.stream().map(Mapping.Entry::value).toList());
                case MAP -> new Mapping(Said.NOWHERE, records);
            };
            written.add(new Mapping.Entry(kind.name(), Said.NOWHERE, section));
        });
        return new Mapping(Said.NOWHERE, written);
    }
}
