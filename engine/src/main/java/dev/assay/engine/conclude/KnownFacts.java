package dev.assay.engine.conclude;

import dev.assay.api.facts.Completeness;
import dev.assay.api.facts.Organization;
import dev.assay.api.facts.Period;
import dev.assay.api.facts.Practice;
import dev.assay.api.model.AssessmentPlan;
import dev.assay.api.model.FactRef;
import dev.assay.api.model.RecordedFact;
import dev.assay.api.model.Snapshot;
import dev.assay.api.model.Subject;
import dev.assay.api.spi.Counted;
import dev.assay.api.spi.Fact;
import dev.assay.api.spi.Occurred;
import dev.assay.api.value.Answer;
import dev.assay.api.value.CountRange;
import dev.assay.api.value.DateRange;
import dev.assay.api.value.Horizon;
import dev.assay.engine.drl.FactTypes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The facts of a snapshot as a plan knows them: without what was written down too late, is only planned or stands for none,
 * and with the lists that are certainly complete told from the others.
 */
public final class KnownFacts {

    private final AssessmentPlan plan;
    private final Snapshot snapshot;
    private final Map<FactRef, RecordedFact> byRef;
    private final Map<String, List<RecordedFact>> bySection = new TreeMap<>();
    private final Set<String> reopened = new HashSet<>();
    /** The sections with facts that hold on other days only. */
    private final Set<String> ended = new HashSet<>();

    private final Map<String, CountRange> listed = new TreeMap<>();
    private final Set<String> closed = new HashSet<>();
    /** The facts that are dated after the assessment. */
    private final List<Fact> toCome;

    private final Subject organization;
    private final StableId ids;
    private final Map<FactRef, Subject> subjects = new HashMap<>();
    private final Map<String, String> whyOpen = new HashMap<>();
    private final Map<Class<?>, List<Fact>> ofKind = new HashMap<>();
    private final Map<Fact, FactRef> refs;
    /** By fact, the keys that leave open if it holds, or has happened, by the assessment date. */
    private final Map<Fact, List<String>> uncertain = new IdentityHashMap<>();

    public KnownFacts(AssessmentPlan plan, Snapshot read) {
        this.plan = plan;
        Snapshot recorded = known(read);
        Snapshot known = FactsInForce.endedBy(FactsInForce.of(recorded, plan.asOf()), plan.asOf());
        ended.addAll(FactsInForce.ended(recorded, known));
        known.facts().forEach(fact -> listed.merge(fact.ref().section(), count(fact.fact()), KnownFacts::sum));
        known.of(Completeness.class)
                .filter(statement -> whyNotClosing(statement).isEmpty())
                .map(Completeness::list)
                .forEach(closed::add);
        this.snapshot =
                known.without(fact -> planned(fact.fact()) || count(fact.fact()).equals(CountRange.of(0)));
        this.toCome = known.facts().stream()
                .map(RecordedFact::fact)
                .filter(this::planned)
                .toList();
        this.byRef = snapshot.byRef();
        this.refs = new IdentityHashMap<>(snapshot.facts().size());
        for (RecordedFact fact : snapshot.facts()) {
            bySection
                    .computeIfAbsent(fact.ref().section(), s -> new ArrayList<>())
                    .add(fact);
            ofKind.computeIfAbsent(fact.fact().getClass(), k -> new ArrayList<>())
                    .add(fact.fact());
            refs.put(fact.fact(), fact.ref());
            List<String> keys = FactsInForce.uncertainties(fact, plan.asOf());
            if (!keys.isEmpty()) {
                uncertain.put(fact.fact(), keys);
            }
        }
        this.organization = snapshot.organization()
                .map(o -> new Subject(new FactRef("organization", o.id()), o.name(), CountRange.ONE))
                .orElse(new Subject(new FactRef("organization", "*"), "The organization", CountRange.ONE));
        this.ids = new StableId(organization.ref().id());
    }

