package dev.assay.benchmarks.floor;

import dev.assay.api.facts.AccessGrant;
import dev.assay.api.facts.Activity;
import dev.assay.api.facts.Breach;
import dev.assay.api.facts.Completeness;
import dev.assay.api.facts.InformationSystem;
import dev.assay.api.facts.Organization;
import dev.assay.api.facts.Period;
import dev.assay.api.facts.Policy;
import dev.assay.api.facts.Practice;
import dev.assay.api.spi.Fact;
import dev.assay.api.value.Answer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The facts by type, and by the keys that checks look them up by. */
public final class FactLists {

    private final Map<Class<?>, List<Fact>> byType = new HashMap<>();
    private final Map<String, Practice> practices = new HashMap<>();
    private final Map<String, Period> periods = new HashMap<>();
    private final Map<String, Completeness> complete = new HashMap<>();
    private final Map<String, InformationSystem> systems = new HashMap<>();
    private final Map<String, List<Policy>> policies;
    private final Map<String, List<Activity>> activities;
    private final Map<String, List<Activity>> restoreTests = new HashMap<>();
    private final Map<String, List<Activity>> evaluations = new HashMap<>();
    private final Map<String, List<Breach>> breaches;
    private final Map<String, List<AccessGrant>> grants;

    public FactLists(Collection<? extends Fact> facts) {
        for (Fact fact : facts) {
            byType.computeIfAbsent(fact.getClass(), type -> new ArrayList<>()).add(fact);
        }
        of(Practice.class).forEach(practice -> practices.put(practice.practice(), practice));
        of(Period.class).forEach(period -> periods.put(period.id(), period));
        of(InformationSystem.class).forEach(system -> systems.put(system.id(), system));
        for (Completeness statement : of(Completeness.class)) {
            if (statement.answer() == Answer.YES) {
                complete.put(statement.list(), statement);
            }
        }
        policies = by(of(Policy.class), Policy::topic);
        activities = by(of(Activity.class), Activity::kind);
        breaches = by(of(Breach.class), Breach::incident);
        grants = by(of(AccessGrant.class), AccessGrant::member);
        // One that is of another or an unknown kind stands under neither key, as a rule with an equal kind finds it.
        activities("restore-test").forEach(test -> named(restoreTests, test, test.systems()));
        activities("evaluation").forEach(evaluation -> named(evaluations, evaluation, evaluation.changes()));
    }

    private static <T> Map<String, List<T>> by(List<T> facts, Function<T, String> key) {
        Map<String, List<T>> map = new HashMap<>();
        for (T fact : facts) {
            map.computeIfAbsent(key.apply(fact), k -> new ArrayList<>()).add(fact);
        }
        return map;
    }

    private static void named(Map<String, List<Activity>> map, Activity activity, List<String> names) {
        for (String name : names) {
            List<Activity> of = map.computeIfAbsent(name, n -> new ArrayList<>());
            if (of.isEmpty() || of.get(of.size() - 1) != activity) {
                of.add(activity);
            }
        }
    }

    @SuppressWarnings("unchecked")
    <T extends Fact> List<T> of(Class<T> type) {
        return (List<T>) byType.getOrDefault(type, List.of());
    }

    /** The organization; null where none is recorded. */
    @Nullable
    Organization organization() {
        List<Organization> found = of(Organization.class);
        return found.isEmpty() ? null : found.get(0);
    }

    @Nullable
    Practice practice(String practice) {
        return practices.get(practice);
    }

    @Nullable
    Period period(String id) {
        return periods.get(id);
    }

    /** The statement that a list is complete; null where there is none. */
    @Nullable
    Completeness complete(String list) {
        return complete.get(list);
    }

    @Nullable
    InformationSystem system(String id) {
        return systems.get(id);
    }

    List<Policy> policies(String topic) {
        return policies.getOrDefault(topic, List.of());
    }

    List<Activity> activities(String kind) {
        return activities.getOrDefault(kind, List.of());
    }

    List<Activity> restoreTests(String system) {
        return restoreTests.getOrDefault(system, List.of());
    }

    List<Activity> evaluations(String change) {
        return evaluations.getOrDefault(change, List.of());
    }

    List<Breach> breaches(String incident) {
        return breaches.getOrDefault(incident, List.of());
    }

    List<AccessGrant> grants(String member) {
        return grants.getOrDefault(member, List.of());
    }
}
