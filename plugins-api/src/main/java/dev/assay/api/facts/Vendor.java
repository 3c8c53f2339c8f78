package dev.assay.api.facts;

import dev.assay.api.spi.DerivedFrom;
import dev.assay.api.spi.FactKind;
import dev.assay.api.spi.Named;
import dev.assay.api.spi.OneOf;
import dev.assay.api.spi.Refers;
import dev.assay.api.value.Answer;
import dev.assay.api.value.DateRange;
import java.time.LocalDate;

/**
 * A firm that supplies something. Where it handles PHI for a covered entity it is a business associate; where it does so
 * for a business associate, that associate's subcontractor (45 CFR 160.103). Made by intake.
 *
 * @param id its id
 * @param name its name
 * @param phi whether it creates, receives, maintains or transmits protected health information for the organization
 * @param ephi whether any of that is electronic; the Security Rule speaks of nothing else
 * @param engagedBy the vendor that engaged it, where it works for the organization through another one
 * @param critical whether care or business stops without it
 * @param assessed whether its security was assessed before it was engaged
 * @param dutiesShared whether it is settled, and known to both, who does which part of security
 * @param securityTerms whether a contract says what security it is to keep; a term of the agreement on safeguards says yes
 * @param monitored whether somebody keeps looking, while it is used, at the risks it brings
 * @param risksHandled whether the risks it brings are on the list of risks, rated and acted on
 * @param inIncidentPlanning whether plans for incidents and recovery say what it does, and it knows
 * @param agreement the business associate agreement, if any
 * @param patternKnown whether the organization knows of a pattern of activity by which the vendor breaks the agreement
 *     (164.504(e)(1))
 * @param patternEnded whether the organization then took reasonable steps to cure the breach or end the violation, or, where
 *     that failed, ended the agreement if feasible
 * @since 1
 */
