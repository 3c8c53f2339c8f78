package dev.assay.cli.growth;

import com.sun.management.ThreadMXBean;
import dev.assay.api.model.AssessmentPlan;
import dev.assay.api.model.Snapshot;
import dev.assay.engine.Assessor;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;

/** What an assessment costs, counted; made by {@link CountingLoader}, so that the facts it looks at count. */
public final class Assessed implements BiFunction<List<Path>, Integer, long[]> {

    private static final AssessmentPlan PLAN = AssessmentPlan.asOf(LocalDate.of(2026, 11, 23));

    /**
     * Assesses the sample practice.
     *
     * @param packs where the packs are, and last the facts
     * @param times how often the practice has all that it has
     * @return how often a fact was asked for a word, and how many bytes were allocated
     */
    @Override
    public long[] apply(List<Path> packs, Integer times) {
        Assessor assessor = Assessor.open(packs.subList(0, packs.size() - 1));
        Snapshot practice = Organizations.times(times, assessor.read(packs.get(packs.size() - 1)));
        // What is made once is made before it is counted.
        assessor.assess(PLAN, practice);
        long visits = Visits.since(0);
        long allocated = allocated();
        assessor.assess(PLAN, practice);
        return new long[] {Visits.since(visits), allocated() - allocated};
    }

    private static long allocated() {
        return ((ThreadMXBean) ManagementFactory.getThreadMXBean())
                .getThreadAllocatedBytes(Thread.currentThread().getId());
    }
}
