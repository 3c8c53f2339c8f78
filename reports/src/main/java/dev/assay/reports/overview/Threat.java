package dev.assay.reports.overview;

import dev.assay.api.model.Attack;
import dev.assay.api.model.AttackStep;
import dev.assay.api.model.CheckId;
import dev.assay.api.model.ControlId;
import dev.assay.api.model.Observation;
import java.util.List;

/**
 * How ready an organization is for one kind of attack.
 *
 * @param attack the attack
 * @param stand the controls against it that stand, on what they ask for
 * @param claimed those that only are said to
 * @param missing those that fall short
 * @param unknown those of which it is not known
 * @param way what became of the ways that the attack could take
 * @param path the steps of the shortest way, in order; empty where there is none
 */
public record Threat(
        Attack attack,
        List<ControlId> stand,
        List<ControlId> claimed,
        List<ControlId> missing,
        List<ControlId> unknown,
        Way way,
        List<Step> path) {

    public Threat {
        stand = List.copyOf(stand);
        claimed = List.copyOf(claimed);
        missing = List.copyOf(missing);
        unknown = List.copyOf(unknown);
        path = List.copyOf(path);
    }

    /** What became of the ways. A closed set. */
    public enum Way {
        /** A way leads through what is missing alone. */
        OPEN,
        /** No way does, but one may: some of its steps are barred by nothing that is known. */
        NOT_KNOWN,
        /** Each way has a step that is barred. */
        BARRED
    }

    /**
     * A step of the way.
     *
     * @param step the step
     * @param open whether something that bars it certainly is missing; false where that is not known
     * @param because what shows it: failures where it is open, else what nobody knows; empty where no check of the packs is about it
     */
    public record Step(AttackStep step, boolean open, List<Observation> because) {

        public Step {
            because = List.copyOf(because);
        }

        /** The checks that show it. */
        public List<CheckId> checks() {
            return because.stream().map(Observation::check).distinct().toList();
        }
    }
}
