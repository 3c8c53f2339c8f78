package dev.assay.engine.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.assay.api.schema.FactSchema;
import dev.assay.engine.vocabulary.FactsVocabulary;
import dev.assay.engine.vocabulary.KeyUses;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FactsSchemaTest {

    private static final FactsVocabulary VOCABULARY =
            FactsVocabulary.of(FactSchema.builtIn(), Map.of("clean-desk", "Are desks clear?", "access-approval", ""));

    private static final KeyUses NO_PACKS = KeyUses.of(FactSchema.builtIn(), List.of());

    private final Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(FactsSchema.json(InputSections.builtIn(), VOCABULARY, NO_PACKS));

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
                        organization: {name: A, roles: health-plan, workforce-size: 10..20, hybrid-entity: true}
                        systems: [{id: 12, end-of-support: 2025, count: 3, vendor: null, evidence: [a, b]}]
                        activities: [{kind: security-training, on: 2025-03-14..2025-06, systems: unknown}]
                        practices: {clean-desk: yes, access-approval: {answer: partly, evidence: a.pdf}}
                        vendors:
                        """));
    }

    @Test
    void aFileThatIntakeRefusesIsNot() {
        assertEquals(
                List.of(
                        "/activities/0/on",
                        "/practices",
                        "/systems/0",
                        "/systems/0/ephi",
                        "/systems/1",
                        "/vendors/0/agreement"),
                wrong("""
                        systems: [{id: a, ephi: maybe, foo: 1}, {name: x}]
                        activities: [{kind: security-training, on: tomorrow}]
                        practices: {clean-desc: yes}
                        vendors: [{id: v, agreement: {signd: 2025}}]
                        """).stream()
                        .filter(place -> place.chars().filter(c -> c == '/').count() < 4)
                        .filter(place ->
                                !place.equals("/systems") && !place.equals("/activities") && !place.equals("/vendors"))
                        .toList());
    }

    @Test
    void periodsPlacesAndTimesAreValid() {
        assertEquals(List.of(), wrong("""
                practices:
                  clean-desk:
                    - {answer: no, until: 2019-09-20}
                    - {answer: yes, from: 2019-09-20, facilities: [main]}
                systems: [{id: a, mfa: no, until: 2025}]
                incidents: [{id: i, detected: 2026-01-05, detected-time: 14:05, contained-time: unknown}]
                """));
        assertEquals(
                List.of("/incidents/0/detected-time"),
                wrong("incidents: [{id: i, detected-time: half past two}]\n").stream()
                        .filter(place -> place.endsWith("time"))
                        .toList());
    }

    @Test
    void keysAndWordsAreDescribed() {
        String json = FactsSchema.json(InputSections.builtIn(), VOCABULARY, NO_PACKS);
        assertTrue(json.contains("Does sign-in require multi-factor authentication (MFA)? Yes: "), json);
        assertTrue(json.contains("\"const\" : \"ehr\""), json);
    }

    @Test
    void itIsTheSameEveryTime() {
        assertEquals(
                FactsSchema.json(InputSections.builtIn(), VOCABULARY, NO_PACKS),
                FactsSchema.json(
                        InputSections.builtIn(),
                        FactsVocabulary.of(
                                FactSchema.builtIn(), Map.of("access-approval", "", "clean-desk", "Are desks clear?")),
                        NO_PACKS));
    }
}
