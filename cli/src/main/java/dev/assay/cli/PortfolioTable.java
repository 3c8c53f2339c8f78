package dev.assay.cli;

import dev.assay.api.model.FindingStatus;
import dev.assay.api.model.RiskLevel;
import dev.assay.reports.Notice;
import dev.assay.reports.overview.Words;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;

/** How clients stand, for somebody who looks after them: a line each, worst first. */
final class PortfolioTable {

    private static final int SHOWN = 40;
    private static final int NAME = 27;
    private static final int[] WIDTHS = {9, 6, 7, 7, 8, 8, 7};

    private final Page page;
    private final Portfolio portfolio;

    PortfolioTable(Page page, Portfolio portfolio) {
        this.page = page;
        this.portfolio = portfolio;
    }

    void print(Path results) {
        page.text(Notice.asOf(portfolio.plan().asOf()));
        page.heading("How the clients stand, worst first");
        line(Ink.BOLD, "client", List.of("critical", "high", "other", "open", "opened", "closed", "facts"));
        List<Portfolio.Row> rows =
                portfolio.rows().stream().sorted(worstFirst()).toList();
        rows.stream().limit(SHOWN).forEach(this::row);
        List<Portfolio.Row> concluded =
                rows.stream().filter(row -> row.error().isEmpty()).toList();
        line(
                Ink.BOLD,
                "in all " + Words.count(rows.size(), "client"),
                cells(
                        concluded,
                        portfolio.rows().stream().allMatch(row -> row.changes().isEmpty()),
                        ""));
        if (rows.size() > SHOWN) {
            page.text("Of " + Words.count(rows.size(), "client") + ", the " + SHOWN + " worst are listed; "
                    + Portfolio.CSV + " has all.");
        }
        page.gap();
        page.text("Gaps by the harm they expose patients to; open are controls that a fact, a judgement or evidence is"
                + " missing for; opened and closed since the last run; facts: days since the newest was recorded.");
        long broken = rows.size() - concluded.size();
        if (broken > 0) {
            page.text(Ink.RED, "", Words.count(broken, "client") + " could not be concluded: see the column error.");
        }
        page.line("Reports: " + results + ", a folder for each client; " + Portfolio.CSV + " and " + Portfolio.JSON);
    }

    private void row(Portfolio.Row row) {
        if (!row.error().isEmpty()) {
            line(Ink.RED, row.client(), List.of("could not be concluded"));
            return;
        }
        String age =
                row.newest().map(day -> PortfolioCsv.age(portfolio, day) + " d").orElse("?");
        Ink ink = row.risks().containsKey(RiskLevel.CRITICAL) ? Ink.YELLOW : Ink.PLAIN;
        line(ink, row.client(), cells(List.of(row), row.changes().isEmpty(), age));
    }

    private static List<String> cells(List<Portfolio.Row> rows, boolean first, String age) {
        List<String> cells = new ArrayList<>();
        cells.add(sum(rows, row -> row.risks().getOrDefault(RiskLevel.CRITICAL, 0)));
        cells.add(sum(rows, row -> row.risks().getOrDefault(RiskLevel.HIGH, 0)));
        cells.add(sum(
                rows,
                row -> row.risks().getOrDefault(RiskLevel.MODERATE, 0)
                        + row.risks().getOrDefault(RiskLevel.LOW, 0)));
        cells.add(sum(rows, PortfolioTable::open));
        cells.add(
                first
                        ? "-"
                        : sum(
                                rows,
                                row -> row.changes()
                                        .map(Portfolio.Changes::opened)
                                        .orElse(0)));
        cells.add(
                first
                        ? "-"
                        : sum(
                                rows,
                                row -> row.changes()
                                        .map(Portfolio.Changes::closed)
                                        .orElse(0)));
        cells.add(age);
        return cells;
    }

    private static String sum(List<Portfolio.Row> rows, ToIntFunction<Portfolio.Row> number) {
        return Integer.toString(rows.stream().mapToInt(number).sum());
    }

    private static int open(Portfolio.Row row) {
        return Arrays.stream(FindingStatus.values())
                .filter(FindingStatus::open)
                .mapToInt(row::count)
                .sum();
    }

    /** By the number of the worst gaps, then of the next worst; what is not known is worse than any. */
    private static Comparator<Portfolio.Row> worstFirst() {
        Comparator<Portfolio.Row> order =
                Comparator.comparingInt(row -> row.error().isEmpty() ? 1 : 0);
        for (RiskLevel level : PortfolioCsv.LEVELS) {
            order = order.thenComparingInt(row -> -row.risks().getOrDefault(level, 0));
        }
        return order.thenComparingInt(row -> -open(row)).thenComparing(Portfolio.Row::client);
    }

    private void line(Ink ink, String name, List<String> cells) {
        String plain = Page.printable(name);
        int length = plain.codePointCount(0, plain.length());
        String shown = length < NAME
                ? plain + " ".repeat(NAME - length)
                : plain.substring(0, plain.offsetByCodePoints(0, NAME - 4)) + "... ";
        StringBuilder line = new StringBuilder(shown);
        if (cells.size() == 1) {
            line.append(' ').append(cells.get(0));
        } else {
            for (int i = 0; i < cells.size(); i++) {
                String cell = cells.get(i);
                line.append(" ".repeat(Math.max(1, WIDTHS[i] - cell.length()))).append(cell);
            }
        }
        page.line(ink, line.toString().stripTrailing());
    }
}
