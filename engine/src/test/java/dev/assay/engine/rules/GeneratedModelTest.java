package dev.assay.engine.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.assay.api.facts.Organization;
import dev.assay.api.schema.FactSchema;
import dev.assay.engine.drl.FactTypes;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the rule engine throws names the rule that it threw for, for whoever knows where that is written. */
class GeneratedModelTest {

    private static final String RIGHT = "when $v1 : Organization( name == \"x\" ) then said.accept(drools, $v1); end";

    private static GeneratedModel model() {
        return new GeneratedModel(
                "acme",
                new FactTypes(FactSchema.of(List.of(Organization.class))).imports(),
                GeneratedModelTest.class.getClassLoader());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "when $v1 : Organization( name == ) then said.accept(drools, $v1); end",
                "when $v1 : Nonsense() then said.accept(drools, $v1); end",
                "when $v1 : Organization() then said.nonsense($v1); end",
                "when $v1 : Organization( DEEP ) then said.accept(drools, $v1); end",
            })
    void whatCannotBeCompiledNamesItsRule(String wrong) {
        String deep = "!(".repeat(9_000) + "hybridEntity == Answer.YES" + ")".repeat(9_000);
        List<String> rules = new ArrayList<>(List.of(RIGHT, RIGHT, RIGHT, RIGHT, RIGHT));
        rules.set(3, wrong.replace("DEEP", deep));
        NotCompiled told = assertThrows(NotCompiled.class, () -> model().compile(rules));
        assertEquals(3, told.rule());
    }
}
