package dev.assay.benchmarks;

import dev.assay.api.model.Snapshot;
import dev.assay.engine.Assessor;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Organizations read, with the place of each value, beside the same JSON read into the same records by Jackson alone. */
@State(Scope.Thread)
public class ReadBenchmark {

    private static final int ORGANIZATIONS = 256;

    private final Assessor assessor = Stages.shipped().assessor();
    private final PlainJackson jackson = new PlainJackson();
    private final byte[][] json = new byte[ORGANIZATIONS][];
    private final byte[][] yaml = new byte[ORGANIZATIONS][];
    private int next;

    public ReadBenchmark() {
        for (int i = 0; i < ORGANIZATIONS; i++) {
            json[i] = Synthetic.json(i);
            yaml[i] = Synthetic.yaml(i);
        }
    }

    private int next() {
        next = (next + 1) % ORGANIZATIONS;
        return next;
    }

    @Benchmark
    public Snapshot json() {
        return assessor.read("facts.json", json[next()]);
    }

    @Benchmark
    public Snapshot yaml() {
        return assessor.read("facts.yaml", yaml[next()]);
    }

    @Benchmark
    public PlainJackson.Facts jackson() {
        return jackson.read(json[next()]);
    }
}
