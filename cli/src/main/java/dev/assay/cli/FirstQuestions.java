package dev.assay.cli;

import dev.assay.api.facts.Organization;
import dev.assay.api.facts.Role;
import dev.assay.api.schema.RecordSchema;
import dev.assay.api.value.Answer;
import dev.assay.reports.overview.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The first questions about the organization and what it has: 1 to 5, and 22. */
final class FirstQuestions {

    private static final List<String> KINDS =
            RecordSchema.of(Organization.class).key("kind").orElseThrow().type().words();

    private static final List<Role> ROLES =
            List.of(Role.COVERED_ENTITY, Role.BUSINESS_ASSOCIATE, Role.HEALTH_PLAN, Role.CLEARINGHOUSE, Role.NONE);

    /** What each of them says of itself, in the same order. */
    private static final List<String> SPOKEN_ROLES = List.of(
            "We treat patients and send bills or claims electronically",
            "We work with patient data on behalf of somebody who does",
            "We are a health plan",
            "We are a health care clearinghouse",
            "None of these");

    private final Asking ask;
    private final FirstFacts facts;
    private final String today;

    FirstQuestions(Asking ask, FirstFacts facts, String today) {
        this.ask = ask;
        this.facts = facts;
        this.today = today;
    }

    /** Questions 1 to 5. */
    void ask(String givenName) {
        who(givenName);
        body();
        size();
        officials();
        systems();
    }

    private void who(String givenName) {
        ask.title(1, "Who you are");
        Optional<String> name =
                givenName.isEmpty() ? ask.text("What is the organization called?") : Optional.of(givenName);
        // An id of its own, so that findings keep theirs when the name is corrected.
        String id = slug(name.orElse(""), "organization");
        facts.key("organization", "id", Optional.of(JsonText.quoted(id)), "");
        facts.key(
                "organization",
                "name",
                Optional.of(JsonText.quoted(name.orElse("Our organization")) + (name.isEmpty() ? "  # its name" : "")),
                "");
        ask.text("Who is answering: which job or role?").ifPresent(facts::answeredBy);
        String kind = "What kind of place is it?";
        Optional<String> chosen = ask.choices(kind, spoken(KINDS), false).map(numbers -> KINDS.get(numbers.get(0) - 1));
        facts.key("organization", "kind", chosen, kind + " " + String.join(", ", KINDS));
        String roles = "Which of these are you? Name all that fit.";
        facts.key(
                "organization",
                "roles",
                ask.choices(roles, SPOKEN_ROLES, true).flatMap(FirstQuestions::roles),
                "covered-entity, business-associate, health-plan, clearinghouse; several as [a, b]");
    }

    private static List<String> spoken(List<String> kinds) {
        return kinds.stream().map(kind -> kind.replace('-', ' ')).toList();
    }

    /** "None of these" beside others says nothing. */
    private static Optional<String> roles(List<Integer> numbers) {
        List<Role> roles = numbers.stream()
                .map(number -> ROLES.get(number - 1))
                .distinct()
                .sorted()
                .toList();
        return roles.contains(Role.NONE) && roles.size() > 1
                ? Optional.empty()
                : Optional.of("[" + roles.stream().map(Words::kebab).collect(Collectors.joining(", ")) + "]");
    }

    private void body() {
        ask.title(2, "What you belong to");
        organization("hybrid-entity", "Are you part of a larger body that also has business other than health care?");
        organization("clearinghouse-function", "Do you run a clearinghouse inside a larger organization?");
        organization(
                "sponsors-self-insured-plan", "Do you pay for your own staff's health plan yourselves (self-insured)?");
        organization("managed-security-provider", "Does an outside firm look after your security?");
    }

    private void organization(String key, String question) {
        facts.key("organization", key, known(ask.answer(question)), question);
    }

    private void size() {
        ask.title(3, "How large you are");
        String people = "How many people work there, paid or not?";
        facts.key("organization", "workforce-size", ask.count(people), people);
        String sites = "At how many sites?";
        facts.key("organization", "sites", ask.count(sites), sites);
        organization("remote-work", "Does anyone work with patient data from home or elsewhere outside?");
        organization("personal-devices", "Does anyone work with patient data on a device of their own?");
    }

