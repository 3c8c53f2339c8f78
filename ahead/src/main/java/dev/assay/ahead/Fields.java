package dev.assay.ahead;

import dev.assay.api.facts.Policy;
import dev.assay.api.facts.Practice;
import dev.assay.api.model.Check;
import dev.assay.api.model.FactRef;
import dev.assay.api.model.RecordedFact;
import dev.assay.api.model.Snapshot;
import dev.assay.api.schema.FactKey;
import dev.assay.api.schema.FactSchema;
import dev.assay.api.schema.ValueType;
import dev.assay.api.spi.Named;
import dev.assay.reports.overview.NextQuestions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which values answer a question, one by one. */
final class Fields {

    private static final ValueType ANSWER = new ValueType.YesNo();
    private static final ValueType COUNT = new ValueType.Count();
    private static final ValueType DATE = new ValueType.Date();
    private static final ValueType TEXT = new ValueType.Text();

    private final Map<FactRef, RecordedFact> facts;
    private final Snapshot snapshot;
    private final LocalDate asOf;
    private final FactSchema schema;

    /** @param schema the sections of facts and the types of their keys */
    Fields(Snapshot snapshot, LocalDate asOf, FactSchema schema) {
        this.snapshot = snapshot;
        this.asOf = asOf;
        this.facts = snapshot.byRef();
        this.schema = schema;
    }

    List<Field> of(NextQuestions.Question question) {
        List<Field> fields = new ArrayList<>();
        if (question.section().equals("judgments")) {
            question.keys().forEach(control -> judgement(control, fields));
            return fields;
        }
        for (String key : question.keys()) {
            String whole = Check.answer(question.section(), key);
            String section = whole.substring(0, whole.indexOf('.'));
            String rest = whole.substring(section.length() + 1);
            if (question.section().equals(section)) {
                // A key of what is listed is asked of each; only what others wait for is a record as a whole.
                question.subjects().forEach(subject -> of(subject, rest, fields));
                continue;
            }
            switch (section) {
                case "complete" -> complete(rest, fields);
                case "practices" -> {
                    if (inParts(rest)) {
                        continue;
                    }
                    fields.add(new Field(new FactRef("practices", rest), "answer", "Is that so?", ANSWER));
                }
                case "policies" -> policy(rest, fields);
                case "activities" -> activity(rest, fields);
                case "designations" -> designation(rest, fields);
                case "feeds" -> {}
                default -> question.subjects().forEach(subject -> of(subject, rest, fields));
            }
        }
        return fields;
    }

    private static void judgement(String control, List<Field> fields) {
        FactRef record = new FactRef("judgments", control);
        fields.add(new Field(record, "control", "What is judged", new ValueType.Word(List.of(control))));
        fields.add(new Field(record, "answer", "What is your judgement?", ANSWER));
        fields.add(new Field(record, "reason", "Why?", TEXT));
        fields.add(new Field(record, "judged-by", "Who judged it, by role?", TEXT));
        fields.add(new Field(record, "on", "On which day?", DATE));
    }

    private static void complete(String list, List<Field> fields) {
        FactRef record = new FactRef("complete", list);
        fields.add(new Field(record, "answer", "Is the list of " + list.replace('-', ' ') + " complete?", ANSWER));
        fields.add(new Field(record, "as-of", "As of which day?", DATE));
        fields.add(new Field(record, "counted-by", "Who or what counted, by role or tool?", TEXT));
        fields.add(new Field(record, "count", "How many are there in all, by that count?", COUNT));
    }

    /** Something that was done and that nobody recorded: a record of its own, known by what it is and the day it is written down. */
    private void activity(String kind, List<Field> fields) {
        FactRef record = new FactRef("activities", kind + "-" + asOf);
        fields.add(new Field(record, "kind", "What was done", new ValueType.Word(List.of(kind))));
        fields.add(new Field(record, "on", "On which day was the last " + kind.replace('-', ' ') + "?", DATE));
        fields.add(new Field(record, "written", "Is its result in writing?", ANSWER));
        if (kind.equals("risk-analysis")) {
            fields.add(new Field(
                    record,
                    "scope",
                    "Did it cover all patient data?",
                    new ValueType.Word(List.of("all-ephi", "some-ephi"))));
            fields.add(new Field(record, "threats-identified", "Does it identify threats?", ANSWER));
            fields.add(new Field(record, "vulnerabilities-identified", "Does it identify vulnerabilities?", ANSWER));
            fields.add(new Field(record, "likelihood-determined", "Does it determine likelihood?", ANSWER));
            fields.add(new Field(record, "impact-determined", "Does it determine impact?", ANSWER));
            fields.add(new Field(record, "risk-levels-determined", "Does it assign risk levels?", ANSWER));
        } else if (kind.equals("evaluation")) {
            fields.add(new Field(record, "technical-evaluation", "Did it look at technical measures?", ANSWER));
            fields.add(new Field(
                    record, "nontechnical-evaluation", "Did it look at policies and what people do?", ANSWER));
        } else {
            fields.add(new Field(record, "succeeded", "Did it come out as it should?", ANSWER));
        }
    }

    private static void designation(String office, List<Field> fields) {
        FactRef record = new FactRef("designations", office);
        fields.add(new Field(
                record, "holder", "Who holds the office of " + office.replace('-', ' ') + ", by role?", TEXT));
        fields.add(new Field(record, "from", "Since when?", DATE));
        fields.add(new Field(record, "written", "Is that written down?", ANSWER));
    }

    /** Returns true if a practice is recorded for parts of the organization or for periods, which an answer alone cannot change. */
    private boolean inParts(String practice) {
        return facts.values().stream()
                .anyMatch(fact -> fact.fact() instanceof Practice recorded
                        && recorded.practice().equals(practice)
                        && (fact.validity().limited() || !recorded.wholeOrganization()));
    }

    /** Of a policy as a whole two answers. */
    private void policy(String rest, List<Field> fields) {
        String id = snapshot.of(Policy.class)
                .filter(policy -> policy.topic().equals(rest) && policy.wholeOrganization())
                .map(Policy::id)
                .findFirst()
                .orElse(rest);
        FactRef record = new FactRef("policies", id);
        fields.add(new Field(record, "written", "Is it in writing?", ANSWER));
        fields.add(new Field(record, "implemented", "Do people follow it?", ANSWER));
    }

    private void of(FactRef subject, String key, List<Field> fields) {
        RecordedFact fact = facts.get(subject);
        Optional<ValueType> type = schema.key(subject.section(), key).map(FactKey::type);
        if (fact == null
                || fact.validity().limited()
                || type.filter(Field::asked).isEmpty()) {
            return;
        }
        String name = fact.fact() instanceof Named named && !named.name().isEmpty() ? named.name() : subject.toString();
        fields.add(new Field(subject, key, key.replace('-', ' ').replace('.', ' ') + " of " + name, type.get()));
    }
}
