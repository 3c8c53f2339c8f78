package dev.assay.benchmarks;

import dev.assay.reports.Assessed;
import dev.assay.reports.Document;
import dev.assay.reports.format.Format;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** Many organizations in one process: each read from its file, assessed, and its findings written as XML. */
public final class Batch {

    private static final int WARM_UP = 300;

    private final Stages stages = Stages.shipped();
    private final Path folder;

    private Batch(Path folder) {
        this.folder = folder;
    }

    /**
     * Arguments: {@code make FOLDER ORGANIZATIONS} writes the files; {@code run FOLDER ORGANIZATIONS THREADS} runs and prints how many
     * organizations a second of processor time and a second of the clock.
     */
    public static void main(String[] args) throws IOException, InterruptedException, ExecutionException {
        Path folder = Path.of(args[1]);
        int organizations = Integer.parseInt(args[2]);
        if (args[0].equals("make")) {
            Files.createDirectories(folder);
            for (int i = 0; i < organizations; i++) {
                Files.write(file(folder, i), Synthetic.yaml(i));
            }
            return;
        }
        int threads = Integer.parseInt(args[3]);
        Batch batch = new Batch(folder);
        batch.run(Math.min(WARM_UP, organizations), threads);
        long cpu = CpuTime.nanos();
        long clock = System.nanoTime();
        batch.run(organizations, threads);
        System.out.printf(
                Locale.ROOT,
                "%.3f %.3f%n",
                organizations * 1e9 / (CpuTime.nanos() - cpu),
                organizations * 1e9 / (System.nanoTime() - clock));
    }

    private static Path file(Path folder, int organization) {
        return folder.resolve(organization + ".yaml");
    }

    private void run(int organizations, int threads) throws InterruptedException, ExecutionException {
        AtomicInteger next = new AtomicInteger();
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        List<Future<?>> running = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            running.add(pool.submit(() -> {
                ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 22);
                for (int organization = next.getAndIncrement();
                        organization < organizations;
                        organization = next.getAndIncrement()) {
                    one(organization, out);
                }
            }));
        }
        for (Future<?> each : running) {
            each.get();
        }
        pool.shutdown();
    }

    private void one(int organization, ByteArrayOutputStream out) {
        out.reset();
        Assessed assessed = Assessed.of(stages.assess(stages.assessor().read(file(folder, organization))));
        try {
            for (Document document : Format.XML.of(assessed)) {
                document.content().writeTo(out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
