package dev.assay.benchmarks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The lists of facts of an invented organization, as many of each as asked for, with ids that begin as asked for. */
final class Lists {

    private final Dice dice;
    private final Map<String, Object> sections = new LinkedHashMap<>();

    Lists(Dice dice) {
        this.dice = dice;
    }

    /** What was made so far, by section. */
    Map<String, Object> sections() {
        return sections;
    }

    void people(String id, int count) {
        add(
                "workforce",
                count,
                id,
                (number, fact) -> {
                    fact.put("job", "nurse");
                    fact.put("started", dice.day(4_000));
                    if (dice.one(6)) {
                        fact.put("left", "yes");
                        fact.put("left-on", dice.day(300));
                    } else {
                        fact.put("left", "no");
                    }
                    fact.put("security-trained-on", dice.day(500));
                    fact.put("access-terminated-on", dice.day(300));
                },
                "authorized-or-supervised clearance-completed access-terminated security-trained privacy-trained "
                        + "privacy-training-documented");
    }

    void grants(String id, int count, String member, int members, String system, int systems) {
        add(
                "access-grants",
                count,
                id,
                (number, fact) -> {
                    fact.put("member", member + (1 + number % members));
                    fact.put("system", system + (1 + number % systems));
                    fact.put("account", "user");
                },
                "authorized needed-for-job revoked");
    }

    void partners() {
        add(
                "sanctions",
                1,
                "n",
                (id, fact) -> {
                    fact.put("violated-on", dice.day(700));
                    fact.put("policies-violated", dice.of("security", "privacy", "both"));
                },
                "sanction-applied documented");
        add(
                "complaints",
                1,
                "c",
                (id, fact) -> fact.put("received-on", dice.day(700)),
                "documented disposition-documented retaliation");
        add(
                "patient-requests",
                4,
                "p",
                (id, fact) -> {
                    fact.put("kind", dice.of("access", "amendment", "accounting"));
                    fact.put("received-on", dice.day(400));
                    fact.put("answered-on", dice.day(400));
                    fact.put("outcome", dice.of("granted", "partly-granted", "denied", "not-held"));
                    fact.put("denial-ground", dice.of("unreviewable", "reviewable", "none"));
                },
                "answered form-as-requested electronic-copy time-and-place-agreed third-party-directive sent-to-third-party "
                        + "fee-cost-based denial-written rest-provided told-who-holds-records review-requested denial-reviewed");
        add(
                "vendors",
                8,
                "v",
                (id, fact) -> {
                    fact.put("name", "Firm " + id);
                    Map<String, Object> agreement = dice.answers(
                            "exists permitted-uses limits-further-use safeguards reports-unauthorized-use binds-subcontractors supports-access "
                                    + "supports-amendment supports-accounting books-available-to-hhs termination");
                    agreement.put("signed", dice.day(2_000));
                    fact.put("agreement", agreement);
                },
                "handles-phi handles-ephi critical security-assessed responsibilities-defined security-terms security-monitored risks-managed "
                        + "in-incident-plans repeated-misconduct-known repeated-misconduct-addressed");
    }

    void systems(String id, int count) {
        add(
                "systems",
                count,
                id,
                (number, fact) -> {
                    fact.put("name", "System " + number);
                    fact.put("kind", dice.of("ehr", "server", "workstation", "laptop", "cloud-service"));
                    fact.put("count", 1 + number % 4);
                    fact.put("end-of-support", dice.day(900));
                },
                "ephi stores-data remote-access encryption-at-rest access-control unique-user-ids "
                        + "emergency-access automatic-logoff authentication mfa audit-logging "
                        + "integrity-protection integrity-verification malware-protection log-in-monitoring "
                        + "backup offline-backup physical-safeguards");
    }

    void flows(String id, int count, String system) {
        add(
                "data-flows",
                count,
                id,
                (number, fact) -> {
                    fact.put("source", system + number);
                    fact.put("destination", "laboratory");
                },
                "ephi transmission-security encryption-in-transit integrity-controls");
    }

    void media(String id, int count) {
        add(
                "media",
                count,
                id,
                (number, fact) -> fact.put("name", "Drive " + number),
                "ephi movements-recorded moved copied-before-move reused disposed sanitized");
    }

    void vulnerabilities(String id, int count, String system, int systems) {
        add(
                "vulnerabilities",
                count,
                id,
                (number, fact) -> {
                    fact.put("system", system + (1 + number % systems));
                    fact.put("severity", dice.of("low", "moderate", "high", "critical"));
                    fact.put("found", dice.day(300));
                },
                "validated fixed known-exploited");
    }

    void services() {
        add(
                "facilities",
                1,
                "b",
                (id, fact) -> fact.put("name", "Building " + id),
                "ephi physical-access-limited contingency-operations facility-security-plan access-validation "
                        + "environment-protected maintenance-records");
        add(
                "clinical-services",
                3,
                "h",
                (id, fact) -> {
                    fact.put("name", "Service " + id);
                    fact.put("systems", List.of("s" + id, "s" + (id + 1)));
                    fact.put("maximum-downtime-hours", 2 * id);
                },
                "downtime-procedure");
        add(
                "changes",
                2,
                "x",
                (id, fact) -> {
                    fact.put("kind", "new-system");
                    fact.put("on", dice.day(500));
                },
                "risk-assessed documented");
    }

    interface More {
        void add(int id, Map<String, Object> fact);
    }

    void add(String section, int count, String prefix, More more, String answers) {
        List<Map<String, Object>> facts = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            Map<String, Object> fact = new LinkedHashMap<>();
            fact.put("id", prefix + i);
            more.add(i, fact);
            fact.putAll(dice.answers(answers));
            facts.add(fact);
        }
        sections.put(section, facts);
    }
}
