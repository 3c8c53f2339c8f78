package dev.assay.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.assay.api.model.AssessmentPlan;
import dev.assay.api.model.Control;
import dev.assay.api.model.TargetProfile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files beside a catalog, target profiles of users, and catalogs in OSCAL: what is wrong is told at its place. */
class FrameworkFilesTest {

    private static final Assessor ASSESSOR = Assessor.open(List.of(Demo.pack("profile")));

    @TempDir
    private Path folder;

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static void assertRefused(String message, org.junit.jupiter.api.function.Executable what) {
        CouldNotConclude refused = assertThrows(CouldNotConclude.class, what);
        assertTrue(refused.getMessage().contains(message), refused.getMessage());
    }

    private void assertTarget(String text, String message) throws IOException {
        Path file = file("t.yaml", text);
        assertRefused(message, () -> ASSESSOR.targetProfile(file.toString()));
    }

    @Test
    void aTargetProfileIsReadFromAFile() throws IOException {
        Path file = file("ours.yaml", """
                title: Ours
                targets:
                  - {outcome: [PR.AA, PR.DS-01], priority: high, target: documented, reason: why}
                  - {outcome: RS, target: none, reason: later}
                """);
        TargetProfile profile = ASSESSOR.targetProfile(file.toString());
        assertEquals("ours", profile.id());
        assertEquals(
                List.of("PR.AA", "PR.DS-01", "RS"),
                profile.targets().stream().map(TargetProfile.Target::outcome).toList());
    }

    @Test
    void aPlanNamesATargetProfileThatIsShippedOrLiesBesideIt() throws IOException {
        AssessmentPlan base = AssessmentPlan.asOf(Demo.AS_OF);
        assertEquals(
                "plain",
                ASSESSOR.readPlan(base, file("p.yaml", "target-profile: plain\n"))
                        .targetProfile()
                        .id());
        file("ours.yaml", "targets: [{outcome: PR, priority: low, target: stated, reason: why}]\n");
        assertEquals(
                "ours",
                ASSESSOR.readPlan(base, file("p.yaml", "target-profile: ours.yaml\n"))
                        .targetProfile()
                        .id());
        Path wrong = file("p.yaml", "target-profile: palin\n");
        assertRefused("did you mean \"plain\"?", () -> ASSESSOR.readPlan(base, wrong));
        Path list = file("p.yaml", "target-profile: [PR]\n");
        assertRefused(
                "p.yaml:1:17: target-profile is a list; expected the name of a target profile",
                () -> ASSESSOR.readPlan(base, list));
    }

    @Test
    void whatIsWrongWithATargetProfileIsToldAtItsPlace() throws IOException {
        assertTarget("targets: []\n", "t.yaml:1:10: the target profile names no targets");
        assertTarget("- a\n", "expected title and targets");
        assertTarget("targets: [{outcome: PR, priority: low, target: stated}]\n", "a target has no reason");
        assertTarget(
                "targets: [{outcome: PR, target: stated, reason: x}]\n", "a target has no priority; expected low,");
        assertTarget("targets: [{outcome: PR, priority: low, target: statd, reason: x}]\n", "did you mean \"stated\"?");
        assertTarget("targets: [{priority: low, target: stated, reason: x}]\n", "a target names no outcome");
        assertTarget(
                "targets: [{outcome: PR.AB, priority: low, target: stated, reason: x}]\n",
                "t.yaml:1:21: \"PR.AB\" is no outcome, category or function of the loaded packs");
        assertTarget(
                "targets: [{outcome: PR.AC-2, priority: low, target: stated, reason: x}]\n",
                "PR.AC-2 of Edition 1 was withdrawn and moved to PR.AA-02. Name ids of today");
        assertTarget(
                "targets: [{outcome: [PR, \"profile:PR\"], priority: low, target: stated, reason: x}]\n",
                "is aimed for twice; keep one");
        assertTarget("target: []\n", "did you mean \"targets\"?");
    }

