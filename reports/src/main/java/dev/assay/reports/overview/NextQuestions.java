package dev.assay.reports.overview;

import dev.assay.api.model.AssessmentResults;
import dev.assay.api.model.Check;
import dev.assay.api.model.Control;
import dev.assay.api.model.ControlId;
import dev.assay.api.model.FactRef;
import dev.assay.api.model.Finding;
import dev.assay.api.model.Observation;
import dev.assay.api.model.Outcome;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The questions that most controls wait for: what open controls lack, by section and key. */
public final class NextQuestions {

    private static final String LIST = "complete.";
    private static final String FEED = "feeds.";

    /** A question, the keys that answer it, the controls that wait for it, and the facts it is about. */
    public record Question(
            String text, String section, Set<String> keys, Set<ControlId> controls, Set<FactRef> subjects) {}

    private final Index index;
    private final Askers askers;
    private final Map<String, Waiting> waiting = new TreeMap<>();
    private final List<Question> judgements = new ArrayList<>();

    private NextQuestions(Index index, Askers askers) {
        this.index = index;
        this.askers = askers;
    }

    /** The questions of these results, most awaited first. */
    public static List<Question> of(AssessmentResults results, Index index) {
        NextQuestions questions = new NextQuestions(index, new Askers(results.packs()));
        results.findings().stream()
                .filter(finding -> finding.inScope() && finding.status().open())
                .forEach(questions::add);
        return Stream.concat(questions.waiting.values().stream().map(Waiting::question), questions.judgements.stream())
                .sorted(Comparator.comparing((Question q) -> -q.controls().size())
                        .thenComparing(Question::section)
                        .thenComparing(question -> String.join(" ", question.keys())))
                .toList();
    }

    private void add(Finding finding) {
        Control control = index.control(finding.control());
        if (!control.judgement().isEmpty()) {
            Set<String> key = Set.of(control.id().toString());
            judgements.add(new Question(control.judgement(), "judgments", key, Set.of(control.id()), Set.of()));
        }
        for (Observation observation : finding.observations()) {
            if (observation.outcome() == Outcome.NOT_CHECKED) {
                Check check = index.check(observation.check());
                for (String key : observation.lacks()) {
                    // What one question asks for is asked once, whichever of it is missing.
                    String answer = Check.answer(check.about(), key);
                    Optional<Check> asker = askers.of(answer);
                    Waiting question = waiting.computeIfAbsent(
                            asker.map(a -> a.id().toString()).orElse(answer), a -> new Waiting(asker.orElse(check)));
                    question.add(key, finding.control(), observation);
                }
            }
        }
    }

    /** What waits for one key. */
    private static final class Waiting {
        private final Set<String> keys = new TreeSet<>();
        private final Check check;
        private final Set<ControlId> controls = new TreeSet<>();
        private final Set<String> subjects = new LinkedHashSet<>();
        private final Set<FactRef> refs = new TreeSet<>();

        Waiting(Check check) {
            this.check = check;
        }

        void add(String key, ControlId control, Observation observation) {
            keys.add(key);
            controls.add(control);
            subjects.add(observation.subject().name());
            refs.add(observation.subject().ref());
        }

        Question question() {
            return new Question(text(), check.about(), keys, controls, refs);
        }

        private String text() {
            String key = keys.iterator().next();
            if (key.equals("organization")) {
                return "What is the organization, and which roles does it have under HIPAA?";
            }
            if (key.startsWith(LIST)) {
                String list = key.substring(LIST.length()).replace('-', ' ');
                return "Is the list of " + list + " complete? As of which day, and who counted?";
            }
            if (key.startsWith(FEED)) {
                String list = key.substring(FEED.length()).replace('-', ' ');
                return "What does the list of " + list
                        + " hold today? It is older than the plan allows, or does not say.";
            }
            String subject = Words.few(List.copyOf(subjects), 2);
            return check.asks()
                    .filter(question -> check.needs().contains(key))
                    .map(question -> question.replace("{subject}", subject))
                    .orElse("What is " + key + " of " + subject + "?");
        }
    }
}
