package dev.assay.cli;

import dev.assay.reports.WholeFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Assesses several clients, some at a time, and writes how they stand. No more is kept of one than its row, and what is
 * written and said is the same however many are assessed at a time.
 */
final class Batch {

    private final Assay assay;
    private final OneOfSeveral one;
    private final Path results;

    Batch(Assay assay, OneOfSeveral one, Path results) {
        this.assay = assay;
        this.one = one;
        this.results = results;
    }

    /**
     * Assesses them.
     *
     * @param atOnce how many at a time
     * @param resume whether this goes on from an earlier run
     * @throws Refusal if the folder of results cannot be written
     */
    Portfolio assess(List<Client> clients, int atOnce, boolean resume, Progress progress) {
        Before before = new Before(results);
        try {
            Files.createDirectories(results);
            before.begin(resume);
            List<OneOfSeveral.Done> done = all(clients, atOnce, progress);
            progress.close();
            Portfolio portfolio =
                    one.portfolio(done.stream().map(OneOfSeveral.Done::row).toList());
            say(done);
            byte[] json = PortfolioJson.of(portfolio).getBytes(StandardCharsets.UTF_8);
            WholeFile.write(results.resolve(Portfolio.CSV), out -> PortfolioCsv.write(portfolio, out));
            WholeFile.write(results.resolve(Portfolio.JSON), out -> out.write(json));
            before.end();
            return portfolio;
        } catch (IOException e) {
            throw new Refusal(
                    results + " cannot be written (" + AssessCommand.why(e) + "); choose another folder with --out");
        }
    }

    private List<OneOfSeveral.Done> all(List<Client> clients, int atOnce, Progress progress) {
        TimeLeft left = new TimeLeft(assay.console().around().now(), clients.size());
        progress.step(left.text());
        ExecutorService threads = Executors.newFixedThreadPool(Math.min(atOnce, clients.size()), Batch::thread);
        try {
            List<Future<OneOfSeveral.Done>> running = new ArrayList<>();
            for (Client client : clients) {
                running.add(threads.submit(() -> {
                    OneOfSeveral.Done done = one.assess(client);
                    synchronized (left) {
                        left.done(!done.kept());
                        progress.step(left.text());
                    }
                    return done;
                }));
            }
            List<OneOfSeveral.Done> done = new ArrayList<>();
            for (Future<OneOfSeveral.Done> client : running) {
                done.add(client.get());
            }
            return done;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal("the run was interrupted; go on with --resume");
        } finally {
            threads.shutdownNow();
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "clients");
        thread.setDaemon(true);
        return thread;
    }

    private void say(List<OneOfSeveral.Done> done) {
        Message message = new Message(assay.console());
        for (OneOfSeveral.Done client : done) {
            client.warnings().forEach(assay::warn);
            client.problems().forEach(message::say);
        }
    }
}
