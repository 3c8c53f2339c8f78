package dev.assay.ahead;

import dev.assay.api.model.AssessmentPlan;
import dev.assay.api.model.AssessmentResults;
import dev.assay.api.model.FactRef;
import dev.assay.api.model.RecordedFact;
import dev.assay.api.model.Snapshot;
import dev.assay.api.schema.ValueType;
import dev.assay.api.spi.Counted;
import dev.assay.api.value.DateRange;
import dev.assay.engine.Assessor;
import dev.assay.engine.Setting;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What would still be open if questions were answered well: yes, on the day of the assessment, by somebody. */
final class Supposing {

    private static final String SOMEBODY = "security official";

    private final Assessor assessor;
    private final AssessmentPlan plan;
    private final Snapshot snapshot;
    private final Map<FactRef, RecordedFact> known;

    Supposing(Assessor assessor, AssessmentPlan plan, Snapshot snapshot) {
        this.assessor = assessor;
        this.plan = plan;
        this.snapshot = snapshot;
        this.known = snapshot.byRef();
    }

    /** Whether all that would be answered is recorded already, be it otherwise. */
    boolean recorded(OpenQuestion question) {
        return question.fields().stream().allMatch(field -> {
            RecordedFact fact = known.get(field.fact());
            return fact != null && fact.keys().containsKey(field.key());
        });
    }

    /** Whether all that would be answered is recorded as it would be answered. */
    boolean changesNothing(OpenQuestion question) {
        if (!recorded(question)) {
            return false;
        }
        Set<FactRef> about = question.fields().stream().map(Field::fact).collect(Collectors.toSet());
        Snapshot before = snapshot.without(fact -> !about.contains(fact.ref()));
        Map<FactRef, RecordedFact> after =
                assessor.supposing(before, settings(List.of(question))).byRef();
        return before.facts().stream()
                .allMatch(fact -> fact.fact().equals(after.get(fact.ref()).fact()));
    }

    AssessmentResults answered(List<OpenQuestion> answered) {
        return assessor.assess(plan, assessor.supposing(snapshot, settings(answered)));
    }

    private List<Setting> settings(List<OpenQuestion> answered) {
        Map<String, Setting> settings = new LinkedHashMap<>();
        Set<FactRef> added = new HashSet<>();
        List<Field> fields = answered.stream()
                .flatMap(question -> question.fields().stream())
                .toList();
        for (Field field : fields) {
            value(field).ifPresent(said -> {
                settings.putIfAbsent(field.path(), setting(field, said));
                added.add(field.fact());
            });
        }
        fields.stream()
                .filter(field -> field.type() instanceof ValueType.Count
                        && field.fact().section().equals("complete"))
                .forEach(field -> settings.putIfAbsent(
                        field.path(), setting(field, listed(field.fact().id(), added))));
        return List.copyOf(settings.values());
    }

    /** Of a record that is new the day counts on which it is written down: a plan may leave out what was written down later. */
    private Setting setting(Field field, String said) {
        Setting setting = Setting.of(field.path(), said);
        return known.containsKey(field.fact())
                ? setting
                : setting.by(SOMEBODY, DateRange.on(plan.recordingBound().orElse(plan.asOf())), List.of());
    }

    private Optional<String> value(Field field) {
        ValueType type = field.type();
        if (type instanceof ValueType.YesNo) {
            return Optional.of("yes");
        } else if (type instanceof ValueType.Date) {
            return Optional.of(plan.asOf().toString());
        } else if (type instanceof ValueType.Text) {
            return Optional.of(SOMEBODY);
        } else if (type instanceof ValueType.Word word) {
            return Optional.of(word.words().get(0))
                    .filter(first ->
                            word.words().size() == 1 || field.fact().section().equals("activities"));
        }
        return Optional.empty();
    }

    /** How many a list holds once it has what is answered: a count that says otherwise would open it again. */
    private String listed(String section, Set<FactRef> added) {
        long there = snapshot.facts().stream()
                .filter(fact -> fact.ref().section().equals(section))
                .mapToLong(fact ->
                        fact.fact() instanceof Counted several ? several.count().least() : 1)
                .sum();
        long more = added.stream()
                .filter(ref -> ref.section().equals(section) && !known.containsKey(ref))
                .count();
        return Long.toString(there + more);
    }
}