    private Assessor with(String name, String text) throws IOException {
        Path pack = folder.resolve("pack");
        try (Stream<Path> files = Files.walk(Demo.pack("profile"))) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                Path copy = pack.resolve(Demo.pack("profile").relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            }
        }
        Files.writeString(pack.resolve(name), text);
        return Assessor.open(List.of(pack));
    }

    private void assertBroken(String name, String text, String message) throws IOException {
        Assessor assessor = with(name, text);
        assertRefused(message, assessor::frameworks);
    }

    @Test
    void whatIsWrongBesideACatalogIsToldWhenItIsAskedFor() throws IOException {
        assertBroken(
                "former.yaml",
                "edition: E\nformer: [{id: PR.AC-1, relation: moved, into: [PR.ZZ-01]}]\n",
                "leads to \"PR.ZZ-01\", which is not in the catalog");
        assertBroken(
                "crosswalk.yaml",
                "to: demo\nlinks: [{control: H, through: [PR.AC-9]}]\n",
                "leads through \"PR.AC-9\", which is no former id");
        assertBroken(
                "crosswalk.yaml",
                "to: demo\nlinks: [{control: H, through: [PR.AC-2], primary: [PR.DS-01]}]\n",
                "holds PR.DS-01 to be close, which it does not link");
        assertBroken(
                "crosswalk.yaml", "to: demo\nlinks: [{control: H, by-author: [PR.DS-09]}]\n", "which is no outcome");
        assertBroken(
                "tiers.yaml",
                "steps: [{aspect: a, tier: 3, title: T, statement: S, checks: [logins]}]\n",
                "the steps of an aspect are 2, 3 and 4");
        assertBroken(
                "tiers.yaml",
                "steps: [{aspect: a, tier: 2, title: T, statement: S, checks: [login]}]\n",
                "names the check \"login\", which is not there; did you mean \"logins\"?");
        assertBroken(
                "targets/old.yaml",
                "targets: [{outcome: PR.AC-2, priority: low, target: stated, reason: x}]\n",
                "pack/targets/old.yaml:1:21: \"PR.AC-2\" is no outcome, category or function");
    }

    private static final String XML = """
            <?xml version="1.0"?>
            <catalog xmlns="http://csrc.nist.gov/ns/oscal/1.0"><group id="PR"><control id="pr.aa">
              <part name="statement"><p>A category.</p></part>
              CONTROLS</control></group></catalog>
            """;

    private static String xml(List<String> ids) {
        StringBuilder controls = new StringBuilder();
        ids.forEach(id -> controls.append("<control id=\"" + id + "\"><part name=\"example\"><p>No.</p></part>"
                + "<part name=\"statement\"><p>The wording of\n   " + id + " &amp; more</p></part></control>"));
        return XML.replace("CONTROLS", controls);
    }

    private static final List<String> IDS =
            List.of("PR.AA-01", "pr.aa-02", "PR.AA-03", "PR.AA-04", "PR.DS-01", "RS.MI-01", "PR.XX-09");

    private static List<String> wording(Assessor assessor) {
        return assessor.packs().get(0).catalog().controls().values().stream()
                .map(Control::official)
                .toList();
    }

    @Test
    void theOfficialWordingIsShownFromXmlAndJsonAlike() throws IOException {
        Assessor xml = ASSESSOR.withOfficialWording(file("c.xml", xml(IDS)));
        assertEquals("The wording of pr.aa-02 & more", wording(xml).get(1));
        StringBuilder controls = new StringBuilder();
        IDS.forEach(id -> controls.append(controls.isEmpty() ? "" : ",")
                .append("{\"id\":\"" + id + "\",\"parts\":[{\"name\":\"statement\",\"prose\":\"The wording of " + id
                        + " & more\"}]}"));
        Assessor json = ASSESSOR.withOfficialWording(file(
                "c.json",
                "{\"catalog\":{\"groups\":[{\"controls\":[{\"id\":\"PR.AA\",\"controls\":[" + controls + "]}]}]}}"));
        assertEquals(wording(xml), wording(json));
        assertEquals(
                "c.json", json.packs().get(0).catalog().official().orElseThrow().file());
        assertEquals(
                ASSESSOR.assess(AssessmentPlan.asOf(Demo.AS_OF), Demo.read("")).findings(),
                json.assess(AssessmentPlan.asOf(Demo.AS_OF), Demo.read("")).findings(),
                "nothing is concluded from it");
    }

    @Test
    void aCatalogThatIsNotTheFrameworksIsRefused() throws IOException {
        Path lacks = file("l.xml", xml(IDS.subList(1, 7)));
        assertRefused(
                "l.xml: this catalog lacks 1 of the 6 outcomes of Outcomes with all that belongs to them, such as PR.AA-01",
                () -> ASSESSOR.withOfficialWording(lacks));
        Path other = file("o.xml", xml(List.of("AC-1")));
        assertRefused("holds none of the outcomes", () -> ASSESSOR.withOfficialWording(other));
        Path html = file("h.xml", "<html><body/></html>");
        assertRefused("its root is <html>; expected <catalog>", () -> ASSESSOR.withOfficialWording(html));
        Path broken = file("b.xml", "<catalog xmlns=\"http://csrc.nist.gov/ns/oscal/1.0\"><group>");
        assertRefused("no well-formed XML", () -> ASSESSOR.withOfficialWording(broken));
        Path bytes = Files.write(folder.resolve("y.xml"), new byte[] {'<', 'c', '>', (byte) 0xff, (byte) 0xfe});
        assertRefused("y.xml: this is not UTF-8", () -> ASSESSOR.withOfficialWording(bytes));
        Path empty = file("e.json", "{\"catalog\": {}}");
        assertRefused("holds no controls with a statement", () -> ASSESSOR.withOfficialWording(empty));
        assertRefused("cannot be read", () -> ASSESSOR.withOfficialWording(folder.resolve("none.xml")));
    }

    @Test
    void aCatalogCannotReadOtherFiles() throws IOException {
        Path secret = file("secret.txt", "SECRET");
        Path hostile = file(
                "x.xml",
                "<!DOCTYPE c [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>\n"
                        + xml(IDS).replace("<?xml version=\"1.0\"?>\n", "").replace("The wording", "&e; wording"));
        assertRefused("x.xml: this is no well-formed XML", () -> ASSESSOR.withOfficialWording(hostile));
    }
}
