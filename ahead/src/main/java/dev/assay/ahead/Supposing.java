package dev.assay.ahead;

import dev.assay.api.model.AssessmentPlan;
import dev.assay.api.model.AssessmentResults;
import dev.assay.api.model.FactRef;
import dev.assay.api.model.RecordedFact;
import dev.assay.api.model.Snapshot;
import dev.assay.api.spi.Counted;
import dev.assay.engine.Assessor;
import dev.assay.engine.FactsFiles;
import dev.assay.engine.KeyType;
import dev.assay.engine.Setting;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What would still be open if questions were answered well: yes, on the day of the assessment, by somebody. */
final class Supposing {

    private static final String SOMEBODY = "security official";

    private final Assessor assessor;
    private final AssessmentPlan plan;
    private final FactsFiles files;
    private final Snapshot snapshot;
    private final Map<FactRef, RecordedFact> known;

    Supposing(Assessor assessor, AssessmentPlan plan, FactsFiles files) {
        this.assessor = assessor;
        this.plan = plan;
        this.files = files;
        this.snapshot = assessor.read(files);
        this.known = snapshot.byRef();
    }

    /** Whether a value is recorded already, so that the question for it is asked of what is, and not of what is not. */
    boolean recorded(Field field) {
        RecordedFact fact = known.get(field.fact());
        return fact != null && fact.keys().containsKey(field.key());
    }

    AssessmentResults answered(List<OpenQuestion> answered) {
        Map<String, Setting> settings = new LinkedHashMap<>();
        Set<FactRef> added = new HashSet<>();
        List<Field> fields = answered.stream()
                .flatMap(question -> question.fields().stream())
                .toList();
        for (Field field : fields) {
            value(field).ifPresent(said -> {
                settings.putIfAbsent(field.path(), Setting.of(field.path(), said));
                added.add(field.fact());
            });
        }
        fields.stream()
                .filter(field -> field.type().kind() == KeyType.Kind.COUNT
                        && field.fact().section().equals("complete"))
                .forEach(field -> settings.putIfAbsent(
                        field.path(),
                        Setting.of(field.path(), listed(field.fact().id(), added))));
        return assessor.assess(
                plan, assessor.set(files, List.copyOf(settings.values())).after());
    }

    private Optional<String> value(Field field) {
        return switch (field.type().kind()) {
            case ANSWER -> Optional.of("yes");
            case DATE -> Optional.of(plan.asOf().toString());
            case TEXT -> Optional.of(SOMEBODY);
            case WORD ->
                Optional.of(field.type().words().get(0))
                        .filter(word -> field.fact().section().equals("activities"));
            case COUNT, OTHER -> Optional.empty();
        };
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
