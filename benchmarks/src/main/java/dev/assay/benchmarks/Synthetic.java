package dev.assay.benchmarks;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Invented organizations, each the same whenever it is made from the same index: about 150 facts of every kind that the shipped packs
 * look at, most of them well, some not, some unknown.
 */
final class Synthetic {

    /** The day that all of them are assessed for. */
    static final LocalDate AS_OF = LocalDate.of(2026, 11, 23);

    private static final List<String> PLACES = List.of(
            "Alder Creek",
            "Birch Point",
            "Cedar Falls",
            "Dry Fork",
            "Elm Grove",
            "Fern Hollow",
            "Granite Bay",
            "Hazel Run");
    private static final List<String> KINDS =
            List.of("Family Medicine", "Dental Group", "Surgery Center", "Home Care", "Imaging", "Behavioral Health");

    private final Dice dice;
    private final Lists lists;
    private final Map<String, Object> sections;

    private Synthetic(Dice dice) {
        this.dice = dice;
        lists = new Lists(dice);
        sections = lists.sections();
    }

    private Synthetic(int index) {
        this(new Dice(index));
        organization(index);
        statements();
        lists.people("m", 26);
        lists.grants("g", 12, "m", 26, "s", 14);
        lists.partners();
        lists.systems("s", 14);
        lists.flows("f", 5, "s");
        lists.media("d", 3);
        lists.vulnerabilities("u", 3, "s", 14);
        lists.services();
        events();
        complete();
    }

    /** An organization's facts as YAML. */
    static byte[] yaml(int index) {
        return new Text(new Synthetic(index).sections).yaml().getBytes(StandardCharsets.UTF_8);
    }

    /** The same as JSON. */
    static byte[] json(int index) {
        return new Text(new Synthetic(index).sections).json().getBytes(StandardCharsets.UTF_8);
    }

    /** So many facts of a large organization that has parts like this one, as JSON: people, grants, machines, what is wrong with them. */
    static String part(int part, int facts) {
        Synthetic one = new Synthetic(new Dice(-1L - part));
        String mark = "-" + part + "-";
        one.lists.people("m" + mark, facts / 4);
        one.lists.grants("g" + mark, facts * 35 / 100, "m" + mark, facts / 4, "s" + mark, facts / 20);
        one.lists.systems("s" + mark, facts / 20);
        one.lists.vulnerabilities("u" + mark, facts / 4, "s" + mark, facts / 20);
        one.lists.flows("f" + mark, facts / 20, "s" + mark);
        one.lists.media("d" + mark, facts / 20);
        return new Text(one.sections).json();
    }

    private void organization(int index) {
        Map<String, Object> organization = dice.answers(
                "remote-work personal-devices hybrid-entity health-care-components-designated clearinghouse-function "
                        + "sponsors-self-insured-plan group-health-plan plan-sponsor-receives-phi single-sign-on "
                        + "develops-software");
        Map<String, Object> named = new LinkedHashMap<>();
        named.put("name", PLACES.get(index % 8) + " " + KINDS.get(index / 8 % 6) + " " + index);
        named.put("roles", List.of("covered-entity"));
        named.put("kind", "medical-practice");
        named.put("workforce-size", 5 + index % 60);
        named.putAll(organization);
        sections.put("organization", named);
    }

    private void statements() {
        Map<String, Object> practices = new LinkedHashMap<>();
        Vocabulary.PRACTICES.stream()
                .filter(practice -> dice.one(3))
                .forEach(practice -> practices.put(practice, dice.answer()));
        sections.put("practices", practices);
        List<Map<String, Object>> policies = new ArrayList<>();
        for (String topic : Vocabulary.TOPICS) {
            if (dice.one(3)) {
                Map<String, Object> policy = dice.answers("written implemented discarded");
                policy.put("topic", topic);
                policy.put("approved-on", dice.day(2_000));
                policies.add(policy);
            }
        }
        sections.put("policies", policies);
        List<Map<String, Object>> designations = new ArrayList<>();
        for (String office : List.of("security-official", "privacy-official", "incident-lead", "complaint-contact")) {
            if (dice.one(2)) {
                Map<String, Object> designation = dice.answers("written");
                designation.put("office", office);
                designation.put("holder", "office manager");
                designation.put("from", dice.day(2_000));
                designations.add(designation);
            }
        }
        sections.put("designations", designations);
    }

