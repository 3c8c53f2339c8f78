package dev.assay.engine.rules;

import dev.assay.api.model.Check;
import dev.assay.api.model.CheckId;
import dev.assay.api.model.Problem;
import dev.assay.api.model.Rule;
import dev.assay.api.model.Verb;
import dev.assay.engine.drl.DrlFile;
import dev.assay.engine.drl.FactTypes;
import dev.assay.engine.drl.ReadRule;
import dev.assay.engine.drl.RuleReader;
import dev.assay.engine.drl.ShortForm;
import dev.assay.engine.drl.ShortFormRules;
import dev.assay.engine.problem.ProblemsException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.kie.api.KieBase;

/**
 * Compiles the rules of one pack to an executable model: the same bytes for the same rules. It serves the build of the
 * shipped packs and a folder that is still being written, so there is one way from a rule to its classes.
 */
public final class RuleCompiler {

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
        List<ReadRule> read = new ArrayList<>(shortForms(forms, reader, problems));
        files.forEach(file -> read.addAll(reader.read(file)));
        reader.finish();
        check(read.stream().map(ReadRule::rule).toList(), checks, problems);
        if (!problems.isEmpty()) {
            throw new ProblemsException(problems);
        }
        read.sort(Comparator.comparing(each -> each.rule().name()));
        return read.isEmpty() ? empty() : compiled(read, List.copyOf(reader.practices()));
    }

    /** A pack without rules. */
    private static CompiledRules empty() {
        return new CompiledRules(version(), "", Map.of(), List.of(), List.of());
    }

    /** The rules of short forms, which stand where the catalog says them. */
    private List<ReadRule> shortForms(List<ShortForm> forms, RuleReader reader, List<Problem> problems) {
        ShortFormRules spell = new ShortFormRules(types);
        List<ReadRule> rules = new ArrayList<>();
        for (ShortForm form : forms) {
            int before = problems.size();
            String text = String.join("\n", spell.of(form));
            for (ReadRule read : reader.read(new DrlFile(form.source().file(), text))) {
                Rule rule = read.rule();
                Rule placed =
                        new Rule(rule.name(), rule.check(), rule.verb(), form.source(), rule.rests(), rule.sections());
                rules.add(new ReadRule(placed, read.missing(), read.body()));
            }
            if (problems.size() > before) {
                problems.subList(before, problems.size()).clear();
                problems.add(Problem.at(
                        form.source(),
                        "the short form of the check " + form.check() + " can't be spelled out as rules; please report"
                                + " it with this file"));
            }
        }
        return rules;
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

    private CompiledRules compiled(List<ReadRule> read, List<String> practices) {
        Map<String, List<Spoken>> said = new LinkedHashMap<>();
        for (ReadRule each : read) {
            said.computeIfAbsent(each.body(), body -> new ArrayList<>()).add(new Spoken(each.rule(), each.missing()));
        }
        try {
            GeneratedModel model = new GeneratedModel(pack, types.imports(), classes);
            model.compile(List.copyOf(said.keySet()));
            return new CompiledRules(version(), model.name(), model.classes(), List.copyOf(said.values()), practices);
        } catch (NotCompiled e) {
            Rule rule = List.copyOf(said.values()).get(e.rule()).get(0).rule();
            throw new ProblemsException(
                    List.of(Problem.at(
                            rule.source(),
                            "rule \"" + rule.name()
                                    + "\" is right by the rule language, but the rules of " + pack
                                    + " could not be compiled with it; please report it with this file (--debug shows"
                                    + " more), and write the rule in another way meanwhile")),
                    e);
        }
    }

    /** The version of the rule engine that this process runs. */
    public static String version() {
        return String.valueOf(KieBase.class.getPackage().getImplementationVersion());
    }
}
