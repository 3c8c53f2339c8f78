package dev.assay.api.model;

import dev.assay.api.value.Score;
import java.util.List;
import java.util.Optional;

/**
 * What the facts show of the outcomes of a framework (its Current Profile), what is aimed for (the Target Profile), and what lies
 * between (NIST CSF 2.0, sections 3.1 and 3.2). Made by the engine from the results of an assessment.
 *
 * @param pack the pack of outcomes
 * @param target what is aimed for
 * @param states the Current Profile: one state for each outcome, by id
 * @param gaps what the target asks and the facts do not show, first to do first
 * @param tiers how rigorously risks are governed and managed, by aspect; of the organization, never of an outcome
 * @since 1
 */
public record Profile(String pack, TargetProfile target, List<State> states, List<Gap> gaps, List<Tier> tiers) {

    public Profile {
        states = List.copyOf(states);
        gaps = List.copyOf(gaps);
        tiers = List.copyOf(tiers);
    }

    /**
     * How far an outcome is achieved by what is recorded. A closed set.
     *
     * @since 1
     */
    public enum Achievement {
        /** Nothing falls short, nothing is open, and something shows it. */
        ACHIEVED,
        /** Some subject or practice shows it whole, something falls short. */
        PARTLY,
        /** Something falls short, and no subject or practice shows it whole. */
        NOT_ACHIEVED,
        /** Nothing falls short, and something is open. */
        UNKNOWN,
        /** There is nothing it could be seen in. */
        NOT_APPLICABLE
    }

    /**
     * How one outcome stands.
     *
     * @param outcome the outcome
     * @param achievement how far it is achieved
     * @param assurance the weakest that what shows it rests on; {@link Assurance#NONE} where nothing shows it
     * @param shares how many of which subjects show it
     * @param wanted whether the target asks for it
     * @param target what the target says of it, if anything
     * @param declared how somebody rated it, beside what the facts show; empty where nobody did
     * @since 1
     */
    public record State(
            ControlId outcome,
            Achievement achievement,
            Assurance assurance,
            List<Share> shares,
            boolean wanted,
            Optional<TargetProfile.Target> target,
            Optional<Declared> declared) {

        public State {
            shares = List.copyOf(shares);
        }
    }

    /**
     * How many subjects of one kind show an outcome; one record that stands for several alike counts as so many. Of the
     * organization itself, its practices are counted and not the one organization.
     *
     * @param section the section of the subjects
     * @param achieved how many show it
     * @param of how many it applies to
     * @param unknown of how many of these it is not known
     * @param open whether the list may hold more
     * @since 1
     */
    public record Share(String section, long achieved, long of, long unknown, boolean open) {}

    /**
     * How somebody rated an outcome.
     *
     * @param score the rating; of several by earlier ids the lowest
     * @param target what it was to be; of several by earlier ids the highest
     * @param former the earlier ids that it was given by; empty where it was given by the id of today
     * @param facts where it is recorded
     * @since 1
     */
    public record Declared(Score score, Score target, List<FormerId> former, List<FactRef> facts) {

        public Declared {
            former = List.copyOf(former);
            facts = List.copyOf(facts);
        }
    }

    /**
     * An outcome that the target asks for and the facts do not show.
     *
     * @param state how it stands
     * @param kind what is missing
     * @param level how much harm to patients the shortfall exposes, or would
     * @param also what a fix touches in other packs, closest first: their controls that fall short or are open
     * @since 1
     */
    public record Gap(State state, Kind kind, RiskLevel level, List<Crosswalk.Link> also) {

        /**
         * What is missing. A closed set.
         *
         * @since 1
         */
        public enum Kind {
            /** The facts show a shortfall. */
            SHORTFALL,
            /** The facts settle nothing. */
            UNKNOWN,
            /** It is achieved, on less than the target asks. */
            EVIDENCE
        }

        public Gap {
            also = List.copyOf(also);
        }
    }

    /**
     * How rigorously an organization goes about one aspect of its risks.
     *
     * @param aspect the aspect
     * @param shown the tier that the facts show
     * @param possible the highest tier that what is not known leaves open
     * @param steps each step above the first tier, from below, with why it is shown or not
     * @since 1
     */
    public record Tier(String aspect, int shown, int possible, List<Step> steps) {

        public Tier {
            steps = List.copyOf(steps);
        }
    }

    /**
     * Why a tier is shown or not.
     *
     * @param step what it asks
     * @param outcome pass where all of it is shown, fail where something falls short, not checked otherwise
     * @param reasons a sentence for each thing that decides: of what falls short, else of what is open, else of what shows it
     * @since 1
     */
    public record Step(Framework.TierStep step, Outcome outcome, List<String> reasons) {

        public Step {
            reasons = List.copyOf(reasons);
        }
    }

    /** How many outcomes that somebody rated are below what they were to be. */
    public long belowDeclaredTarget() {
        return states.stream()
                .flatMap(state -> state.declared().stream())
                .filter(declared -> declared.score().below(declared.target()))
                .count();
    }
}
