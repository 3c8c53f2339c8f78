package dev.assay.benchmarks.floor;

import dev.assay.api.facts.AccessGrant;
import dev.assay.api.facts.Complaint;
import dev.assay.api.facts.PatientRequest;
import dev.assay.api.facts.Sanction;
import dev.assay.api.facts.WorkforceMember;
import dev.assay.api.model.Rule;
import dev.assay.api.value.Answer;
import java.time.LocalDate;
import java.util.List;

/** What HIPAA asks about who works here, what they may see, and what patients ask for. */
final class HipaaPeople extends Checks {

    private static final Key GONE = Key.of("gone", "left left-on");
    private static final Key WORKS_HERE = Key.of("works-here", "left left-on started");
    private static final Key STANDING = Key.of("standing", "revoked revoked-on");
    private static final Key PRIVACY = Key.of("privacy", "policies-violated");
    private static final Key SECURITY = Key.of("security", "policies-violated");
    private static final Key ACCESS_DENIED = Key.of("access-denied", "outcome");
    private static final Key ACCESS_GIVEN = Key.of("access-given", "outcome");
    private static final Key DIRECTED =
            Key.of("directed", "electronic-copy-requested records-in-ehr third-party-directive");
    private static final Key FEE_LIMITED = Key.of(
            "fee-limited",
            "fee-asked fee-cost-based fee-covers fee-payer outcome personal-representative third-party-directive");
    private static final Key FOR_ACCESS = Key.of("for-access", "kind");
    private static final Key ACTED_IN_TIME =
            Key.of("acted-in-time", "answered answered-on extended extended-on extension-written received-on");
    private static final Key FOR_ACCOUNTING = Key.of("for-accounting", "kind");
    private static final Key NOT_HELD = Key.of("not-held", "outcome");
    private static final Key REVIEW_OWED = Key.of("review-owed", "denial-ground outcome review-requested");

    private final Answered leaverAccessEnded =
            answered("leaver-access-ended", Key.of("access-ended-by", "access-terminated access-terminated-on"), GONE);
    private final Answered memberPrivacyTrained = answered(
            "member-privacy-trained",
            Key.of("privacy-trained-by", "privacy-trained privacy-trained-on started"),
            WORKS_HERE);
    private final Answered memberTrainingDocumented =
            answered("member-training-documented", Key.of("privacy-training-documented"), WORKS_HERE);
    private final Answered workforceAuthorized =
            answered("workforce-authorized", Key.of("authorized-or-supervised"), WORKS_HERE);
    private final Answered workforceCleared = answered("workforce-cleared", Key.of("clearance-completed"), WORKS_HERE);
    private final Answered grantRightlyHeld =
            answered("grant-rightly-held", Key.of("rightly-held", "needed-for-job revoked revoked-on"));
    private final Answered grantAuthorized = answered("grant-authorized", Key.of("authorized"), STANDING);
    private final Answered privacySanctionApplied =
            answered("privacy-sanction-applied", Key.of("sanction-applied"), PRIVACY);
    private final Answered privacySanctionDocumented =
            answered("privacy-sanction-documented", Key.of("documented"), PRIVACY);
    private final Answered sanctionApplied = answered("sanction-applied", Key.of("sanction-applied"), SECURITY);
    private final Answered complaintDispositionDocumented =
            answered("complaint-disposition-documented", Key.of("disposition-documented"));
    private final Answered complaintDocumented = answered("complaint-documented", Key.of("documented"));
    private final Answered complaintWithoutRetaliation =
            answered("complaint-without-retaliation", Key.of("without-retaliation", "retaliation"));
    private final Answered denialRestGiven = answered("denial-rest-given", Key.of("rest-provided"), ACCESS_DENIED);
    private final Answered denialWritten = answered("denial-written", Key.of("denial-written"), ACCESS_DENIED);
    private final Answered accessElectronic = answered("access-electronic", Key.of("electronic-copy"), ACCESS_GIVEN);
    private final Answered accessFee =
            answered("access-fee", Key.of("fee-within-limit", "fee-asked fee-cost-based fee-covers"), FEE_LIMITED);
    private final Answered accessForm = answered("access-form", Key.of("form-as-requested"), ACCESS_GIVEN);
    private final Answered accessPlace = answered("access-place", Key.of("time-and-place-agreed"), ACCESS_GIVEN);
    private final Answered accessThirdParty = answered("access-third-party", Key.of("sent-to-third-party"), DIRECTED);
    private final Answered accessInTime = answered("access-in-time", ACTED_IN_TIME, FOR_ACCESS);
    private final Answered accessRightKept =
            answered("access-right-kept", Key.of("right-kept", "denial-ground outcome"), FOR_ACCESS);
    private final Answered accountingInTime = answered("accounting-in-time", ACTED_IN_TIME, FOR_ACCOUNTING);
    private final Answered holderTold = answered("holder-told", Key.of("told-who-holds-records"), NOT_HELD);
    private final Answered denialReviewed = answered("denial-reviewed", Key.of("denial-reviewed"), REVIEW_OWED);

