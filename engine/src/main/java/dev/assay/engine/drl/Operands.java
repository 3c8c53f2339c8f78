package dev.assay.engine.drl;

import dev.assay.api.facts.Period;
import dev.assay.api.schema.FactSection;
import dev.assay.api.spi.Counted;
import dev.assay.api.spi.Fact;
import dev.assay.api.spi.Occurred;
import dev.assay.api.value.CountRange;
import dev.assay.api.value.DateRange;
import dev.assay.api.value.Score;
import dev.assay.api.value.TimeOfDay;
import dev.assay.engine.drl.Condition.FactPattern;
import dev.assay.engine.drl.Condition.Test;
import dev.assay.engine.drl.Value.Kind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the operands of one rule's conditions are; variables are followed to what they are bound to. */
final class Operands {

    private static final BigDecimal LARGEST = BigDecimal.valueOf(Long.MAX_VALUE);

    private final FactTypes types;
    private final Certainties certainties;
    private final Map<String, FactPattern> facts = new HashMap<>();
    private final Map<String, Bound> values = new HashMap<>();
    private final Map<String, Kind> counts = new HashMap<>();

    private record Bound(Expr of, FactPattern in) {}

    Operands(FactTypes types, WrittenRule rule, Certainties certainties) {
        this.types = types;
        this.certainties = certainties;
        rule.matched().forEach(this::bind);
        rule.counted().forEach(this::bind);
    }

    private void bind(FactPattern pattern) {
        if (pattern.variable() != null) {
            facts.put(pattern.variable().text(), pattern);
        }
        for (Test test : pattern.tests()) {
            if (test.variable() != null) {
                values.put(test.variable().text(), new Bound(test.of(), pattern));
            }
        }
    }

    /** From here on a variable is a number of facts. */
    void count(Token variable, Kind kind) {
        counts.put(variable.text(), kind);
    }

    boolean counts(Expr expr) {
        return expr instanceof Expr.Path path && counts.containsKey(path.root().text());
    }

    Class<? extends Fact> type(FactPattern pattern) {
        return types.named(pattern.type().text()).orElseThrow();
    }

    Value of(Expr expr, @Nullable FactPattern pattern) {
        if (expr instanceof Expr.Literal literal) {
            return literal(literal.token());
        }
        if (expr instanceof Expr.Path path) {
            return path(path, pattern);
        }
        Set<FactPattern> spoken = new HashSet<>();
        Set<Key> keys = new HashSet<>();
        expr.walk(part -> {
            if (part instanceof Expr.Path path) {
                Value value = path(path, pattern);
                spoken.addAll(value.facts());
                keys.addAll(value.keys());
            }
        });
        return Value.truth(certainties.of(expr, pattern), keys, spoken);
    }

    private static Value literal(Token token) {
        return switch (token.kind()) {
            case STRING -> Value.named(token.text(), String.class);
            case NUMBER -> Value.named(new BigDecimal(token.text()), long.class);
            default -> Value.named(token.is("true"), boolean.class);
        };
    }

    private Value path(Expr.Path path, @Nullable FactPattern pattern) {
        String root = path.root().text();
        List<Expr.Step> steps = path.steps();
        if (Character.isUpperCase(root.charAt(0))) {
            return Value.named(steps.get(steps.size() - 1).name().text(), Enum.class);
        }
        if (counts.containsKey(root)) {
            return new Value(counts.get(root), null, long.class, Set.of(), Set.of(), null);
        }
        if (path.variable()) {
            Bound bound = values.get(root);
            Value value =
                    bound == null ? Value.fact(facts.get(root), type(facts.get(root))) : of(bound.of(), bound.in());
            return steps(value, steps, pattern);
        }
        boolean method = !steps.isEmpty() && steps.get(0).name() == path.root();
        if (path.root().is("asOf") && !method) {
            return steps(Value.named(null, LocalDate.class), steps, pattern);
        }
        if (pattern == null) {
            throw new IllegalStateException("no fact has a key " + root + " here");
        }
        Value fact = Value.fact(pattern, type(pattern));
        return steps(method ? fact : component(fact, root), steps, pattern);
    }

    private Value steps(Value begin, List<Expr.Step> steps, @Nullable FactPattern pattern) {
        Value value = begin;
        for (Expr.Step step : steps) {
            List<Value> arguments =
                    step.arguments().stream().map(each -> of(each, pattern)).toList();
            String given = step.arguments().stream()
                    .map(each -> written(each, pattern))
                    .collect(Collectors.joining(", ", "(", ")"));
            value = step(value, step.name().text(), arguments, given);
        }
        return value;
    }

    private Value step(Value of, String word, List<Value> arguments, String given) {
        if (of.is(Kind.RECORD)) {
            return arguments.isEmpty() && hasComponent(of.type(), word)
                    ? component(of, word)
                    : method(of, word, arguments, given);
        }
        return new Asked(of, word, arguments).value();
    }

    private static boolean hasComponent(Class<?> type, String word) {
        return Members.component(type, word).isPresent();
    }

