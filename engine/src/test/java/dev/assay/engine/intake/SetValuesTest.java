package dev.assay.engine.intake;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.assay.api.model.RecordedFact;
import dev.assay.api.value.DateRange;
import dev.assay.engine.problem.ProblemsException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Each edit is seen in the text of the files; that nothing else changes is proved by the edit itself. */
class SetValuesTest {

    private static final String BLOCK = """
            # What Acme says.
            organization:   # invented
              id: acme
              name: 'Acme'   # its name

            systems:
              # the first
              - id: ehr
                name: "EHR"
                mfa: no   # asked in May
                evidence:
                  - scan-1   # of May
                  - scan-2
              - id: ehr.v2
                mfa: partly

            vendors:
              - {id: ehr-co, name: EHR Co, agreement: {exists: yes}}   # theirs
            practices:
              clean-desk: no   # seen
            # the end
            """;

    private static String set(String name, String text, String... settings) {
        return set(Map.of(name, text), settings).get(name);
    }

    private static Map<String, String> set(Map<String, String> files, String... settings) {
        return with(files, Arrays.stream(settings).map(SetValuesTest::setting).toList());
    }

    private static SetValue setting(String text) {
        int equals = text.indexOf('=');
        return new SetValue(text.substring(0, equals), text.substring(equals + 1), "", DateRange.UNKNOWN, List.of());
    }

    private static Map<String, String> with(Map<String, String> files, List<SetValue> settings) {
        Map<String, byte[]> contents = new TreeMap<>();
        files.forEach((name, text) -> contents.put(name, text.getBytes(StandardCharsets.UTF_8)));
        Map<String, String> edited = new TreeMap<>();
        Reading.INTAKE
                .with(Inputs.of(contents, Map.of()), settings)
                .inputs()
                .files()
                .forEach((name, content) -> edited.put(name, new String(content, StandardCharsets.UTF_8)));
        return edited;
    }

    private static void assertRefused(String text, String setting, String message) {
        ProblemsException refused = assertThrows(ProblemsException.class, () -> set("acme.yaml", text, setting));
        assertEquals(message, refused.getMessage());
    }

    private static void assertSet(String before, String expected, String... settings) {
        assertEquals(expected, set("acme.yaml", before, settings));
        String crlf = expected.replace("\n", "\r\n");
        assertEquals(crlf, set("acme.yaml", before.replace("\n", "\r\n"), settings));
        assertEquals("\ufeff" + expected, set("acme.yaml", "\ufeff" + before, settings));
    }

    @Test
    void aValueThatIsThereIsReplacedInItsQuotes() {
        assertSet(BLOCK, BLOCK.replace("mfa: no ", "mfa: yes "), "systems.ehr.mfa=yes");
        assertSet(BLOCK, BLOCK.replace("'Acme'", "'Acme''s: \"1\"'"), "organization.name=Acme's: \"1\"");
        assertSet(BLOCK, BLOCK.replace("\"EHR\"", "\"E \\\"H\\\" R\""), "systems.ehr.name=E \"H\" R");
        assertSet(BLOCK, BLOCK.replace("EHR Co", "\"EHR, Inc\""), "vendors.ehr-co.name=EHR, Inc");
        assertSet(BLOCK, BLOCK.replace("EHR Co", "EHR Inc"), "vendors.ehr-co.name=EHR Inc");
        assertSet(BLOCK, BLOCK.replace("EHR Co", "\"~\""), "vendors.ehr-co.name=~");
        assertSet(BLOCK, BLOCK.replace("exists: yes", "exists: partly"), "vendors.ehr-co.agreement.exists=partly");
    }

    @Test
    void aKeyThatIsNotThereIsWrittenBesideTheOthers() {
        assertSet(
                BLOCK,
                BLOCK.replace("# its name\n", "# its name\n  workforce-size: 41\n"),
                "organization.workforce-size=41");
        assertSet(BLOCK, BLOCK.replace("mfa: partly\n", "mfa: partly\n    backup: yes\n"), "systems.ehr.v2.backup=yes");
        assertSet(BLOCK, BLOCK.replace("- scan-2\n", "- scan-2\n    backup: no\n"), "systems[ehr].backup=no");
        assertSet(
                BLOCK,
                BLOCK.replace("exists: yes}", "exists: yes, signed: 2026-01-02}"),
                "vendors.ehr-co.agreement.signed=2026-01-02");
        assertSet(
                BLOCK.replace(", agreement: {exists: yes}", ""),
                BLOCK.replace("exists: yes}", "signed: 2026-01-02}"),
                "vendors.ehr-co.agreement.signed=2026-01-02");
        assertSet(
                BLOCK.replace("{exists: yes}", "unknown"),
                BLOCK.replace("exists: yes}", "signed: 2026-01-02}"),
                "vendors.ehr-co.agreement.signed=2026-01-02");
    }

