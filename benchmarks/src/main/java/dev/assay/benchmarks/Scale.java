package dev.assay.benchmarks;

import dev.assay.api.model.AssessmentResults;
import dev.assay.api.model.Snapshot;
import dev.assay.engine.FactsFiles;
import java.lang.ref.Reference;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** One organization with more and more facts: how time and memory grow with them. */
public final class Scale {

    private static final int STEP = 1_000;

    private final Stages stages = Stages.shipped();
    private double beforeFacts;
    private double beforeRead;
    private double beforeAssess;

    private Scale() {}

    /** Arguments: the numbers of facts, in order. */
    public static void main(String[] args) {
        Scale scale = new Scale();
        scale.measure(5 * STEP, false);
        for (String facts : args) {
            scale.measure(Integer.parseInt(facts), true);
        }
    }

    private void measure(int facts, boolean print) {
        long empty = used();
        long cpu = CpuTime.nanos();
        Snapshot snapshot = stages.assessor().read(FactsFiles.of(files(facts), Map.of()));
        double read = (CpuTime.nanos() - cpu) / 1e9;
        long withFacts = used();
        cpu = CpuTime.nanos();
        AssessmentResults results = stages.assess(snapshot);
        double assess = (CpuTime.nanos() - cpu) / 1e9;
        long withResults = used();
        int count = snapshot.facts().size();
        Reference.reachabilityFence(results);
        if (print) {
            String of = count + " facts: ";
            Row.figure(of + "read", read, "CPU-s", growth(read, beforeRead, count));
            Row.figure(of + "evaluate", assess, "CPU-s", growth(assess, beforeAssess, count));
            Row.figure(of + "kept of facts", (withFacts - empty) / (double) count, "bytes a fact", "");
            Row.figure(of + "kept of results", (withResults - withFacts) / (double) count, "bytes a fact", "");
        }
        beforeFacts = print ? count : 0;
        beforeRead = read;
        beforeAssess = assess;
    }

    private String growth(double now, double before, int count) {
        return beforeFacts == 0
                ? ""
                : String.format(
                        Locale.ROOT,
                        "times %.2f for each doubling",
                        Math.pow(now / before, Math.log(2) / Math.log(count / beforeFacts)));
    }

    private static long used() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    /** Files of a thousand facts each. What grows is what grows with an organization: people, what they may see, machines. */
    private static Map<String, byte[]> files(int facts) {
        Map<String, byte[]> files = new TreeMap<>();
        files.put("organization.json", Synthetic.json(1));
        for (int i = 0; i < facts / STEP; i++) {
            files.put("part-" + i + ".json", Synthetic.part(i, STEP).getBytes(StandardCharsets.UTF_8));
        }
        return files;
    }
}
