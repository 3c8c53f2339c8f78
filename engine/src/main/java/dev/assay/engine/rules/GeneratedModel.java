package dev.assay.engine.rules;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;

/**
 * The classes that the rule engine generates from the rules of a pack. It sees no name that an author chose: rules, their
 * package and their file have names of ours.
 */
final class GeneratedModel {

    private final String folder;
    private final String header;
    private final ClassLoader loader;
    private final String pack;
    private final Map<String, byte[]> classes = new TreeMap<>();
    private String name = "";

    /**
     * @param imports the import lines of the fact records
     * @param loader what sees those records and the rule engine
     */
    GeneratedModel(String pack, String imports, ClassLoader loader) {
        this.pack = pack;
        // No id of a pack is a word of Java after these two letters.
        String packageName = "assay.rules.p_" + pack.replace('-', '_');
        this.folder = packageName.replace('.', '/') + "/";
        this.header = "package " + packageName + "; " + imports
                + " global java.util.function.BiConsumer said; global java.time.LocalDate asOf;\n";
        this.loader = loader;
    }

    /** The name of the generated class that describes the rules. */
    String name() {
        return name;
    }

    /** The generated classes, by name. */
    Map<String, byte[]> classes() {
        return classes;
    }

    /**
     * Compiles.
     *
     * @param bodies the rules, each without its name
     * @throws NotCompiled where the rule engine can't
     */
    void compile(List<String> bodies) {
        // Without it the order of generated members follows hash order, and two builds differ.
        System.setProperty("drools.reproducibleExecutableModelGeneration", "true");
        try {
            keep(module(bodies));
        } catch (OutOfMemoryError e) {
            throw e;
        } catch (Throwable thrown) {
            // An overflowing stack or a missing class is an Error and no Exception.
            throw new NotCompiled(culprit(bodies), String.valueOf(thrown.getMessage()), thrown);
        }
    }

    /** The first rule that makes others fail: of ever fewer rules, the half that can't be compiled either. */
    private int culprit(List<String> bodies) {
        int from = 0;
        int to = bodies.size();
        while (to - from > 1) {
            int middle = (from + to) / 2;
            if (fails(bodies.subList(from, middle))) {
                to = middle;
            } else {
                from = middle;
            }
        }
        return from;
    }

    private boolean fails(List<String> bodies) {
        try {
            module(bodies);
            return false;
        } catch (OutOfMemoryError e) {
            throw e;
        } catch (Throwable thrown) {
            return true;
        }
    }

    private InternalKieModule module(List<String> bodies) {
        StringBuilder text = new StringBuilder(header);
        for (int i = 0; i < bodies.size(); i++) {
            text.append("rule \"")
                    .append(CompiledRules.generatedName(i))
                    .append("\" ")
                    .append(bodies.get(i))
                    .append('\n');
        }
        KieServices services = KieServices.get();
        KieFileSystem files = services.newKieFileSystem();
        ReleaseId id = services.newReleaseId("assay", pack, "1");
        files.generateAndWritePomXML(id);
        files.write("src/main/resources/" + folder + "rules.drl", text.toString());
        KieBuilder builder = services.newKieBuilder(files, loader);
        builder.buildAll(ExecutableModelProject.class);
        List<Message> errors = builder.getResults().getMessages(Message.Level.ERROR);
        if (!errors.isEmpty()) {
            throw new IllegalStateException(
                    errors.stream().map(Message::toString).collect(Collectors.joining("\n")));
        }
        return (InternalKieModule) builder.getKieModule();
    }

    private void keep(InternalKieModule module) {
        for (String file : module.getFileNames()) {
            if (file.startsWith(folder) && file.endsWith(".class")) {
                classes.put(file.substring(0, file.length() - 6).replace('/', '.'), module.getBytes(file));
            }
        }
        name = new String(module.getBytes("META-INF/kie/assay/" + pack + "/drools-model"), StandardCharsets.UTF_8)
                .lines()
                .skip(1)
                .filter(line -> !line.isBlank())
                .collect(Collectors.joining("\n"));
        if (name.isEmpty() || name.contains("\n")) {
            throw new IllegalStateException("expected one generated model for " + pack + ", found: " + name);
        }
    }
}
