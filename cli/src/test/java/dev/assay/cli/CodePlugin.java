package dev.assay.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import javax.tools.ToolProvider;

/** A plugin with a fact record of its own, written and compiled by a test. */
final class CodePlugin {

    static final String FACTS = "organization: {name: X}\nthings:\n  - {id: t1, state: yes}\n  - {id: t2, state: no}\n";

    private CodePlugin() {}

    /**
     * Its folder.
     *
     * @param provider members of the class that names the record
     * @param works what the record's method does that the rules ask
     */
    static Path in(Path folder, String provider, String works) throws IOException {
        Map<String, String> files = Map.of(
                "catalog.yaml", """
                id: acme
                title: Acme
                version: 1.0.0
                api: 2
                provides: [things]
                controls:
                  - {id: A, title: A, statement: A., checks: [holds]}
                checks:
                  - {id: holds, about: things, needs: [state], meets: Yes., fails: No., lacks: Nobody knows.}
                """,
                "rules/a.drl", """
                rule "holds: applies" @check(holds)
                when $t : Thing()
                then assess.applies($t);
                end
                rule "holds: no" @check(holds)
                when $t : Thing( works() == Answer.NO )
                then assess.fails($t);
                end
                """,
                "META-INF/services/dev.assay.api.spi.Plugin", "com.acme.Acme",
                "com/acme/Acme.java", """
                package com.acme;
                public final class Acme implements dev.assay.api.spi.Plugin {
                    %s
                    public java.util.List<Class<? extends dev.assay.api.spi.Fact>> facts() {
                        return java.util.List.of(Thing.class);
                    }
                }
                """.formatted(provider),
                "com/acme/Thing.java", """
                package com.acme;
                import dev.assay.api.spi.*;
                import dev.assay.api.value.Answer;
                @FactKind(section = "things", singular = "thing")
                public record Thing(String id, Answer state) implements Fact {
                    @DerivedFrom("state")
                    public Answer works() {
                        %s
                    }
                }
                """.formatted(works));
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(Objects.requireNonNull(path.getParent()));
            Files.writeString(path, file.getValue());
        }
        int code = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "-proc:none",
                        "-nowarn",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-d",
                        folder.toString(),
                        folder.resolve("com/acme/Acme.java").toString(),
                        folder.resolve("com/acme/Thing.java").toString());
        if (code != 0) {
            throw new AssertionError("the test's own plugin does not compile");
        }
        return folder;
    }
}
