package dev.assay.benchmarks.floor;

import dev.assay.api.facts.Breach;
import dev.assay.api.facts.Completeness;
import dev.assay.api.facts.Incident;
import dev.assay.api.model.Rule;
import dev.assay.api.value.Answer;
import java.time.LocalDate;
import java.util.List;

/** What HIPAA asks after incidents and breaches. */
final class HipaaBreaches extends Checks {

    private static final Key BURDEN_MET = Key.of(
            "burden-met",
            "assessment business-associate-discovered business-associate-is-agent covered-entity-notice decrypted-at-the-time destroyed discoverable-on discovered encrypted encryption-key-taken ephi exclusion exclusion-documented impermissible in-breach-log individual-notice individuals-affected law-enforcement-delay media-notice most-residents-in-one-state on secretary-notice");
    private static final Key ASKED_IN_WRITING = Key.of("asked-in-writing", "law-enforcement-delay");
    private static final Key WAITED = Key.of(
            "waited", "covered-entity-notice individual-notice law-enforcement-delay media-notice secretary-notice");
    private static final Key ASKED_ORALLY = Key.of("asked-orally", "law-enforcement-delay");
    private static final Key NOTIFIABLE = Key.of(
            "notifiable",
            "assessment covered-entity-notice decrypted-at-the-time destroyed encrypted encryption-key-taken ephi exclusion exclusion-documented impermissible in-breach-log individual-notice media-notice on secretary-notice");
    private static final Key COVERED_ENTITY_TOLD = Key.of(
            "covered-entity-told",
            "business-associate-discovered business-associate-is-agent covered-entity-notice discoverable-on discovered law-enforcement-delay");
    private static final Key COVERED_ENTITY_TOLD_IN_TIME = Key.of(
            "covered-entity-told-in-time",
            "business-associate-discovered business-associate-is-agent covered-entity-notice discoverable-on discovered law-enforcement-delay");
    private static final Key INDIVIDUALS_TOLD = Key.of(
            "individuals-told",
            "business-associate-discovered business-associate-is-agent discoverable-on discovered individual-notice law-enforcement-delay");
    private static final Key INDIVIDUALS_TOLD_IN_TIME = Key.of(
            "individuals-told-in-time",
            "business-associate-discovered business-associate-is-agent discoverable-on discovered individual-notice law-enforcement-delay");
    private static final Key SECRETARY_TOLD = Key.of(
            "secretary-told",
            "business-associate-discovered business-associate-is-agent discoverable-on discovered individuals-affected law-enforcement-delay secretary-notice");
    private static final Key COVERED_ENTITY_NOTICE_SENT = Key.of("covered-entity-notice.sent");
    private static final Key INDIVIDUAL_NOTICE_SENT = Key.of("individual-notice.sent");
    private static final Key FEW_UNREACHABLE = Key.of("few-unreachable", "individual-notice");
    private static final Key INDIVIDUAL_NOTICE_DECEASED = Key.of("individual-notice.deceased-affected");
    private static final Key MANY_UNREACHABLE = Key.of("many-unreachable", "individual-notice");
    private static final Key MEDIA_OWED = Key.of("media-owed", "individuals-affected most-residents-in-one-state");
    private static final Key MEDIA_TOLD = Key.of(
            "media-told",
            "business-associate-discovered business-associate-is-agent discoverable-on discovered law-enforcement-delay media-notice");
    private static final Key MEDIA_TOLD_IN_TIME = Key.of(
            "media-told-in-time",
            "business-associate-discovered business-associate-is-agent discoverable-on discovered law-enforcement-delay media-notice");
    private static final Key MEDIA_NOTICE_SENT = Key.of("media-notice.sent");
    private static final Key SECRETARY_AT_ONCE = Key.of("secretary-at-once", "individuals-affected");
    private static final Key SECRETARY_TOLD_IN_TIME = Key.of(
            "secretary-told-in-time",
            "business-associate-discovered business-associate-is-agent discoverable-on discovered individuals-affected law-enforcement-delay secretary-notice");
    private static final Key SECRETARY_YEARLY = Key.of("secretary-yearly", "individuals-affected");
    private static final Key RELIES_ON_ASSESSMENT = Key.of(
            "relies-on-assessment", "assessment covered-entity-notice individual-notice media-notice secretary-notice");