    @Test
    void aListTakesThePlaceOfAnotherOrOfOneValue() {
        String[] list = {"systems.ehr.evidence=[scan-3, \"scan 4, 5\"]"};
        assertSet(
                BLOCK,
                BLOCK.replace(
                        "evidence:\n      - scan-1   # of May\n      - scan-2\n",
                        "evidence: [scan-3, \"scan 4, 5\"]\n"),
                list);
        String one =
                BLOCK.replace("evidence:\n      - scan-1   # of May\n      - scan-2\n", "evidence: scan-1   # May\n");
        assertSet(one, one.replace("scan-1", "[scan-3, \"scan 4, 5\"]"), list);
        assertSet(one, one.replace("scan-1", "scan-7"), "systems.ehr.evidence=scan-7");
    }

    @Test
    void aRecordThatIsNotThereIsAppendedAsTheOthersAreWritten() {
        assertSet(
                BLOCK,
                BLOCK.replace("mfa: partly\n", "mfa: partly\n  - id: fax\n    kind: other\n    mfa: no\n"),
                "systems.fax.kind=other",
                "systems.fax.mfa=no");
        assertSet(
                BLOCK,
                BLOCK.replace("# theirs\n", "# theirs\n  - {id: b.co, agreement: {exists: no, signed: unknown}}\n"),
                "vendors[b.co].agreement.exists=no",
                "vendors.b.co.agreement.signed=unknown");
        assertSet(
                BLOCK, BLOCK.replace("# seen\n", "# seen\n  access-approval: yes\n"), "practices.access-approval=yes");
    }

    @Test
    void aSectionThatIsNowhereComesLastInTheFileOfTheOrganization() {
        assertSet(
                BLOCK,
                BLOCK + "complete:\n  systems: {answer: yes, as-of: 2026-06-01}\n",
                "complete.systems.answer=yes",
                "complete.systems.as-of=2026-06-01");
        assertSet(
                BLOCK, BLOCK + "policies:\n  - {topic: backup, implemented: yes}\n", "policies.backup.implemented=yes");
        assertSet(
                "organization: {id: acme}\nsystems: # none yet\npractices: {}\nvendors: []",
                "organization: {id: acme}\nsystems: # none yet\n  - {id: ehr, mfa: no}\npractices: {clean-desk: no}\n"
                        + "vendors: [{id: a, handles-phi: no}]",
                "systems.ehr.mfa=no",
                "practices.clean-desk=no",
                "vendors.a.handles-phi=no");
        assertSet(
                "{organization: {id: acme}}",
                "{organization: {id: acme}, practices: {clean-desk: no}}",
                "practices.clean-desk=no");
        Map<String, String> two = set(
                Map.of("a.yaml", "systems: [{id: ehr}]\n", "organization.yaml", "organization: {id: acme}"),
                "practices.clean-desk=no");
        assertEquals("organization: {id: acme}\npractices:\n  clean-desk: no", two.get("organization.yaml"));
        assertEquals(
                Map.of("systems.csv", "id\nehr\n", "organization.yaml", "organization:\n  name: Acme\n"),
                set(Map.of("systems.csv", "id\nehr\n"), "organization.name=Acme"));
    }

    @Test
    void anAnswerAloneMakesRoomForMore() {
        SetValue said =
                new SetValue("practices.clean-desk", "partly", "owner", DateRange.parse("2026-06-01"), List.of("walk"));
        assertEquals(
                BLOCK.replace(
                        "clean-desk: no ",
                        "clean-desk: {answer: partly, recorded: 2026-06-01, stated-by: owner, evidence: walk} "),
                with(Map.of("acme.yaml", BLOCK), List.of(said)).get("acme.yaml"));
        String file = "organization: {id: acme}\ncomplete: {vendors: no, systems: ~}\n";
        assertSet(
                file,
                file.replace("no, ", "{answer: no, count: 3}, ").replace("~", "{answer: unknown, count: 0}"),
                "complete.vendors.count=3",
                "complete.systems.count=0");
    }

