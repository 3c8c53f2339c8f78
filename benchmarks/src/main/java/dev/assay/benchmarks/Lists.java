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
                    fact.put("access-ended-on", dice.day(300));
                },
                "authorized cleared access-ended security-trained privacy-trained " + "privacy-training-documented");
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
                "authorized needed ended");
    }

    void partners() {
        add(
                "sanctions",
                1,
                "n",
                (id, fact) -> {
                    fact.put("on", dice.day(700));
                    fact.put("policies", dice.of("security", "privacy", "both"));
                },
                "applied documented");
        add(
                "complaints",
                1,
                "c",
                (id, fact) -> fact.put("on", dice.day(700)),
                "documented disposition-documented retaliation");
        add(
                "patient-requests",
                4,
                "p",
                (id, fact) -> {
                    fact.put("kind", dice.of("access", "amendment", "accounting"));
                    fact.put("on", dice.day(400));
                    fact.put("acted-on", dice.day(400));
                    fact.put("outcome", dice.of("granted", "partly-granted", "denied", "not-held"));
                    fact.put("ground", dice.of("unreviewable", "reviewable", "none"));
                },
                "acted form-as-asked electronic-copy place-agreed third-party sent-to-third-party "
                        + "fee-cost-based denial-written rest-given holder-told review-asked reviewed");
        add(
                "vendors",
                8,
                "v",
                (id, fact) -> {
                    fact.put("name", "Firm " + id);
                    Map<String, Object> agreement = dice.answers(
                            "exists permitted-uses no-further-use safeguards reports-misuse subcontractors access "
                                    + "amendment accounting books termination");
                    agreement.put("signed", dice.day(2_000));
                    fact.put("agreement", agreement);
                },
                "phi ephi critical assessed duties-shared security-terms monitored risks-handled "
                        + "in-incident-planning pattern-known pattern-ended");
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
                    fact.put("support-ends", dice.day(900));
                },
                "ephi stores-data remote-access encryption-at-rest access-limited own-logins "
                        + "emergency-access automatic-logoff authentication mfa audit-logging "
                        + "integrity-protection integrity-verification malware-protection log-in-monitoring "
                        + "backup backup-offline physical-safeguards");
    }

    void flows(String id, int count, String system) {
        add(
                "data-flows",
                count,
                id,
                (number, fact) -> {
                    fact.put("from", system + number);
                    fact.put("to", "laboratory");
                },
                "ephi guarded encryption integrity-control");
    }

    void media(String id, int count) {
        add(
                "media",
                count,
                id,
                (number, fact) -> fact.put("name", "Drive " + number),
                "ephi tracked moved copied reused disposed erased");
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
                "validated fixed exploited");
    }

    void services() {
        add(
                "facilities",
                1,
                "b",
                (id, fact) -> fact.put("name", "Building " + id),
                "ephi access-limited contingency-access security-plan access-validated "
                        + "environment-protected maintenance-recorded");
        add(
                "services",
                3,
                "h",
                (id, fact) -> {
                    fact.put("name", "Service " + id);
                    fact.put("systems", List.of("s" + id, "s" + (id + 1)));
                    fact.put("tolerable-downtime", 2 * id);
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
                "assessed written");
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
