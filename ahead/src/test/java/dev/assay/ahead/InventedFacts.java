package dev.assay.ahead;

import java.time.LocalDate;
import java.util.Map;
import java.util.Random;

/** Facts with days around a day, drawn from a seed: the same seed gives the same text. */
final class InventedFacts {

    private final Random random;
    private final LocalDate around;
    private final StringBuilder text = new StringBuilder();

    private InventedFacts(long seed, LocalDate around) {
        this.random = new Random(seed);
        this.around = around;
    }

    /** The hashes of their evidence. */
    static final Map<String, String> HASHES =
            Map.of("e0", "00".repeat(32), "e1", "11".repeat(32), "e2", "22".repeat(32), "e3", "33".repeat(32));

    static String of(long seed, LocalDate around) {
        InventedFacts facts = new InventedFacts(seed, around);
        facts.write();
        return facts.text.toString();
    }

    private void write() {
        text.append(
                "organization: {name: Invented Clinic, roles: [covered-entity], kind: medical-practice, workforce-size: 20}\n");
        text.append("complete:\n");
        for (String list : new String[] {"systems", "vendors", "workforce", "incidents", "breaches", "activities"}) {
            text.append(
                    "  " + list + ": {answer: " + answer() + ", as-of: " + day() + ", counted-by: office manager}\n");
        }
        list(
                "systems",
                4,
                i -> "kind: laptop, ephi: yes, encryption-at-rest: " + answer() + ", end-of-support: " + day()
                        + ", mfa: yes, evidence: e" + random.nextInt(4));
        list(
                "vendors",
                3,
                i -> "handles-phi: yes, handles-ephi: yes, agreement: {exists: yes, written: yes, signed: " + day()
                        + ", ends: " + day() + "}");
        list(
                "workforce",
                4,
                i -> "started: " + day() + ", left-on: " + day() + ", access-terminated-on: " + day()
                        + ", security-trained: yes, security-trained-on: " + day() + ", privacy-trained: " + answer());
        list("incidents", 2, i -> "kind: phishing, on: " + day() + ", detected: " + day() + ", contained: " + day());
        list(
                "breaches",
                2,
                i -> "on: " + day() + ", discovered: " + day() + ", individuals-affected: " + random.nextInt(900)
                        + ", ephi: yes, encrypted: no");
        list("patient-requests", 3, i -> "kind: access, received-on: " + day());
        list("vulnerabilities", 3, i -> "system: systems-0, severity: high, found: " + day() + ", fixed-on: " + day());
        list(
                "policies",
                3,
                i -> "topic: " + new String[] {"backup", "termination", "security-awareness-training"}[i]
                        + ", written: yes, implemented: " + answer() + ", approved-on: " + day() + ", reviewed-on: "
                        + day()
                        + ", last-in-effect: " + day());
        text.append("activities:\n");
        for (String kind :
                new String[] {"risk-analysis", "restore-test", "vulnerability-scan", "log-review", "evaluation"}) {
            text.append("  - {kind: " + kind + ", on: " + day() + ", written: yes, succeeded: yes}\n");
        }
        text.append(
                "addressable-decisions:\n  - {control: \"hipaa:164.312(a)(2)(iv)\", decision: not-reasonable, reason: none fits, on: "
                        + day() + ", review-due: " + day() + ", approved-by: owners}\n");
        text.append("risk-acceptances:\n  - {control: \"hipaa:164.312(a)(2)(iv)\", owner: owners, reason: known, on: "
                + around.minusDays(600) + ", expires: " + day() + "}\n");
        list(
                "evidence",
                4,
                i -> "file: evidence/" + i + ".txt, kind: " + new String[] {"scan", "configuration", "policy", "log"}[i]
                        + ", date: " + day());
    }

    private void list(String section, int most, java.util.function.IntFunction<String> keys) {
        text.append(section + ":\n");
        for (int i = 0; i < most; i++) {
            String id = section.equals("evidence") ? "e" + i : section + "-" + i;
            text.append("  - {id: " + id + ", " + keys.apply(i) + "}\n");
        }
    }

    private String answer() {
        return new String[] {"yes", "yes", "no", "unknown"}[random.nextInt(4)];
    }

    private String day() {
        LocalDate day = around.plusDays(random.nextInt(800) - 500L);
        return switch (random.nextInt(8)) {
            case 0 -> "unknown";
            case 1 -> day.toString().substring(0, 7);
            case 2 -> ".." + day;
            case 3 -> day + "..";
            default -> day.toString();
        };
    }
}
