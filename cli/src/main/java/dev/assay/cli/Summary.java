package dev.assay.cli;

import dev.assay.api.model.AssessmentResults;
import dev.assay.api.model.Catalog;
import dev.assay.api.model.Finding;
import dev.assay.api.model.Risk;
import dev.assay.api.model.TargetProfile;
import dev.assay.reports.Notice;
import dev.assay.reports.overview.Counts;
import dev.assay.reports.overview.Index;
import dev.assay.reports.overview.NextQuestions;
import dev.assay.reports.overview.Standing;
import dev.assay.reports.overview.Words;
import dev.assay.reports.overview.WorstFirst;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What an assessment comes to, for somebody who is to act on it this afternoon. */
final class Summary {

    private static final int RISKS = 5;
    private static final int QUESTIONS = 5;

    private final AssessmentResults results;
    private final Page page;
    private final Index index;

    Summary(AssessmentResults results, Page page) {
        this.results = results;
        this.page = page;
        this.index = new Index(results);
    }

    void print(Optional<Path> written) {
        head();
        broken();
        worst();
        page.heading("How the controls stand");
        page.text(
                "A control is open while a fact is missing, a person must judge it, or what it rests on is only said.");
        FamilyTable table = new FamilyTable(page, index);
        results.packs().forEach(pack -> table.print(pack, results.findings()));
        confidence();
        questions();
        page.gap();
        written.ifPresent(folder -> page.line("Reports: " + folder));
        page.text("More on one of them: assay explain CONTROL --facts FACTS");
        if (results.packs().stream().anyMatch(pack -> pack.catalog().kind() == Catalog.Kind.OUTCOMES)) {
            page.text("Outcomes against a target: assay profile FACTS");
        }
    }

    private void head() {
        page.text(Ink.BOLD, "", results.organization().name());
        results.packs()
                .forEach(pack -> page.text(pack.catalog().title() + " (" + pack.id() + " " + pack.version() + ")"));
        if (results.plan().targetProfile().chosen()) {
            TargetProfile target = results.plan().targetProfile();
            page.text("Target Profile: " + target.title() + " (" + target.id() + ")");
        }
        page.gap();
        page.text(Notice.asOf(results.plan().asOf()));
        results.plan()
                .recordingBound()
                .ifPresent(day -> page.text("What was written down after " + day + " is left out."));
    }

    private void broken() {
        if (results.problems().isEmpty()) {
            return;
        }
        page.heading("Rules that broke: nothing they said counts");
        results.problems().forEach(problem -> page.text("  ", problem.source() + ": " + problem.message()));
    }

    private void worst() {
        List<WorstFirst.Gap> gaps = WorstFirst.of(results, index);
        if (gaps.isEmpty()) {
            page.gap();
            page.text("No gap was found in what could be looked at.");
            return;
        }
        page.heading("What puts patients at risk first");
        int number = 0;
        for (WorstFirst.Gap gap : gaps.subList(0, Math.min(RISKS, gaps.size()))) {
            number++;
            if (number > 1) {
                page.gap();
            }
            gap(number, gap);
        }
        if (gaps.size() > RISKS) {
            page.gap();
            page.text("And " + (gaps.size() - RISKS) + " more like these.");
        }
        long inherited = results.risks().stream()
                .filter(risk -> WorstFirst.throughParts(index.finding(risk.control())))
                .count();
        if (inherited > 0) {
            page.gap();
            page.text(
                    inherited == 1
                            ? "Through its parts alone, one more standard falls short, not listed here."
                            : "Through their parts alone, " + inherited
                                    + " more standards fall short, not listed here.");
        }
    }

    private void gap(int number, WorstFirst.Gap gap) {
        Risk risk = gap.risk();
        String level = Words.of(risk.level());
        Ink ink = switch (risk.level()) {
            case CRITICAL, HIGH -> Ink.RED;
            case MODERATE -> Ink.YELLOW;
            case LOW -> Ink.PLAIN;
        };
        String also = gap.also().isEmpty() ? "" : "; also " + Words.few(gap.also(), 2);
        page.text(ink, number + "  " + level + ": ", gap.control().title() + " (" + risk.control() + also + ")");
        page.text("   ", gap.reason());
        chain(risk);
        if (!gap.control().remedy().isEmpty()) {
            page.text("   ", "To do: " + gap.control().remedy());
        }
        if (risk.status() != Risk.Status.OPEN) {
            page.text(
                    "   ",
                    risk.status() == Risk.Status.ACCEPTED
                            ? "The risk is accepted for now; the gap stays."
                            : "The acceptance of this risk has run out.");
        }
    }

    /** From the gap to patients: the attacks, the care that stops, and what that does. */
    private void chain(Risk risk) {
        if (!risk.harm().isEmpty()) {
            String attacks = Words.few(risk.attacks().stream().map(Words::of).toList(), 2);
            page.text("   ", "Lets in " + attacks + ". While its systems are down: " + risk.harm());
        }
    }

    private void confidence() {
        List<Finding> requirements = results.packs().stream()
                .filter(pack -> pack.catalog().kind() == Catalog.Kind.REQUIREMENTS)
                .map(pack -> Counts.ofPack(pack, results.findings()))
                .flatMap(List::stream)
                .toList();
        Counts counts = Counts.of(requirements, index);
        int claimed = counts.of(Standing.CLAIMED);
        if (counts.of(Standing.SATISFIED) + claimed > 0) {
            page.gap();
            String satisfied =
                    Words.count(counts.of(Standing.SATISFIED), "control") + " satisfied on what is asked for";
            page.text(
                    claimed == 0
                            ? satisfied + "."
                            : satisfied + "; " + claimed + " more only claimed: somebody says so, but the evidence that"
                                    + " is asked for is not there.");
        }
    }

    private void questions() {
        List<NextQuestions.Question> questions = NextQuestions.of(results, index);
        if (questions.isEmpty()) {
            return;
        }
        page.heading("The next questions, by how many controls wait for the answer");
        int number = 0;
        for (NextQuestions.Question question : questions.subList(0, Math.min(QUESTIONS, questions.size()))) {
            number++;
            int waiting = question.controls().size();
            page.text(number + "  ", question.text() + " (" + Words.count(waiting, "control") + ")");
        }
        if (questions.size() > QUESTIONS) {
            page.text("   ", "And " + (questions.size() - QUESTIONS) + " more.");
        }
    }
}
