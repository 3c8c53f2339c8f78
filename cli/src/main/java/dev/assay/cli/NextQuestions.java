package dev.assay.cli;

import dev.assay.api.model.AssessmentResults;
import dev.assay.api.model.Check;
import dev.assay.api.model.ControlId;
import dev.assay.api.model.Finding;
import dev.assay.api.model.Observation;
import dev.assay.api.model.Outcome;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The questions that most controls wait for: what open controls lack, by section and key. */
final class NextQuestions {

    private static final String LIST = "complete.";

    /** A question, the key that answers it, and the controls that wait for it. */
    record Question(String text, String section, String key, Set<ControlId> controls) {}

    private final Index index;
    private final Map<String, Waiting> waiting = new TreeMap<>();

    private NextQuestions(Index index) {
        this.index = index;
    }

    /** The questions of these results, most awaited first. */
    static List<Question> of(AssessmentResults results, Index index) {
        NextQuestions questions = new NextQuestions(index);
        results.findings().stream()
                .filter(finding -> finding.inScope() && finding.status().open())
                .forEach(questions::add);
        return questions.waiting.values().stream()
                .map(Waiting::question)
                .sorted(Comparator.comparing((Question q) -> -q.controls().size())
                        .thenComparing(Question::section)
                        .thenComparing(Question::key))
                .toList();
    }

    private void add(Finding finding) {
        for (Observation observation : finding.observations()) {
            if (observation.outcome() == Outcome.NOT_CHECKED) {
                Check check = index.check(observation.check());
                for (String key : observation.lacks()) {
                    String by = key.indexOf('.') >= 0 ? key : check.about() + " " + key;
                    waiting.computeIfAbsent(by, b -> new Waiting(key, check)).add(finding.control(), observation);
                }
            }
        }
    }

    /** What waits for one key. */
    private static final class Waiting {
        private final String key;
        private final Check check;
        private final Set<ControlId> controls = new TreeSet<>();
        private final Set<String> subjects = new LinkedHashSet<>();

        Waiting(String key, Check check) {
            this.key = key;
            this.check = check;
        }

        void add(ControlId control, Observation observation) {
            controls.add(control);
            subjects.add(observation.subject().name());
        }

        Question question() {
            return new Question(text(), check.about(), key, controls);
        }

        private String text() {
            if (key.equals("organization")) {
                return "What is the organization, and which roles does it have under HIPAA?";
            }
            if (key.startsWith(LIST)) {
                String list = key.substring(LIST.length()).replace('-', ' ');
                return "Is the list of " + list + " complete? As of which day, and who counted?";
            }
            String subject = Words.few(List.copyOf(subjects), 2);
            return check.asks()
                    .filter(question -> check.needs().contains(key))
                    .map(question -> question.replace("{subject}", subject))
                    .orElse("What is " + key + " of " + subject + "?");
        }
    }
}