    /**
     * Leaves out what was written down after the plan's bound. What carries no certain date of recording is left out too,
     * and since that may take a member from a list that is stated complete, such a list is open again.
     */
    private Snapshot known(Snapshot read) {
        return plan.recordingBound()
                .map(bound -> read.without(fact -> {
                    if (fact.recorded().certainlyBy(bound)) {
                        return false;
                    }
                    if (!fact.recorded().certainlyAfter(bound)) {
                        reopened.add(fact.ref().section());
                    }
                    return true;
                }))
                .orElse(read);
    }

    /** The keys by which a fact may not hold on the assessment date, or may not have happened by then; none if it certainly does. */
    List<String> uncertain(Fact fact) {
        return uncertain.isEmpty() ? List.of() : uncertain.getOrDefault(fact, List.of());
    }

    private boolean planned(Fact fact) {
        return fact instanceof Occurred occurred
                && occurred.on().certainlyAfter(plan.asOf())
                && !occurred.certainlyHappenedBy(plan.asOf());
    }

    /** Why a statement of completeness does not close its list; empty if it does. */
    private String whyNotClosing(Completeness statement) {
        if (statement.answer() != Answer.YES) {
            return statement.answer() == Answer.UNKNOWN
                    ? "nobody recorded whether it is complete"
                    : "it is recorded as not complete";
        }
        if (!statement.asOf().certainlyBy(plan.asOf())) {
            return "it is called complete without a day that certainly lies before this assessment";
        }
        if (statement.countedBy().isEmpty()) {
            return "it is called complete, but nobody is named who counted";
        }
        if (reopened.contains(statement.list())) {
            return "some of its entries carry no day of recording and were left out";
        }
        if (ended.contains(statement.list()) && !statement.count().known()) {
            return "some of its entries do not hold on this date, and no count says how many there are without them";
        }
        if (!agrees(statement.count(), listed(statement.list()))) {
            return "it was counted to hold " + statement.count() + " and lists " + listed(statement.list());
        }
        if (!listed.containsKey(statement.list()) && !statement.count().known()) {
            return "it is called complete and lists nothing; count: 0 would say that there is nothing";
        }
        return "";
    }

    /** Why a list is not certainly complete; empty if it is. */
    String whyOpen(String section) {
        return whyOpen.computeIfAbsent(section, this::reasonOpen);
    }

    private String reasonOpen(String section) {
        return of(Completeness.class).stream()
                .filter(statement -> statement.list().equals(section))
                .findFirst()
                .map(this::whyNotClosing)
                .orElse("nobody stated that it is, as of a day and by whose count");
    }

    /** How many a list holds, what is only planned included, since whoever counted it did so too. */
    private CountRange listed(String section) {
        return listed.getOrDefault(section, CountRange.of(0));
    }

    /** Whether a recorded fact shows that something may be missing from a list, be it called complete or not. */
    boolean doubted(String section) {
        return reopened.contains(section)
                || ended.contains(section) && !closed.contains(section)
                || of(Completeness.class).stream()
                        .filter(statement -> statement.list().equals(section))
                        .anyMatch(statement -> statement.answer() == Answer.NO
                                || statement.answer() == Answer.PARTLY
                                || !agrees(statement.count(), listed(section)));
    }

    private static boolean agrees(CountRange counted, CountRange listed) {
        return !counted.known() || (counted.exact() && listed.exact() && counted.least() == listed.least());
    }

    private static CountRange sum(CountRange one, CountRange other) {
        return one.known() && other.known()
                ? new CountRange(one.least() + other.least(), sum(one.most(), other.most()))
                : CountRange.UNKNOWN;
    }

    private static long sum(long one, long other) {
        return one > Long.MAX_VALUE - other ? Long.MAX_VALUE : one + other;
    }

    /** How many a record stands for. */
    private static CountRange count(Fact fact) {
        return fact instanceof Counted several ? several.count() : CountRange.ONE;
    }

    AssessmentPlan plan() {
        return plan;
    }

    /** The facts without those left out. */
    public Snapshot snapshot() {
        return snapshot;
    }

