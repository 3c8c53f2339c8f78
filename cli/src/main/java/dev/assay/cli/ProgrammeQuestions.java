package dev.assay.cli;

import dev.assay.api.value.Answer;
import dev.assay.reports.overview.Words;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The first questions about what the organization does: 6 to 25 without 22. */
final class ProgrammeQuestions {

    private final Asking ask;
    private final FirstFacts facts;

    ProgrammeQuestions(Asking ask, FirstFacts facts) {
        this.ask = ask;
        this.facts = facts;
    }

    /** Questions 6 to 21. */
    void before() {
        riskAnalysis();
        title(7, "The risks you know");
        practice("risk-management", "Is there a list of risks, each with an owner, a decision and a date?");
        remark("How many of them are overdue?");
        title(8, "What changed");
        remark("What changed since then: a move, a new program, a merger, a new vendor?");
        activity("evaluation", "When was the whole programme last checked again in writing?", "written");
        title(9, "Encryption");
        systems("encryption-at-rest", "is what they store encrypted: laptops and phones, servers, cloud");
        dataFlow();
        remark("Where not: is the reason written down, what is done in its place, and who approved it?");
        title(10, "Logins");
        systems("unique-user-ids", "does everyone have a login of their own, none shared");
        title(11, "Second factor");
        systems("mfa", "is a second factor asked for, such as a code on a phone");
        title(12, "Screens and emergencies");
        systems("automatic-logoff", "do sessions end by themselves when nobody is there");
        systems("emergency-access", "is there a tried way to get in when there is an emergency");
        title(13, "Who gets in");
        remark("Who approves that somebody gets access?");
        activity("access-review", "When was the list of accounts last compared with the list of staff?", "succeeded");
        title(14, "Leavers");
        policy("termination", "a procedure that closes the accounts of people who leave");
        facts.example(
                "workforce",
                "{id: nurse-7, left: yes, left-on: 2026-03-14, access-terminated: yes, access-terminated-on: 2026-03-14}",
                "Were the accounts of the last three people who left closed by their last day?");
        title(15, "Who looked at what");
        systems("audit-logging", "do they record who looked at what");
        activity("log-review", "When did somebody last look through those records?", "written");
        title(16, "Malicious software");
        systems("malware-protection", "is there protection against malicious software");
        practice("malware-protection", "Does somebody get its alerts and act on them?");
        title(17, "Old software and weaknesses");
        remark(
                "Is anything still used that its maker no longer supports? Put the day into end-of-support in systems.csv.");
        activity("vulnerability-scan", "When were the systems last scanned for weaknesses?", "written");
        remark("What is the worst weakness that is still open?");
        title(18, "Backups");
        systems("backup", "are copies made from which everything can be brought back");
        systems("offline-backup", "is one copy out of an attacker's reach");
        activity("restore-test", "When was a backup last brought back for a test?", "succeeded");
        title(19, "Without the computers");
        policy(
                "emergency-mode",
                "a plan for how patients are treated, and their data stays safe, while the systems are down");
        activity("contingency-exercise", "When was that last exercised?", "succeeded");
        title(20, "Incidents");
        policy("incident-response", "a plan for what is done about a security incident, and who is called");
        practice("incident-response", "Are incidents recognized, responded to, and written down?");
        incidents();
        title(21, "Losses and disclosures");
        policy("breach-notification", "a plan for when patient data is lost, stolen or given to the wrong person");
        facts.example(
                "breaches",
                "{id: lost-laptop, discovered: 2026-03-14, impermissible: yes, ephi: yes, encrypted: no, individuals-affected: 12,"
                        + " individual-notice: {on: 2026-04-02, late: no}}",
                "Was patient data lost, stolen or given to the wrong person in the last six years? When, how many people,"
                        + " what was assessed, who was told?");
    }

    /** Questions 23 to 25. */
    void after() {
        title(23, "Training");
        practice("security-awareness-program", "Is everyone trained in security, new people too?");
        activity("security-training", "When was the last training in security and privacy?", "written");
        practice("privacy-training", "Is everyone trained on the privacy policies, new people too?");
        activity("phishing-simulation", "When were people last tested with a made-up phishing e-mail?", "succeeded");
        title(24, "Rules for people");
        policy("sanctions", "a policy on what happens to people who break the rules");
        practice("sanctions", "When somebody breaks them, are there consequences?");
        policy("complaints", "a process for complaints");
        policy("patient-access", "a procedure for patients who ask for their records");
        facts.example(
                "patient-requests",
                "{id: request-1, kind: access, received-on: 2026-03-14, answered-on: 2026-03-30, outcome: granted}",
                "Which requests of patients for their records came in; is one older than 30 days?");
        title(25, "Paper and keys");
        policy("security-management", "a policy on how security is managed");
        activity("policy-review", "When were the policies last reviewed?", "written");
        practice("documentation-retention", "Are they kept for six years?");
        policy("privacy", "a set of privacy policies");
        policy("device-and-media-controls", "a rule on how discs and devices are wiped before they leave");
        policy("facility-security", "a rule on who may enter where the servers stand");
    }

