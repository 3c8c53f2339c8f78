package dev.assay.api.model;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What is to be assessed, and how. Made by whoever embeds the engine, with {@link #asOf(LocalDate)} and the withers.
 *
 * @param asOf the date of the assessment; nothing after it has happened
 * @param knownBy facts written down after this day are left out; {@link LocalDate#MAX} for none
 * @param packs the ids of the packs to assess, sorted; empty means all that are loaded
 * @param parameters periods in months by {@code pack.name}, over the catalogs' defaults
 * @param failOn the least level of a gap that counts for the exit code
 * @param targetProfile what the organization aims for among outcomes
 * @param feeds the greatest age in days, at the date of the assessment, of lists that are gathered anew again and again, by section of
 *     the facts; what rests on an older one, or on one that does not say how old it is, is not checked
 * @param effort what remedies take in this organization, over what the catalogs say, by control; of each only the part that is said
 * @param weights of the model by which risks are ranked, over its own, see {@link RiskModel#STANDARD}
 * @since 1
 */
public record AssessmentPlan(
        LocalDate asOf,
        LocalDate knownBy,
        List<String> packs,
        Map<String, Integer> parameters,
        RiskLevel failOn,
        TargetProfile targetProfile,
        Map<String, Integer> feeds,
        Map<ControlId, Effort> effort,
        Map<String, Integer> weights) {

    /** The greatest age that may be allowed a feed, in days. */
    public static final int OLDEST_FEED = 36_500;

    public AssessmentPlan {
        packs = packs.stream().distinct().sorted().toList();
        parameters = Collections.unmodifiableMap(new TreeMap<>(parameters));
        parameters.forEach((name, months) -> {
            if (months < 1 || months > Parameter.LONGEST) {
                throw new IllegalArgumentException(
                        name + " is " + months + " months; expected 1 to " + Parameter.LONGEST);
            }
        });
        feeds = Collections.unmodifiableMap(new TreeMap<>(feeds));
        feeds.forEach((section, days) -> {
            if (days < 0 || days > OLDEST_FEED) {
                throw new IllegalArgumentException(
                        "feeds." + section + " is " + days + " days; expected 0 to " + OLDEST_FEED);
            }
        });
        effort = Collections.unmodifiableMap(new TreeMap<>(effort));
        weights = Collections.unmodifiableMap(new TreeMap<>(weights));
    }

    /** A plan that no feed is too old for, whose remedies take what the catalogs say and whose risks are ranked by the standard model. */
    public AssessmentPlan(
            LocalDate asOf,
            LocalDate knownBy,
            List<String> packs,
            Map<String, Integer> parameters,
            RiskLevel failOn,
            TargetProfile targetProfile) {
        this(asOf, knownBy, packs, parameters, failOn, targetProfile, Map.of(), Map.of(), Map.of());
    }

    /** All loaded packs with their defaults, as of this day. */
    public static AssessmentPlan asOf(LocalDate asOf) {
        return new AssessmentPlan(asOf, LocalDate.MAX, List.of(), Map.of(), RiskLevel.LOW, TargetProfile.ALL);
    }

    /** The recording date that bounds it, if one was set. */
    public Optional<LocalDate> recordingBound() {
        return knownBy.equals(LocalDate.MAX) ? Optional.empty() : Optional.of(knownBy);
    }

    /** The same as of another day. */
    public AssessmentPlan withAsOf(LocalDate day) {
        return new AssessmentPlan(day, knownBy, packs, parameters, failOn, targetProfile, feeds, effort, weights);
    }

    /** The same, leaving out what was written down after this day. */
    public AssessmentPlan withKnownBy(LocalDate day) {
        return new AssessmentPlan(asOf, day, packs, parameters, failOn, targetProfile, feeds, effort, weights);
    }

    /** The same for these packs only. */
    public AssessmentPlan withPacks(List<String> ids) {
        return new AssessmentPlan(asOf, knownBy, ids, parameters, failOn, targetProfile, feeds, effort, weights);
    }

    /** The same with these periods over the defaults. */
    public AssessmentPlan withParameters(Map<String, Integer> months) {
        return new AssessmentPlan(asOf, knownBy, packs, months, failOn, targetProfile, feeds, effort, weights);
    }

    /** The same with another threshold. */
    public AssessmentPlan withFailOn(RiskLevel level) {
        return new AssessmentPlan(asOf, knownBy, packs, parameters, level, targetProfile, feeds, effort, weights);
    }

    /** The same with another target profile. */
    public AssessmentPlan withTargetProfile(TargetProfile target) {
        return new AssessmentPlan(asOf, knownBy, packs, parameters, failOn, target, feeds, effort, weights);
    }

    /**
     * The same with these greatest ages of feeds.
     *
     * @param days by section of the facts; of a list, since what people state once, such as judgements, is no feed
     * @since 1.1
     */
    public AssessmentPlan withFeeds(Map<String, Integer> days) {
        return new AssessmentPlan(asOf, knownBy, packs, parameters, failOn, targetProfile, days, effort, weights);
    }

    /**
     * The same with this over what the catalogs say that remedies take.
     *
     * @param over by control; a part that is {@link Effort#UNSAID} stays as the catalog says
     * @since 1.1
     */
    public AssessmentPlan withEffort(Map<ControlId, Effort> over) {
        return new AssessmentPlan(asOf, knownBy, packs, parameters, failOn, targetProfile, feeds, over, weights);
    }

    /**
     * What a control's remedy takes: as this plan says, and as its catalog says for the rest; unknown where neither does.
     *
     * @since 1.1
     */
    public Effort effortOf(Control control) {
        return effort.getOrDefault(control.id(), Effort.UNKNOWN).or(control.effort());
    }

    /**
     * The same with these weights over those of the model by which risks are ranked.
     *
     * @throws IllegalArgumentException if there is no such weight, or it is out of bounds
     * @since 1.2
     */
    public AssessmentPlan withWeights(Map<String, Integer> over) {
        return new AssessmentPlan(
                asOf, knownBy, packs, parameters, failOn, targetProfile, feeds, effort, new RiskModel(over).over());
    }

    /**
     * The model by which risks are ranked.
     *
     * @since 1.2
     */
    public RiskModel riskModel() {
        return new RiskModel(weights);
    }
}