    private void events() {
        List<Map<String, Object>> activities = new ArrayList<>();
        for (int i = 1; i <= 11; i++) {
            Map<String, Object> activity = dice.answers(
                    "succeeded written technical-evaluation nontechnical-evaluation threats-identified "
                            + "vulnerabilities-identified likelihood-determined impact-determined risk-levels-determined");
            activity.put("id", "a" + i);
            activity.put(
                    "kind",
                    dice.of(
                            "risk-analysis",
                            "evaluation",
                            "restore-test",
                            "restore-test",
                            "log-review",
                            "criticality-analysis",
                            "policy-review",
                            "incident-exercise",
                            "contingency-exercise",
                            "security-training"));
            activity.put("on", dice.day(900));
            activity.put("scope", dice.of("all-ephi", "all-ephi", "some-ephi"));
            if (dice.one(2)) {
                activity.put("systems", List.of("s" + i, "s" + (i + 1)));
                activity.put("changes", List.of("x" + (1 + i % 2)));
            }
            activities.add(activity);
        }
        sections.put("activities", activities);
        lists.add(
                "risks",
                5,
                "r",
                (id, fact) -> {
                    fact.put("title", "Risk " + id);
                    fact.put("level", dice.of("low", "moderate", "high", "critical"));
                    fact.put("treatment", dice.of("mitigate", "accept", "transfer", "avoid", "none"));
                    fact.put("owner", dice.of("security official", "office manager"));
                    fact.put("due", LocalDate.of(2027, 6, 30).minusDays(dice.below(600)));
                },
                "treatment-complete");
        lists.add(
                "incidents",
                2,
                "i",
                (id, fact) -> {
                    fact.put("kind", "phishing");
                    fact.put("on", dice.day(700));
                    fact.put("contained", dice.day(600));
                    fact.put(
                            "handling",
                            dice.answers(
                                    "triaged prioritized plan-followed escalated root-cause-determined investigation-recorded "
                                            + "stakeholders-notified eradicated normal-operations-confirmed"));
                },
                "recognized-as-incident responded mitigated documented recovery-needed recovered backups-verified "
                        + "restoration-verified recovery-declared phi-exposed");
        lists.add(
                "breaches",
                1,
                "e",
                (id, fact) -> {
                    fact.put("title", "Breach " + id);
                    fact.put("kind", "loss");
                    fact.put("incident", dice.of("i1", "i2"));
                    fact.put("on", dice.day(400));
                    fact.put("discovered", dice.day(300));
                    fact.put("individuals-affected", dice.below(900));
                    Map<String, Object> notice = dice.answers(
                            "what-happened types-of-phi protective-steps organization-response contact-procedures plain-language deceased-affected "
                                    + "next-of-kin-notified");
                    notice.put("on", dice.day(200));
                    notice.put("method", dice.of("first-class-mail", "e-mail"));
                    notice.put("unreachable-individuals", dice.below(14));
                    fact.put("individual-notice", notice);
                },
                "impermissible ephi encrypted destroyed in-breach-log");
    }

    private void complete() {
        Map<String, Object> complete = new LinkedHashMap<>();
        for (String list : ("systems workforce vendors activities designations data-flows breaches incidents "
                        + "media risks patient-requests access-grants")
                .split(" ")) {
            if (dice.one(2)) {
                Map<String, Object> statement = new LinkedHashMap<>();
                statement.put("answer", dice.answer());
                statement.put("as-of", dice.day(100));
                statement.put("counted-by", "office manager");
                complete.put(list, statement);
            }
        }
        sections.put("complete", complete);
    }
}
