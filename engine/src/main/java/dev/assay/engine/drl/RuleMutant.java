package dev.assay.engine.drl;

import dev.assay.api.model.Source;

/**
 * The rules of one check with one thing taken out.
 *
 * @param check the check's name
 * @param number its number, which tells its own check and rules from those of other mutants
 * @param rule the rule that was changed
 * @param dropped what was taken out of it
 * @param source where that rule is written
 * @param text all rules of the mutant
 */
public record RuleMutant(String check, int number, String rule, String dropped, Source source, String text) {

    /** The name of the check that its rules belong to. */
    public String ownCheck() {
        return RuleMutants.mutantCheck(check, number);
    }

    @Override
    public String toString() {
        return source + ": rule \"" + rule + "\" without " + dropped;
    }
}