    /** The organization; {@code organization[*]} where none is recorded. */
    public Subject organization() {
        return organization;
    }

    Optional<Organization> recordedOrganization() {
        return of(Organization.class).stream().findFirst();
    }

    Optional<RecordedFact> at(FactRef ref) {
        return Optional.ofNullable(byRef.get(ref));
    }

    /** The facts of one kind, in order. */
    @SuppressWarnings("unchecked")
    <T extends Fact> List<T> of(Class<T> kind) {
        return (List<T>) ofKind.getOrDefault(kind, List.of());
    }

    /** The facts of one kind that are dated after the assessment, in order; no conclusion rests on them. */
    <T extends Fact> List<T> toCome(Class<T> kind) {
        return toCome.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** Where a fact that a rule spoke of stands; the facts of {@link #forRules} are found without looking at their content. */
    FactRef ref(Fact fact) {
        FactRef known = refs.get(fact);
        return known != null ? known : new FactRef(FactTypes.sectionOf(fact.getClass()), fact.id());
    }

    /** Makes the identifiers of this assessment. */
    StableId ids() {
        return ids;
    }

    List<RecordedFact> section(String section) {
        return bySection.getOrDefault(section, List.of());
    }

    /** Whether a list is certainly complete, so that what is not in it does not exist. */
    boolean closed(String section) {
        return closed.contains(section);
    }

    /** A fact as the subject of a check. */
    Subject subject(RecordedFact fact) {
        return subjects.computeIfAbsent(
                fact.ref(),
                ref -> ref.equals(organization.ref())
                        ? organization
                        : new Subject(ref, Sentences.nameOf(fact), count(fact.fact())));
    }

    /**
     * The facts that rules see: statements that do not close their list answer unknown, and the periods of the plan are
     * added.
     *
     * @param periods the months of each parameter, by name
     */
    public List<Fact> forRules(Map<String, Integer> periods) {
        List<Fact> facts = new ArrayList<>(snapshot.facts().size() + periods.size());
        // A yes of the whole organization does not stand while one of its parts is recorded as unknown.
        Set<String> doubtful = snapshot.of(Practice.class)
                .filter(part -> !part.wholeOrganization() && part.answer() == Answer.UNKNOWN)
                .map(Practice::practice)
                .collect(Collectors.toSet());
        for (RecordedFact fact : snapshot.facts()) {
            if (fact.fact() instanceof Completeness statement && !closed(statement.list())) {
                Completeness open = new Completeness(
                        statement.list(),
                        statement.answer() == Answer.YES ? Answer.UNKNOWN : statement.answer(),
                        statement.asOf(),
                        statement.countedBy(),
                        statement.count());
                refs.put(open, fact.ref());
                facts.add(open);
            } else if (fact.fact() instanceof Practice practice) {
                Practice seen = practice.answer() == Answer.YES && doubtful.contains(practice.practice())
                        ? new Practice(
                                practice.practice(), Answer.UNKNOWN, practice.facilities(), practice.affiliates())
                        : practice.forOrganization();
                refs.put(seen, fact.ref());
                if (uncertain.containsKey(practice)) {
                    uncertain.put(seen, uncertain.get(practice));
                }
                facts.add(seen);
            } else {
                facts.add(fact.fact());
            }
        }
        periods.forEach((name, months) -> {
            if (Ageing.MONTHS.containsKey(name)) {
                return;
            }
            Period period = new Period(name, months, Horizon.back(plan.asOf(), months));
            refs.put(period, new FactRef(FactTypes.sectionOf(Period.class), period.id()));
            facts.add(period);
        });
        return facts;
    }

    /** The keys that leave open if a fact holds on the assessment date; none if it certainly does. */
    List<String> uncertainPeriod(FactRef ref) {
        RecordedFact fact = byRef.get(ref);
        return fact == null ? List.of() : FactsInForce.uncertainPeriod(fact, plan.asOf());
    }

    /** Whether something dated has certainly happened by the date of the assessment. */
    boolean happened(DateRange on) {
        return on.certainlyBy(plan.asOf());
    }
}
