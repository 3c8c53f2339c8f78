package dev.assay.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The production code keeps each sentence, and each sentence can fail. */
class ArchitectureTest {

    private static final JavaClasses PRODUCTION = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.assay");

    @TestFactory
    Stream<DynamicTest> everySentenceHolds() {
        return Architecture.RULES.entrySet().stream()
                .filter(rule ->
                        !rule.getKey().startsWith("rules-are") && !rule.getKey().startsWith("hipaa-and"))
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getKey(), () -> rule.getValue().check(PRODUCTION)));
    }

    /** The shipped packs hold no classes of ours at all, which is less than any sentence asks. */
    @Test
    void theShippedPacksHoldNoClasses() {
        assertEquals(
                0,
                PRODUCTION.stream()
                        .filter(type -> type.getPackageName().startsWith("dev.assay.rules"))
                        .count());
    }

    @TestFactory
    Stream<DynamicTest> everySentenceCanFail() {
        return Architecture.RULES.entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(rule.getKey(), () -> canFail(rule.getKey(), rule.getValue())));
    }

    private static void canFail(String name, ArchRule rule) {
        Class<?>[] classes = Broken.BY_SENTENCE.get(name).stream()
                .map(ArchitectureTest::load)
                .toArray(Class<?>[]::new);
        JavaClasses broken = new ClassFileImporter().importClasses(classes);
        EvaluationResult result = rule.evaluate(broken);
        assertTrue(
                result.hasViolation(),
                () -> name + " holds for what was written to break it: " + Broken.BY_SENTENCE.get(name));
        assertTrue(rule.getDescription().contains("because"), name + " gives no reason");
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
