package dev.assay.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.assay.api.model.AssessmentPlan;
import dev.assay.api.model.Finding;
import dev.assay.api.model.FindingStatus;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A plugin with Java of its own that was built against a version of the API is loaded by all later ones of the same major version. */
class CompatibilityTest {

    @Test
    void aJarBuiltAgainstApi2IsLoaded() throws URISyntaxException {
        Assessor assessor = Assessor.open(List.of(jar("/built-for-api-2.0/northgate-tickets-1.0.0.jar")));
        String facts = """
                organization: {name: Alder Street Clinic}
                systems: [{id: ehr}]
                tickets:
                  - {id: NG-1, system: ehr, severity: high, opened: 2026-01-01, closing: no}
                """;
        Finding finding = Demo.finding(
                assessor.assess(
                        AssessmentPlan.asOf(Demo.AS_OF),
                        assessor.read("f.yaml", facts.getBytes(StandardCharsets.UTF_8))),
                "northgate-tickets:NG-1");
        assertEquals(FindingStatus.NOT_SATISFIED, finding.status());
        assertEquals("The ticket NG-1 was not closed within two weeks of 2026-01-01.", finding.reason());
    }

    @Test
    void aJarBuiltAgainstApi1IsRefusedWithAdvice() throws URISyntaxException {
        Path jar = jar("/built-for-api-1.0/northgate-tickets-1.0.0.jar");
        CouldNotConclude refused = assertThrows(CouldNotConclude.class, () -> Assessor.open(List.of(jar)));
        assertTrue(
                refused.getMessage()
                        .contains(
                                "the catalog is made for API \"1\", this Assay has API 2.0; get a version of the plugin"
                                        + " made for it, or rename its facts as docs/compatibility.md says and write api: 2"),
                refused.getMessage());
    }

    private static Path jar(String name) throws URISyntaxException {
        URL jar = CompatibilityTest.class.getResource(name);
        assertNotNull(jar);
        return Path.of(jar.toURI());
    }
}
