package dev.assay.engine.plugin;

import java.util.Optional;

/** Whose code threw something. */
public final class Culprit {

    private Culprit() {}

    /** The id of the plugin, by the class loader of what was running. */
    public static Optional<String> of(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            for (StackTraceElement frame : cause.getStackTrace()) {
                String loader = frame.getClassLoaderName();
                if (loader != null && loader.startsWith(PluginClassLoader.PREFIX)) {
                    return Optional.of(loader.substring(PluginClassLoader.PREFIX.length()));
                }
            }
        }
        return Optional.empty();
    }
}
