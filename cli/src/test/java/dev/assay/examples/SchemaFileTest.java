package dev.assay.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.assay.engine.Assessor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The schema that editors complete and check facts with is the one the records and the shipped packs give. */
class SchemaFileTest {

    private static final Path FILE = Path.of("..", "docs", "facts.schema.json");

    @Test
    void theShippedSchemaIsWhatTheRecordsSay() throws IOException {
        String schema = Assessor.open(List.of(
                        Path.of("..", "rules-hipaa", "target", "classes"),
                        Path.of("..", "rules-nist-csf", "target", "classes")))
                .factsSchema();
        if ("write".equals(System.getProperty("assay.golden"))) {
            Files.writeString(FILE, schema);
        }
        assertEquals(Files.readString(FILE), schema);
    }
}
