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
import dev.assay.api.value.CountRange;
import dev.assay.engine.rules.Saying;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Turns what the rules of a check said into one observation for each subject. Nothing passes by silence, nothing passes on
 * what has not certainly happened, and a list that nobody called complete has one more member, the rest.
 */
final class Observer {

    private static final Comparator<Observation> BY_SUBJECT =
            Comparator.comparing(observation -> observation.subject().ref());

    private final KnownFacts facts;
    private final Map<CheckId, Map<FactRef, List<Saying>>> said = new HashMap<>();
    private final Map<CheckId, List<Observation>> observed = new HashMap<>();

    Observer(KnownFacts facts, List<Saying> sayings) {
        this.facts = facts;
        for (Saying saying : sayings) {
            said.computeIfAbsent(saying.rule().check(), c -> new HashMap<>())
                    .computeIfAbsent(facts.ref(saying.subject()), s -> new ArrayList<>(2))
                    .add(saying);
        }
    }

    /**
     * The observations of a check, by subject; never empty unless its list is complete and counted empty. Looked at once, however many
     * controls have the check.
     */
    List<Observation> observe(Check check) {
        List<Observation> known = observed.get(check.id());
        if (known == null) {
            known = List.copyOf(look(check));
            observed.put(check.id(), known);
        }
        return known;
    }

    private List<Observation> look(Check check) {
        Map<FactRef, List<Saying>> bySubject = said.getOrDefault(check.id(), Map.of());
        List<RecordedFact> listed = facts.section(check.about());
        List<Observation> observations = new ArrayList<>(listed.size() + 1);
        for (RecordedFact fact : listed) {
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
        observations.sort(BY_SUBJECT);
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
        observations.sort(BY_SUBJECT);
        return observations;
    }

    /** A verdict on what is no subject of the check is an error of the plugin. */
    private void strangers(Check check, Map<FactRef, List<Saying>> bySubject, List<Observation> observations) {
        Set<FactRef> strange = new TreeSet<>();
        for (FactRef ref : bySubject.keySet()) {
            if (!ref.section().equals(check.about())) {
                strange.add(ref);
            }
        }
        for (FactRef ref : strange) {
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

    private Observation observe(Check check, Subject subject, List<Saying> sayings) {
        if (sayings.isEmpty()) {
            List<String> period = facts.uncertainPeriod(subject.ref());
            return period.isEmpty()
                    ? observation(check, subject, Outcome.NOT_APPLICABLE, List.of(), List.of())
                    : lacking(check, subject, period, List.of());
        }
        Map<Verb, List<Saying>> byVerb = new EnumMap<>(Verb.class);
        Set<String> missing = new TreeSet<>();
        boolean certainPass = certainPass(sayings);
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
            byVerb.computeIfAbsent(verb, v -> new ArrayList<>(2)).add(saying);
        }
        if (!byVerb.containsKey(Verb.APPLIES)) {
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

    private boolean certainPass(List<Saying> sayings) {
        for (Saying saying : sayings) {
            if (saying.rule().verb() == Verb.MEETS && uncertainDates(saying).isEmpty()) {
                return true;
            }
        }
        return false;
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
        Optional<RecordedFact> fact = facts.at(subject.ref());
        List<String> missing = new ArrayList<>();
        for (String need : check.needs()) {
            if (fact.isEmpty() || !Values.recorded(fact.get().fact(), need)) {
                missing.add(need);
            }
        }
        return missing.isEmpty() ? check.needs() : missing;
    }

    private List<String> uncertainDates(Saying saying) {
        List<String> dates = List.of();
        for (Fact fact : saying.matched()) {
            List<String> uncertain = facts.uncertain(fact);
            if (!uncertain.isEmpty()) {
                dates = dates.isEmpty() ? new ArrayList<>() : dates;
                dates.addAll(uncertain);
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
        String id = facts.ids().of(check.id().toString(), subject.ref().toString());
        return new Observation(id, check.id(), subject, outcome, reason, missing, traces(sayings));
    }

    /** Each rule with each set of facts once, in order. */
    private List<Trace> traces(List<Saying> sayings) {
        if (sayings.size() < 2) {
            return sayings.isEmpty() ? List.of() : List.of(trace(sayings.get(0)));
        }
        Map<String, Trace> traces = new TreeMap<>();
        for (Saying saying : sayings) {
            Trace trace = trace(saying);
            traces.put(trace.rule().name() + " " + trace.facts(), trace);
        }
        return List.copyOf(traces.values());
    }

    /** With the facts that the rule matched, without the periods of the plan, which are no facts of the organization. */
    private Trace trace(Saying saying) {
        List<FactRef> refs = new ArrayList<>(saying.matched().size());
        for (Fact fact : saying.matched()) {
            FactRef ref = facts.ref(fact);
            if (facts.at(ref).isPresent()) {
                refs.add(ref);
            }
        }
        return new Trace(saying.rule(), refs);
    }
}