    @Test
    void jsonStaysJson() {
        String json = """
                {
                  "organization": {
                    "id": "acme",
                    "workforce-size": 40
                  },
                  "systems": [
                    {"id": "ehr", "mfa": false},
                    {"id": "fax"}
                  ],
                  "practices": null
                }
                """;
        assertEquals(
                json.replace("40", "41,\n    \"sites\": \"2\""),
                set("a.json", json, "organization.workforce-size=41", "organization.sites=2"));
        assertEquals(json.replace("40", "\"40..50\""), set("a.json", json, "organization.workforce-size=40..50"));
        assertEquals(json.replace("false", "\"partly\""), set("a.json", json, "systems.ehr.mfa=partly"));
        assertEquals(
                json.replace(
                                "\"fax\"}",
                                "\"fax\", \"vendor\": \"unknown\"},\n    {\"id\": \"\u00fc\", \"mfa\": \"no\"}")
                        .replace(
                                "null",
                                "{\"clean-desk\": \"yes\"},\n  \"vendors\": [{\"id\": \"b\", \"handles-phi\": \"no\"}]"),
                set(
                        "a.json",
                        json,
                        "systems.fax.vendor=unknown",
                        "systems.\u00fc.mfa=no",
                        "practices.clean-desk=yes",
                        "vendors.b.handles-phi=no"));
    }

    @Test
    void tablesGetCellsColumnsAndRows() {
        String table = "\ufeffid,name,mfa\r\nehr,\"E, H\",no\r\n\r\nfax,\"F\",";
        Map<String, String> files = Map.of("systems.csv", table);
        assertEquals(
                table.replace(",no", ",yes"), set(files, "systems.ehr.mfa=yes").get("systems.csv"));
        assertEquals(
                table.replace("\"F\",", "\"F, 2\",partly"),
                set(files, "systems.fax.mfa=partly", "systems.fax.name=F, 2").get("systems.csv"));
        assertEquals(
                table.replace("mfa", "mfa,evidence").replace(",no", ",no,a;b") + ",",
                set(files, "systems.ehr.evidence=[a, b]").get("systems.csv"));
        assertEquals(
                table.replace("mfa", "mfa,backup").replace(",no", ",no,") + ",\r\nnew,,,yes",
                set(files, "systems.new.backup=yes").get("systems.csv"));
    }

    @Test
    void whatTheRecordsDoNotHaveIsRefusedWithTheNearestWord() {
        assertRefused(
                BLOCK,
                "systems.ehr.mfaa=yes",
                "settings: systems.ehr.mfaa: \"mfaa\" is no key of a system; did you mean \"mfa\"?");
        assertRefused(BLOCK, "system.ehr.mfa=yes", "settings: system is no section; did you mean \"systems\"?");
        assertRefused(
                BLOCK,
                "vendors.ehr-co.agreement.signd=2026",
                "settings: vendors.ehr-co.agreement.signd: \"agreement.signd\" is no key of a vendor; did you mean"
                        + " \"agreement.signed\"?");
        assertRefused(
                BLOCK,
                "systems.ehr.id=x",
                "settings: systems.ehr.id: the record is known by its id, which cannot be set; change it in the file,"
                        + " with all that refers to it");
        assertRefused(
                BLOCK,
                "systems.ehr.mfa= ",
                "settings: systems.ehr.mfa is set to nothing; expected a value, or unknown for what nobody knows");
        assertTrue(assertThrows(ProblemsException.class, () -> set("acme.yaml", BLOCK, "systems=no"))
                .getMessage()
                .contains("systems is a section; name a system and its key, as in systems.ID.KEY=VALUE"));
        assertTrue(assertThrows(
                        ProblemsException.class,
                        () -> set("a.yaml", BLOCK, "systems.ehr.mfa=no", "systems[ehr].mfa=yes"))
                .getMessage()
                .contains("systems[ehr].mfa is set twice"));
    }

