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
 * @since 1
 */
public record AssessmentPlan(
        LocalDate asOf,
        LocalDate knownBy,
        List<String> packs,
        Map<String, Integer> parameters,
        RiskLevel failOn,
        TargetProfile targetProfile) {

    public AssessmentPlan {
        packs = packs.stream().distinct().sorted().toList();
        parameters = Collections.unmodifiableMap(new TreeMap<>(parameters));
        parameters.forEach((name, months) -> {
            if (months < 1 || months > Parameter.LONGEST) {
                throw new IllegalArgumentException(
                        name + " is " + months + " months; expected 1 to " + Parameter.LONGEST);
            }
        });
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
        return new AssessmentPlan(day, knownBy, packs, parameters, failOn, targetProfile);
    }

    /** The same, leaving out what was written down after this day. */
    public AssessmentPlan withKnownBy(LocalDate day) {
        return new AssessmentPlan(asOf, day, packs, parameters, failOn, targetProfile);
    }

    /** The same for these packs only. */
    public AssessmentPlan withPacks(List<String> ids) {
        return new AssessmentPlan(asOf, knownBy, ids, parameters, failOn, targetProfile);
    }

    /** The same with these periods over the defaults. */
    public AssessmentPlan withParameters(Map<String, Integer> months) {
        return new AssessmentPlan(asOf, knownBy, packs, months, failOn, targetProfile);
    }

    /** The same with another threshold. */
    public AssessmentPlan withFailOn(RiskLevel level) {
        return new AssessmentPlan(asOf, knownBy, packs, parameters, level, targetProfile);
    }

    /** The same with another target profile. */
    public AssessmentPlan withTargetProfile(TargetProfile target) {
        return new AssessmentPlan(asOf, knownBy, packs, parameters, failOn, target);
    }
}
