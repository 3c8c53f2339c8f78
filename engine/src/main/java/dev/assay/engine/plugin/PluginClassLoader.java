package dev.assay.engine.plugin;

import java.util.Map;

/** The class loader of one plugin: it sees the JDK, the plugins API and the plugin's own classes, nothing else. */
final class PluginClassLoader extends ClassLoader {

    private final ClassLoader engine;
    private final Map<String, byte[]> files;

    /**
     * @param engine what loaded the engine, and with it the API
     * @param files the plugin's class files and services, by path
     */
    PluginClassLoader(ClassLoader engine, Map<String, byte[]> files) {
        super(ClassLoader.getPlatformClassLoader());
        this.engine = engine;
        this.files = files;
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        if (name.startsWith("dev.assay.api.")) {
            return engine.loadClass(name);
        }
        byte[] bytes = files.get(name.replace('.', '/') + ".class");
        if (bytes == null) {
            throw new ClassNotFoundException(name);
        }
        return defineClass(name, bytes, 0, bytes.length);
    }

    /** Whom the plugin names as implementing a service: the content of its provider file, if it has one. */
    byte[] provider(Class<?> service) {
        return files.getOrDefault("META-INF/services/" + service.getName(), new byte[0]);
    }
}