    @Test
    void whatCannotBeReadIsRefusedByTheReader() {
        assertRefused(BLOCK, "systems.ehr.mfa=maybe", """
                acme.yaml:10:10: systems[0].mfa is "maybe"; expected yes, no, partly or unknown
                  |     mfa: maybe   # asked in May
                  | .........^""");
        assertTrue(assertThrows(ProblemsException.class, () -> set("acme.yaml", BLOCK, "systems.ehr.vendor=nobody"))
                .getMessage()
                .contains("no vendor has that id"));
        assertTrue(assertThrows(ProblemsException.class, () -> set("acme.yaml", BLOCK, "practices.clean-dsk=yes"))
                .getMessage()
                .contains("did you mean \"clean-desk\"?"));
        assertTrue(assertThrows(
                        ProblemsException.class, () -> set("acme.yaml", BLOCK, "organization.name=ssn 123-45-6789"))
                .getMessage()
                .contains("looks like a social security number"));
    }

    @Test
    void whatATableCannotHoldIsRefusedAndNotWrittenWrong() {
        ProblemsException refused = assertThrows(
                ProblemsException.class, () -> set("systems.csv", "id,name\nehr,E\n", "systems.ehr.name=~"));
        assertEquals(
                "settings: the files are written in a way in which this cannot be set by itself (systems.ehr.name would"
                        + " be \"\"); edit them by hand",
                refused.getMessage());
    }

    @Test
    void allWhoSaidSomethingInARecordStayNamed() {
        String file = """
                answered-by: {role: practice manager, on: 2026-03-01}
                organization: {id: acme}
                systems:
                  - {id: ehr, mfa: no, backup: yes, evidence: scan-1}
                """;
        SetValue said = new SetValue(
                "systems.ehr.mfa", "yes", "managed provider", DateRange.parse("2026-06-01"), List.of("scan-2"));
        String after = with(Map.of("a.yaml", file), List.of(said)).get("a.yaml");
        assertEquals(
                file.replace("mfa: no", "mfa: yes")
                        .replace(
                                "evidence: scan-1",
                                "evidence: [scan-1, scan-2], recorded: 2026-03-01..2026-06-01, stated-by: \"practice"
                                        + " manager, managed provider\""),
                after);
        RecordedFact fact = Reading.fact(Reading.named("a.yaml", after), "systems", "ehr");
        assertEquals("practice manager, managed provider", fact.statedBy());
        assertEquals(List.of("scan-1", "scan-2"), fact.evidence());
        String again = with(Map.of("a.yaml", after), List.of(said)).get("a.yaml");
        assertEquals(after, again, "the same said again changes nothing");
    }

    @Test
    void whereNothingOfARecordStaysItIsTheWordOfWhoeverSetItAlone() {
        String file =
                "organization: {id: acme}\npolicies: [{topic: backup, implemented: no, stated-by: owner, recorded: 2025}]\n";
        SetValue said = new SetValue(
                "policies.backup.implemented", "yes", "office manager", DateRange.parse("2026-06-01"), List.of());
        assertEquals(
                file.replace(
                        "no, stated-by: owner, recorded: 2025", "yes, stated-by: office manager, recorded: 2026-06-01"),
                with(Map.of("a.yaml", file), List.of(said)).get("a.yaml"));
    }

    @Test
    void whatNobodyWasNamedForIsNotPutIntoTheMouthOfSomebody() {
        String file = "organization: {id: acme, workforce-size: 4}\n";
        SetValue said = new SetValue("organization.sites", "2", "owner", DateRange.parse("2026-06-01"), List.of());
        String after = with(Map.of("a.yaml", file), List.of(said)).get("a.yaml");
        RecordedFact fact = Reading.named("a.yaml", after).facts().get(0);
        assertEquals("unknown, owner", fact.statedBy());
        assertEquals("..2026-06-01", fact.recorded().toString());
    }

    @Test
    void evidenceThatIsOnlyNamedGetsARecord() {
        assertSet(
                BLOCK, BLOCK + "evidence:\n  - {file: scan-1, date: 2026-05-01}\n", "evidence.scan-1.date=2026-05-01");
    }

    @Test
    void nothingSetIsNothingChanged() {
        Inputs inputs = Reading.inputs("acme.yaml", BLOCK);
        assertArrayEquals(
                inputs.files().get("acme.yaml"),
                Reading.INTAKE.with(inputs, List.of()).inputs().files().get("acme.yaml"));
        assertSet(BLOCK, BLOCK, "systems.ehr.mfa=no", "organization.name=Acme");
    }
}
