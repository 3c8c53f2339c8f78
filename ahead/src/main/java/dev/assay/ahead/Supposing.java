package dev.assay.ahead;

import dev.assay.api.model.AssessmentPlan;
import dev.assay.api.model.AssessmentResults;
import dev.assay.engine.Assessor;
import dev.assay.engine.FactsFiles;
import dev.assay.engine.Setting;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What would still be open if questions were answered well: yes, on the day of the assessment, by somebody. */
final class Supposing {

    private static final String SOMEBODY = "security official";

    private final Assessor assessor;
    private final AssessmentPlan plan;
    private final FactsFiles files;

    Supposing(Assessor assessor, AssessmentPlan plan, FactsFiles files) {
        this.assessor = assessor;
        this.plan = plan;
        this.files = files;
    }

    AssessmentResults answered(List<OpenQuestion> answered) {
        Map<String, Setting> settings = new LinkedHashMap<>();
        for (OpenQuestion question : answered) {
            for (Field field : question.fields()) {
                value(field).ifPresent(said -> settings.putIfAbsent(field.path(), Setting.of(field.path(), said)));
            }
        }
        return assessor.assess(
                plan, assessor.set(files, List.copyOf(settings.values())).after());
    }

    private Optional<String> value(Field field) {
        return switch (field.type().kind()) {
            case ANSWER -> Optional.of("yes");
            case DATE -> Optional.of(plan.asOf().toString());
            case TEXT -> Optional.of(SOMEBODY);
            case COUNT, WORD, OTHER -> Optional.empty();
        };
    }
}
