package dev.assay.engine.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.assay.api.facts.Evidence;
import dev.assay.api.model.RecordedFact;
import dev.assay.api.model.Snapshot;
import dev.assay.api.value.DateRange;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Organizations by chance, written in every way, with values set by chance: they read as an organization that was written so at once. */
class SetValuesPropertyTest {

    private static final int ORGANIZATIONS = 300;
    private static final Pattern NOTE = Pattern.compile("# note \\d+\\.");
    private static final List<String> ANSWERS = List.of("yes", "no", "partly", "unknown");
    private static final List<String> TEXTS = List.of(
            "Alder",
            "Alder and Ash",
            "a: b",
            "# no note",
            "it's",
            "say \"so\"",
            "a, b",
            "[a",
            "{b}",
            "- x",
            "~",
            "null",
            "true",
            "\u00fcber \ud83e\ude7a",
            "back\\slash",
            "*x",
            "&y",
            "!z",
            "%w",
            "@v",
            "12",
            "a #b",
            "x:");

    @ParameterizedTest
    @EnumSource(WrittenOrganization.Way.class)
    void whatIsSetIsReadAndNothingElseChanges(WrittenOrganization.Way way) {
        for (int seed = 0; seed < ORGANIZATIONS; seed++) {
            Random random = new Random(seed);
            WrittenOrganization organization = invented(random, way);
            Map<String, String> before = organization.files(way);
            List<SetValue> settings = settings(random, organization, way);
            Map<String, String> after = set(before, settings);
            String told = way + " " + seed + ": " + settings + "\n" + before + "\n" + after;
            assertEquals(facts(organization.files(WrittenOrganization.Way.JSON)), facts(after), () -> told);
            before.forEach((name, text) -> assertKept(text, after.get(name), told));
        }
    }

    /** What is supposed is what editing and reading would give; that only naming evidence says when it was named is nothing to suppose. */
    @ParameterizedTest
    @EnumSource(WrittenOrganization.Way.class)
    void whatIsSupposedIsWhatTheEditedFilesSay(WrittenOrganization.Way way) {
        int supposed = 0;
        for (int seed = 0; seed < ORGANIZATIONS; seed++) {
            Random random = new Random(seed);
            WrittenOrganization organization = invented(random, way);
            Map<String, String> before = organization.files(way);
            List<SetValue> settings = settings(random, organization, way).stream()
                    .filter(setting -> !setting.path().endsWith("evidence"))
                    .map(setting -> random.nextBoolean()
                            ? setting
                            : new SetValue(
                                    setting.path(), setting.value(), "owner", DateRange.parse("2026-05"), List.of()))
                    .toList();
            String told = way + " " + seed + ": " + settings + "\n" + before;
            assertEquals(
                    written(Reading.INTAKE.with(inputs(before), settings).after()),
                    written(Reading.INTAKE.supposing(Reading.INTAKE.read(inputs(before)), settings)),
                    told);
            supposed += settings.size();
        }
        assertTrue(supposed > ORGANIZATIONS, supposed + " values");
    }

    private static List<String> written(Snapshot snapshot) {
        return facts(snapshot.without(fact -> fact.fact() instanceof Evidence));
    }

    private static void assertKept(String before, String after, String told) {
        Matcher notes = NOTE.matcher(before);
        while (notes.find()) {
            assertTrue(after.contains(notes.group()), () -> notes.group() + " is lost in " + told);
        }
        assertEquals(before.startsWith("\ufeff"), after.startsWith("\ufeff"), told);
        if (before.contains("\n")) {
            assertEquals(before.contains("\r\n"), after.replace("\r\n", "").length() < after.length(), told);
            assertTrue(!before.contains("\r\n") || !after.replace("\r\n", "").contains("\n"), told);
        }
    }

    private static WrittenOrganization invented(Random random, WrittenOrganization.Way way) {
        WrittenOrganization organization = new WrittenOrganization(random);
        some(random, organization.record("organization", "acme"), way, "name", "workforce-size", "kind");
        for (String id : List.of("ehr", "ehr.v2", "fax-1", "the lab")) {
            if (random.nextBoolean()) {
                some(
                        random,
                        organization.record("systems", id),
                        way,
                        "name",
                        "mfa",
                        "backup",
                        "evidence",
                        "end-of-support");
            }
        }
        for (String id : List.of("a", "b.co")) {
            if (random.nextBoolean()) {
                some(
                        random,
                        organization.record("vendors", id),
                        way,
                        "name",
                        "handles-phi",
                        "agreement.exists",
                        "agreement.signed");
            }
        }
        if (random.nextBoolean()) {
            organization.record("practices", "clean-desk").put("answer", "no");
        }
        if (random.nextBoolean()) {
            some(random, organization.record("complete", "systems"), way, "as-of", "counted-by");
            organization.record("complete", "systems").put("answer", "yes");
        }
        if (random.nextInt(3) == 0) {
            organization.records.computeIfAbsent("policies", s -> new LinkedHashMap<>());
        }
        return organization;
    }

