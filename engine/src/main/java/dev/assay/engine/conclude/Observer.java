package dev.assay.engine.conclude;

import dev.assay.api.model.Check;
import dev.assay.api.model.CheckId;
import dev.assay.api.model.FactRef;
import dev.assay.api.model.Observation;
import dev.assay.api.model.Outcome;
import dev.assay.api.model.RecordedFact;
import dev.assay.api.model.Subject;
import dev.assay.api.model.Trace;
import dev.assay.api.model.Verb;
import dev.assay.api.spi.Fact;
import dev.assay.api.spi.Occurred;
import dev.assay.api.value.CountRange;
import dev.assay.engine.drl.FactTypes;
import dev.assay.engine.rules.Saying;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Turns what the rules of a check said into one observation for each subject. Nothing passes by silence, nothing passes on
 * what has not certainly happened, and a list that nobody called complete has one more member, the rest.
 */
final class Observer {

    private final KnownFacts facts;
    private final Map<CheckId, Map<FactRef, List<Saying>>> said = new HashMap<>();

    Observer(KnownFacts facts, List<Saying> sayings) {
        this.facts = facts;
        for (Saying saying : sayings) {
            said.computeIfAbsent(saying.rule().check(), c -> new HashMap<>())
                    .computeIfAbsent(ref(saying.subject()), s -> new ArrayList<>())
                    .add(saying);
        }
    }

    /** The observations of a check, by subject; never empty unless its list is complete and counted empty. */
    List<Observation> observe(Check check) {
        Map<FactRef, List<Saying>> bySubject = said.getOrDefault(check.id(), Map.of());
        List<Observation> observations = new ArrayList<>();
        for (RecordedFact fact : facts.section(check.about())) {
            observations.add(observe(check, facts.subject(fact), bySubject.getOrDefault(fact.ref(), List.of())));
        }
        strangers(check, bySubject, observations);
        boolean organization = check.about().equals("organization");
        if (organization && observations.isEmpty()) {
            observations.add(rest(check, "Nothing is recorded about the organization.", "organization"));
        } else if (!organization && !facts.closed(check.about())) {
            observations.add(rest(
                    check, Sentences.rest(check.about(), facts.whyOpen(check.about())), "complete." + check.about()));
        }
        observations.sort(Comparator.comparing((Observation o) -> o.subject().ref()));
        return observations;
    }

    /** Of a check whose rules broke, an error on each subject that is known; on what is not listed, where none is. */
    List<Observation> broken(Check check, String why) {
        List<Observation> observations = new ArrayList<>();
        for (RecordedFact fact : facts.section(check.about())) {
            observations.add(observation(check, facts.subject(fact), Outcome.ERROR, why, List.of(), List.of()));
        }
        if (observations.isEmpty()) {
            observations.add(observation(check, unlisted(check), Outcome.ERROR, why, List.of(), List.of()));
        }
        observations.sort(Comparator.comparing((Observation o) -> o.subject().ref()));
        return observations;
    }

    /** A verdict on what is no subject of the check is an error of the plugin. */
    private void strangers(Check check, Map<FactRef, List<Saying>> bySubject, List<Observation> observations) {
        for (FactRef ref : new TreeSet<>(bySubject.keySet())) {
            if (!ref.section().equals(check.about())) {
                Subject subject = facts.at(ref).map(facts::subject).orElse(new Subject(ref, ref.id(), CountRange.ONE));
                observations.add(observation(
                        check,
                        subject,
                        Outcome.ERROR,
                        "Its rules spoke of " + ref + ", but the check is about " + check.about() + ".",
                        List.of(),
                        bySubject.get(ref)));
            }
        }
    }

