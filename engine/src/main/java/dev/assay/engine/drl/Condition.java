package dev.assay.engine.drl;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One of the conditions that stand one after another between {@code when} and {@code then}. */
sealed interface Condition {

    /** A fact that is there. */
    record Match(FactPattern pattern) implements Condition {}

    /** Facts that are not there ({@code not}), or that {@code all} are so ({@code forall}). */
    record Absent(boolean all, List<FactPattern> patterns, int at, int end) implements Condition {}

    /** {@code accumulate( pattern; $n : count($f); $n > 1 )}. */
    record Count(FactPattern pattern, Token variable, List<Expr> limits, int at, int end) implements Condition {}

    /** {@code ( pattern or pattern )}. */
    record AnyOf(List<FactPattern> patterns) implements Condition {}

    /**
     * {@code $s : InformationSystem( ephi == Answer.YES )}.
     *
     * @param variable what the fact is bound to, if to anything
     * @param type the record
     * @param tests what must hold of it
     * @param at the first character, counted from 0
     * @param end the character after the last
     */
    record FactPattern(@Nullable Token variable, Token type, List<Test> tests, int at, int end) {}

    /**
     * One of the tests of a fact that are separated by commas.
     *
     * @param variable what its value is bound to, if to anything
     * @param of what must hold, or is bound
     * @param text how it is written
     * @param at the first character, counted from 0
     * @param end the character after the last
     */
    record Test(@Nullable Token variable, Expr of, String text, int at, int end) {}
}
