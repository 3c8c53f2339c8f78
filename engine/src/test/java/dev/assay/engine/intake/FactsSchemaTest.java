package dev.assay.engine.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FactsSchemaTest {

    private static final Set<String> PRACTICES = Set.of("clean-desk", "access-approval");

    private final Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(FactsSchema.json(InputSections.builtIn(), PRACTICES));

    private List<String> wrong(String yaml) {
        return schema.validate(yaml, InputFormat.YAML).stream()
                .map(Error::getInstanceLocation)
                .map(Object::toString)
                .distinct()
                .sorted()
                .toList();
    }

    @Test
    void aFileThatIntakeReadsIsValid() throws IOException {
        try (InputStream in = FactsSchemaTest.class.getResourceAsStream("first-file.yaml")) {
            assertEquals(List.of(), wrong(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        }
        assertEquals(List.of(), wrong("""
                        organization: {name: A, roles: health-plan, people: 10..20, hybrid: true}
                        systems: [{id: 12, support-ends: 2025, count: 3, vendor: null, evidence: [a, b]}]
                        activities: [{kind: training, on: 2025-03-14..2025-06, systems: unknown}]
                        habits: {clean-desk: yes, access-approval: {answer: partly, evidence: a.pdf}}
                        vendors:
                        """));
    }

    @Test
    void aFileThatIntakeRefusesIsNot() {
        assertEquals(
                List.of(
                        "/activities/0/on",
                        "/habits",
                        "/systems/0",
                        "/systems/0/ephi",
                        "/systems/1",
                        "/vendors/0/agreement"),
                wrong("""
                        systems: [{id: a, ephi: maybe, foo: 1}, {name: x}]
                        activities: [{kind: training, on: tomorrow}]
                        habits: {clean-desc: yes}
                        vendors: [{id: v, agreement: {signd: 2025}}]
                        """).stream()
                        .filter(place -> place.chars().filter(c -> c == '/').count() < 4)
                        .filter(place ->
                                !place.equals("/systems") && !place.equals("/activities") && !place.equals("/vendors"))
                        .toList());
    }

    @Test
    void itIsTheSameEveryTime() {
        assertEquals(
                FactsSchema.json(InputSections.builtIn(), Set.of("clean-desk", "access-approval")),
                FactsSchema.json(InputSections.builtIn(), Set.of("access-approval", "clean-desk")));
    }
}
