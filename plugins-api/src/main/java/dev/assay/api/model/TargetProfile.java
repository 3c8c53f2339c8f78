package dev.assay.api.model;

import java.util.List;
import java.util.Optional;

/**
 * What an organization aims for among the outcomes of a framework: a Target Profile (NIST CSF 2.0, section 3.1). Made by the
 * engine from a file, or with {@link #ALL}.
 *
 * @param id its id: the name of a starting point that a pack ships, or of the file; empty for none chosen
 * @param title its title
 * @param about for whom it is and what it rests on, in a sentence or two
 * @param targets what is aimed for; of several that cover an outcome the narrowest counts
 * @since 1
 */
public record TargetProfile(String id, String title, String about, List<Target> targets) {

    /** None chosen: every outcome counts, on what is stated. */
    public static final TargetProfile ALL = new TargetProfile("", "", "", List.of());

    public TargetProfile {
        targets = List.copyOf(targets);
    }

    /**
     * What is aimed for in one outcome, or in all of a category or function.
     *
     * @param outcome the id of an outcome ({@code PR.AA-03}), a category ({@code PR.AA}) or a function ({@code PR})
     * @param priority how soon it is wanted
     * @param target on how much it is to rest once it is there; {@link Assurance#NONE} for what is not aimed for
     * @param reason why
     * @since 1
     */
    public record Target(String outcome, RiskLevel priority, Assurance target, String reason) {

        /** Whether it speaks of this outcome. */
        public boolean covers(ControlId control) {
            String plain = outcome.startsWith(control.pack() + ":")
                    ? outcome.substring(control.pack().length() + 1)
                    : outcome;
            String name = control.name();
            return name.equals(plain) || name.startsWith(plain + ".") || name.startsWith(plain + "-");
        }

        /** Whether the outcome is aimed for at all. */
        public boolean wanted() {
            return target != Assurance.NONE;
        }
    }

    /** Whether one was chosen. */
    public boolean chosen() {
        return !targets.isEmpty();
    }

    /** What is said of an outcome, by the narrowest that covers it; empty where nothing does. */
    public Optional<Target> of(ControlId control) {
        return targets.stream()
                .filter(target -> target.covers(control))
                .reduce((one, other) ->
                        other.outcome().length() >= one.outcome().length() ? other : one);
    }

    /** Whether an outcome is aimed for: all are where none was chosen. */
    public boolean wants(ControlId control) {
        return !chosen() || of(control).filter(Target::wanted).isPresent();
    }
}
