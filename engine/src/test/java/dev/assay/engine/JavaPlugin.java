package dev.assay.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.tools.ToolProvider;

/** A plugin with a fact record of its own, written and compiled by a test: tickets, of which a method says whether they are urgent. */
final class JavaPlugin {

    static final String FACTS = """
            organization: {name: X}
            practices: {sanctions: no}
            tickets:
              - {id: t1, open: yes}
            """;

    private final Map<String, String> files = new LinkedHashMap<>();

    JavaPlugin(String id, String urgent) {
        files.put("catalog.yaml", """
                id: %s
                title: Acme
                version: 1.0.0
                api: 2
                provides: [tickets]
                controls:
                  - {id: A, title: A, statement: A., checks: [closed]}
                  - {id: B, title: B, statement: B., checks: [told]}
                checks:
                  - {id: closed, about: tickets, needs: [open], meets: Yes., fails: No., lacks: Nobody knows.}
                  - {id: told, practice: told, meets: Yes., fails: No., lacks: Nobody knows.}
                """.formatted(id));
        files.put("rules/a.drl", """
                rule "closed: applies" @check(closed)
                when $t : Ticket()
                then assess.applies($t);
                end
                rule "closed: urgent" @check(closed)
                when $t : Ticket( urgent() == Answer.YES )
                then assess.fails($t);
                end
                """);
        files.put("META-INF/services/dev.assay.api.spi.Plugin", "com.acme.Acme");
        files.put("com/acme/Acme.java", """
                package com.acme;
                public final class Acme implements dev.assay.api.spi.Plugin {
                    public java.util.List<Class<? extends dev.assay.api.spi.Fact>> facts() {
                        return java.util.List.of(Ticket.class);
                    }
                }
                """);
        files.put("com/acme/Ticket.java", """
                package com.acme;
                import dev.assay.api.spi.*;
                import dev.assay.api.value.Answer;
                @FactKind(section = "tickets", singular = "ticket")
                public record Ticket(String id, Answer open) implements Fact {
                    @DerivedFrom("open")
                    public Answer urgent() {
                        %s
                    }
                }
                """.formatted(urgent));
    }

    JavaPlugin with(String file, String text) {
        files.put(file, text);
        return this;
    }

    JavaPlugin replacing(String file, String from, String to) {
        String text = Objects.requireNonNull(files.get(file), file);
        if (!text.contains(from)) {
            throw new AssertionError(text);
        }
        return with(file, text.replace(from, to));
    }

    /** The plugin's folder, with its Java compiled and without the sources. */
    Path in(Path folder) {
        try {
            List<String> sources = new ArrayList<>();
            for (Map.Entry<String, String> file : files.entrySet()) {
                Path path = folder.resolve(file.getKey());
                Files.createDirectories(Objects.requireNonNull(path.getParent()));
                Files.writeString(path, file.getValue());
                if (file.getKey().endsWith(".java")) {
                    sources.add(path.toString());
                }
            }
            List<String> arguments = new ArrayList<>(List.of(
                    "-proc:none", "-nowarn", "-cp", System.getProperty("java.class.path"), "-d", folder.toString()));
            arguments.addAll(sources);
            int code = ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new));
            if (code != 0) {
                throw new AssertionError("the test's own plugin does not compile: " + Arrays.asList(sources.toArray()));
            }
            for (String source : sources) {
                Files.delete(Path.of(source));
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
