package dev.assay.ahead;

import dev.assay.api.model.AssessmentResults;
import dev.assay.reports.overview.ConfidenceGap;
import dev.assay.reports.overview.Index;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** What people state against what evidence shows, as of earlier days: how the facts as they are recorded today tell of them. */
public final class ConfidenceOverTime {

    private static final int MONTHS = 3;

    private ConfidenceOverTime() {}

    /**
     * The scores of all controls at the ends of so many quarters before a day, oldest first, and of the day.
     *
     * @param assessing the assessment of a day
     */
    public static Map<LocalDate, ConfidenceGap.Score> of(
            LocalDate day, int quarters, Function<LocalDate, AssessmentResults> assessing) {
        Map<LocalDate, ConfidenceGap.Score> scores = new LinkedHashMap<>();
        for (int back = quarters; back >= 0; back--) {
            LocalDate earlier = day.minusMonths((long) MONTHS * back);
            AssessmentResults results = assessing.apply(earlier);
            scores.put(earlier, ConfidenceGap.of(results, new Index(results)).all());
        }
        return scores;
    }
}
