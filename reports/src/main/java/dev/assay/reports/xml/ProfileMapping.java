package dev.assay.reports.xml;

import dev.assay.api.model.Crosswalk;
import dev.assay.api.model.FormerId;
import dev.assay.api.model.Profile;
import dev.assay.api.model.TargetProfile;
import dev.assay.reports.xml.type.AchievementType;
import dev.assay.reports.xml.type.AssuranceType;
import dev.assay.reports.xml.type.DeclaredType;
import dev.assay.reports.xml.type.GapKindType;
import dev.assay.reports.xml.type.GapType;
import dev.assay.reports.xml.type.LinkType;
import dev.assay.reports.xml.type.OutcomeType;
import dev.assay.reports.xml.type.ProfileType;
import dev.assay.reports.xml.type.RiskLevelType;
import dev.assay.reports.xml.type.ShareType;
import dev.assay.reports.xml.type.StateType;
import dev.assay.reports.xml.type.StepType;
import dev.assay.reports.xml.type.TargetType;
import dev.assay.reports.xml.type.TierType;

/** Profiles: how outcomes stand, what a target asks beyond that, and tiers. */
final class ProfileMapping {

    private ProfileMapping() {}

    static ProfileType profile(Profile profile) {
        ProfileType type = new ProfileType();
        type.setPack(profile.pack());
        if (!profile.states().isEmpty()) {
            type.setStates(new ProfileType.States());
            profile.states().stream()
                    .map(ProfileMapping::state)
                    .forEach(type.getStates().getState()::add);
        }
        if (!profile.gaps().isEmpty()) {
            type.setGaps(new ProfileType.Gaps());
            profile.gaps().stream()
                    .map(ProfileMapping::gap)
                    .forEach(type.getGaps().getGap()::add);
        }
        if (!profile.tiers().isEmpty()) {
            type.setTiers(new ProfileType.Tiers());
            profile.tiers().stream()
                    .map(ProfileMapping::tier)
                    .forEach(type.getTiers().getTier()::add);
        }
        return type;
    }

    private static StateType state(Profile.State state) {
        StateType type = new StateType();
        type.setOutcome(state.outcome().toString());
        type.setAchievement(AchievementType.valueOf(state.achievement().name()));
        type.setAssurance(AssuranceType.valueOf(state.assurance().name()));
        type.setWanted(state.wanted());
        if (!state.shares().isEmpty()) {
            type.setShares(new StateType.Shares());
            state.shares().stream()
                    .map(ProfileMapping::share)
                    .forEach(type.getShares().getShare()::add);
        }
        state.target().map(ProfileMapping::target).ifPresent(type::setTarget);
        state.declared().map(ProfileMapping::declared).ifPresent(type::setDeclared);
        return type;
    }

    private static ShareType share(Profile.Share share) {
        ShareType type = new ShareType();
        type.setSection(share.section());
        type.setAchieved(share.achieved());
        type.setOf(share.of());
        type.setUnknown(share.unknown());
        type.setOpen(share.open());
        return type;
    }

    /** A target, also in the plan. */
    static TargetType target(TargetProfile.Target target) {
        TargetType type = new TargetType();
        type.setOutcome(target.outcome());
        type.setPriority(RiskLevelType.valueOf(target.priority().name()));
        type.setTarget(AssuranceType.valueOf(target.target().name()));
        type.setReason(target.reason());
        return type;
    }

    private static DeclaredType declared(Profile.Declared declared) {
        DeclaredType type = new DeclaredType();
        type.setScore(declared.score().toString());
        type.setTarget(declared.target().toString());
        type.setFormer(Written.ids(declared.former().stream().map(FormerId::id).toList()));
        type.setFacts(Written.refs(declared.facts()));
        return type;
    }

    private static GapType gap(Profile.Gap gap) {
        GapType type = new GapType();
        type.setOutcome(gap.state().outcome().toString());
        type.setKind(GapKindType.valueOf(gap.kind().name()));
        type.setLevel(RiskLevelType.valueOf(gap.level().name()));
        if (!gap.also().isEmpty()) {
            type.setAlso(new GapType.Also());
            gap.also().stream().map(ProfileMapping::link).forEach(type.getAlso().getLink()::add);
        }
        return type;
    }

    /** A link, also of the crosswalk. */
    static LinkType link(Crosswalk.Link link) {
        LinkType type = new LinkType();
        type.setOutcome(link.outcome().toString());
        type.setControl(link.control().toString());
        type.setThrough(Written.ids(link.through()));
        type.setByAuthor(link.byAuthor());
        type.setPrimary(link.primary());
        type.setWeak(link.weak());
        return type;
    }

    private static TierType tier(Profile.Tier tier) {
        TierType type = new TierType();
        type.setAspect(tier.aspect());
        type.setShown(tier.shown());
        type.setPossible(tier.possible());
        type.setSteps(new TierType.Steps());
        tier.steps().stream().map(ProfileMapping::step).forEach(type.getSteps().getStep()::add);
        return type;
    }

    private static StepType step(Profile.Step step) {
        StepType type = new StepType();
        type.setTier(step.step().tier());
        type.setTitle(step.step().title());
        type.setOutcome(OutcomeType.valueOf(step.outcome().name()));
        type.setStatement(step.step().statement());
        if (!step.reasons().isEmpty()) {
            type.setReasons(new StepType.Reasons());
            type.getReasons().getReason().addAll(step.reasons());
        }
        return type;
    }
}
