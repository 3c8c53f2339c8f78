package dev.assay.engine.conclude;

import dev.assay.api.model.Check;
import dev.assay.api.model.CheckId;
import dev.assay.api.model.FactRef;
import dev.assay.api.model.Observation;
import dev.assay.api.model.Outcome;
import dev.assay.api.model.Rule;
import dev.assay.api.model.RulePack;
import dev.assay.api.model.Trace;
import dev.assay.api.model.Verb;
import dev.assay.api.value.DateRange;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Lists that are older than the plan allows, or do not say how old they are: what rests on one is not checked, since it proves neither
 * a pass nor a failure. A failure rests on what its rules looked at and on what the check applies to; everything else also on the
 * rules that might have said otherwise.
 */
final class Feeds {

    /** The section and the key that an observation then lacks. */
    private static final String LACKING = "feeds.";

    private static final String STATEMENTS = "complete";

    private final Map<String, String> outdated = new TreeMap<>();
    private final Map<CheckId, List<Rule>> rules;

    Feeds(KnownFacts facts, RulePack pack) {
        facts.plan()
                .feeds()
                .forEach((section, days) ->
                        whyOutdated(facts, section, days).ifPresent(why -> outdated.put(section, why)));
        rules = outdated.isEmpty() ? Map.of() : pack.rules().stream().collect(Collectors.groupingBy(Rule::check));
    }

    private static Optional<String> whyOutdated(KnownFacts facts, String section, int days) {
        LocalDate asOf = facts.plan().asOf();
        Optional<LocalDate> newest =
                facts.snapshot().newest(fact -> fact.ref().section().equals(section));
        String list = "The list of " + section.replace('-', ' ');
        String allows = "; the plan allows " + days + (days == 1 ? " day." : " days.");
        if (newest.isEmpty()) {
            return Optional.of(list + " does not say for certain when any of it was recorded" + allows);
        }
        // A day by which it is too old, so that a comparison of days decides.
        boolean recent = DateRange.on(newest.get().plusDays(days)).certainlySince(asOf);
        long age = ChronoUnit.DAYS.between(newest.get(), asOf);
        return recent
                ? Optional.empty()
                : Optional.of(list + " is too old: its newest entry was recorded on " + newest.get() + ", " + age
                        + " days before " + asOf + allows);
    }

    /** What is left of what was seen by a check. */
    List<Observation> on(Check check, List<Observation> seen) {
        return outdated.isEmpty()
                ? seen
                : seen.stream().map(observation -> on(check, observation)).toList();
    }

    private Observation on(Check check, Observation seen) {
        Set<String> old = sections(check, seen).collect(Collectors.toCollection(TreeSet::new));
        old.retainAll(outdated.keySet());
        if (old.isEmpty() || seen.outcome() == Outcome.ERROR) {
            return seen;
        }
        List<String> lacks = new ArrayList<>(seen.lacks());
        old.forEach(section -> lacks.add(LACKING + section));
        return new Observation(
                seen.id(),
                seen.check(),
                seen.subject(),
                Outcome.NOT_CHECKED,
                old.stream().map(outdated::get).collect(Collectors.joining(" ")),
                lacks,
                seen.traces());
    }

    private Stream<String> sections(Check check, Observation seen) {
        Stream<Rule> looked = Stream.concat(
                seen.traces().stream().map(Trace::rule),
                rules.getOrDefault(check.id(), List.of()).stream()
                        .filter(rule -> seen.outcome() != Outcome.FAIL || rule.verb() == Verb.APPLIES));
        Stream<FactRef> facts = seen.traces().stream().flatMap(trace -> trace.facts().stream());
        return Stream.of(
                        Stream.of(check.about()),
                        looked.flatMap(rule -> Stream.concat(rule.sections().stream(), rule.rests().keySet().stream())),
                        // A statement that a list is complete is what the absence of others rests on.
                        facts.map(ref -> ref.section().equals(STATEMENTS) ? ref.id() : ref.section()))
                .flatMap(part -> part);
    }
}
