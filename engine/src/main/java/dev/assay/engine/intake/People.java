package dev.assay.engine.intake;

import dev.assay.api.model.Source;
import dev.assay.engine.yaml.Scalar;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where facts name people, gathered while they are read, and what to write there instead. Who works here is named by a pseudonym: an
 * id that is no code of letters and digits is taken for a name. Elsewhere what is no role is. Pseudonyms count up in the order in which
 * people first appear, and what is a pseudonym stays, so that doing it again changes nothing.
 */
final class People {

    private static final Pattern CODE = Pattern.compile("(?i)(?:[a-z]{1,3}|staff|employee|member|person|user|worker"
            + "|workforce|nurse|physician|clinician|emp)?[-_. #]?\\d{1,9}");

    /** The words that roles are made of. */
    private static final Set<String> ROLE = Set.of(
            ("a access accounts admin administrative administrator advisor affairs and ambulatory an analyst assistant associate auditor"
                            + " backup billing board board's boards business by care ceo cfo chair chairman chairwoman chief ciso clerk client clinic clinical"
                            + " clinician co-owner committee compliance complaint contact contingency contractor coordinator counsel cto data dental"
                            + " dentist department deputy desk device director doctor emergency engineer executive external facilities facility finance"
                            + " for front general group head health help helpdesk hospital hr human hygienist in incident information internal"
                            + " inventory it lab laboratory lead leadership legal manager manager's managers managed management mediator medical medicine"
                            + " member msp mssp network nobody none nurse nurses nursing of office officer official operations operator our outside"
                            + " outsourced owner partner partners patient people person pharmacist pharmacy physician physicians physician's plan planner"
                            + " practice practice's president principal privacy provider provider's providers quality radiology reception"
                            + " receptionist records relations representative resources responsible response risk safety scan scanner"
                            + " scheduler secretary security senior service services site sites staff staff's supervisor support system systems team"
                            + " technical technician technology the trainer training treasurer unit unknown vendor vendor's vice ward workforce")
                    .split(" "));

    private static final Pattern PERSON = Pattern.compile("person \\d+");

    /** Whose names are gathered. */
    enum Whose {
        NOBODYS,
        /** Of who works here. */
        WORKFORCE,
        /** Also of who says, decides and keeps. */
        EVERYBODYS
    }

    private final Whose whose;
    private final Map<String, String> pseudonyms = new LinkedHashMap<>();
    /** Several stand at one place where a cell of a table holds several. */
    private final Map<Source, List<Written>> places = new TreeMap<>();

    private final Set<String> taken = new TreeSet<>();

    /** A value, and whether it is a name as a whole. */
    private record Written(String text, boolean name) {}

    People(Whose whose) {
        this.whose = whose;
    }

    /** Whether no names are gathered at all. */
    boolean nobodys() {
        return whose == Whose.NOBODYS;
    }

    /** The id of somebody who works here. */
    void member(Scalar id) {
        String text = id.text().strip();
        if (whose == Whose.NOBODYS) {
            return;
        }
        taken.add(text);
        if (!text.isEmpty() && !CODE.matcher(text).matches() && !role(text)) {
            pseudonyms.putIfAbsent(text, "workforce-");
        }
        at(id, true);
    }

    /** Who says, decides or keeps something. */
    void person(Scalar who) {
        String text = who.text().strip();
        if (whose == Whose.NOBODYS) {
            return;
        }
        taken.add(text);
        if (whose == Whose.EVERYBODYS
                && !text.isEmpty()
                && !role(text)
                && !PERSON.matcher(text).matches()) {
            pseudonyms.putIfAbsent(text, "person ");
        }
        at(who, true);
    }

    /** A text that may speak of them. */
    void text(Scalar text) {
        if (whose != Whose.NOBODYS) {
            at(text, false);
        }
    }

    private static boolean role(String text) {
        for (String word : text.toLowerCase(Locale.ROOT).split("[\\s,/&()'’-]+")) {
            if (!word.isEmpty() && !ROLE.contains(word) && !word.equals("s")) {
                return false;
            }
        }
        return true;
    }

    /** What to write instead of which scalar, by place. */
    Map<Source, String> edits() {
        if (pseudonyms.isEmpty()) {
            return Map.of();
        }
        Map<String, String> chosen = chosen();
        Map<Source, String> edits = new TreeMap<>();
        places.forEach((place, values) -> {
            List<String> before = values.stream().map(Written::text).toList();
            List<String> after = values.stream()
                    .map(value -> value.name()
                            ? chosen.getOrDefault(value.text().strip(), value.text())
                            : without(value.text(), chosen))
                    .toList();
            if (!after.equals(before)) {
                edits.put(place, String.join("; ", after));
            }
        });
        return edits;
    }

    private void at(Scalar scalar, boolean name) {
        places.computeIfAbsent(scalar.source(), p -> new ArrayList<>()).add(new Written(scalar.text(), name));
    }

    /** A text without names. */
    String without(String text) {
        return without(text, chosen());
    }

    private Map<String, String> chosen() {
        Map<String, String> chosen = new TreeMap<>(
                Comparator.comparing((String name) -> -name.length()).thenComparing(Comparator.naturalOrder()));
        Map<String, Integer> numbers = new TreeMap<>();
        pseudonyms.forEach((name, stem) -> {
            int number = numbers.getOrDefault(stem, 0) + 1;
            while (taken.contains(stem + number)) {
                number++;
            }
            numbers.put(stem, number);
            chosen.put(name, stem + number);
        });
        return chosen;
    }

    /** Longest names first, so that none is left in part. */
    private static String without(String text, Map<String, String> chosen) {
        String left = text;
        for (Map.Entry<String, String> name : chosen.entrySet()) {
            if (left.contains(name.getKey())) {
                left = Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(name.getKey()) + "(?![\\p{L}\\p{N}])")
                        .matcher(left)
                        .replaceAll(Matcher.quoteReplacement(name.getValue()));
            }
        }
        return left;
    }
}
