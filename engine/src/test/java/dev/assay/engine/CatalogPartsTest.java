package dev.assay.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.assay.api.model.Part;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a catalog holds beside checks: parts, judgements, gathered controls and reliefs; and what is wrong with them. */
class CatalogPartsTest {

    private static final String HEADER = """
            id: acme
            title: Acme
            version: 1.0.0
            api: 2
            """;

    @TempDir
    Path folder;

    private Assessor open(String catalog) {
        try {
            Files.writeString(folder.resolve("catalog.yaml"), HEADER + catalog);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return Assessor.open(List.of(folder));
    }

    private void assertRefused(String expected, String catalog) {
        CouldNotConclude refused = assertThrows(CouldNotConclude.class, () -> open(catalog));
        assertTrue(refused.getMessage().contains(expected), refused.getMessage());
    }

    @Test
    void aPartIsReadAndCited() {
        var catalog = open("""
                        controls:
                          - {id: A, title: A, statement: A., cites: [D], judgement: Is it so?, because: Nobody counts it.}
                        parts:
                          - {id: D, title: D, kind: factor, statement: D.}
                          - {id: X, title: X, kind: left-out, statement: Struck down.}
                        """).packs().get(0).catalog();
        assertEquals(
                List.of(Part.Kind.FACTOR, Part.Kind.LEFT_OUT),
                catalog.parts().values().stream().map(Part::kind).toList());
    }

    @Test
    void whatIsCitedIsAPartInForce() {
        assertRefused("the control A cites \"E\", which is no part of the catalog; did you mean \"D\"?", """
                controls:
                  - {id: A, title: A, statement: A., cites: [D, E]}
                parts:
                  - {id: D, title: D, statement: D.}
                """);
        assertRefused("which is left out of the catalog", """
                controls:
                  - {id: A, title: A, statement: A., cites: [X]}
                parts:
                  - {id: X, title: X, kind: left-out, statement: Struck down.}
                """);
    }

    @Test
    void aPartThatNoControlCitesIsRefusedAndSoIsOneThatIsAControl() {
        assertRefused("no control cites the part \"D\"", "parts:\n  - {id: D, title: D, statement: D.}\n");
        assertRefused("the part A is a control too", """
                controls:
                  - {id: A, title: A, statement: A., cites: [A]}
                parts:
                  - {id: A, title: A, statement: A.}
                """);
    }

    @Test
    void aJudgementSaysWhyOnlyAPersonCan() {
        assertRefused("has one of judgement and because", """
                controls:
                  - {id: A, title: A, statement: A., judgement: Is it so?}
                """);
    }

    @Test
    void whatIsGatheredIsThereAndGathersNothingItself() {
        assertRefused("the control A gathers \"B\", which is not there", """
                controls:
                  - {id: A, title: A, statement: A., gathers: [B]}
                """);
        assertRefused("the control A gathers \"B\", which gathers others itself; name those", """
                controls:
                  - {id: A, title: A, statement: A., gathers: [B]}
                  - {id: B, title: B, statement: B., gathers: [C]}
                  - {id: C, title: C, statement: C.}
                """);
    }

    @Test
    void aReliefIsAnAnswerAboutTheOrganization() {
        assertRefused("names \"fully-insured-pln\"; did you mean \"fully-insured-plan\"?", """
                controls:
                  - {id: A, title: A, statement: A., relieved-by: {key: fully-insured-pln, because: B.}}
                """);
    }

    @Test
    void correctionDaysAreANumber() {
        assertRefused("has correction-days \"soon\"; expected a number of days", "correction-days: soon\n");
    }
}