    private Observation observe(Check check, Subject subject, List<Saying> sayings) {
        Map<Verb, List<Saying>> byVerb = new EnumMap<>(Verb.class);
        Set<String> missing = new TreeSet<>();
        boolean certainPass = sayings.stream()
                .anyMatch(saying -> saying.rule().verb() == Verb.MEETS
                        && uncertainDates(saying).isEmpty());
        for (Saying saying : sayings) {
            Verb verb = saying.rule().verb();
            List<String> dates = verb == Verb.MEETS || verb == Verb.FAILS ? uncertainDates(saying) : List.of();
            if (!dates.isEmpty()) {
                if (verb == Verb.MEETS && certainPass) {
                    continue;
                }
                missing.addAll(dates);
                verb = Verb.LACKS;
            }
            missing.addAll(saying.missing());
            byVerb.computeIfAbsent(verb, v -> new ArrayList<>()).add(saying);
        }
        if (!byVerb.containsKey(Verb.APPLIES)) {
            if (sayings.isEmpty()) {
                return observation(check, subject, Outcome.NOT_APPLICABLE, List.of(), List.of());
            }
            return observation(
                    check,
                    subject,
                    Outcome.ERROR,
                    "Its rules gave a verdict on " + subject.name() + ", to which no rule said that it applies.",
                    List.of(),
                    sayings);
        }
        if (byVerb.containsKey(Verb.FAILS)) {
            return observation(check, subject, Outcome.FAIL, List.of(), byVerb.get(Verb.FAILS));
        }
        if (byVerb.containsKey(Verb.LACKS)) {
            return lacking(check, subject, List.copyOf(missing), byVerb.get(Verb.LACKS));
        }
        if (byVerb.containsKey(Verb.MEETS)) {
            return observation(check, subject, Outcome.PASS, List.of(), byVerb.get(Verb.MEETS));
        }
        return observation(check, subject, Outcome.NOT_CHECKED, unrecorded(check, subject), byVerb.get(Verb.APPLIES));
    }

    /** Where all that the check needs is recorded and something else is missing, its sentence would say the contrary. */
    private Observation lacking(Check check, Subject subject, List<String> missing, List<Saying> sayings) {
        boolean other = !missing.isEmpty() && missing.stream().noneMatch(check.needs()::contains);
        return other
                ? observation(
                        check, subject, Outcome.NOT_CHECKED, Sentences.unsettled(subject, missing), missing, sayings)
                : observation(check, subject, Outcome.NOT_CHECKED, missing, sayings);
    }

    /** What a check needs and the subject has no recorded value for; all of it, where each has one. */
    private List<String> unrecorded(Check check, Subject subject) {
        Set<String> known = facts.at(subject.ref())
                .map(fact -> Values.recorded(fact.fact()))
                .orElse(Set.of());
        List<String> missing =
                check.needs().stream().filter(need -> !known.contains(need)).toList();
        return missing.isEmpty() ? check.needs() : missing;
    }

    private List<String> uncertainDates(Saying saying) {
        List<String> dates = new ArrayList<>();
        for (Fact fact : saying.matched()) {
            if (fact instanceof Occurred occurred
                    && !occurred.certainlyHappenedBy(facts.plan().asOf())) {
                dates.add(ref(fact) + ".on");
            }
        }
        return dates;
    }

    private Observation rest(Check check, String reason, String missing) {
        return observation(check, unlisted(check), Outcome.NOT_CHECKED, reason, List.of(missing), List.of());
    }

    private static Subject unlisted(Check check) {
        return new Subject(new FactRef(check.about(), "*"), "what is not listed", CountRange.UNKNOWN);
    }

    private Observation observation(
            Check check, Subject subject, Outcome outcome, List<String> missing, List<Saying> sayings) {
        String reason = Sentences.of(
                check, outcome, subject, facts.at(subject.ref()), facts.plan().asOf());
        return observation(check, subject, outcome, reason, missing, sayings);
    }

    private Observation observation(
            Check check, Subject subject, Outcome outcome, String reason, List<String> missing, List<Saying> sayings) {
        Map<String, Trace> traces = new TreeMap<>();
        for (Saying saying : sayings) {
            Trace trace = new Trace(saying.rule(), refs(saying));
            traces.put(trace.rule().name() + " " + trace.facts(), trace);
        }
        String id = StableId.of(
                facts.organization().ref().id(),
                check.id().toString(),
                subject.ref().toString());
        return new Observation(id, check.id(), subject, outcome, reason, missing, List.copyOf(traces.values()));
    }

    /** The facts a rule matched, without the periods of the plan, which are no facts of the organization. */
    private List<FactRef> refs(Saying saying) {
        return saying.matched().stream()
                .map(Observer::ref)
                .filter(ref -> facts.at(ref).isPresent())
                .toList();
    }

    private static FactRef ref(Fact fact) {
        return new FactRef(FactTypes.sectionOf(fact.getClass()), fact.id());
    }
}
