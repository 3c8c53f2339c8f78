package dev.assay.reports.xlsx;

import dev.assay.api.facts.Remediation;
import dev.assay.api.facts.RiskAcceptance;
import dev.assay.api.model.AssessmentResults;
import dev.assay.api.model.Control;
import dev.assay.api.model.Correction;
import dev.assay.api.model.FactRef;
import dev.assay.api.model.Finding;
import dev.assay.api.model.RecordedFact;
import dev.assay.api.model.Risk;
import dev.assay.api.spi.Named;
import dev.assay.api.value.DateRange;
import dev.assay.reports.Assessed;
import dev.assay.reports.overview.Index;
import dev.assay.reports.overview.Words;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.PaperSize;

/** The plan: an item for each risk, worst first, then what was corrected. */
final class PlanSheet {

    static final String TITLE = "Risk management / corrective action plan (POA&M)";

    private static final int STATUS = 10;
    private static final int EVIDENCE = 5;

    private static final Layout LAYOUT = new Layout(
            "POA&M",
            TITLE,
            PaperSize.TABLOID_PAPER,
            List.of(
                    new Head("No.", 5),
                    new Head("Gap", 24),
                    new Head("Why", 34),
                    new Head("Level", 9),
                    new Head("Systems", 16),
                    new Head("Services to patients", 16),
                    new Head("What to do", 36),
                    new Head("Owner", 13),
                    new Head("Due", 11),
                    new Head("Milestones", 22),
                    new Head("Status", 12),
                    new Head("Accepted until", 11),
                    new Head("First known", 11),
                    new Head("Window to correct ends", 11),
                    new Head("Evidence", 21),
                    new Head("Comments", 24),
                    new Head("Id", 13)));

    private final AssessmentResults results;
    private final Index index;
    private final Map<FactRef, RecordedFact> facts;
    private final List<Finding> listed = new ArrayList<>();

    PlanSheet(Assessed assessed) {
        this.results = assessed.results();
        this.index = new Index(results);
        this.facts = results.snapshot().byRef();
    }

    void write(Sheets sheets) throws IOException {
        Sheet sheet = sheets.begin(LAYOUT);
        for (Risk risk : results.risks()) {
            item(Optional.of(risk), index.finding(risk.control()), sheet);
        }
        for (Finding finding : results.findings()) {
            boolean closed = !finding.status().gap()
                    && finding.correction()
                            .filter(c -> !c.remediations().isEmpty())
                            .isPresent();
            if (closed) {
                item(Optional.empty(), finding, sheet);
            }
        }
        sheet.offer(STATUS, PlanStatus.words());
        sheet.finish();
    }

    private void item(Optional<Risk> risk, Finding finding, Sheet sheet) throws IOException {
        Control control = index.control(finding.control());
        List<Remediation> work = remediations(finding);
        PlanStatus status = PlanStatus.of(risk, finding, results.plan().asOf());
        Object until = latest(risk.stream().flatMap(r -> r.acceptances().stream()), RiskAcceptance::expires);
        Optional<Correction> correction = finding.correction();
        String comments = comments(risk, finding, work);
        listed.add(finding);
        sheet.row(
                listed.size(),
                control.id() + "\n" + control.title(),
                risk.isPresent() ? Causes.why(finding) : finding.reason(),
                risk.<Object>map(r -> new Sheet.Tinted(Words.of(r.level()), Tint.of(r.level())))
                        .orElse("no gap now"),
                names(risk.map(Risk::systems).orElse(List.of())),
                names(risk.map(Risk::services).orElse(List.of())),
                control.remedy(),
                joined(work.stream().map(Remediation::owner), ", "),
                latest(work.stream(), Remediation::due),
                joined(work.stream().map(PlanSheet::milestone), "\n"),
                status.tinted(),
                until,
                correction.<Object>map(c -> Sheet.day(c.firstKnown())).orElse(""),
                correction
                        .flatMap(Correction::windowEnds)
                        .<Object>map(Sheet::day)
                        .orElse(""),
                evidence(finding),
                comments,
                risk.map(Risk::id).orElse(finding.id()));
    }

    private List<Remediation> remediations(Finding finding) {
        return finding.correction().stream()
                .flatMap(correction -> correction.remediations().stream())
                .map(facts::get)
                .filter(recorded -> recorded != null && recorded.fact() instanceof Remediation)
                .map(recorded -> (Remediation) recorded.fact())
                .toList();
    }

    private static String milestone(Remediation work) {
        return work.measure()
                + (work.due().known() ? (work.measure().isEmpty() ? "due " : ", due ") + work.due() : "")
                + (work.correctedOn().known() ? "; corrected " + work.correctedOn() : "");
    }

    /** What the recorded decisions and days say beside the columns; the rest of the cell is the officer's. */
    private String comments(Optional<Risk> risk, Finding finding, List<Remediation> work) {
        Stream<String> accepted = risk.stream()
                .flatMap(r -> r.acceptances().stream())
                .map(a -> "Accepted by " + (a.owner().isEmpty() ? "nobody named" : a.owner()) + ", " + a.on() + " to "
                        + a.expires() + ": " + a.reason());
        boolean claimed =
                risk.isPresent() && work.stream().anyMatch(w -> w.correctedOn().known());
        Stream<String> disagreeing = claimed
                ? Stream.of("Recorded as corrected, but the facts of this assessment still show the gap.")
                : Stream.of();
        return joined(Stream.of(accepted, disagreeing, related(finding)).flatMap(Function.identity()), "\n");
    }

    /** The items before this one that fail on the same observations. */
    private Stream<String> related(Finding finding) {
        for (int i = 0; i < listed.size(); i++) {
            if (Causes.same(listed.get(i), finding)) {
                return Stream.of("Falls short on the same as no. " + (i + 1) + ".");
            }
        }
        return Stream.of();
    }

    private String names(List<FactRef> refs) {
        return joined(refs.stream().map(this::name), "\n");
    }

    private String name(FactRef ref) {
        RecordedFact recorded = facts.get(ref);
        boolean named = recorded != null
                && recorded.fact() instanceof Named fact
                && !fact.name().isEmpty();
        return named ? ((Named) recorded.fact()).name() : ref.id();
    }

    /** The items that the facts its observations rest on name: the first few, and that there are more. */
    private String evidence(Finding finding) {
        List<String> items = finding.observations().stream()
                .flatMap(observation -> observation.traces().stream())
                .flatMap(trace -> trace.facts().stream())
                .map(facts::get)
                .filter(recorded -> recorded != null)
                .flatMap(recorded -> recorded.evidence().stream())
                .distinct()
                .limit(EVIDENCE + 1L)
                .toList();
        boolean more = items.size() > EVIDENCE;
        return String.join("\n", more ? items.subList(0, EVIDENCE) : items)
                + (more ? "\nand more; findings.xml has all." : "");
    }

    /** The last of some days, as far as any is known. */
    private static <T> Object latest(Stream<T> things, Function<T, DateRange> date) {
        return things.map(date)
                .filter(DateRange::known)
                .max(Comparator.comparing(DateRange::latest).thenComparing(DateRange::earliest))
                .map(Sheet::day)
                .orElse("");
    }

    private static String joined(Stream<String> texts, String separator) {
        return texts.filter(text -> !text.isEmpty()).distinct().collect(Collectors.joining(separator));
    }
}
