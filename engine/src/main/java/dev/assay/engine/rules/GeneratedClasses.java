package dev.assay.engine.rules;

import java.util.Map;

/** Defines the classes generated from a pack's rules. They alone see the rule engine beside what the pack itself sees. */
final class GeneratedClasses extends ClassLoader {

    private final Map<String, byte[]> classes;

    GeneratedClasses(Map<String, byte[]> classes, ClassLoader parent) {
        super("generated rules", parent);
        this.classes = classes;
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        byte[] bytes = classes.get(name);
        if (bytes == null) {
            throw new ClassNotFoundException(name);
        }
        return defineClass(name, bytes, 0, bytes.length);
    }
}
