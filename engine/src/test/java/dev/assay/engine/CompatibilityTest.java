package dev.assay.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import dev.assay.api.model.AssessmentPlan;
import dev.assay.api.model.Finding;
import dev.assay.api.model.FindingStatus;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A plugin with Java of its own that was built against the first version of the API goes on being loaded. */
class CompatibilityTest {

    @Test
    void aJarBuiltAgainstTheFirstVersionConcludesWhatItDid() throws URISyntaxException {
        URL jar = getClass().getResource("/built-for-api-1.0/northgate-tickets-1.0.0.jar");
        assertNotNull(jar);
        Assessor assessor = Assessor.open(List.of(Path.of(jar.toURI())));
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
}