    private final Rule standing = rule("Leaver access ended: a grant still stands");
    private final Rule trainedApplies = rule("Security trained: applies");
    private final Rule trained = rule("Security trained: trained");
    private final Rule trainedMaybe = rule("Security trained: on a day that may be to come");
    private final Rule untrained = rule("Security trained: not trained");
    private final Rule untrainedMaybe = rule("Security trained: not trained, and may not work here");

    HipaaPeople(Rules rules) {
        super(rules);
    }

    void say(FactLists facts, LocalDate asOf, Sayings out) {
        for (WorkforceMember member : facts.of(WorkforceMember.class)) {
            member(member, asOf, out);
            trained(member, asOf, out);
            if (member.gone(asOf) == Answer.YES) {
                for (AccessGrant grant : facts.grants(member.id())) {
                    if (shortfall(grant.revoked())) {
                        out.say(standing, member, grant);
                    }
                }
            }
        }
        facts.of(AccessGrant.class).forEach(grant -> grant(grant, asOf, out));
        facts.of(Sanction.class).forEach(sanction -> sanction(sanction, out));
        facts.of(Complaint.class).forEach(complaint -> complaint(complaint, out));
        facts.of(PatientRequest.class).forEach(request -> request(request, asOf, out));
    }

    private void member(WorkforceMember member, LocalDate asOf, Sayings out) {
        Answer gone = member.gone(asOf);
        Answer worksHere = member.worksHere(asOf);
        leaverAccessEnded.say(out, member, member.accessEndedBy(asOf), gone);
        memberPrivacyTrained.say(out, member, member.privacyTrainedBy(asOf), worksHere);
        memberTrainingDocumented.say(out, member, member.privacyTrainingDocumented(), worksHere);
        workforceAuthorized.say(out, member, member.authorizedOrSupervised(), worksHere);
        workforceCleared.say(out, member, member.clearanceCompleted(), worksHere);
    }

    private void grant(AccessGrant grant, LocalDate asOf, Sayings out) {
        Answer standing = grant.standing(asOf);
        grantRightlyHeld.say(out, grant, grant.rightlyHeld(asOf));
        grantAuthorized.say(out, grant, grant.authorized(), standing);
    }

    private void sanction(Sanction sanction, Sayings out) {
        Answer privacy = sanction.privacy();
        Answer security = sanction.security();
        privacySanctionApplied.say(out, sanction, sanction.sanctionApplied(), privacy);
        privacySanctionDocumented.say(out, sanction, sanction.documented(), privacy);
        sanctionApplied.say(out, sanction, sanction.sanctionApplied(), security);
    }

    private void complaint(Complaint complaint, Sayings out) {
        complaintDispositionDocumented.say(out, complaint, complaint.dispositionDocumented());
        complaintDocumented.say(out, complaint, complaint.documented());
        complaintWithoutRetaliation.say(out, complaint, complaint.withoutRetaliation());
    }

    private void request(PatientRequest request, LocalDate asOf, Sayings out) {
        Answer accessDenied = request.accessDenied();
        Answer accessGiven = request.accessGiven();
        Answer directed = request.directed();
        Answer forAccess = request.forAccess();
        Answer forAccounting = request.forAccounting();
        Answer notHeld = request.notHeld();
        Answer reviewOwed = request.reviewOwed();
        denialRestGiven.say(out, request, request.restProvided(), accessDenied);
        denialWritten.say(out, request, request.denialWritten(), accessDenied);
        accessElectronic.say(out, request, request.electronicCopy(), accessGiven);
        accessFee.say(out, request, request.feeWithinLimit(), request.feeLimited());
        accessForm.say(out, request, request.formAsRequested(), accessGiven);
        accessPlace.say(out, request, request.timeAndPlaceAgreed(), accessGiven);
        accessThirdParty.say(out, request, request.sentToThirdParty(), directed);
        accessInTime.say(out, request, request.actedInTime(asOf), forAccess);
        accessRightKept.say(out, request, request.rightKept(), forAccess);
        accountingInTime.say(out, request, request.actedInTime(asOf), forAccounting);
        holderTold.say(out, request, request.toldWhoHoldsRecords(), notHeld);
        denialReviewed.say(out, request, request.denialReviewed(), reviewOwed);
    }

    private void trained(WorkforceMember member, LocalDate asOf, Sayings out) {
        Answer here = member.worksHere(asOf);
        if (here == Answer.NO) {
            return;
        }
        out.say(trainedApplies, member);
        Answer by = member.securityTrainedBy(asOf);
        if (by == Answer.YES) {
            out.say(trained, member);
        }
        if (by == Answer.UNKNOWN && member.securityTrained() == Answer.YES) {
            out.lacks(trainedMaybe, member, List.of("security-trained-on"));
        }
        if (shortfall(member.securityTrained())) {
            if (here == Answer.YES) {
                out.say(untrained, member);
            } else if (here == Answer.UNKNOWN) {
                out.lacks(untrainedMaybe, member, List.of("left"));
            }
        }
    }
}
