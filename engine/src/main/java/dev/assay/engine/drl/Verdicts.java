package dev.assay.engine.drl;

import dev.assay.api.model.Problem;
import dev.assay.api.model.Verb;
import dev.assay.engine.drl.Condition.FactPattern;
import dev.assay.engine.drl.Conjuncts.Conjunct;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether what a rule says stays right whatever the values turn out to be that nobody recorded: nothing passes, fails or is
 * outside on what is not known. A rule that says what is lacking may ask for anything.
 */
final class Verdicts {

    private final FactTypes types;
    private final WrittenRule rule;
    private final Scope scope;
    private final List<Problem> problems;
    private final Conjuncts conjuncts;

    Verdicts(FactTypes types, WrittenRule rule, Scope scope, List<Problem> problems) {
        this.types = types;
        this.rule = rule;
        this.scope = scope;
        this.problems = problems;
        this.conjuncts = new Conjuncts(types, rule, problems);
    }

    void check() {
        int before = problems.size();
        Verb verb = rule.then().verb();
        if (verb == Verb.APPLIES) {
            applies();
            return;
        }
        if (verb != Verb.MEETS && verb != Verb.FAILS) {
            return;
        }
        rule.matched().forEach(this::matched);
        for (Condition condition : rule.conditions()) {
            if (condition instanceof Condition.Absent absent) {
                new Absences(rule, conjuncts, problems).check(absent);
            } else if (condition instanceof Condition.Count count) {
                new Absences(rule, conjuncts, problems).check(count);
            }
        }
        if (problems.size() == before) {
            certainScope();
        }
        if (problems.size() == before) {
            support();
        }
    }

    private void refuse(int at, String message) {
        problems.add(rule.file().problem(at, "rule \"" + rule.name().text() + "\" " + message));
    }

    /** To what a check applies is seen from its subject alone, and takes in what nobody recorded. */
    private void applies() {
        if (rule.conditions().size() > 1 || rule.matched().size() != 1) {
            refuse(
                    rule.when().at(),
                    "applies only beside another fact, which may not have been recorded; match the subject alone");
            return;
        }
        for (Conjunct each : conjuncts.of(rule.matched().get(0))) {
            if (!each.certainty().whenFalse().certain()) {
                refuse(
                        each.expr().at(),
                        "applies only where an answer was recorded, by " + each.text()
                                + "; compare with != (or take \"unknown\" in) so that the unknown stays in scope");
            }
        }
    }

    private void matched(FactPattern pattern) {
        boolean completeness = pattern.type().is("Completeness");
        boolean scoped = subject(pattern) && rule.then().verb() == Verb.MEETS;
        for (Conjunct each : conjuncts.of(pattern)) {
            boolean answer = each.keys().stream().anyMatch(key -> key.written().equals("answer"));
            if (completeness && answer && !each.written().equals("answer == Answer.YES")) {
                refuse(
                        each.expr().at(),
                        "asks of a list whether " + each.text()
                                + "; nothing follows from a list but where it is complete: write"
                                + " Completeness( list == \"activities\", answer == Answer.YES )");
            } else if (!each.certainty().whenTrue().certain() && !(scoped && scope.always(each.written()))) {
                uncertain(each);
            }
        }
    }

    private void uncertain(Conjunct each) {
        boolean meets = rule.then().verb() == Verb.MEETS;
        refuse(
                each.expr().at(),
                (meets ? "passes" : "fails") + " on what nobody recorded, since " + each.text()
                        + " may be so only as long as " + key(each) + " is not known; test what was recorded"
                        + each.keys().stream()
                                .findFirst()
                                .map(key -> ", such as " + key.example())
                                .orElse("")
                        + (meets ? ", or what stands word for word in each applies rule of the check" : ""));
    }

    private static String key(Conjunct each) {
        return each.keys().stream().map(Key::written).sorted().findFirst().orElse("it");
    }

    private boolean subject(FactPattern pattern) {
        Token variable = pattern.variable();
        return variable != null && variable.text().equals(rule.then().subject().text());
    }

