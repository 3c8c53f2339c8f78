package dev.assay.engine.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.assay.api.model.Catalog;
import dev.assay.api.model.CheckId;
import dev.assay.api.model.Rule;
import dev.assay.api.model.Source;
import dev.assay.api.model.Verb;
import dev.assay.api.schema.FactSchema;
import dev.assay.engine.drl.FactTypes;
import dev.assay.engine.rules.CompiledRules;
import dev.assay.engine.rules.RuleCompiler;
import dev.assay.engine.rules.Spoken;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is compiled says what its sources say, and nothing where it is damaged or of other sources. */
class CompiledFileTest {

    private static final String SHA = "0123";

    @ParameterizedTest
    @ValueSource(strings = {"../rules-hipaa", "../rules-nist-csf"})
    void theCatalogIsTheOneThatWasRead(String pack) {
        Catalog read = catalog(pack);
        assertTrue(read.controls().size() > 50 && read.checks().size() > 50, "it is a whole catalog");
        Compiled compiled = new Compiled(read, rules(read.pack()));
        Compiled again =
                CompiledFile.read(CompiledFile.write(compiled, SHA), SHA).orElseThrow();
        assertEquals(compiled.catalog(), again.catalog());
        assertEquals(read.withPractices(List.of("a", "b")), again.catalog());
        assertEquals(compiled.rules().said(), again.rules().said());
        assertEquals(compiled.rules().model(), again.rules().model());
        assertEquals(compiled.rules().practices(), again.rules().practices());
        assertEquals(
                compiled.rules().classes().keySet(), again.rules().classes().keySet());
        assertTrue(Arrays.equals(
                compiled.rules().classes().get("x.Y"), again.rules().classes().get("x.Y")));
    }

    @Test
    void whatIsDamagedOrOfOtherSourcesIsAsIfItWereNotThere() {
        byte[] whole = CompiledFile.write(new Compiled(catalog("../rules-nist-csf"), rules("nist-csf")), SHA);
        assertTrue(CompiledFile.read(whole, SHA).isPresent());
        assertFalse(CompiledFile.read(whole, "4567").isPresent());
        assertFalse(CompiledFile.read(new byte[0], SHA).isPresent());
        for (int length = 0; length < whole.length; length += whole.length / 97) {
            assertFalse(CompiledFile.read(Arrays.copyOf(whole, length), SHA).isPresent(), "cut at " + length);
        }
        for (int at = 0; at < whole.length; at += whole.length / 997) {
            byte[] damaged = whole.clone();
            damaged[at] = (byte) 0xff;
            // Another text may be read as well; what counts is that nothing is thrown.
            CompiledFile.read(damaged, SHA);
        }
    }

    private static CompiledRules rules(String pack) {
        Rule rule = new Rule(
                "a rule",
                new CheckId(pack, "check"),
                Verb.MEETS,
                new Source("rules/a.drl", 3, 1),
                Map.of("systems", Set.of("encrypted-at-rest", "ephi")),
                List.of("systems"));
        return new CompiledRules(
                RuleCompiler.version(),
                "x.Y",
                Map.of("x.Y", new byte[] {1, 2}),
                List.of(List.of(new Spoken(rule, List.of("mfa")))),
                List.of("b", "a"));
    }

    static Catalog catalog(String pack) {
        PackFiles files = PackFiles.read(Path.of(pack, "src/main/resources"));
        return new CatalogReader(files, new FactTypes(FactSchema.builtIn()))
                .read()
                .catalog();
    }
}