    private Value component(Value of, String word) {
        Typed typed = Members.component(of.type(), word).orElseThrow();
        if (of.keys().isEmpty()) {
            Class<? extends Fact> fact = of.type().asSubclass(Fact.class);
            if (alwaysThere(fact, word)) {
                return of.as(Kind.FIXED, null, typed.raw());
            }
            boolean byDefault = Counted.class.isAssignableFrom(fact) && word.equals("count");
            return unknown(of, key(of, word, Set.of(word), typed, !byDefault), typed, typed.raw());
        }
        Key record = of.keys().iterator().next();
        return unknown(
                of, key(of, record.written() + "." + word, record.from(), typed, record.answers()), typed, typed.raw());
    }

    private static Key key(Value of, String written, Set<String> from, Typed type, boolean answers) {
        return new Key(of.facts().iterator().next(), written, from, type, answers);
    }

    private static boolean alwaysThere(Class<? extends Fact> type, String component) {
        return type == Period.class || FactSection.of(type).always(component);
    }

    /** What a method of a fact works out, as unknown as its own kind of value is. */
    private Value method(Value of, String word, List<Value> arguments, String given) {
        boolean onFact = of.keys().isEmpty();
        Set<String> from = onFact
                ? Set.copyOf(FactTypes.derivedFrom(of.type().asSubclass(Fact.class), word))
                : of.keys().iterator().next().from();
        String path = onFact ? "" : of.keys().iterator().next().written() + ".";
        Class<?> result = Members.methods(of.type(), word).stream()
                .filter(method -> method.getParameterCount() == arguments.size())
                .findFirst()
                .orElseThrow()
                .getReturnType();
        Key key = key(of, path + word + given, from.isEmpty() ? Set.of(word) : from, Typed.of(result), true);
        if (result == boolean.class) {
            boolean happened = word.equals("certainlyHappenedBy") && Occurred.class.isAssignableFrom(of.type());
            return Value.truth(
                    happened && arguments.get(0).neverFalls() ? Certainty.of(true, false, Set.of(key)) : Certainty.NONE,
                    Set.of(key),
                    of.facts());
        }
        boolean fixed = arguments.stream().allMatch(argument -> argument.is(Kind.FIXED));
        return fixed && result != String.class
                ? unknown(of, key, Typed.of(result), result)
                : new Value(Kind.OPAQUE, null, result, Set.of(key), of.facts(), null);
    }

    private static Value unknown(Value of, Key key, Typed typed, Class<?> type) {
        Function<Kind, Function<@Nullable Object, Value>> made =
                kind -> none -> new Value(kind, none, type, Set.of(key), of.facts(), null);
        if (type == DateRange.class || type == CountRange.class) {
            return made.apply(Kind.RANGE).apply(null);
        }
        if (type.isEnum()) {
            return made.apply(Kind.WHOLE).apply("UNKNOWN");
        }
        if (type == Score.class) {
            return made.apply(Kind.WHOLE).apply(null);
        }
        if (type == String.class) {
            return made.apply(Kind.WHOLE).apply(typed.words().isEmpty() ? "" : "unknown");
        }
        if (Collection.class.isAssignableFrom(type)) {
            return made.apply(Kind.LIST).apply(null);
        }
        boolean inside = type.isRecord() && type != TimeOfDay.class;
        return made.apply(inside ? Kind.RECORD : Kind.OPAQUE).apply(null);
    }

    /** The number that an end of a range is where nothing is known. */
    static @Nullable Object end(Value range, boolean lower) {
        return range.type() != CountRange.class ? null : lower ? BigDecimal.ZERO : LARGEST;
    }

    /** How a condition is written, with its variables followed to what they are bound to. */
    String written(Expr expr, @Nullable FactPattern pattern) {
        Function<Expr, String> inside = part -> written(part, pattern);
        if (expr instanceof Expr.Junction junction) {
            return junction.parts().stream()
                    .map(inside)
                    .collect(Collectors.joining(junction.all() ? " && " : " || ", "(", ")"));
        }
        if (expr instanceof Expr.Not not) {
            return "!" + inside.apply(not.of());
        }
        if (expr instanceof Expr.Compare compare) {
            return inside.apply(compare.left()) + " " + compare.op().text() + " " + inside.apply(compare.right());
        }
        if (expr instanceof Expr.OneOf oneOf) {
            return oneOf.values().stream()
                    .map(inside)
                    .sorted()
                    .collect(Collectors.joining(
                            ", ", inside.apply(oneOf.left()) + (oneOf.negated() ? " not in (" : " in ("), ")"));
        }
        if (expr instanceof Expr.Path path) {
            return written(path, pattern);
        }
        Token token = ((Expr.Literal) expr).token();
        return token.kind() == Token.Kind.STRING ? "\"" + token.text() + "\"" : token.text();
    }

    private String written(Expr.Path path, @Nullable FactPattern pattern) {
        String root = path.root().text();
        Bound bound = values.get(root);
        StringBuilder text = new StringBuilder(root);
        if (bound != null && path.variable()) {
            text = new StringBuilder(
                            bound.in().equals(pattern) ? "" : bound.in().at() + ":")
                    .append(written(bound.of(), bound.in()));
        }
        for (Expr.Step step : path.steps()) {
            if (step.name() != path.root()) {
                text.append('.').append(step.name().text());
            }
            if (!step.arguments().isEmpty() || (step.call() && step.name() == path.root())) {
                text.append(step.arguments().stream()
                        .map(each -> written(each, pattern))
                        .collect(Collectors.joining(", ", "(", ")")));
            }
        }
        return text.toString();
    }
}
