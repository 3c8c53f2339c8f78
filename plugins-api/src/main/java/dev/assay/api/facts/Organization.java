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
 * @param id its id; where none is given, its name in kebab-case
 * @param name its name
 * @param roles what it is under 45 CFR 160.103; empty means unknown
 * @param kind what kind of organization it is
 * @param people how many people work there, in any way
 * @param sites how many sites it has
 * @param remoteWork whether anyone works with its data from outside its sites
 * @param ownDevices whether anyone works with its data on an own device
 * @param hybrid whether it is, or is part of, one legal entity that also has business which is not covered (45 CFR
 *     164.103)
 * @param hybridDesignation whether that entity has designated its health care components in writing (164.105(a)(2)(iii)(D))
 * @param clearinghouseFunction whether it runs a clearinghouse inside a larger organization
 * @param selfInsuredPlan whether it sponsors a self-insured group health plan for its staff
 * @param groupHealthPlan whether it is itself a group health plan (160.103)
 * @param fullyInsuredPlan whether it is a group health plan that gives its benefits through insurers alone and holds no
 *     PHI beyond summary and enrolment information (164.530(k))
 * @param sponsorReceivesPhi whether the plan's sponsor receives PHI from the plan beyond summary, enrolment and authorized
 *     information (164.314(b)(1), 164.504(f)(1)(ii))
 * @param singleSignOn whether one login opens several systems, so that one system vouches to others for a user
 * @param developsSoftware whether it writes programs of its own, or has them written
 * @param managedProvider whether a managed security provider serves it
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

        CountRange people,
        CountRange sites,
        Answer remoteWork,
        Answer ownDevices,
        Answer hybrid,
        Answer hybridDesignation,
        Answer clearinghouseFunction,
        Answer selfInsuredPlan,
        Answer groupHealthPlan,
        Answer fullyInsuredPlan,
        Answer sponsorReceivesPhi,
        Answer singleSignOn,
        Answer developsSoftware,
        Answer managedProvider)
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
    @DerivedFrom({"selfInsuredPlan", "groupHealthPlan", "sponsorReceivesPhi"})
    public Answer planDocumentsOwed() {
        boolean none = selfInsuredPlan == Answer.NO
                && (groupHealthPlan == Answer.NO
                        || (groupHealthPlan == Answer.UNKNOWN
                                && !roles.isEmpty()
                                && !roles.contains(Role.HEALTH_PLAN)));
        if (none || sponsorReceivesPhi == Answer.NO) {
            return Answer.NO;
        }
        boolean plan = selfInsuredPlan == Answer.YES || groupHealthPlan == Answer.YES;
        return plan && sponsorReceivesPhi != Answer.UNKNOWN ? Answer.YES : Answer.UNKNOWN;
    }
}
