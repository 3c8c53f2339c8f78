package dev.assay.cli;

import dev.assay.api.model.RiskLevel;
import dev.assay.api.model.RulePack;
import dev.assay.reports.csv.SafeTable;
import dev.assay.reports.overview.Words;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** How clients stand as a table, a row each; docs/reports.md tells of the columns. */
final class PortfolioCsv {

    /** From the worst. */
    static final List<RiskLevel> LEVELS =
            List.of(RiskLevel.CRITICAL, RiskLevel.HIGH, RiskLevel.MODERATE, RiskLevel.LOW);

    private final Portfolio portfolio;
    private final List<String> header = new ArrayList<>();
    private final List<Function<Portfolio.Row, String>> cells = new ArrayList<>();

    private PortfolioCsv(Portfolio portfolio) {
        this.portfolio = portfolio;
        column("client", Portfolio.Row::client);
        column("organization", Portfolio.Row::organization);
        column("as-of", row -> portfolio.plan().asOf().toString());
        column("confidentiality", row -> portfolio.confidentiality());
        column("exit-code", row -> Integer.toString(row.exitCode()));
        column("error", Portfolio.Row::error);
        portfolio.packs().forEach(this::statuses);
        LEVELS.forEach(level -> column(
                Words.kebab(level) + "-gaps",
                concluded(row -> Integer.toString(row.risks().getOrDefault(level, 0)))));
        column("highest-open-risk", row -> text(row.worst(), worst -> Words.kebab(worst.level())));
        column("highest-open-risk-control", row -> text(row.worst(), Portfolio.Worst::control));
        column("compared-with", row -> text(row.changes(), Portfolio.Changes::since));
        column("became-gaps", row -> text(row.changes(), Portfolio.Changes::opened));
        column("closed", row -> text(row.changes(), Portfolio.Changes::closed));
        column("otherwise-changed", row -> text(row.changes(), Portfolio.Changes::other));
        column("newest-fact", row -> text(row.newest(), day -> day));
        column("newest-fact-age-days", row -> text(row.newest(), day -> age(portfolio, day)));
    }

    static void write(Portfolio portfolio, OutputStream out) throws IOException {
        PortfolioCsv csv = new PortfolioCsv(portfolio);
        SafeTable.write(
                out,
                csv.header,
                () -> portfolio.rows().stream()
                        .map(row ->
                                csv.cells.stream().map(cell -> cell.apply(row)).toList())
                        .iterator());
    }

    /** How many days a day lies before that of the assessment; none where it lies after. */
    static long age(Portfolio portfolio, LocalDate day) {
        return Math.max(0, ChronoUnit.DAYS.between(day, portfolio.plan().asOf()));
    }

    private void column(String name, Function<Portfolio.Row, String> cell) {
        header.add(name);
        cells.add(cell);
    }

    private void statuses(RulePack pack) {
        Portfolio.statuses(pack)
                .forEach(status -> column(
                        pack.id() + "." + Words.kebab(status),
                        concluded(row -> row.statuses().containsKey(pack.id())
                                ? Integer.toString(row.statuses().get(pack.id()).getOrDefault(status, 0))
                                : "0")));
    }

    /** What is not known is no zero. */
    private static Function<Portfolio.Row, String> concluded(Function<Portfolio.Row, String> cell) {
        return row -> row.error().isEmpty() ? cell.apply(row) : "";
    }

    private static <T> String text(Optional<T> value, Function<T, Object> part) {
        return value.map(part).map(Object::toString).orElse("");
    }
}
