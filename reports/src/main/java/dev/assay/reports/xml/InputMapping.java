package dev.assay.reports.xml;

import dev.assay.api.model.AssessmentPlan;
import dev.assay.api.model.Check;
import dev.assay.api.model.ControlId;
import dev.assay.api.model.Effort;
import dev.assay.api.model.InputFile;
import dev.assay.api.model.RulePack;
import dev.assay.api.model.TargetProfile;
import dev.assay.reports.xml.type.BasisType;
import dev.assay.reports.xml.type.CatalogKindType;
import dev.assay.reports.xml.type.CheckType;
import dev.assay.reports.xml.type.ControlIdsType;
import dev.assay.reports.xml.type.EffortHereType;
import dev.assay.reports.xml.type.FeedType;
import dev.assay.reports.xml.type.InputFileType;
import dev.assay.reports.xml.type.PackType;
import dev.assay.reports.xml.type.ParameterType;
import dev.assay.reports.xml.type.PlanType;
import dev.assay.reports.xml.type.RiskLevelType;
import dev.assay.reports.xml.type.SignerType;
import dev.assay.reports.xml.type.TargetProfileType;
import dev.assay.reports.xml.type.WeightType;

/** What went in: the plan, the packs, the files. */
final class InputMapping {

    private InputMapping() {}

    static PlanType plan(AssessmentPlan plan) {
        PlanType type = new PlanType();
        type.setAsOf(plan.asOf());
        type.setKnownBy(Written.bound(plan.knownBy()));
        type.setFailOn(RiskLevelType.valueOf(plan.failOn().name()));
        type.setPacks(Written.ids(plan.packs()));
        if (plan.targetProfile().chosen()) {
            type.setTargetProfile(target(plan.targetProfile()));
        }
        if (!plan.parameters().isEmpty()) {
            type.setParameters(new PlanType.Parameters());
            plan.parameters().forEach((name, months) -> {
                ParameterType parameter = new ParameterType();
                parameter.setName(name);
                parameter.setMonths(months);
                type.getParameters().getParameter().add(parameter);
            });
        }
        if (!plan.weights().isEmpty()) {
            type.setWeights(new PlanType.Weights());
            plan.weights().forEach((name, value) -> {
                WeightType weight = new WeightType();
                weight.setName(name);
                weight.setValue(value);
                type.getWeights().getWeight().add(weight);
            });
        }
        if (!plan.feeds().isEmpty()) {
            type.setFeeds(new PlanType.Feeds());
            plan.feeds().forEach((section, days) -> {
                FeedType feed = new FeedType();
                feed.setSection(section);
                feed.setDays(days);
                type.getFeeds().getFeed().add(feed);
            });
        }
        if (!plan.effort().isEmpty()) {
            type.setEfforts(new PlanType.Efforts());
            plan.effort().forEach((control, effort) -> {
                EffortHereType here = new EffortHereType();
                here.setControl(control.toString());
                here.setHours(effort.hours() == Effort.UNSAID ? null : effort.hours());
                here.setCost(effort.cost() == Effort.UNSAID ? null : effort.cost());
                type.getEfforts().getEffort().add(here);
            });
        }
        return type;
    }

    private static TargetProfileType target(TargetProfile profile) {
        TargetProfileType type = new TargetProfileType();
        type.setId(profile.id());
        type.setTitle(profile.title());
        type.setAbout(profile.about());
        type.setTargets(new TargetProfileType.Targets());
        profile.targets().stream()
                .map(ProfileMapping::target)
                .forEach(type.getTargets().getTarget()::add);
        return type;
    }

    static PackType pack(RulePack pack) {
        PackType type = new PackType();
        type.setId(pack.id());
        type.setVersion(pack.version());
        type.setOrigin(pack.origin());
        type.setSha256(pack.sha256());
        if (pack.signer().signed()) {
            SignerType signer = new SignerType();
            signer.setName(pack.signer().name());
            signer.setKey(pack.signer().key());
            signer.setTrusted(pack.signer().trusted());
            type.setSigner(signer);
        }
        type.setTitle(pack.catalog().title());
        type.setKind(CatalogKindType.valueOf(pack.catalog().kind().name()));
        pack.catalog().official().map(InputMapping::file).ifPresent(type::setOfficial);
        if (!pack.catalog().checks().isEmpty()) {
            type.setChecks(new PackType.Checks());
            pack.catalog().checks().values().stream()
                    .map(InputMapping::check)
                    .forEach(type.getChecks().getCheck()::add);
        }
        return type;
    }

    private static CheckType check(Check check) {
        CheckType type = new CheckType();
        type.setId(check.id().toString());
        type.setAbout(check.about());
        type.setBasis(BasisType.valueOf(check.basis().name()));
        type.setQuestion(Written.text(check.question()));
        type.setNeeds(Written.keys(check.needs()));
        if (!check.advises().isEmpty()) {
            type.setAdvises(new ControlIdsType());
            check.advises().stream()
                    .map(ControlId::toString)
                    .forEach(type.getAdvises().getId()::add);
        }
        type.setSource(Written.source(check.declared()));
        return type;
    }

    static InputFileType file(InputFile file) {
        InputFileType type = new InputFileType();
        type.setFile(file.file());
        type.setSize(file.size());
        type.setSha256(file.sha256());
        return type;
    }
}
