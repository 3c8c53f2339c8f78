package dev.assay.engine.drl;

import dev.assay.api.value.CountRange;
import dev.assay.api.value.DateRange;
import dev.assay.api.value.Score;
import dev.assay.engine.drl.Condition.FactPattern;
import dev.assay.engine.drl.Value.Kind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What is asked of a text, a list, a range or a day, and what is known of the answer.
 *
 * @param of of what
 * @param word the component or method
 * @param arguments what it is given
 */
record Asked(Value of, String word, List<Value> arguments) {

    Value value() {
        return switch (of.kind()) {
            case RANGE -> ofRange();
            case LIST -> ofList();
            case WHOLE -> of.type() == Score.class ? ofScore() : ofText();
            case FIXED, RISES, FALLS -> of.type() == LocalDate.class ? ofDay() : opaque(of.type());
            default -> opaque(Object.class);
        };
    }

    private Set<Key> keys() {
        Set<Key> keys = new HashSet<>(of.keys());
        arguments.forEach(argument -> keys.addAll(argument.keys()));
        return keys;
    }

    private Set<FactPattern> facts() {
        Set<FactPattern> facts = new HashSet<>(of.facts());
        arguments.forEach(argument -> facts.addAll(argument.facts()));
        return facts;
    }

    private Value truth(Certainty certainty) {
        return Value.truth(certainty, keys(), facts());
    }

    private Value opaque(Class<?> type) {
        boolean fixed = of.is(Kind.FIXED) && arguments.stream().allMatch(argument -> argument.is(Kind.FIXED));
        return new Value(fixed ? Kind.FIXED : Kind.OPAQUE, null, type, keys(), facts(), null);
    }

    private Value ofRange() {
        Value lower = of.as(Kind.RISES, Operands.end(of, true), end());
        Value upper = of.as(Kind.FALLS, Operands.end(of, false), end());
        return switch (word) {
            case "earliest", "least" -> lower;
            case "latest", "most" -> upper;
            case "certainlyBy" -> truth(Certainties.below(upper, arguments.get(0), true));
            case "certainlyBefore" -> truth(Certainties.below(upper, arguments.get(0), false));
            case "certainlySince" -> truth(Certainties.below(arguments.get(0), lower, true));
            case "certainlyAfter" -> truth(Certainties.below(arguments.get(0), lower, false));
            // That something is known of it is not yet what.
            case "known", "exact" -> truth(knownOrExact());
            case "earlier", "later", "plusDays" -> other();
            default -> opaque(String.class);
        };
    }

    private Certainty knownOrExact() {
        return Certainty.of(true, false, of.keys());
    }

    private Class<?> end() {
        return of.type() == CountRange.class ? long.class : LocalDate.class;
    }

    private Value other() {
        boolean follows = arguments.stream().allMatch(argument -> argument.is(Kind.RANGE) || argument.is(Kind.FIXED));
        return new Value(follows ? Kind.RANGE : Kind.OPAQUE, null, DateRange.class, keys(), facts(), null);
    }

    private Value ofDay() {
        if (arguments.isEmpty()) {
            return opaque(Object.class);
        }
        Value day = arguments.get(0);
        return switch (word) {
            case "isBefore" -> truth(Certainties.below(of, day, false));
            case "isAfter" -> truth(Certainties.below(day, of, false));
            default -> truth(of.is(Kind.FIXED) && day.is(Kind.FIXED) ? Certainty.RECORDED : Certainty.NONE);
        };
    }

    private Value ofList() {
        return switch (word) {
            case "isEmpty" -> truth(Certainty.of(false, true, of.keys()));
            case "contains" -> truth(Certainty.of(true, false, keys()));
            case "size" -> of.as(Kind.WHOLE, BigDecimal.ZERO, int.class);
            default -> opaque(Object.class);
        };
    }

    private Value ofScore() {
        return switch (word) {
            case "known" -> truth(Certainty.of(of.keys().iterator().next(), false));
            case "below" -> truth(Certainty.of(true, false, keys()));
            case "hundredths" -> of.as(Kind.WHOLE, BigDecimal.ONE.negate(), int.class);
            default -> opaque(Object.class);
        };
    }

    private Value ofText() {
        Key key = of.keys().iterator().next();
        if (!(of.constant() instanceof String unknown)) {
            return opaque(boolean.class);
        }
        if (word.equals("isEmpty")) {
            return truth(Certainty.of(key, unknown.isEmpty()));
        }
        if (arguments.size() != 1 || !(arguments.get(0).constant() instanceof String part)) {
            return new Value(Kind.TRUTH, null, boolean.class, keys(), facts(), Certainty.NONE);
        }
        return switch (word) {
            case "startsWith" -> truth(Certainty.of(key, unknown.startsWith(part)));
            case "endsWith" -> truth(Certainty.of(key, unknown.endsWith(part)));
            case "contains" -> truth(Certainty.of(key, unknown.contains(part)));
            default -> opaque(boolean.class);
        };
    }
}
