package dev.assay.engine.drl;

import java.lang.reflect.Method;
import java.time.LocalDate;
import java.util.List;

/** Whether a method that is called is there, and takes what it is given. */
final class Calls {

    private Calls() {}

    /**
     * What a call comes to.
     *
     * @param of what is asked
     * @param given what its arguments come to
     * @throws Misread where there is no such method, or where it takes something else
     */
    static Typed of(Typed of, Expr.Step step, List<Typed> given) {
        Token name = step.name();
        List<Method> named = Members.methods(of.raw(), name.text());
        if (named.isEmpty()) {
            throw TypeCheck.unknown(name, of);
        }
        List<Method> alike = named.stream()
                .filter(method -> method.getParameterCount() == given.size())
                .toList();
        if (alike.isEmpty()) {
            throw new Misread(
                    name.at(),
                    "calls " + name.text() + " with " + given.size() + " arguments; it takes "
                            + named.get(0).getParameterCount());
        }
        for (Method method : alike) {
            if (wrong(of, method, given) < 0) {
                return Typed.of(method.getGenericReturnType());
            }
        }
        int wrong = wrong(of, alike.get(0), given);
        Class<?> wanted = Members.taken(of, alike.get(0), wrong);
        throw new Misread(
                step.arguments().get(wrong).at(),
                "gives " + name.text() + " " + given.get(wrong).shown() + "; it takes "
                        + Typed.of(wanted).taken() + (wanted == LocalDate.class ? ", such as asOf" : ""));
    }

    /** The first argument that a method doesn't take; -1 if it takes all. */
    private static int wrong(Typed of, Method method, List<Typed> given) {
        for (int i = 0; i < given.size(); i++) {
            if (!given.get(i).fits(Members.taken(of, method, i))) {
                return i;
            }
        }
        return -1;
    }
}
