package dev.assay.benchmarks;

import dev.assay.api.model.AssessmentResults;
import dev.assay.api.model.Snapshot;
import dev.assay.api.spi.Fact;
import dev.assay.engine.rules.Saying;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Organizations assessed: the rules alone, the conclusions alone, and all of it. */
@State(Scope.Thread)
public class EvaluateBenchmark {

    private static final int ORGANIZATIONS = 256;

    private final List<Snapshot> snapshots = new ArrayList<>();
    private final List<List<Fact>> facts = new ArrayList<>();
    private final List<List<List<Saying>>> sayings = new ArrayList<>();
    private Stages stages = Stages.shipped();
    private int next;

    @Setup
    public void read() {
        for (int i = 0; i < ORGANIZATIONS; i++) {
            Snapshot snapshot = stages.assessor().read("facts.json", Synthetic.json(i));
            snapshots.add(snapshot);
            facts.add(stages.facts(snapshot));
            sayings.add(stages.sayings(facts.get(i)));
        }
    }

    private int next() {
        next = (next + 1) % ORGANIZATIONS;
        return next;
    }

    @Benchmark
    public List<List<Saying>> rules() {
        return stages.sayings(facts.get(next()));
    }

    @Benchmark
    public AssessmentResults conclude() {
        int organization = next();
        return stages.conclude(snapshots.get(organization), sayings.get(organization));
    }

    @Benchmark
    public AssessmentResults whole() {
        return stages.assess(snapshots.get(next()));
    }
}
