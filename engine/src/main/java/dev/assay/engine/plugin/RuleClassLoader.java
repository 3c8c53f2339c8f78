package dev.assay.engine.plugin;

import java.net.URL;
import org.jspecify.annotations.Nullable;

/** What generated code sees: all that its plugin sees, and the rule engine, which the plugin itself does not see. */
final class RuleClassLoader extends ClassLoader {

    private final ClassLoader engine;

    RuleClassLoader(ClassLoader engine, PluginClassLoader plugin) {
        super(plugin);
        this.engine = engine;
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        if (name.startsWith("org.drools.") || name.startsWith("org.kie.")) {
            return engine.loadClass(name);
        }
        throw new ClassNotFoundException(name);
    }

    @Override
    protected @Nullable URL findResource(String name) {
        return name.startsWith("org/drools/") || name.startsWith("org/kie/") ? engine.getResource(name) : null;
    }
}
