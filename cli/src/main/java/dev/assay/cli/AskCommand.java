package dev.assay.cli;

import dev.assay.ahead.Field;
import dev.assay.ahead.OpenQuestion;
import dev.assay.ahead.OpenQuestions;
import dev.assay.api.model.AssessmentPlan;
import dev.assay.api.model.AssessmentResults;
import dev.assay.api.model.FactRef;
import dev.assay.api.model.Snapshot;
import dev.assay.api.value.Answer;
import dev.assay.engine.Assessor;
import dev.assay.engine.Edited;
import dev.assay.engine.FactsFiles;
import dev.assay.engine.Setting;
import dev.assay.reports.overview.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code assay ask}: asks what settles most, and writes the answers back. */
@Command(
        name = "ask",
        customSynopsis = "assay ask FACTS [--list] [options]",
        description = {
            "Asks the question that settles most, weighted by harm to patients, then the next one. The answers "
                    + "are written into the facts with who said so and when, after you have seen what changes. d is always "
                    + "an answer.",
            "--list only lists the questions: the shortest list after which nothing is undetermined."
        })
final class AskCommand extends AboutFacts {

    @Option(names = "--list", description = "List the questions, best first, and ask nothing.")
    private boolean list;

    @Option(names = "--json", description = "The list as JSON; asks nothing.")
    private boolean json;

    @Option(names = "--questions", paramLabel = "N", description = "Ask so many at most. Default: 10.")
    private int most = 10;

    AskCommand(Assay assay) {
        super(assay);
    }

    /** Whether a person is asked, who may take longer than any deadline. */
    boolean interview() {
        return !list && !json;
    }

    @Override
    public Integer call() {
        if (most < 1) {
            throw usage("--questions is " + most + "; expected 1 or more");
        }
        FactsFiles files = FactsFiles.in(facts);
        Assessor assessor = packs.openSome(assay);
        AssessmentPlan plan = planned.plan(assay, assessor);
        assessor.prepare(plan);
        Snapshot read = assessor.read(files);
        AssessmentResults results = assessor.assess(plan, read);
        List<OpenQuestion> open = OpenQuestions.of(results, assessor.factSchema());
        if (list || json) {
            List<OpenQuestion> shortest;
            try (Progress progress = new Progress(assay.console())) {
                progress.step("Trying which questions can be left out...");
                shortest = OpenQuestions.shortest(results, assessor, read);
            }
            assay.console().out().print(json ? QuestionsJson.of(results, shortest) : "");
            if (!json) {
                new QuestionsText(results, assay.page()).print(open, shortest);
            }
            return open.isEmpty() ? ExitCode.CLEAR : ExitCode.OPEN;
        }
        AnswersFile answers = new AnswersFile(facts, files);
        return interview(assessor, plan, files, open, answers);
    }

    private int interview(
            Assessor assessor, AssessmentPlan plan, FactsFiles files, List<OpenQuestion> first, AnswersFile answers) {
        Page page = assay.page();
        Asking asking = new Asking(assay.console().in(), page, assay.console().out()::flush);
        page.text(
                "The questions that settle most come first. Enter or d means that you don't know, which is always a good"
                        + " answer; y is yes, n no, p partly.");
        String role =
                asking.text("Who answers, by role (such as practice manager)?").orElse("");
        String paper = asking.text(
                        "Is there a paper that shows the answers (the id or file of an evidence item, or Enter)?")
                .orElse("");
        Answering answering = new Answering(asking, role, plan.asOf(), paper.isEmpty() ? List.of() : List.of(paper));
        List<Setting> settings = new ArrayList<>();
        Set<String> asked = new HashSet<>();
        List<OpenQuestion> open = first;
        int number = 0;
        while (number < most) {
            Optional<OpenQuestion> next = open.stream()
                    .filter(question -> asked.add(question.identity()))
                    .findFirst();
            if (next.isEmpty()) {
                break;
            }
            number++;
            List<Setting> said = ask(number, next.get(), page, answering);
            if (!said.isEmpty()) {
                settings.addAll(said);
                Edited edited = assessor.set(files, settings);
                open = OpenQuestions.of(assessor.assess(plan, edited.after()), assessor.factSchema());
            }
        }
        return finish(assessor, files, settings, answers, page, asking);
    }

    private static List<Setting> ask(int number, OpenQuestion question, Page page, Answering answering) {
        page.heading(number + "  " + question.question().text());
        page.text(
                question.settles().isEmpty()
                        ? QuestionsText.waiting(question.question().controls().size()) + " for it, among others."
                        : "It settles "
                                + Words.few(
                                        question.settles().stream()
                                                .map(Object::toString)
                                                .toList(),
                                        3) + ".");
        if (question.fields().isEmpty()) {
            page.text("It takes more than a word: record it in the facts, at "
                    + Words.few(List.copyOf(question.question().keys()), 3) + ".");
            return List.of();
        }
        List<Setting> said = new ArrayList<>();
        Set<FactRef> skipped = new HashSet<>();
        for (Field field : question.fields()) {
            if (!skipped.contains(field.fact())) {
                answering.ask(field).ifPresentOrElse(said::add, () -> {
                    if (Answering.main(field)) {
                        skipped.add(field.fact());
                    }
                });
            }
        }
        return answering.whole(said);
    }

    private int finish(
            Assessor assessor,
            FactsFiles files,
            List<Setting> settings,
            AnswersFile answers,
            Page page,
            Asking asking) {
        page.gap();
        if (settings.isEmpty()) {
            page.text("Nothing was answered, so nothing is written.");
            return ExitCode.CLEAR;
        }
        FactsFiles edited = assessor.with(files, settings);
        page.text("This would change in the files:");
        page.gap();
        files.diff(edited).lines().forEach(page::line);
        page.gap();
        if (asking.answer("Write it?") != Answer.YES) {
            page.text("Nothing was written.");
            return ExitCode.CLEAR;
        }
        answers.write(edited).forEach(file -> page.line("Wrote " + file));
        page.text("Next: assay assess " + facts);
        return ExitCode.CLEAR;
    }
}
