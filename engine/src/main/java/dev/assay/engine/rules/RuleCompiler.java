package dev.assay.engine.rules;

import dev.assay.api.model.Check;
import dev.assay.api.model.CheckId;
import dev.assay.api.model.Problem;
import dev.assay.api.model.Rule;
import dev.assay.api.model.Source;
import dev.assay.api.model.Verb;
import dev.assay.engine.drl.DrlFile;
import dev.assay.engine.drl.FactTypes;
import dev.assay.engine.drl.RuleReader;
import dev.assay.engine.drl.ShortForm;
import dev.assay.engine.drl.ShortFormRules;
import dev.assay.engine.problem.ProblemsException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;

/**
 * Compiles the rules of one pack to an executable model: the same bytes for the same rules. It serves the build of the
 * shipped packs and a folder that is still being written, so there is one way from a rule to its classes.
 */
public final class RuleCompiler {

    private static final String GENERATED = "short-forms.drl";

    private static final int SHOWN = 10;

    private final String pack;
    private final FactTypes types;
    private final ClassLoader classes;

    /**
     * @param pack the id of the pack, which names the package of its rules
     * @param types the fact records it can match
     * @param classes what sees those records and the rule engine
     */
    public RuleCompiler(String pack, FactTypes types, ClassLoader classes) {
        this.pack = pack;
        this.types = types;
        this.classes = classes;
    }

    /**
     * Compiles.
     *
     * @param checks the checks that the catalog declares
     * @throws ProblemsException with everything that is wrong with the rules
     */
    public CompiledRules compile(Collection<Check> checks, List<ShortForm> forms, List<DrlFile> files) {
        List<Problem> problems = new ArrayList<>();
        Map<String, String> about = new TreeMap<>();
        checks.forEach(check -> about.put(check.id().name(), check.about()));
        RuleReader reader = new RuleReader(pack, about, types, problems);
        List<Rule> rules = new ArrayList<>();
        Map<String, String> sources = new TreeMap<>();
        String generated = generated(forms, reader, rules);
        if (!generated.isEmpty()) {
            sources.put(GENERATED, generated);
        }
        for (DrlFile file : files) {
            rules.addAll(reader.read(file));
            sources.put(file.file(), header() + file.text());
        }
        check(rules, checks, problems);
        if (!problems.isEmpty()) {
            throw new ProblemsException(problems);
        }
        return sources.isEmpty() ? empty() : build(sources, rules, List.copyOf(reader.practices()));
    }

    /** A pack without rules. */
    private static CompiledRules empty() {
        return new CompiledRules(version(), "", Map.of(), List.of(), List.of());
    }

    private String header() {
        return "package " + packageName() + "; " + types.imports()
                + " global dev.assay.api.rule.Assess assess; global java.time.LocalDate asOf; ";
    }

    private String packageName() {
        return "assay.rules." + pack.replace('-', '_');
    }

    private String generated(List<ShortForm> forms, RuleReader reader, List<Rule> rules) {
        StringBuilder text = new StringBuilder();
        ShortFormRules spell = new ShortFormRules(types);
        Map<String, Source> declared = new TreeMap<>();
        for (ShortForm form : forms) {
            for (ShortFormRules.RuleText rule : spell.of(form)) {
                text.append(rule.text()).append('\n');
                declared.put(rule.name(), rule.source());
            }
        }
        if (text.isEmpty()) {
            return "";
        }
        for (Rule rule : reader.read(new DrlFile(GENERATED, text.toString()))) {
            rules.add(new Rule(
                    rule.name(), rule.check(), rule.verb(), declared.get(rule.name()), rule.rests(), rule.sections()));
        }
        return header() + text;
    }

    private static void check(List<Rule> rules, Collection<Check> checks, List<Problem> problems) {
        Set<String> names = new HashSet<>();
        Set<CheckId> applied = new HashSet<>();
        boolean allRead = problems.isEmpty();
        for (Rule rule : rules) {
            if (!names.add(rule.name())) {
                problems.add(Problem.at(
                        rule.source(),
                        "rule \"" + rule.name() + "\" is there twice; a rule's name is unique in its pack"));
            }
            if (rule.verb() == Verb.APPLIES) {
                applied.add(rule.check());
            }
        }
        for (Check check : checks) {
            // Where a rule could not be read, it may be the one.
            if (allRead && !applied.contains(check.id())) {
                problems.add(Problem.at(
                        check.declared(),
                        "check \"" + check.id().name()
                                + "\" has no rule that says to what it applies; add one, or a short form"));
            }
        }
    }

    private CompiledRules build(Map<String, String> sources, List<Rule> rules, List<String> practices) {
        // Without it the order of generated members follows hash order, and two builds differ.
        System.setProperty("drools.reproducibleExecutableModelGeneration", "true");
        KieServices services = KieServices.get();
        KieFileSystem files = services.newKieFileSystem();
        files.generateAndWritePomXML(services.newReleaseId("assay", pack, "1"));
        sources.forEach((file, text) -> files.write(
                "src/main/resources/" + packageName().replace('.', '/') + "/" + file.replace('/', '_'), text));
        KieBuilder builder = services.newKieBuilder(files, classes);
        builder.buildAll(ExecutableModelProject.class);
        List<Problem> problems = builder.getResults().getMessages(Message.Level.ERROR).stream()
                .map(message -> Problem.at(
                        place(message),
                        "the rule engine could not compile what is right by the rule language; please report it with this"
                                + " file (" + cut(message.getText()) + ")"))
                .limit(SHOWN)
                .toList();
        if (!problems.isEmpty()) {
            throw new ProblemsException(problems);
        }
        InternalKieModule module = (InternalKieModule) builder.getKieModule();
        Map<String, byte[]> generated = new TreeMap<>();
        String prefix = packageName().replace('.', '/') + "/";
        for (String file : module.getFileNames()) {
            if (file.startsWith(prefix) && file.endsWith(".class")) {
                generated.put(file.substring(0, file.length() - 6).replace('/', '.'), module.getBytes(file));
            }
        }
        String model = new String(
                        module.getBytes("META-INF/kie/assay/" + pack + "/drools-model"), StandardCharsets.UTF_8)
                .lines()
                .skip(1)
                .filter(line -> !line.isBlank())
                .collect(Collectors.joining("\n"));
        if (model.isEmpty() || model.contains("\n")) {
            throw new IllegalStateException("expected one generated model for " + pack + ", found: " + model);
        }
        return new CompiledRules(version(), model, generated, rules, practices);
    }

    /** Where the author finds it: short forms stand in the catalog, and rule files were given without their folder. */
    private static Source place(Message message) {
        String path = String.valueOf(message.getPath());
        String file = path.substring(path.lastIndexOf('/') + 1);
        return file.equals(GENERATED)
                ? new Source("catalog.yaml", 0, 0)
                : new Source(file.replaceFirst("^rules_", "rules/"), Math.max(0, message.getLine()), 0);
    }

    /** What the rule engine says can be a whole generated class. */
    private static String cut(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        return line.length() <= 200 ? line : line.substring(0, 200) + "...";
    }

    /** The version of the rule engine that this process runs. */
    public static String version() {
        return String.valueOf(KieServices.class.getPackage().getImplementationVersion());
    }
}
