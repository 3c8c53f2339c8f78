package dev.assay.cli;

import java.util.Optional;

/** Whether a person looks at the output. */
final class Terminal {

    private Terminal() {}

    /** Until Java 21 there is a console only on a terminal; since Java 22 there may be one that is none and says so. */
    static boolean isOne() {
        return Optional.ofNullable(System.console()).map(Terminal::saysSo).orElse(false);
    }

    private static boolean saysSo(java.io.Console console) {
        try {
            return (boolean) java.io.Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException e) {
            return true;
        } catch (ReflectiveOperationException e) {
            return false;
        }
    }
}
