package dev.assay.scenarios;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.assay.api.model.AssessmentPlan;
import dev.assay.api.model.ControlId;
import dev.assay.api.model.Finding;
import dev.assay.api.model.FindingStatus;
import dev.assay.api.model.Outcome;
import dev.assay.api.schema.FactKey;
import dev.assay.api.schema.FactSection;
import dev.assay.api.schema.RecordSchema;
import dev.assay.api.schema.ValueType;
import dev.assay.api.spi.FactKind;
import dev.assay.engine.Assessor;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The table of recorded failures: what each bad value of each key comes to in the shipped packs, by assessing it. One that decides
 * nothing needs a written reason. The table is rewritten with {@code -Dassay.golden=write}.
 */
class RecordedFailuresTest {

    private static final Path TABLE = Path.of("..", "docs", "recorded-failures.md");
    private static final Path REASONS = Path.of("src", "test", "resources", "scenarios", "decides-nothing.txt");
    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 30);
    private static final Assessor ASSESSOR = Assessor.open(List.of(
            Path.of("..", "rules-hipaa", "target", "classes"), Path.of("..", "rules-nist-csf", "target", "classes")));
    private static final List<ControlId> ORDER = ASSESSOR.packs().stream()
            .flatMap(pack -> pack.catalog().controls().keySet().stream())
            .sorted(Comparator.comparing(ControlId::pack).thenComparing(RecordedFailuresTest::citation))
            .toList();

    /** Keys of which a yes is the failure. */
    private static final Set<String> YES_IS_BAD = Set.of(
            "breaches.impermissible",
            "breaches.encryption-key-taken",
            "breaches.decrypted-at-the-time",
            "breaches.individual-notice.late",
            "breaches.media-notice.late",
            "breaches.secretary-notice.late",
            "breaches.covered-entity-notice.late",
            "complaints.retaliation",
            "incidents.phi-exposed",
            "networks.open-ports",
            "policies.discarded",
            "vendors.repeated-misconduct-known",
            "vulnerabilities.known-exploited");

    /** What must be recorded besides, so that the key is asked for at all; by section, or by key. */
    private static final Map<String, String> BESIDES = besides();

    private record Effect(Set<ControlId> gaps, Set<ControlId> advisories, Set<ControlId> undetermined) {

        boolean none() {
            return gaps.isEmpty() && advisories.isEmpty() && undetermined.isEmpty();
        }
    }

    @Test
    void everyRecordedFailureIsSeenOrExplained() throws IOException {
        Map<String, Map<String, Effect>> all = new LinkedHashMap<>();
        ASSESSOR.factSchema().sections().forEach(section -> effects(section, all));
        Map<String, String> reasons = reasons();
        String table = table(all, reasons);
        if ("write".equals(System.getProperty("assay.golden"))) {
            Files.writeString(TABLE, table);
        }
        assertEquals(Files.readString(TABLE), table);
        Set<String> silent = new TreeSet<>();
        all.forEach((path, values) -> {
            if (values.values().stream().allMatch(Effect::none)) {
                silent.add(path);
            }
        });
        Set<String> unexplained = new TreeSet<>(silent);
        unexplained.removeIf(path -> reason(path, reasons) != null);
        assertEquals(Set.of(), unexplained, "these decide nothing and no reason is written in " + REASONS);
        Set<String> idle = new TreeSet<>(reasons.keySet());
        idle.removeIf(key -> silent.stream().anyMatch(path -> path.equals(key) || path.startsWith(key + ".")));
        assertEquals(Set.of(), idle, "these reasons are not needed");
    }

    private static void effects(FactSection section, Map<String, Map<String, Effect>> all) {
        switch (section.name()) {
            case "practices" ->
                ASSESSOR.packs().stream()
                        .flatMap(pack -> pack.catalog().practices().stream())
                        .distinct()
                        .sorted()
                        .forEach(practice -> of(all, "practices." + practice, practice, List.of("no", "partly")));
            case "policies" ->
                words(section, "topic").forEach(topic -> {
                    of(all, "policies." + topic, "written", List.of("no", "partly"));
                    of(all, "policies." + topic, "implemented", List.of("no", "partly"));
                });
            case "activities" -> {
                for (String kind : words(section, "kind")) {
                    of(all, "activities." + kind, "succeeded", List.of("no", "partly"));
                }
                keys(section, section.record(), "", all);
            }
            case "complete",
                    "evidence",
                    "addressable-decisions",
                    "risk-acceptances",
                    "judgments",
                    "remediations",
                    "declared-scores" -> {}
            default -> keys(section, section.record(), "", all);
        }
    }

    private static List<String> words(FactSection section, String key) {
        return section.record().key(key).orElseThrow().type().words().stream()
                .filter(word -> !word.equals("unknown"))
                .toList();
    }

    private static void keys(
            FactSection section, RecordSchema record, String prefix, Map<String, Map<String, Effect>> all) {
        for (FactKey key : record.keys()) {
            String path = section.name() + "." + prefix + key.name();
            if (key.type() instanceof ValueType.Nested nested) {
                keys(section, nested.record(), prefix + key.name() + ".", all);
            } else if (key.type() instanceof ValueType.YesNo) {
                of(
                        all,
                        path,
                        prefix + key.name(),
                        YES_IS_BAD.contains(path) ? List.of("yes", "partly") : List.of("no", "partly"));
            }
        }
    }

    private static void of(Map<String, Map<String, Effect>> all, String path, String key, List<String> values) {
        String section = path.substring(0, path.indexOf('.'));
        for (String value : values) {
            Map<String, FindingStatus> without = new HashMap<>();
            Map<String, Long> advised = new HashMap<>();
            for (Finding finding : findings(path, section, key, "")) {
                without.put(finding.control().toString(), finding.status());
                advised.put(finding.control().toString(), (long)
                        finding.advisories().size());
            }
            Effect effect = new Effect(set(), set(), set());
            for (Finding finding : findings(path, section, key, value)) {
                FindingStatus before = without.get(finding.control().toString());
                boolean own = finding.observations().stream().anyMatch(seen -> seen.outcome() == Outcome.FAIL);
                if (finding.status().gap() && own && !before.gap()) {
                    effect.gaps().add(finding.control());
                }
                if (finding.status().open()
                        && !before.open()
                        && !before.gap()
                        && before != FindingStatus.NOT_APPLICABLE) {
                    effect.undetermined().add(finding.control());
                }
                if (finding.advisories().size() > advised.get(finding.control().toString())) {
                    effect.advisories().add(finding.control());
                }
            }
            all.computeIfAbsent(path, p -> new LinkedHashMap<>())
                    .put(key.equals(last(path)) || key.contains(".") ? value : key + ": " + value, effect);
        }
    }

    private static Set<ControlId> set() {
        return new TreeSet<>(Comparator.comparing(ORDER::indexOf));
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    private static List<Finding> findings(String path, String section, String key, String value) {
        String facts = BESIDES.getOrDefault("*", "") + yaml(path, section, key, value);
        return ASSESSOR.assess(
                        AssessmentPlan.asOf(AS_OF), ASSESSOR.read("case.yaml", facts.getBytes(StandardCharsets.UTF_8)))
                .findings();
    }

    private static String yaml(String path, String section, String key, String value) {
        FactKind.Shape shape =
                ASSESSOR.factSchema().section(section).orElseThrow().shape();
        String beside = BESIDES.getOrDefault(path, BESIDES.getOrDefault(section, "id: x"));
        String set = value.isEmpty() ? "" : nested(key, value);
        String organization = "organization: {name: Case, roles: [covered-entity, business-associate]"
                + (section.equals("organization") ? ", " + beside + (set.isEmpty() ? "" : ", " + set) : "") + "}\n";
        String more = BESIDES.getOrDefault(path + " also", "");
        return switch (section) {
            case "organization" -> organization;
            case "practices" -> organization + (value.isEmpty() ? "" : "practices: {" + key + ": " + value + "}\n");
            case "policies" ->
                organization + "policies:\n  - {topic: " + last(path) + (set.isEmpty() ? "" : ", " + set) + "}\n";
            default ->
                organization
                        + more
                        + section
                        + (shape == FactKind.Shape.SINGLE
                                ? ": {" + set + "}\n"
                                : ":\n  - {" + merged(section, path, beside, key, set) + "}\n");
        };
    }

    /** A key of a record inside goes into the record that stands beside it. */
    private static String merged(String section, String path, String beside, String key, String set) {
        String base = section.equals("activities")
                        && !key.contains(".")
                        && words(section).contains(last(path))
                ? "kind: " + last(path) + ", on: 2026-10-01"
                : beside;
        if (set.isEmpty()) {
            return base;
        }
        String own = key + ": ";
        if (base.contains(", " + own)) {
            int at = base.indexOf(", " + own) + 2;
            int end = base.indexOf(',', at) < 0 ? base.length() : base.indexOf(',', at);
            return base.substring(0, at) + set + base.substring(end);
        }
        int dot = key.indexOf('.');
        String inside = dot < 0 ? "" : key.substring(0, dot) + ": {";
        if (dot >= 0 && base.contains(inside)) {
            String leaf = set.substring(inside.length(), set.length() - 1);
            return base.replace(inside, inside + leaf + ", ");
        }
        return base + ", " + set;
    }

    private static List<String> words(String section) {
        return words(ASSESSOR.factSchema().section(section).orElseThrow(), "kind");
    }

    private static String nested(String key, String value) {
        int dot = key.indexOf('.');
        return dot < 0
                ? key + ": " + value
                : key.substring(0, dot) + ": {" + nested(key.substring(dot + 1), value) + "}";
    }

    private static Map<String, String> reasons() throws IOException {
        Map<String, String> reasons = new TreeMap<>();
        for (String line : Files.readAllLines(REASONS)) {
            if (!line.isBlank()) {
                int colon = line.indexOf(": ");
                reasons.put(line.substring(0, colon), line.substring(colon + 2));
            }
        }
        return reasons;
    }

    private static String reason(String path, Map<String, String> reasons) {
        for (String at = path; !at.isEmpty(); at = at.contains(".") ? at.substring(0, at.lastIndexOf('.')) : "") {
            if (reasons.containsKey(at)) {
                return reasons.get(at);
            }
        }
        return null;
    }

    private static String table(Map<String, Map<String, Effect>> all, Map<String, String> reasons) {
        List<String> rows = new ArrayList<>();
        List<String> silent = new ArrayList<>();
        record Row(int place, String text) {}
        List<Row> sorted = new ArrayList<>();
        all.forEach((path, values) -> {
            Map<String, List<String>> alike = new LinkedHashMap<>();
            Map<String, Integer> places = new HashMap<>();
            values.forEach((value, effect) -> {
                if (!effect.none()) {
                    String cells = cell(effect.gaps(), "hipaa") + " | " + cell(effect.advisories(), "hipaa") + " | "
                            + cell(effect.gaps(), "nist-csf") + " | " + cell(effect.undetermined(), null);
                    alike.computeIfAbsent(cells, c -> new ArrayList<>()).add(value);
                    places.put(cells, place(effect));
                }
            });
            alike.forEach((cells, of) -> sorted.add(
                    new Row(places.get(cells), "| `" + path + "` | " + String.join(", ", of) + " | " + cells + " |")));
            if (alike.isEmpty()) {
                silent.add("| `" + path + "` | " + reason(path, reasons) + " |");
            }
        });
        sorted.sort(Comparator.comparingInt(Row::place).thenComparing(Row::text));
        sorted.forEach(row -> rows.add(row.text()));
        return """
                # What a recorded failure comes to

                Made by assessing each bad value of each key alone with the shipped packs; a test compares. The rows follow the Code of
                Federal Regulations. A gap is shown at the provision whose check fails; its standard is a gap too.

                | fact | recorded as | gap under HIPAA | advisory under HIPAA | not met in CSF 2.0 | undetermined instead of satisfied |
                |---|---|---|---|---|---|
                """ + String.join("\n", rows) + """


                ## Recorded failures that decide nothing

                | fact | why no control is about it |
                |---|---|
                """ + String.join("\n", silent) + "\n";
    }

    private static int place(Effect effect) {
        Set<ControlId> first = effect.gaps().isEmpty()
                ? effect.advisories().isEmpty() ? effect.undetermined() : effect.advisories()
                : effect.gaps();
        return ORDER.indexOf(first.iterator().next());
    }

    private static String cell(Set<ControlId> controls, String pack) {
        return controls.stream()
                .filter(control -> pack == null || control.pack().equals(pack))
                .map(ControlId::name)
                .collect(Collectors.joining(", "));
    }

    /** A citation with its numbers padded, so that it sorts as it is printed. */
    private static String citation(ControlId control) {
        StringBuilder padded = new StringBuilder();
        for (String part : control.name().split("(?<=\\D)(?=\\d)|(?<=\\d)(?=\\D)")) {
            padded.append(part.matches("\\d+") ? "0".repeat(Math.max(0, 6 - part.length())) + part : part);
        }
        return padded.toString();
    }

    private static Map<String, String> besides() {
        Map<String, String> besides = new HashMap<>();
        besides.put("organization", "workforce-size: 40");
        besides.put("organization.health-care-components-designated", "hybrid-entity: yes");
        besides.put("systems", "id: x, kind: workstation, ephi: yes, stores-data: yes");
        besides.put("systems.end-of-support-risk-addressed", "id: x, ephi: yes, vendor-supported: no");
        besides.put("networks", "id: x, carries-ephi: yes");
        besides.put(
                "vendors", "id: x, handles-phi: yes, handles-ephi: yes, critical: yes, agreement: {kind: contract}");
        besides.put("vendors.repeated-misconduct-addressed", "id: x, handles-phi: yes, repeated-misconduct-known: yes");
        besides.put(
                "breaches",
                "id: x, kind: hacking, on: 2026-01-01, discovered: 2026-01-01, impermissible: yes, ephi: yes, encrypted: no,"
                        + " individuals-affected: 800, most-residents-in-one-state: 800, individual-notice: {on: 2026-01-15},"
                        + " media-notice: {on: 2026-01-15}, secretary-notice: {on: 2026-01-15},"
                        + " covered-entity-notice: {on: 2026-01-15}");
        String silent =
                "id: x, kind: hacking, on: 2026-01-01, discovered: 2026-01-01, impermissible: yes, ephi: yes, encrypted: no,"
                        + " individuals-affected: 800, most-residents-in-one-state: 800";
        for (String notice : List.of("individual", "media", "secretary", "covered-entity")) {
            besides.put("breaches." + notice + "-notice.sent", silent);
        }
        besides.put(
                "breaches.individual-notice.next-of-kin-notified",
                besides.get("breaches")
                        .replace("individual-notice: {", "individual-notice: {deceased-affected: yes, "));
        besides.put(
                "breaches.individual-notice.email-agreed",
                besides.get("breaches").replace("individual-notice: {", "individual-notice: {method: e-mail, "));
        besides.put("breaches.in-breach-log", silent.replace("800", "80"));
        besides.put("breaches.impermissible", "id: x, kind: snooping, on: 2026-01-01");
        for (String key : List.of("encrypted", "destroyed", "encryption-key-taken", "decrypted-at-the-time")) {
            besides.put(
                    "breaches." + key,
                    "id: x, on: 2026-01-01, discovered: 2026-01-01, impermissible: yes, ephi: yes, individuals-affected: 80,"
                            + " individual-notice: {sent: no}");
        }
        besides.put(
                "breaches.exclusion-documented",
                silent + ", exclusion: good-faith-workforce, individual-notice: {sent: no}");
        for (String key : List.of(
                "written",
                "nature-of-phi",
                "unauthorized-person",
                "acquired-or-viewed",
                "extent-mitigated",
                "low-probability-concluded")) {
            besides.put(
                    "breaches.assessment." + key,
                    silent + ", assessment: {on: 2026-01-10"
                            + (key.equals("low-probability-concluded") ? "" : ", low-probability-concluded: yes")
                            + "}");
        }
        besides.put(
                "breaches.law-enforcement-delay.documented",
                silent + ", law-enforcement-delay: {statement: oral, on: 2026-01-05}");
        besides.put("incidents", "id: x, kind: intrusion, on: 2026-01-01, recovery-needed: yes");
        besides.put(
                "patient-requests",
                "id: x, kind: access, received-on: 2026-01-01, outcome: partly-granted, denial-ground: reviewable,"
                        + " review-requested: yes, fee-payer: individual");
        besides.put("patient-requests.answered", "id: x, kind: access, received-on: 2026-01-01");
        besides.put(
                "patient-requests.sent-to-third-party",
                "id: x, kind: access, received-on: 2026-01-01, third-party-directive: yes, records-in-ehr: yes,"
                        + " electronic-copy-requested: yes");
        besides.put(
                "patient-requests.told-who-holds-records",
                "id: x, kind: access, received-on: 2026-01-01, outcome: not-held");
        besides.put(
                "patient-requests.extension-written",
                "id: x, kind: access, received-on: 2026-01-01, answered-on: 2026-02-20, extended: yes, extended-on: 2026-01-20");
        besides.put("complaints", "id: x, received-on: 2026-01-01");
        besides.put("sanctions", "id: x, violated-on: 2026-01-01, policies-violated: both");
        besides.put("workforce", "id: x, started: 2020-01-01, left: no");
        besides.put("workforce.access-terminated", "id: x, started: 2020-01-01, left: yes");
        besides.put("access-grants", "id: x, granted: 2025-01-01");
        besides.put("access-grants.needed-for-job", "id: x, granted: 2025-01-01, revoked: no");
        besides.put("access-grants.revoked", "id: x, member: m, granted: 2025-01-01");
        besides.put("access-grants.revoked also", "workforce:\n  - {id: m, left: yes}\n");
        besides.put("accounts", "id: x, kind: vendor-default");
        besides.put("accounts.disabled", "id: x, workforce-member: m");
        besides.put("accounts.disabled also", "workforce:\n  - {id: m, left: yes}\n");
        besides.put("risks", "id: x, title: Laptop loss, treatment: mitigate, due: 2026-01-01");
        besides.put("vulnerabilities", "id: x, found: 2026-01-01, severity: high");
        besides.put("vulnerabilities.fixed also", "practices: {software-updates: no}\n");
        besides.put("media", "id: x, ephi: yes, moved: yes, disposed: yes, reused: yes");
        besides.put("facilities", "id: x, ephi: yes");
        besides.put("data-flows", "id: x, source: s, ephi: yes");
        for (String key : List.of("transmission-security", "encryption-in-transit", "integrity-controls", "ephi")) {
            besides.put("data-flows." + key + " also", "systems:\n  - {id: s, ephi: yes}\n");
        }
        besides.put("changes", "id: x, kind: new-system, on: 2026-01-01");
        besides.put("designations", "office: privacy-official, holder: Privacy lead, from: 2020-01-01");
        besides.put("ocr-statements", "id: x, on: 2026-01-01");
        besides.put("activities", "kind: risk-analysis, on: 2026-10-01");
        besides.put("activities.technical-evaluation", "kind: evaluation, on: 2026-10-01");
        besides.put("activities.nontechnical-evaluation", "kind: evaluation, on: 2026-10-01");
        besides.put("web-trackers", "id: x, page: behind-login");
        return besides;
    }
}
