package dev.assay.cli;

import dev.assay.api.model.AssessmentPlan;
import dev.assay.api.model.AssessmentResults;
import dev.assay.api.model.Catalog;
import dev.assay.api.model.ControlId;
import dev.assay.api.model.Finding;
import dev.assay.api.model.FindingStatus;
import dev.assay.api.model.Risk;
import dev.assay.api.model.RiskLevel;
import dev.assay.api.model.RulePack;
import dev.assay.api.model.Snapshot;
import dev.assay.reports.xml.PastFindings;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How several clients stand, a row each.
 *
 * @param plan what they were assessed by
 * @param packs the packs that they were assessed against
 * @param confidentiality the heading of the reports; empty where there is none
 * @param rows the clients, by name
 */
record Portfolio(AssessmentPlan plan, List<RulePack> packs, String confidentiality, List<Row> rows) {

    /** The file for spreadsheets. */
    static final String CSV = "portfolio.csv";
    /** The file for programs. */
    static final String JSON = "portfolio.json";

    Portfolio {
        packs = List.copyOf(packs);
        rows = List.copyOf(rows);
    }

    /** What the whole run comes to. */
    int exitCode() {
        return ExitCode.worst(rows.stream().map(Row::exitCode).toList());
    }

    /** The statuses that a pack concludes, worst first. */
    static List<FindingStatus> statuses(RulePack pack) {
        return pack.catalog().kind() == Catalog.Kind.OUTCOMES
                ? List.of(FindingStatus.UNMET, FindingStatus.UNKNOWN, FindingStatus.MET, FindingStatus.NOT_APPLICABLE)
                : List.of(
                        FindingStatus.NOT_SATISFIED,
                        FindingStatus.UNDETERMINED,
                        FindingStatus.CLAIMED,
                        FindingStatus.SATISFIED,
                        FindingStatus.NOT_APPLICABLE);
    }

    /**
     * How one client stands; of one that could not be concluded its name, the exit code and the error alone.
     *
     * @param client its name
     * @param organization what it calls itself
     * @param statuses how many controls in scope stand how, by pack
     * @param risks how many gaps have which level, accepted ones included
     * @param worst the worst gap that nobody accepts
     * @param changes what changed since the last run; empty where there was none of this organization
     * @param newest the latest day since which a fact certainly was recorded; empty where no fact says
     * @param exitCode what a single run would end with
     * @param error why nothing could be concluded; empty where it could
     */
    record Row(
            String client,
            String organization,
            Map<String, Map<FindingStatus, Integer>> statuses,
            Map<RiskLevel, Integer> risks,
            Optional<Worst> worst,
            Optional<Changes> changes,
            Optional<LocalDate> newest,
            int exitCode,
            String error) {

        /** Of a client that could not be concluded. */
        static Row broken(Client client, String error) {
            return new Row(
                    client.name(),
                    "",
                    Map.of(),
                    Map.of(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    ExitCode.NOT_CONCLUDED,
                    error);
        }

        /** @param snapshot all facts that were read */
        static Row of(Client client, Snapshot snapshot, AssessmentResults results, Optional<Changes> changes) {
            Map<String, Map<FindingStatus, Integer>> statuses = new TreeMap<>();
            for (Finding finding : results.findings()) {
                if (finding.inScope()) {
                    statuses.computeIfAbsent(finding.control().pack(), pack -> new EnumMap<>(FindingStatus.class))
                            .merge(finding.status(), 1, Integer::sum);
                }
            }
            Map<RiskLevel, Integer> risks = new EnumMap<>(RiskLevel.class);
            results.risks().forEach(risk -> risks.merge(risk.level(), 1, Integer::sum));
            LocalDate bound = results.plan().knownBy();
            return new Row(
                    client.name(),
                    results.organization().name(),
                    statuses,
                    risks,
                    results.risks().stream()
                            .filter(risk -> risk.status() != Risk.Status.ACCEPTED)
                            .findFirst()
                            .map(risk -> new Worst(risk.level(), risk.control())),
                    changes,
                    snapshot.newest(fact -> fact.recorded().certainlyBy(bound)),
                    ExitCode.of(results),
                    "");
        }

        /** How many controls stand so, whatever they are of. */
        int count(FindingStatus status) {
            return statuses.values().stream()
                    .mapToInt(pack -> pack.getOrDefault(status, 0))
                    .sum();
        }
    }

    /** The worst gap: how much harm, and of which control. */
    record Worst(RiskLevel level, ControlId control) {}

    /**
     * What changed since the last run.
     *
     * @param since the day that it was as of
     * @param opened how many controls became gaps
     * @param closed how many gaps were shown to be closed
     * @param other how many changed otherwise, words aside
     */
    record Changes(LocalDate since, int opened, int closed, int other) {

        /** The changes, as {@code assay diff} tells them; none of another organization. */
        static Optional<Changes> between(PastFindings before, AssessmentResults after) {
            if (!before.results()
                    .organization()
                    .ref()
                    .equals(after.organization().ref())) {
                return Optional.empty();
            }
            List<PastDiff.Entry> entries = PastDiff.between(
                    before, new PastFindings(after, Map.of(), before.confidence(), before.confidentiality()));
            int opened = count(entries, PastDiff.Kind.OPENED);
            int closed = count(entries, PastDiff.Kind.CLOSED);
            return Optional.of(
                    new Changes(before.results().plan().asOf(), opened, closed, entries.size() - opened - closed));
        }

        private static int count(List<PastDiff.Entry> entries, PastDiff.Kind kind) {
            return (int) entries.stream().filter(entry -> entry.kind() == kind).count();
        }
    }
}
