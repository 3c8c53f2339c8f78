package dev.assay.engine.drl;

import java.util.List;
import java.util.function.Consumer;

/** An expression in a condition. */
sealed interface Expr {

    /** Its first character in the file, counted from 0. */
    int at();

    /** The character after its last. */
    int end();

    /** Conditions of which one or all must hold. */
    record Junction(boolean all, List<Expr> parts, int at, int end) implements Expr {}

    record Not(Expr of, int at, int end) implements Expr {}

    /** {@code left op right}, also with {@code contains} and {@code memberOf}. */
    record Compare(Expr left, Token op, Expr right) implements Expr {
        @Override
        public int at() {
            return left.at();
        }

        @Override
        public int end() {
            return right.end();
        }
    }

    /** {@code left in (values)}, or {@code not in}. */
    record OneOf(Expr left, boolean negated, List<Expr> values, int end) implements Expr {
        @Override
        public int at() {
            return left.at();
        }
    }

    /** A name or variable, and what is asked of it. */
    record Path(Token root, List<Step> steps) implements Expr {
        @Override
        public int at() {
            return root.at();
        }

        @Override
        public int end() {
            return steps.isEmpty() ? root.end() : steps.get(steps.size() - 1).end();
        }

        boolean variable() {
            return root.kind() == Token.Kind.VARIABLE;
        }

        /** Whether it begins with a type, as {@code Answer.YES} does. */
        boolean constant() {
            return Character.isUpperCase(root.text().charAt(0));
        }

        /** Whether it is nothing but a component of the fact. */
        boolean plain() {
            return root.kind() == Token.Kind.NAME && steps.isEmpty();
        }
    }

    /** A component or method of what stands before it; the first step of a call on the fact itself has no name. */
    record Step(Token name, boolean call, List<Expr> arguments, int end) {}

    record Literal(Token token) implements Expr {
        @Override
        public int at() {
            return token.at();
        }

        @Override
        public int end() {
            return token.end();
        }
    }

    /** Whether it is a value and no condition made of others. */
    default boolean value() {
        return this instanceof Path || this instanceof Literal;
    }

    /** Whether it is the same for every fact: a literal, a constant such as {@code Answer.YES}, or the day. */
    default boolean fixed() {
        return this instanceof Literal
                || (this instanceof Path path && (path.constant() || path.root().is("asOf")));
    }

    /** Shows each expression in this one, itself first. */
    default void walk(Consumer<Expr> seen) {
        seen.accept(this);
        if (this instanceof Junction junction) {
            junction.parts().forEach(part -> part.walk(seen));
        } else if (this instanceof Not not) {
            not.of().walk(seen);
        } else if (this instanceof Compare compare) {
            compare.left().walk(seen);
            compare.right().walk(seen);
        } else if (this instanceof OneOf oneOf) {
            oneOf.left().walk(seen);
            oneOf.values().forEach(value -> value.walk(seen));
        } else if (this instanceof Path path) {
            path.steps().forEach(step -> step.arguments().forEach(argument -> argument.walk(seen)));
        }
    }
}