    private static void some(Random random, Map<String, Object> record, WrittenOrganization.Way way, String... keys) {
        for (String key : keys) {
            if (random.nextBoolean()) {
                record.put(key, value(random, key, way));
            }
        }
    }

    private static Object value(Random random, String key, WrittenOrganization.Way way) {
        return switch (key) {
            case "name", "counted-by" -> text(random, way);
            case "workforce-size" -> Integer.toString(random.nextInt(90) + 1);
            case "kind" -> "medical-practice";
            case "evidence" -> random.nextBoolean() ? "scan-1" : List.of("scan-1", "scan 2");
            case "end-of-support", "agreement.signed", "agreement.ends", "as-of" ->
                "2026-0" + (random.nextInt(9) + 1) + "-17";
            default -> ANSWERS.get(random.nextInt(4));
        };
    }

    /** A cell of a table knows no quoted null, and no semicolon inside a value. */
    private static String text(Random random, WrittenOrganization.Way way) {
        String text = TEXTS.get(random.nextInt(TEXTS.size()));
        boolean no = way == WrittenOrganization.Way.TABLE && (text.equals("~") || text.equals("null"));
        return no ? "Rowan" : text;
    }

    private static List<SetValue> settings(
            Random random, WrittenOrganization organization, WrittenOrganization.Way way) {
        Map<String, List<String>> keys = Map.of(
                "organization", List.of("name", "workforce-size", "sites"),
                "systems", List.of("name", "mfa", "backup", "evidence", "end-of-support", "audit-logging"),
                "vendors", List.of("name", "handles-phi", "agreement.exists", "agreement.signed", "agreement.ends"),
                "practices", List.of("answer", "evidence"),
                "complete", List.of("answer", "as-of", "count"),
                "policies", List.of("implemented", "written"));
        Map<String, List<String>> ids = Map.of(
                "organization", List.of("acme"),
                "systems", List.of("ehr", "ehr.v2", "fax-1", "the lab", "new.1"),
                "vendors", List.of("a", "b.co", "c"),
                "practices", List.of("clean-desk", "access-approval"),
                "complete", List.of("systems", "vendors"),
                "policies", List.of("backup", "sanctions"));
        Map<String, SetValue> settings = new TreeMap<>();
        for (int i = random.nextInt(5); i >= 0; i--) {
            String section = List.copyOf(new TreeSet<>(keys.keySet())).get(random.nextInt(keys.size()));
            String id = ids.get(section).get(random.nextInt(ids.get(section).size()));
            String key = keys.get(section).get(random.nextInt(keys.get(section).size()));
            Object value = key.equals("count") || key.equals("sites") ? "3" : value(random, key, way);
            if (settings.containsKey(section + id + key)) {
                continue;
            }
            String path = section.equals("organization")
                    ? section + "." + key
                    : section + (random.nextBoolean() || id.contains(".") ? "[" + id + "]." : "." + id + ".") + key;
            String written = value instanceof List<?> ? "[scan-1, \"scan 2\"]" : (String) value;
            settings.put(section + id + key, new SetValue(path, written, "", DateRange.UNKNOWN, List.of()));
            organization.record(section, id).put(key, value);
            if (section.equals("policies")) {
                organization.record(section, id).put("topic", id);
            }
        }
        return new ArrayList<>(settings.values());
    }

    private static Inputs inputs(Map<String, String> files) {
        Map<String, byte[]> contents = new TreeMap<>();
        files.forEach((name, text) -> contents.put(name, text.getBytes(StandardCharsets.UTF_8)));
        return Inputs.of(contents, Map.of());
    }

    private static Map<String, String> set(Map<String, String> files, List<SetValue> settings) {
        Map<String, String> edited = new TreeMap<>();
        Reading.INTAKE
                .with(inputs(files), settings)
                .inputs()
                .files()
                .forEach((name, content) -> edited.put(name, new String(content, StandardCharsets.UTF_8)));
        return edited;
    }

    /** What is recorded, without where. */
    private static List<String> facts(Map<String, String> files) {
        return facts(Reading.INTAKE.read(inputs(files)));
    }

    private static List<String> facts(Snapshot snapshot) {
        List<String> facts = new ArrayList<>();
        for (RecordedFact fact : snapshot.facts()) {
            Set<String> keys = new TreeSet<>(fact.keys().keySet());
            // One that is known by its topic needs no id, and may have one.
            keys.removeIf(key -> fact.ref().section().equals("policies") && key.equals("id"));
            facts.add(fact.ref() + " " + fact.fact() + " " + keys + " " + fact.evidence() + " " + fact.statedBy() + " "
                    + fact.recorded());
        }
        return facts;
    }
}
