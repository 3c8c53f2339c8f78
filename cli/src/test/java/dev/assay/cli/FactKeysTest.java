package dev.assay.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.assay.api.spi.Fact;
import dev.assay.api.spi.FactKind;
import dev.assay.reports.overview.FactKeys;
import java.util.List;
import org.junit.jupiter.api.Test;

class FactKeysTest {

    @Test
    void everyKeyIsWrittenAsTheEngineReadsIt() {
        String schema = Run.onRealPacks("facts", "schema").out();
        List<Class<? extends Record>> kinds = kinds();
        assertTrue(kinds.size() > 10, kinds.toString());
        for (Class<? extends Record> kind : kinds) {
            for (String key : FactKeys.of(kind)) {
                for (String part : key.split("\\.")) {
                    assertTrue(schema.contains("\"" + part + "\" :"), kind.getSimpleName() + ": " + key);
                }
            }
        }
    }

    /** The records of the model that are read from lists or single sections; in a mapping the keys are the reader's own. */
    private static List<Class<? extends Record>> kinds() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("dev.assay.api").stream()
                        .filter(type -> type.isRecord() && type.isAssignableTo(Fact.class))
                        .filter(type -> type.isAnnotatedWith(FactKind.class))
                        .filter(type -> type.getAnnotationOfType(FactKind.class).shape() != FactKind.Shape.MAP)
                        .<Class<? extends Record>>map(FactKeysTest::record)
                        .toList();
    }

    private static Class<? extends Record> record(JavaClass type) {
        return type.reflect().asSubclass(Record.class);
    }

    public record Hashed(String id, String sha256) implements Fact {}

    @Test
    void digitsBeginAWord() {
        assertEquals(List.of("id", "sha-256"), FactKeys.of(Hashed.class));
        assertEquals("ab", FactKeys.value(new Hashed("x", "ab"), "sha-256"));
    }

    @Test
    void aKeyThatIsNoneIsAQuestionMark() {
        assertEquals("?", FactKeys.value(new Hashed("x", "ab"), "none"));
    }
}