    private void title(int number, String text) {
        ask.title(number, text);
    }

    private void riskAnalysis() {
        title(6, "Risk analysis");
        String question = "When was the last written risk analysis?";
        Optional<String> when = ask.when(question);
        if (when.isEmpty() || when.get().equals("never")) {
            facts.example(
                    "activities", "{kind: risk-analysis, on: 2026-03-14, scope: all-ephi, written: yes}", question);
            facts.practice(
                    "risk-analysis", when.isEmpty() ? Answer.UNKNOWN : Answer.NO, "Are risks analysed, in writing?");
            return;
        }
        Map<String, String> keys = new LinkedHashMap<>();
        keys.put("kind", "risk-analysis");
        keys.put("on", when.get());
        keys.put("written", "yes");
        keys.put(
                "scope",
                switch (ask.answer("Did it cover everything that holds or sends patient data?")) {
                    case YES -> "all-ephi";
                    case NO, PARTLY -> "some-ephi";
                    case UNKNOWN -> FirstFacts.UNKNOWN;
                });
        keys.put("threats-identified", said("Does it name what could happen (threats)?"));
        keys.put("vulnerabilities-identified", said("Does it name your weak spots (vulnerabilities)?"));
        keys.put("likelihood-determined", said("Does it say how likely each is?"));
        keys.put("impact-determined", said("Does it say how bad each would be?"));
        keys.put("risk-levels-determined", said("Does it give each a level of risk?"));
        facts.item("activities", keys, question);
    }

    private String said(String question) {
        return Words.kebab(ask.answer(question));
    }

    /** Asked in the words of the pack that asks for it, or else in ours, and then it is no fact. */
    private void practice(String practice, String otherwise) {
        String question = facts.question(practice).orElse(otherwise);
        facts.practice(practice, ask.answer(question), question);
    }

    private void remark(String question) {
        facts.remark(question, ask.text(question).orElse("not answered"));
    }

    private void activity(String kind, String question, String how) {
        Optional<String> when = ask.when(question);
        if (when.isEmpty() || when.get().equals("never")) {
            String never = when.isEmpty() ? "" : " (the answer was: never)";
            facts.example("activities", "{kind: " + kind + ", on: 2026-03-14, " + how + ": yes}", question + never);
            return;
        }
        Map<String, String> keys = new LinkedHashMap<>();
        keys.put("kind", kind);
        keys.put("on", when.get());
        keys.put(how, said(how.equals("written") ? "Is the result in writing?" : "Did it come out as it should?"));
        facts.item("activities", keys, question);
    }

    private void policy(String topic, String what) {
        String question = "Is there, in writing, " + what + "?";
        Answer written = ask.answer(question);
        Map<String, String> keys = new LinkedHashMap<>();
        keys.put("topic", topic);
        keys.put("written", Words.kebab(written));
        if (written == Answer.YES || written == Answer.PARTLY) {
            keys.put("implemented", said("Do people follow it?"));
        }
        facts.item("policies", keys, question);
    }

    /** One answer for all systems that may hold patient data; what is true of some only is left to the table. */
    private void systems(String key, String what) {
        if (facts.systems().isEmpty()) {
            facts.remark(
                    "Of the systems with patient data, " + what + "? (" + key + " in systems.csv)", "no system named");
            return;
        }
        Answer answer = ask.answer("Of the systems with patient data, " + what + "? y all, n none, p some");
        if (answer == Answer.YES || answer == Answer.NO) {
            facts.systems().stream()
                    .filter(row -> !"no".equals(row.get("ephi")))
                    .forEach(row -> row.put(key, Words.kebab(answer)));
        } else {
            String said = answer == Answer.PARTLY ? "some; say which in systems.csv" : "not answered";
            facts.remark("Of the systems with patient data, " + what + "? (" + key + ")", said);
        }
    }

    private void dataFlow() {
        String question = "Is patient data encrypted where it leaves, by e-mail or over links?";
        Answer answer = ask.answer(question);
        if (answer == Answer.UNKNOWN) {
            facts.example(
                    "data-flows",
                    "{id: e-mail, destination: patients, ephi: yes, encryption-in-transit: yes}",
                    question);
        } else {
            Map<String, String> keys = new LinkedHashMap<>();
            keys.put("id", "outgoing");
            keys.put("destination", "outside the organization");
            keys.put("ephi", "yes");
            keys.put("encryption-in-transit", Words.kebab(answer));
            facts.item("data-flows", keys, question);
        }
    }

    private void incidents() {
        String question = "Has somebody looked through tickets and logs and counted not a single security incident?";
        Answer none = ask.answer(question);
        facts.key(
                "complete",
                "incidents",
                none == Answer.YES ? Optional.of("{answer: yes, count: 0}") : Optional.empty(),
                "Is every security incident recorded under incidents? Then who counted, when, and how many?");
    }
}
