package dev.assay.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.assay.api.facts.InformationSystem;
import dev.assay.api.facts.Vendor;
import dev.assay.api.model.FactRef;
import dev.assay.api.model.RecordedFact;
import dev.assay.api.model.Snapshot;
import dev.assay.api.value.Answer;
import dev.assay.api.value.DateRange;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SettingTest {

    private static final Assessor ASSESSOR = Assessor.open(List.of());

    private static FactsFiles files(String... namesAndTexts) {
        Map<String, byte[]> files = new TreeMap<>();
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            files.put(namesAndTexts[i], namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
        }
        return FactsFiles.of(files, Map.of());
    }

    @Test
    void aSettingIsAPathAnEqualsSignAndAValue() {
        assertEquals(Setting.of("systems.ehr.mfa", "yes"), Setting.parse("systems.ehr.mfa=yes"));
        assertEquals(Setting.of("systems[a=b].name", "c=[d]"), Setting.parse("systems[a=b].name=c=[d]"));
        assertEquals(Setting.of("practices[x=1]", "no"), Setting.parse("practices[x=1]=no"));
        for (String wrong : List.of("systems.ehr.mfa", "=yes", "", "systems[a=b")) {
            String message = assertThrows(IllegalArgumentException.class, () -> Setting.parse(wrong))
                    .getMessage();
            assertEquals(
                    "\"" + wrong + "\" is no setting; write SECTION.ID.KEY=VALUE, as in systems.ehr.mfa=yes", message);
        }
    }

    @Test
    void whatIsSetIsReadAndTheFilesBeforeStayAsTheyWere() {
        FactsFiles before = files("a.yaml", "organization: {id: acme}\nsystems:\n  - {id: ehr, mfa: no}\n");
        FactsFiles after = ASSESSOR.with(
                before,
                List.of(Setting.parse("systems.ehr.mfa=yes").by("owner", DateRange.parse("2026-06-01"), List.of())));
        InformationSystem ehr =
                ASSESSOR.read(after).of(InformationSystem.class).findFirst().orElseThrow();
        assertEquals(Answer.YES, ehr.mfa());
        assertEquals("""
                --- a/a.yaml
                +++ b/a.yaml
                @@ -1,3 +1,3 @@
                 organization: {id: acme}
                 systems:
                -  - {id: ehr, mfa: no}
                +  - {id: ehr, mfa: yes, recorded: 2026-06-01, stated-by: owner}
                """, before.diff(after));
        assertEquals("", before.diff(before));
    }

    @Test
    void whatCannotBeSetIsToldWithoutAFile() {
        CouldNotConclude refused = assertThrows(
                CouldNotConclude.class,
                () -> ASSESSOR.with(
                        files("a.yaml", "organization: {id: acme}"),
                        List.of(Setting.of("sistems.ehr.mfa", "yes"), Setting.of("systems.ehr.mfaa", "yes"))));
        assertEquals(
                List.of(
                        "settings: sistems is no section; did you mean \"systems\"?",
                        "settings: systems.ehr.mfaa: \"mfaa\" is no key of a system; did you mean \"mfa\"?"),
                refused.problems().stream().map(Object::toString).toList());
    }

    @Test
    void whatIsSupposedIsReadAsFilesAreAndNothingElseChanges() {
        Snapshot read = ASSESSOR.read(
                files(
                        "a.yaml",
                        "organization: {id: acme}\nvendors:\n  - {id: co, name: Co, agreement: {exists: yes}, evidence: scan}\n"));
        Snapshot supposed = ASSESSOR.supposing(
                read,
                List.of(
                        Setting.of("vendors.co.agreement.written", "yes"),
                        Setting.of("organization.workforce-size", "7"),
                        Setting.of("policies.backup.written", "yes")
                                .by("owner", DateRange.parse("2026-06-01"), List.of())));
        Vendor vendor = supposed.of(Vendor.class).findFirst().orElseThrow();
        assertEquals(Answer.YES, vendor.agreement().exists());
        assertEquals(Answer.YES, vendor.agreement().written());
        assertEquals("Co", vendor.name());
        RecordedFact policy = supposed.byRef().get(new FactRef("policies", "backup"));
        assertEquals("owner 2026-06-01", policy.statedBy() + " " + policy.recorded());
        assertEquals(
                List.of("scan"),
                supposed.byRef().get(new FactRef("vendors", "co")).evidence());
        assertEquals(read.facts().size() + 1, supposed.facts().size());
        assertEquals(read.files(), supposed.files());
    }

    @Test
    void whatFilesCouldNotSayIsNotSupposed() {
        Snapshot read = ASSESSOR.read(files("a.yaml", "organization: {id: acme}\nsystems:\n  - {id: ehr, mfa: no}\n"));
        assertEquals(
                List.of("settings: systems.ehr.mfa is \"maybe\"; expected yes, no, partly or unknown"),
                problems(read, Setting.of("systems.ehr.mfa", "maybe")));
        assertEquals(
                List.of(
                        "settings: systems.ehr.vendor is \"nobody\", but no vendor has that id; list it under vendors or"
                                + " correct it"),
                problems(read, Setting.of("systems.ehr.vendor", "nobody")));
        assertEquals(
                List.of("settings: sistems is no section; did you mean \"systems\"?"),
                problems(read, Setting.of("sistems.ehr.mfa", "yes")));
        assertEquals(
                List.of("settings: systems.ehr.backup comes with evidence, which is in files only; set it in them"),
                problems(
                        read, Setting.of("systems.ehr.backup", "yes").by("owner", DateRange.UNKNOWN, List.of("scan"))));
    }

    private static List<String> problems(Snapshot read, Setting setting) {
        return assertThrows(CouldNotConclude.class, () -> ASSESSOR.supposing(read, List.of(setting)))
                .problems()
                .stream()
                .map(Object::toString)
                .toList();
    }

    @Test
    void aDiffHasThreeLinesAroundAndTellsOfNewFilesAndMissingLineEnds() {
        FactsFiles before = files("a.yaml", "1\n2\n3\n4\n5\n6\n7\n8\n9");
        FactsFiles after = files("a.yaml", "1\n2\n3\n4\n5\n6\n7\n8\nnine\n", "b.yaml", "new\r\n");
        assertEquals("""
                --- a/a.yaml
                +++ b/a.yaml
                @@ -6,4 +6,4 @@
                 6
                 7
                 8
                -9
                \\ No newline at end of file
                +nine
                --- /dev/null
                +++ b/b.yaml
                @@ -0,0 +1,1 @@
                +new\r
                """, before.diff(after));
    }
}
