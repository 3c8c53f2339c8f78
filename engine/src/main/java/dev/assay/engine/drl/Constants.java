package dev.assay.engine.drl;

import dev.assay.api.value.Answer;
import dev.assay.engine.name.Nearest;
import java.util.Arrays;
import java.util.List;

/** Values that are written by their type: {@code Answer.YES}, or a constant of an enum inside a fact record. */
final class Constants {

    private Constants() {}

    /** @throws Misread where there is no such constant, or where something is asked of it */
    static Typed of(Expr.Path path, FactTypes types) {
        Token root = path.root();
        Class<?> type =
                root.is("Answer") ? Answer.class : types.named(root.text()).orElse(null);
        if (type == null) {
            throw new Misread(
                    root.at(),
                    "tests " + root.text() + ", which is nothing that a rule can see; write Answer.YES, or a text in"
                            + " double quotes");
        }
        Token last = root;
        for (Expr.Step step : path.steps()) {
            last = step.name();
            if (type.isEnum()) {
                return constant(path, type, step);
            }
            type = inside(type, step, written(path));
        }
        throw new Misread(
                last.at(), "tests " + written(path) + ", which is no value; write Answer.YES, or a text in quotes");
    }

    private static Typed constant(Expr.Path path, Class<?> type, Expr.Step step) {
        Token name = step.name();
        List<String> constants = Arrays.stream(type.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .toList();
        if (!constants.contains(name.text()) || step.call()) {
            throw new Misread(
                    name.at(), "compares with " + written(path) + "; " + Nearest.hint(name.text(), constants));
        }
        int next = path.steps().indexOf(step) + 1;
        if (next < path.steps().size()) {
            Token more = path.steps().get(next).name();
            throw new Misread(
                    more.at(),
                    "asks " + more.text() + " of " + name.text() + ", which is a whole value; end it after "
                            + name.text());
        }
        return Typed.of(type);
    }

    private static Class<?> inside(Class<?> type, Expr.Step step, String written) {
        return Arrays.stream(type.getClasses())
                .filter(inner -> inner.getSimpleName().equals(step.name().text()) && !step.call())
                .findFirst()
                .orElseThrow(() -> new Misread(step.name().at(), "tests " + written + ", which there is not"));
    }

    private static String written(Expr.Path path) {
        StringBuilder written = new StringBuilder(path.root().text());
        path.steps().stream()
                .filter(step -> step.name() != path.root())
                .forEach(step -> written.append('.').append(step.name().text()));
        return written.toString();
    }
}