    private void officials() {
        ask.title(4, "Who is in charge");
        official("security-official", "Who is in charge of security for patient data (a job, not a name)?");
        official("privacy-official", "Who is in charge of patients' privacy (a job, not a name)?");
    }

    private void official(String office, String question) {
        Optional<String> holder = ask.text(question);
        if (holder.isEmpty()) {
            facts.example(
                    "designations", "{office: " + office + ", holder: practice manager, from: 2024-02}", question);
            return;
        }
        Map<String, String> keys = new LinkedHashMap<>();
        keys.put("office", office);
        keys.put("holder", JsonText.quoted(holder.get()));
        keys.put("from", day(ask.when("Since when?")));
        ask.text("In which file is that written down?").ifPresent(file -> keys.put("evidence", JsonText.quoted(file)));
        facts.item("designations", keys, "Since when?");
    }

    private void systems() {
        ask.title(5, "What holds patient data");
        List<String> names = ask.names("Name what holds or sends patient data: programs, servers, laptops, phones,"
                + " cloud services, e-mail. One name may stand for several alike.");
        for (String name : names) {
            Map<String, String> row = row(name, "system", facts.systems());
            ask.count("How many of \"" + name + "\" are there?")
                    .ifPresentOrElse(count -> row.put("count", count), () -> row.put("count", FirstFacts.UNKNOWN));
            row.put("ephi", Words.kebab(ask.answer("Does \"" + name + "\" hold or send patient data?")));
            facts.system(row);
        }
        complete("systems", names.size(), "Is that all: is everything that holds or sends patient data named?");
    }

    /** Question 22. */
    void vendors() {
        ask.title(22, "Other firms");
        List<String> names = ask.names("Name the firms that supply you and may touch patient data: software, billing,"
                + " IT support, shredding.");
        for (String name : names) {
            Map<String, String> row = row(name, "vendor", facts.vendors());
            row.put(
                    "handles-phi",
                    Words.kebab(ask.answer("Does \"" + name + "\" see, hold or send patient data for you?")));
            Answer agreed = ask.answer("Is there a signed business associate agreement with \"" + name + "\"?");
            row.put("agreement.exists", Words.kebab(agreed));
            if (agreed == Answer.YES) {
                row.put("agreement.signed", day(ask.when("When was it signed?")));
            }
            facts.vendor(row);
        }
        complete("vendors", names.size(), "Is that all of your suppliers?");
    }

    /** A list that nobody named anything of is left open: a yes would say that there is nothing. */
    private void complete(String list, int named, String question) {
        Answer answer = named == 0 ? Answer.UNKNOWN : ask.answer("You named " + named + ". " + question);
        Optional<String> statement = switch (answer) {
            case YES -> Optional.of("{answer: yes, as-of: " + today + ", count: " + named + "}");
            case NO, PARTLY -> Optional.of("no");
            case UNKNOWN -> Optional.empty();
        };
        facts.key("complete", list, statement, "Is everything on the list? Then who counted, when, and how many?");
    }

    private static Map<String, String> row(String name, String singular, List<Map<String, String>> rows) {
        String wanted = slug(name, singular);
        String free = wanted;
        for (int number = 2; taken(free, rows); number++) {
            free = wanted + "-" + number;
        }
        Map<String, String> row = new LinkedHashMap<>();
        row.put("id", free);
        row.put("name", name);
        return row;
    }

    /** A name as an id; a name without letters and digits gives none. */
    private static String slug(String name, String otherwise) {
        StringBuilder id = new StringBuilder();
        name.toLowerCase(Locale.ROOT)
                .codePoints()
                .map(c -> Character.isLetterOrDigit(c) ? c : '-')
                .forEach(id::appendCodePoint);
        String plain = id.toString().replaceAll("-+", "-").replaceAll("^-|-$", "");
        return plain.isEmpty() ? otherwise : plain;
    }

    private static boolean taken(String id, List<Map<String, String>> rows) {
        return rows.stream().anyMatch(row -> id.equals(row.get("id")));
    }

    private static Optional<String> known(Answer answer) {
        return answer == Answer.UNKNOWN ? Optional.empty() : Optional.of(Words.kebab(answer));
    }

    /** A day as facts write it; one that never came is not known. */
    static String day(Optional<String> when) {
        return when.filter(day -> !day.equals("never")).orElse(FirstFacts.UNKNOWN);
    }
}
