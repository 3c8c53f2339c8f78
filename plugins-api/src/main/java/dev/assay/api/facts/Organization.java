package dev.assay.api.facts;

import dev.assay.api.spi.DerivedFrom;
import dev.assay.api.spi.FactKind;
import dev.assay.api.spi.Named;
import dev.assay.api.spi.OneOf;
import dev.assay.api.value.Answer;
import dev.assay.api.value.CountRange;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * The organization that is assessed. Exactly one in a snapshot. Made by intake.
 *
 * @param id Which short id identifies the organization?
 * @param name What is the organization's name?
 * @param roles What is the organization under HIPAA (45 CFR 160.103)?
 * @param kind What kind of organization is it?
 * @param workforceSize How many people are in the workforce?
 * @param sites How many sites does the organization work at?
 * @param remoteWork Does the workforce work with the organization's data from outside its sites?
 * @param personalDevices Does anyone work with the organization's data on a personally owned device?
 * @param hybridEntity Does one legal entity combine HIPAA-covered functions with business that is not covered?
 * @param healthCareComponentsDesignated Has the legal entity designated its health care components in writing?
 * @param clearinghouseFunction Does the organization run a health care clearinghouse inside a larger organization?
 * @param sponsorsSelfInsuredPlan Does the organization sponsor a self-insured group health plan for its employees?
 * @param groupHealthPlan Is the organization itself a group health plan?
 * @param fullyInsuredPlan Is it a group health plan that works through insurers only and holds no PHI of its own?
 * @param planSponsorReceivesPhi Does the plan sponsor receive PHI from the group health plan beyond summary, enrollment and
 *     authorized information?
 * @param singleSignOn Does one sign-in open several systems?
 * @param developsSoftware Does the organization develop software, or have it developed to order?
 * @param managedSecurityProvider Does a managed IT or security provider serve the organization?
 * @since 1
 */
@FactKind(section = "organization", singular = "organization", shape = FactKind.Shape.SINGLE, key = "name")
public record Organization(
        String id,
        String name,
        Set<Role> roles,

        @OneOf({
            "medical-practice",
            "ambulatory-center",
            "hospital",
            "dental-practice",
            "behavioral-health",
            "long-term-care",
            "home-health",
            "laboratory",
            "pharmacy",
            "health-plan",
            "clearinghouse",
            "business-associate",
            "other"
        })
        String kind,

        CountRange workforceSize,
        CountRange sites,
        Answer remoteWork,
        Answer personalDevices,
        Answer hybridEntity,
        Answer healthCareComponentsDesignated,
        Answer clearinghouseFunction,
        Answer sponsorsSelfInsuredPlan,
        Answer groupHealthPlan,
        Answer fullyInsuredPlan,
        Answer planSponsorReceivesPhi,
        Answer singleSignOn,
        Answer developsSoftware,
        Answer managedSecurityProvider)
        implements Named {

    public Organization {
        roles = Collections.unmodifiableSet(new TreeSet<>(roles));
        if (roles.contains(Role.NONE) && roles.size() > 1) {
            throw new IllegalArgumentException("roles has \"none\" beside others; expected either");
        }
    }

    /** Whether it is a covered entity, which a health plan and a clearinghouse are too; unknown without any role. */
    public Answer coveredEntity() {
        return any(Role.COVERED_ENTITY, Role.HEALTH_PLAN, Role.CLEARINGHOUSE);
    }

    /** Whether it is a business associate; unknown without any role. */
    public Answer businessAssociate() {
        return any(Role.BUSINESS_ASSOCIATE);
    }

    private Answer any(Role... wanted) {
        if (roles.isEmpty()) {
            return Answer.UNKNOWN;
        }
        for (Role role : wanted) {
            if (roles.contains(role)) {
                return Answer.YES;
            }
        }
        return Answer.NO;
    }

    /** Whether it answers for the documents of a group health plan whose sponsor receives PHI (164.314(b), 164.504(f)). */
    @DerivedFrom({"sponsorsSelfInsuredPlan", "groupHealthPlan", "planSponsorReceivesPhi"})
    public Answer planDocumentsOwed() {
        boolean none = sponsorsSelfInsuredPlan == Answer.NO
                && (groupHealthPlan == Answer.NO
                        || (groupHealthPlan == Answer.UNKNOWN
                                && !roles.isEmpty()
                                && !roles.contains(Role.HEALTH_PLAN)));
        if (none || planSponsorReceivesPhi == Answer.NO) {
            return Answer.NO;
        }
        boolean plan = sponsorsSelfInsuredPlan == Answer.YES || groupHealthPlan == Answer.YES;
        return plan && planSponsorReceivesPhi != Answer.UNKNOWN ? Answer.YES : Answer.UNKNOWN;
    }
}
