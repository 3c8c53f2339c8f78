package dev.assay.api.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.assay.api.facts.Breach;
import dev.assay.api.facts.InformationSystem;
import dev.assay.api.facts.Vendor;
import dev.assay.api.spi.Fact;
import dev.assay.api.spi.FactKind;
import dev.assay.api.value.Answer;
import dev.assay.api.value.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FactSchemaTest {

    private static final FactSchema SCHEMA = FactSchema.builtIn();

    @Test
    void everyReferenceLeadsToASection() {
        List<String> references = new ArrayList<>();
        for (FactSection section : SCHEMA.sections()) {
            for (FactKey key : section.record().keys()) {
                if (!key.refersTo().isEmpty()) {
                    references.add(key.refersTo());
                }
            }
        }
        assertTrue(references.size() > 10, references.toString());
        references.forEach(name -> assertTrue(SCHEMA.section(name).isPresent(), name));
    }

    @Test
    void keysAreFoundByPathAlsoInsideARecord() {
        assertInstanceOf(
                ValueType.YesNo.class,
                SCHEMA.key("systems", "mfa").orElseThrow().type());
        assertInstanceOf(
                ValueType.Date.class,
                SCHEMA.key("vendors", "agreement.signed").orElseThrow().type());
        assertTrue(SCHEMA.key("vendors", "agreement.nothing").isEmpty());
        assertTrue(SCHEMA.key("vendors", "name.signed").isEmpty());
        assertTrue(SCHEMA.key("nothing", "name").isEmpty());
    }

    @Test
    void valuesAreReadByPath() {
        RecordSchema vendors = RecordSchema.of(Vendor.class);
        Object[] values = vendors.absent();
        values[vendors.indexOf("id")] = "billing";
        Object vendor = vendors.make(values);
        assertEquals("billing", vendors.value(vendor, "id").orElseThrow());
        assertEquals(
                DateRange.UNKNOWN, vendors.value(vendor, "agreement.signed").orElseThrow());
        assertTrue(vendors.value(vendor, "agreement.nothing").isEmpty());
        assertTrue(vendors.value(vendor, "nothing").isEmpty());
    }

    @Test
    void derivedValuesAreDescribedAndComputed() {
        RecordSchema systems = RecordSchema.of(InformationSystem.class);
        DerivedValue supported = systems.derived().stream()
                .filter(value -> value.name().equals("supported"))
                .findFirst()
                .orElseThrow();
        assertTrue(supported.isAnswer());
        assertTrue(supported.takesDate());
        assertFalse(supported.from().isEmpty());
        assertEquals(
                Answer.UNKNOWN,
                supported.of(systems.unknown(), LocalDate.of(2026, 1, 1)).orElseThrow());
    }

    @Test
    void pathsListKeysInsideRecords() {
        List<String> paths = RecordSchema.of(Breach.class).paths();
        assertTrue(paths.contains("individual-notice.sent"), paths.toString());
        assertEquals(paths.stream().sorted().toList(), paths);
    }

    /** A record whose section a built-in record has. */
    @FactKind(section = "systems", singular = "system")
    public record Twin(String id) implements Fact {}

    @Test
    void aSectionHasOneRecord() {
        List<Class<? extends Fact>> twin = List.of(Twin.class);
        IllegalArgumentException thrown = assertThrows(IllegalArgumentException.class, () -> SCHEMA.with(twin));
        assertTrue(thrown.getMessage()
                .contains("has the section \"systems\", which " + InformationSystem.class.getName()));
    }
}
