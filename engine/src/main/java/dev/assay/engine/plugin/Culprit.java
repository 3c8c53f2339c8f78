package dev.assay.engine.plugin;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whose code threw something. */
public final class Culprit {

    private Culprit() {}

    /** The id of the plugin, by the class loader of what was running, or of what was thrown. */
    public static Optional<String> of(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            Optional<String> running = of(cause.getStackTrace());
            if (running.isPresent()) {
                return running;
            }
            ClassLoader loader = cause.getClass().getClassLoader();
            if (loader instanceof PluginClassLoader) {
                return id(loader.getName());
            }
        }
        return Optional.empty();
    }

    /** The id of the plugin whose code is on a stack, that which was called last. */
    public static Optional<String> of(StackTraceElement[] stack) {
        return Arrays.stream(stack)
                .flatMap(frame -> id(frame.getClassLoaderName()).stream())
                .findFirst();
    }

    private static Optional<String> id(@Nullable String loader) {
        return Optional.ofNullable(loader)
                .filter(name -> name.startsWith(PluginClassLoader.PREFIX))
                .map(name -> name.substring(PluginClassLoader.PREFIX.length()));
    }
}