    private final Answered breachShown = answered("breach-shown", BURDEN_MET);
    private final Answered usePermitted = answered("use-permitted", Key.of("permitted", "impermissible"));
    private final Answered writtenDelayKept = answered("written-delay-kept", WAITED, ASKED_IN_WRITING);
    private final Answered oralDelayDocumented =
            answered("oral-delay-documented", Key.of("law-enforcement-delay.documented"), ASKED_ORALLY);
    private final Answered coveredEntityTold = answered("covered-entity-told", COVERED_ENTITY_TOLD, NOTIFIABLE);
    private final Answered coveredEntityToldInTime =
            answered("covered-entity-told-in-time", COVERED_ENTITY_TOLD_IN_TIME, NOTIFIABLE);
    private final Answered individualsTold = answered("individuals-told", INDIVIDUALS_TOLD, NOTIFIABLE);
    private final Answered individualsToldInTime =
            answered("individuals-told-in-time", INDIVIDUALS_TOLD_IN_TIME, NOTIFIABLE);
    private final Answered secretaryTold = answered("secretary-told", SECRETARY_TOLD, NOTIFIABLE);
    private final Answered coveredEntityIndividuals = answered(
            "covered-entity-individuals",
            Key.of("covered-entity-notice.identifies-individuals"),
            NOTIFIABLE,
            COVERED_ENTITY_NOTICE_SENT);
    private final Answered coveredEntityInformation = answered(
            "covered-entity-information",
            Key.of("covered-entity-notice.other-information"),
            NOTIFIABLE,
            COVERED_ENTITY_NOTICE_SENT);
    private final Answered noticeContact = answered(
            "notice-contact", Key.of("individual-notice.contact-procedures"), NOTIFIABLE, INDIVIDUAL_NOTICE_SENT);
    private final Answered noticeMethod =
            answered("notice-method", Key.of("method-right", "individual-notice"), NOTIFIABLE, INDIVIDUAL_NOTICE_SENT);
    private final Answered noticeOwnMeasures = answered(
            "notice-own-measures",
            Key.of("individual-notice.organization-response"),
            NOTIFIABLE,
            INDIVIDUAL_NOTICE_SENT);
    private final Answered noticePlainLanguage = answered(
            "notice-plain-language", Key.of("individual-notice.plain-language"), NOTIFIABLE, INDIVIDUAL_NOTICE_SENT);
    private final Answered noticeSteps =
            answered("notice-steps", Key.of("individual-notice.protective-steps"), NOTIFIABLE, INDIVIDUAL_NOTICE_SENT);
    private final Answered noticeTypesOfPhi = answered(
            "notice-types-of-phi", Key.of("individual-notice.types-of-phi"), NOTIFIABLE, INDIVIDUAL_NOTICE_SENT);
    private final Answered noticeWhatHappened = answered(
            "notice-what-happened", Key.of("individual-notice.what-happened"), NOTIFIABLE, INDIVIDUAL_NOTICE_SENT);
    private final Answered substituteFew = answered(
            "substitute-few",
            Key.of("substitute-given", "individual-notice"),
            NOTIFIABLE,
            INDIVIDUAL_NOTICE_SENT,
            FEW_UNREACHABLE);
    private final Answered noticeNextOfKin = answered(
            "notice-next-of-kin",
            Key.of("individual-notice.next-of-kin-notified"),
            NOTIFIABLE,
            INDIVIDUAL_NOTICE_SENT,
            INDIVIDUAL_NOTICE_DECEASED);
    private final Answered substituteMany = answered(
            "substitute-many",
            Key.of("substitute-wide", "individual-notice"),
            NOTIFIABLE,
            INDIVIDUAL_NOTICE_SENT,
            MANY_UNREACHABLE);
    private final Answered mediaTold = answered("media-told", MEDIA_TOLD, NOTIFIABLE, MEDIA_OWED);
    private final Answered mediaToldInTime = answered("media-told-in-time", MEDIA_TOLD_IN_TIME, NOTIFIABLE, MEDIA_OWED);
    private final Answered mediaContents =
            answered("media-contents", Key.of("media-notice.contents"), NOTIFIABLE, MEDIA_OWED, MEDIA_NOTICE_SENT);
    private final Answered secretaryToldWithThem =
            answered("secretary-told-with-them", SECRETARY_TOLD_IN_TIME, NOTIFIABLE, SECRETARY_AT_ONCE);
    private final Answered secretaryToldYearly =
            answered("secretary-told-yearly", SECRETARY_TOLD_IN_TIME, NOTIFIABLE, SECRETARY_YEARLY);
    private final Answered smallBreachLogged =
            answered("small-breach-logged", Key.of("in-breach-log"), NOTIFIABLE, SECRETARY_YEARLY);
    private final Answered assessmentComplete =
            answered("assessment-complete", Key.of("assessment-complete", "assessment"), RELIES_ON_ASSESSMENT);
    private final Answered incidentDocumented = answered("incident-documented", Key.of("documented"));
    private final Answered incidentIdentified = answered("incident-identified", Key.of("recognized-as-incident"));
    private final Answered incidentMitigated = answered("incident-mitigated", Key.of("mitigated"));
    private final Answered incidentResponded = answered("incident-responded", Key.of("responded"));

    private final Rule fileApplies = rule("Breach recorded: applies");
    private final Rule fileNames = rule("Breach recorded: a file names the incident");
    private final Rule fileNone = rule("Breach recorded: no file names it");

    HipaaBreaches(Rules rules) {
        super(rules);
    }

