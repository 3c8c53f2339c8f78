package dev.assay.engine.rules;

import dev.assay.api.model.Rule;
import dev.assay.api.spi.Fact;
import dev.assay.engine.problem.Thrown;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;

/**
 * The loaded rules of one pack. One base and one session per pack, so that no pack can touch another's facts or rules.
 * Safe for use by several threads; each run has a session of its own.
 */
public final class RuleBase {

    /** No rules. */
    public static final RuleBase NONE = new RuleBase(null, List.of());

    private static final Pattern GENERATED_NAME = Pattern.compile("\"(r\\d+)\"");

    /** The rule engine is made ready for one pack after the other: how its classes begin was never meant for two threads. */
    private static final Object ONE_AT_A_TIME = new Object();

    private final @Nullable FutureTask<KieBase> base;
    private final Map<String, List<Spoken>> said;

    private RuleBase(@Nullable FutureTask<KieBase> base, List<List<Spoken>> said) {
        this.base = base;
        this.said = Firing.byName(said);
    }

    /**
     * Compiled rules, of which nothing is loaded before it is asked for.
     *
     * @param parent what sees the fact records and the rule engine
     */
    public static RuleBase of(CompiledRules compiled, ClassLoader parent) {
        return compiled.model().isEmpty()
                ? NONE
                : new RuleBase(new FutureTask<>(() -> made(compiled, parent)), compiled.said());
    }

    private static KieBase made(CompiledRules compiled, ClassLoader parent) throws ReflectiveOperationException {
        synchronized (ONE_AT_A_TIME) {
            Model model = new GeneratedClasses(compiled.classes(), parent)
                    .loadClass(compiled.model())
                    .asSubclass(Model.class)
                    .getConstructor()
                    .newInstance();
            return KieBaseBuilder.createKieBaseFromModel(model);
        }
    }

    /** Loads the rules, unless they are, or waits while another thread does; what goes wrong is told where they are run. */
    public void load() {
        try {
            loaded();
        } catch (ExecutionException e) {
            // Kept, and told by whoever runs the rules.
            return;
        }
    }

    /** Loads the rules, and tells what goes wrong. */
    public void require() throws ReflectiveOperationException {
        try {
            loaded();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof ReflectiveOperationException missing) {
                throw missing;
            }
            throw unchecked(e.getCause());
        }
    }

    private @Nullable KieBase loaded() throws ExecutionException {
        if (base == null) {
            return null;
        }
        base.run();
        try {
            return base.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while rules were loaded", e);
        }
    }

    private static RuntimeException unchecked(@Nullable Throwable thrown) {
        if (thrown instanceof Error error) {
            throw error;
        }
        return thrown instanceof RuntimeException known ? known : new IllegalStateException(thrown);
    }

    /**
     * Runs all rules over the facts.
     *
     * @return what they said, in no particular order
     * @throws RuleFailure if the rules can't be loaded, a rule throws or rules fire without end
     */
    public List<Saying> run(Collection<? extends Fact> facts, LocalDate asOf) {
        KieBase loaded;
        try {
            loaded = loaded();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof OutOfMemoryError none) {
                throw none;
            }
            throw new RuleFailure("its rules break where they are loaded (" + Thrown.text(e.getCause()) + ")", e);
        }
        if (loaded == null) {
            return List.of();
        }
        KieSession session = loaded.newKieSession();
        try {
            Firing firing = new Firing(said);
            session.setGlobal("said", firing);
            session.setGlobal("asOf", asOf);
            facts.forEach(session::insert);
            long limit = 1_000L + 100L * said.size() * Math.max(1, facts.size());
            int bound = (int) Math.min(Integer.MAX_VALUE, limit);
            if (session.fireAllRules(bound) == bound) {
                throw new RuleFailure("its rules fire without end");
            }
            return firing.sayings();
        } catch (RuleFailure failure) {
            throw failure;
        } catch (Throwable thrown) {
            // A missing class or a changed API is an Error and not an Exception; it must not pass for silence.
            throw new RuleFailure(broken(thrown), thrown);
        } finally {
            session.dispose();
        }
    }

    /** Which rule broke and by what, in the words of the code that it called and not in those of the rule engine. */
    private String broken(Throwable thrown) {
        String rule = "one of its rules";
        Throwable root = thrown;
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            Matcher named = GENERATED_NAME.matcher(String.valueOf(cause.getMessage()));
            if (named.find() && said.containsKey(named.group(1))) {
                Rule found = said.get(named.group(1)).get(0).rule();
                rule = "rule \"" + found.name() + "\" (" + found.source() + ")";
            }
            root = cause;
        }
        String type = root.getClass().getName();
        return type.startsWith("org.drools.") || type.startsWith("org.kie.")
                ? rule + " could not be run; please report it (--debug shows more)"
                : rule + " threw " + type + (root.getMessage() == null ? "" : ": " + root.getMessage());
    }
}
