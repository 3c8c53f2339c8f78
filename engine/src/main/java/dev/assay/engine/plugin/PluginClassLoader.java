package dev.assay.engine.plugin;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The class loader of one plugin: it sees the JDK, the plugins API and the plugin's own classes, nothing else. */
final class PluginClassLoader extends ClassLoader {

    static final String PREFIX = "plugin ";

    private final ClassLoader engine;
    private final Map<String, byte[]> files;

    /**
     * @param plugin the plugin's id
     * @param engine what loaded the engine, and with it the API
     * @param files the plugin's class files and services, by path
     */
    PluginClassLoader(String plugin, ClassLoader engine, Map<String, byte[]> files) {
        super(PREFIX + plugin, ClassLoader.getPlatformClassLoader());
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

    @Override
    protected @Nullable URL findResource(String name) {
        byte[] own = files.get(name);
        if (own != null) {
            return inMemory(name, own);
        }
        return name.startsWith("dev/assay/api/") ? engine.getResource(name) : null;
    }

    /** A place for what has been read already: compilers ask for classes by their place. */
    private static URL inMemory(String name, byte[] bytes) {
        try {
            return new URL("plugin", "", -1, name, new URLStreamHandler() {
                @Override
                protected URLConnection openConnection(URL url) {
                    return new URLConnection(url) {
                        @Override
                        public void connect() {
                            connected = true;
                        }

                        @Override
                        public InputStream getInputStream() {
                            return new ByteArrayInputStream(bytes);
                        }
                    };
                }
            });
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException("a name of a plugin's file is no place: " + name, e);
        }
    }

    /** Whom the plugin names as implementing a service: the content of its provider file, if it has one. */
    byte[] provider(Class<?> service) {
        return files.getOrDefault("META-INF/services/" + service.getName(), new byte[0]);
    }
}