@FactKind(section = "vendors", singular = "vendor")
public record Vendor(
        String id,
        String name,
        Answer phi,
        Answer ephi,
        @Refers(to = "vendors") String engagedBy,
        Answer critical,
        Answer assessed,
        Answer dutiesShared,
        Answer securityTerms,
        Answer monitored,
        Answer risksHandled,
        Answer inIncidentPlanning,
        Agreement agreement,
        Answer patternKnown,
        Answer patternEnded)
        implements Named {

    /**
     * A business associate agreement (45 CFR 164.308(b)(3), 164.314(a), 164.504(e)), and what it says. Made by intake.
     *
     * @param exists whether there is one; a day of signing says yes
     * @param kind a contract, or one of the other arrangements of 164.504(e)(3); left out means a contract
     * @param written whether it is in writing
     * @param signed the day it was signed
     * @param ends the day it ends, if it does
     * @param permittedUses says which uses and disclosures of PHI are permitted and required (164.504(e)(2)(i))
     * @param noFurtherUse forbids others ((e)(2)(ii)(A))
     * @param safeguards asks for appropriate safeguards and compliance with Subpart C ((e)(2)(ii)(B), 164.314(a)(2)(i)(A))
     * @param reportsMisuse asks that uses and disclosures outside the agreement be reported, breaches included ((C))
     * @param reportsSecurityIncidents asks that security incidents be reported, breaches included (164.314(a)(2)(i)(C))
     * @param subcontractors binds subcontractors to the same by agreements of their own ((D), 164.314(a)(2)(i)(B))
     * @param access has PHI made available for patients' access ((E))
     * @param amendment has PHI made available for amendment ((F))
     * @param accounting has what an accounting of disclosures needs made available ((G))
     * @param delegatedDuties binds the vendor to the Privacy Rule where it carries out a duty of the organization ((H))
     * @param books opens practices, books and records to the Secretary ((I))
     * @param returnOrDestroy has PHI returned or destroyed at the end, where feasible ((J))
     * @param termination allows the organization to end it for a material violation ((e)(2)(iii))
     * @since 1
     */
    public record Agreement(
            Answer exists,

            @OneOf({"contract", "memorandum", "law", "data-use-agreement"})
            String kind,

            Answer written,
            DateRange signed,
            DateRange ends,
            Answer permittedUses,
            Answer noFurtherUse,
            Answer safeguards,
            Answer reportsMisuse,
            Answer reportsSecurityIncidents,
            Answer subcontractors,
            Answer access,
            Answer amendment,
            Answer accounting,
            Answer delegatedDuties,
            Answer books,
            Answer returnOrDestroy,
            Answer termination) {

        public Agreement {
            if (exists == Answer.UNKNOWN && signed.known()) {
                exists = Answer.YES;
            }
        }
    }

    /** Whether a business associate agreement is owed with it: it handles PHI, and no other vendor engaged it (164.502(e)(1)). */
    @DerivedFrom({"phi", "ephi", "engagedBy"})
    public Answer contractOwed() {
        if (!engagedBy.isEmpty()) {
            return Answer.NO;
        }
        return handles(ephi) ? Answer.YES : handles(phi) ? Answer.YES : phi;
    }

    /** The same of the Security Rule, which speaks of ePHI only (164.308(b)). */
    @DerivedFrom({"phi", "ephi", "engagedBy"})
    public Answer ephiContractOwed() {
        if (contractOwed() == Answer.NO || ephi == Answer.NO) {
            return Answer.NO;
        }
        return handles(ephi) ? Answer.YES : Answer.UNKNOWN;
    }

    /** Whether the terms of a contract are to be read: a contract is owed, there is one, and nothing else stands in for it. */
    @DerivedFrom({"phi", "ephi", "engagedBy", "agreement"})
    public Answer termsOwed() {
        return agreement.exists() == Answer.NO || otherArrangement() == Answer.YES ? Answer.NO : contractOwed();
    }

    /** The same of the terms that the Security Rule asks for (164.314(a)(2)(i)). */
    @DerivedFrom({"phi", "ephi", "engagedBy", "agreement"})
    public Answer ephiTermsOwed() {
        return agreement.exists() == Answer.NO || otherArrangement() == Answer.YES ? Answer.NO : ephiContractOwed();
    }

    /** Whether another arrangement stands in for the contract (164.504(e)(3), 164.314(a)(2)(ii)). */
    @DerivedFrom("agreement")
    public Answer otherArrangement() {
        return agreement.kind().equals("contract") || agreement.kind().equals("unknown") ? Answer.NO : Answer.YES;
    }

    /** Whether it is known how much depends on it. */
    @DerivedFrom("critical")
    public Answer criticalityKnown() {
        return critical == Answer.UNKNOWN ? Answer.UNKNOWN : Answer.YES;
    }

    /** Whether its security matters: care or business depends on it, or it handles PHI. */
    @DerivedFrom({"critical", "phi", "ephi"})
    public Answer matters() {
        if (handles(critical) || handles(phi) || handles(ephi)) {
            return Answer.YES;
        }
        return critical == Answer.NO && phi == Answer.NO ? Answer.NO : Answer.UNKNOWN;
    }

    /** Whether a contract says what security it is to keep, in a term of its own or in the agreement on PHI. */
    @DerivedFrom({"securityTerms", "agreement"})
    public Answer securityAgreed(LocalDate day) {
        if (securityTerms != Answer.UNKNOWN) {
            return securityTerms;
        }
        return agreement.safeguards() == Answer.YES && agreed(day) == Answer.NO
                ? Answer.UNKNOWN
                : agreement.safeguards();
    }

    /** Whether an agreement is in force on a day, in whatever form. */
    @DerivedFrom("agreement")
    public Answer agreed(LocalDate day) {
        if (agreement.exists() == Answer.NO
                || agreement.exists() == Answer.PARTLY
                || agreement.signed().certainlyAfter(day)
                || agreement.ends().certainlyBefore(day)) {
            return Answer.NO;
        }
        boolean signed = !agreement.signed().known() || agreement.signed().certainlyBy(day);
        boolean lasts = !agreement.ends().known() || agreement.ends().certainlySince(day);
        return agreement.exists() == Answer.YES && signed && lasts ? Answer.YES : Answer.UNKNOWN;
    }

    /** Whether it is in force and in writing; what was signed on a day is. */
    @DerivedFrom("agreement")
    public Answer agreedInWriting(LocalDate day) {
        Answer written = agreement.written();
        if (agreed(day) == Answer.NO || written == Answer.NO || written == Answer.PARTLY) {
            return Answer.NO;
        }
        boolean paper = written == Answer.YES || agreement.signed().known();
        return paper ? agreed(day) : Answer.UNKNOWN;
    }

    private static boolean handles(Answer answer) {
        return answer == Answer.YES || answer == Answer.PARTLY;
    }
}
