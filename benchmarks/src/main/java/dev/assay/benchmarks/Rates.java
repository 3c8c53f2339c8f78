package dev.assay.benchmarks;

import java.io.File;
import java.util.HashMap;
import java.util.Map;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs the benchmarks of the stages, with rules and with hand-written checks in turns, and prints their rows. */
public final class Rates {

    private static final String CLASS_PATH = "java.class.path";

    private final int iterations;
    private final String packs;
    private final Map<String, Double> best = new HashMap<>();

    private Rates(int iterations, String packs) {
        this.iterations = iterations;
        this.packs = packs;
    }

    /** Arguments: the hand-written checks' place, the packs' place, how many rounds, how many seconds each benchmark and round. */
    public static void main(String[] args) throws RunnerException {
        int rounds = Integer.parseInt(args[2]);
        Rates rates = new Rates(Integer.parseInt(args[3]), args[1]);
        String product = System.getProperty(CLASS_PATH);
        for (int round = 0; round < rounds; round++) {
            rates.run("", "EvaluateBenchmark|ReadBenchmark|WriteBenchmark");
            // The forks of JMH get the class path of this property; the hand-written checks come first on it.
            System.setProperty(CLASS_PATH, args[0] + File.pathSeparator + product);
            rates.run("floor ", "EvaluateBenchmark");
            System.setProperty(CLASS_PATH, product);
        }
        rates.print();
    }

    private void run(String variant, String benchmarks) throws RunnerException {
        for (RunResult result : new Runner(new OptionsBuilder()
                        .include("\\.(" + benchmarks + ")\\.")
                        .forks(1)
                        .warmupIterations(3 * iterations)
                        .warmupTime(TimeValue.seconds(1))
                        .measurementIterations(iterations)
                        .measurementTime(TimeValue.seconds(1))
                        .jvmArgs("-XX:+UseSerialGC", "-Xms1g", "-Xmx1g", "-Dassay.packs=" + packs)
                        .addProfiler(CpuTime.class)
                        .verbosity(VerboseMode.SILENT)
                        .shouldFailOnError(true)
                        .build())
                .run()) {
            String name = variant + result.getParams().getBenchmark().replaceFirst(".*\\.(\\w+)Benchmark\\.", "$1 ");
            Result<?> cpu = result.getSecondaryResults().get(CpuTime.NAME);
            best.merge(name, cpu.getScore(), Math::max);
        }
    }

    private void print() {
        String unit = "org/CPU-s";
        String byHand = "checks by hand";
        Row.rates("read JSON", best("Read json"), best("Read jackson"), unit, "Jackson to records");
        Row.rates("read YAML", best("Read yaml"), best("Read jackson"), unit, "Jackson to records, from JSON");
        Row.rates("rules alone", best("Evaluate rules"), best("floor Evaluate rules"), unit, byHand);
        Row.rates(
                "conclude alone",
                best("Evaluate conclude"),
                best("floor Evaluate whole"),
                unit,
                "evaluate with checks by hand");
        Row.rates("evaluate", best("Evaluate whole"), best("floor Evaluate whole"), unit, byHand);
        Row.rates("write findings.xml", best("Write findings"), best("Write stax"), unit, "StAX, same document");
    }

    private double best(String name) {
        return best.getOrDefault(name, Double.NaN);
    }
}
