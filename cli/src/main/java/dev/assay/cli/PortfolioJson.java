package dev.assay.cli;

import dev.assay.api.model.RulePack;
import dev.assay.reports.Notice;
import dev.assay.reports.overview.Words;
import java.util.LinkedHashMap;
import java.util.Map;

/** How clients stand, for programs; docs/reports.md tells of the keys. Equal results give the same bytes. */
final class PortfolioJson {

    private final Portfolio portfolio;

    private PortfolioJson(Portfolio portfolio) {
        this.portfolio = portfolio;
    }

    static String of(Portfolio portfolio) {
        return JsonText.of(new PortfolioJson(portfolio).whole());
    }

    private Map<String, Object> whole() {
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("portfolio", 1);
        whole.put("notice", Notice.asOf(portfolio.plan().asOf()));
        if (!portfolio.confidentiality().isEmpty()) {
            whole.put("confidentiality", portfolio.confidentiality());
        }
        whole.put("as-of", portfolio.plan().asOf());
        portfolio.plan().recordingBound().ifPresent(day -> whole.put("known-by", day));
        whole.put("fail-on", Words.kebab(portfolio.plan().failOn()));
        whole.put("exit-code", portfolio.exitCode());
        whole.put("packs", portfolio.packs().stream().map(SummaryJson::loaded).toList());
        whole.put("clients", portfolio.rows().stream().map(this::client).toList());
        return whole;
    }

    private Map<String, Object> client(Portfolio.Row row) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("client", row.client());
        one.put("exit-code", row.exitCode());
        if (!row.error().isEmpty()) {
            one.put("error", row.error());
            return one;
        }
        one.put("organization", row.organization());
        Map<String, Object> statuses = new LinkedHashMap<>();
        portfolio.packs().forEach(pack -> statuses.put(pack.id(), statuses(pack, row)));
        one.put("statuses", statuses);
        Map<String, Object> gaps = new LinkedHashMap<>();
        PortfolioCsv.LEVELS.forEach(
                level -> gaps.put(Words.kebab(level), row.risks().getOrDefault(level, 0)));
        one.put("gaps", gaps);
        row.worst()
                .ifPresent(worst -> one.put(
                        "highest-open-risk", ordered("level", Words.kebab(worst.level()), "control", worst.control())));
        row.changes().ifPresent(changes -> one.put("changes", changes(changes)));
        row.newest()
                .ifPresent(day ->
                        one.put("newest-fact", ordered("date", day, "age-days", PortfolioCsv.age(portfolio, day))));
        return one;
    }

    private static Map<String, Object> statuses(RulePack pack, Portfolio.Row row) {
        Map<String, Object> counts = new LinkedHashMap<>();
        Portfolio.statuses(pack)
                .forEach(status -> counts.put(
                        Words.kebab(status),
                        row.statuses().getOrDefault(pack.id(), Map.of()).getOrDefault(status, 0)));
        return counts;
    }

    private static Map<String, Object> changes(Portfolio.Changes changes) {
        Map<String, Object> map = ordered("compared-with", changes.since(), "became-gaps", changes.opened());
        map.putAll(ordered("closed", changes.closed(), "otherwise-changed", changes.other()));
        return map;
    }

    private static Map<String, Object> ordered(String first, Object one, String second, Object other) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put(first, one);
        map.put(second, other);
        return map;
    }
}
