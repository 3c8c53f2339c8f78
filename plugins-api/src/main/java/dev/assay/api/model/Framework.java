package dev.assay.api.model;

import java.util.List;
import java.util.Optional;

/**
 * What a pack of outcomes brings beside its catalog. Made by the engine, when it is first asked for.
 *
 * @param pack the id of the pack
 * @param former the ids of earlier editions
 * @param crosswalk its links with the controls of other packs
 * @param tiers what shows each step of the framework's tiers
 * @param targets the target profiles that it ships as starting points, by id
 * @since 1
 */
public record Framework(
        String pack, List<FormerId> former, Crosswalk crosswalk, List<TierStep> tiers, List<TargetProfile> targets) {

    public Framework {
        former = List.copyOf(former);
        tiers = List.copyOf(tiers);
        targets = List.copyOf(targets);
    }

    /**
     * What shows that an organization has reached a tier in one respect, beside what the tiers below ask.
     *
     * @param aspect the respect, such as governance
     * @param tier the tier, from 2; everyone is at 1
     * @param title the tier's name
     * @param statement what it means, in the pack's own words
     * @param checks the checks that show it
     * @since 1
     */
    public record TierStep(String aspect, int tier, String title, String statement, List<CheckId> checks) {

        public TierStep {
            checks = List.copyOf(checks);
        }
    }

    /** The earlier id written like this, with or without the pack and with or without a padding zero; if there is one. */
    public Optional<FormerId> formerly(String id) {
        String plain =
                id.regionMatches(true, 0, pack + ":", 0, pack.length() + 1) ? id.substring(pack.length() + 1) : id;
        String unpadded = plain.replaceFirst("-0(?=[0-9]$)", "-");
        return former.stream()
                .filter(one -> one.id().equals(plain) || one.id().equals(unpadded))
                .findFirst();
    }
}