    void say(FactLists facts, LocalDate asOf, Sayings out) {
        facts.of(Breach.class).forEach(breach -> breach(breach, asOf, out));
        Completeness allBreaches = facts.complete("breaches");
        boolean anybodys = !facts.breaches("").isEmpty();
        for (Incident incident : facts.of(Incident.class)) {
            incident(incident, out);
            if (incident.phiExposed() == Answer.NO) {
                continue;
            }
            out.say(fileApplies, incident);
            List<Breach> files = facts.breaches(incident.id());
            files.forEach(file -> out.say(fileNames, incident, file));
            if (files.isEmpty() && !anybodys && allBreaches != null && recorded(incident.phiExposed())) {
                out.say(fileNone, incident, allBreaches);
            }
        }
    }

    private void breach(Breach breach, LocalDate asOf, Sayings out) {
        Answer askedInWriting = breach.askedInWriting();
        Answer askedOrally = breach.askedOrally();
        Answer notifiable = breach.notifiable(asOf);
        Answer coveredEntityNoticeSent = breach.coveredEntityNotice().sent();
        Answer individualNoticeSent = breach.individualNotice().sent();
        Answer fewUnreachable = breach.fewUnreachable();
        Answer individualNoticeDeceased = breach.individualNotice().deceasedAffected();
        Answer manyUnreachable = breach.manyUnreachable();
        Answer mediaOwed = breach.mediaOwed();
        Answer mediaNoticeSent = breach.mediaNotice().sent();
        Answer secretaryAtOnce = breach.secretaryAtOnce();
        Answer secretaryYearly = breach.secretaryYearly();
        Answer reliesOnAssessment = breach.reliesOnAssessment();
        breachShown.say(out, breach, breach.burdenMet(asOf));
        usePermitted.say(out, breach, breach.permitted());
        writtenDelayKept.say(out, breach, breach.waited(asOf), askedInWriting);
        oralDelayDocumented.say(out, breach, breach.lawEnforcementDelay().documented(), askedOrally);
        coveredEntityTold.say(out, breach, breach.coveredEntityTold(asOf), notifiable);
        coveredEntityToldInTime.say(out, breach, breach.coveredEntityToldInTime(asOf), notifiable);
        individualsTold.say(out, breach, breach.individualsTold(asOf), notifiable);
        individualsToldInTime.say(out, breach, breach.individualsToldInTime(asOf), notifiable);
        secretaryTold.say(out, breach, breach.secretaryTold(asOf), notifiable);
        coveredEntityIndividuals.say(
                out, breach, breach.coveredEntityNotice().identifiesIndividuals(), notifiable, coveredEntityNoticeSent);
        coveredEntityInformation.say(
                out, breach, breach.coveredEntityNotice().otherInformation(), notifiable, coveredEntityNoticeSent);
        noticeContact.say(out, breach, breach.individualNotice().contactProcedures(), notifiable, individualNoticeSent);
        noticeMethod.say(out, breach, breach.methodRight(), notifiable, individualNoticeSent);
        noticeOwnMeasures.say(
                out, breach, breach.individualNotice().organizationResponse(), notifiable, individualNoticeSent);
        noticePlainLanguage.say(
                out, breach, breach.individualNotice().plainLanguage(), notifiable, individualNoticeSent);
        noticeSteps.say(out, breach, breach.individualNotice().protectiveSteps(), notifiable, individualNoticeSent);
        noticeTypesOfPhi.say(out, breach, breach.individualNotice().typesOfPhi(), notifiable, individualNoticeSent);
        noticeWhatHappened.say(out, breach, breach.individualNotice().whatHappened(), notifiable, individualNoticeSent);
        substituteFew.say(out, breach, breach.substituteGiven(), notifiable, individualNoticeSent, fewUnreachable);
        noticeNextOfKin.say(
                out,
                breach,
                breach.individualNotice().nextOfKinNotified(),
                notifiable,
                individualNoticeSent,
                individualNoticeDeceased);
        substituteMany.say(out, breach, breach.substituteWide(asOf), notifiable, individualNoticeSent, manyUnreachable);
        mediaTold.say(out, breach, breach.mediaTold(asOf), notifiable, mediaOwed);
        mediaToldInTime.say(out, breach, breach.mediaToldInTime(asOf), notifiable, mediaOwed);
        mediaContents.say(out, breach, breach.mediaNotice().contents(), notifiable, mediaOwed, mediaNoticeSent);
        secretaryToldWithThem.say(out, breach, breach.secretaryToldInTime(asOf), notifiable, secretaryAtOnce);
        secretaryToldYearly.say(out, breach, breach.secretaryToldInTime(asOf), notifiable, secretaryYearly);
        smallBreachLogged.say(out, breach, breach.inBreachLog(), notifiable, secretaryYearly);
        assessmentComplete.say(out, breach, breach.assessmentComplete(asOf), reliesOnAssessment);
    }

    private void incident(Incident incident, Sayings out) {
        incidentDocumented.say(out, incident, incident.documented());
        incidentIdentified.say(out, incident, incident.recognizedAsIncident());
        incidentMitigated.say(out, incident, incident.mitigated());
        incidentResponded.say(out, incident, incident.responded());
    }
}
