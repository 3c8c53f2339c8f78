package dev.assay.api.spi;

import java.util.List;

/**
 * The one type a plugin implements when it needs Java at all; found with {@link java.util.ServiceLoader} in the plugin's
 * own class loader. A plugin that only has a catalog and rules doesn't need it. The engine makes one instance per loaded
 * plugin with the public constructor, calls each method once while loading, on one thread, and takes whatever it throws as
 * a broken plugin.
 *
 * @since 1
 */
public interface Plugin {

    /** The plugin's own fact records, each annotated with {@link FactKind}; sections must not clash with existing ones. */
    default List<Class<? extends Fact>> facts() {
        return List.of();
    }
}