    /** A failure of what may be outside is none. */
    private void certainScope() {
        if (rule.then().verb() != Verb.FAILS) {
            return;
        }
        Set<Key> known = new HashSet<>();
        Set<String> written = new HashSet<>();
        for (FactPattern pattern : rule.certain()) {
            for (Conjunct each : conjuncts.of(pattern)) {
                if (subject(pattern)) {
                    known.addAll(each.certainty().whenTrue().known());
                    written.add(each.written());
                }
            }
        }
        scope.open(known, written)
                .ifPresent(open -> refuse(
                        rule.at(),
                        "fails where the check may not apply, since nobody may have recorded " + open.written()
                                + "; also test what was recorded of it, such as "
                                + (open.example().endsWith("Answer.YES")
                                        ? open.written() + " in (Answer.YES, Answer.PARTLY)"
                                        : open.example())));
    }

    /** A verdict rests on a recorded answer to its question, or on a fact that is there beside its subject. */
    private void support() {
        Certainty.Side all = Certainty.Side.EMPTY;
        for (Condition condition : rule.conditions()) {
            List<FactPattern> patterns = condition instanceof Condition.Match match
                    ? List.of(match.pattern())
                    : condition instanceof Condition.AnyOf any ? any.patterns() : List.of();
            Certainty.Side either = patterns.stream()
                    .map(this::certain)
                    .reduce(Certainty.Side::or)
                    .orElse(Certainty.Side.EMPTY);
            all = all.and(either);
        }
        Set<FactPattern> connected = connected();
        if (!all.rests(key -> answers(key, connected))) {
            refuse(
                    rule.at(),
                    "gives a verdict without a recorded value that answers its question (what says to what the check"
                            + " applies answers nothing, nor does a fact that no key joins to "
                            + rule.then().subject().text()
                            + "); test one, such as encryptionAtRest == Answer.YES");
        }
    }

    private Certainty.Side certain(FactPattern pattern) {
        return conjuncts.of(pattern).stream()
                .map(each -> each.certainty().whenTrue())
                .filter(Certainty.Side::certain)
                .reduce(Certainty.Side.EMPTY, Certainty.Side::and);
    }

    private boolean answers(Key key, Set<FactPattern> connected) {
        FactPattern pattern = key.pattern();
        if (!key.answers() || !connected.contains(pattern)) {
            return false;
        }
        FactPattern about = subjectPattern();
        boolean alike =
                about != null && about.type().text().equals(pattern.type().text());
        boolean apart = key.type().raw() == String.class
                && FactTypes.apart(types.named(pattern.type().text()).orElseThrow(), key.written());
        return !alike || (!apart && !scope.asks(key));
    }

    private @Nullable FactPattern subjectPattern() {
        return rule.matched().stream().filter(this::subject).findFirst().orElse(null);
    }

    /** The facts that say something of the subject: of all that is the organization, and what a key joins to it. */
    private Set<FactPattern> connected() {
        List<FactPattern> matched = rule.matched();
        FactPattern about = subjectPattern();
        Set<FactPattern> found = new HashSet<>();
        for (FactPattern pattern : matched) {
            if (pattern.equals(about)
                    || Set.of("Organization", "Completeness")
                            .contains(pattern.type().text())
                    || (about != null && about.type().is("Organization"))) {
                found.add(pattern);
            }
        }
        List<Set<FactPattern>> joins = new ArrayList<>();
        for (FactPattern pattern : matched) {
            for (Conjunct each : conjuncts.of(pattern)) {
                if (Joins.byKey(each.expr())) {
                    joins.add(each.facts());
                }
            }
        }
        Set<FactPattern> reached = new HashSet<>(about == null ? Set.of() : Set.of(about));
        boolean more = true;
        while (more) {
            more = joins.stream()
                    .filter(join -> join.stream().anyMatch(reached::contains))
                    .map(reached::addAll)
                    .reduce(false, Boolean::logicalOr);
        }
        found.addAll(reached);
        return found;
    }
}
