package dev.assay.cli.growth;

import java.io.IOException;
import java.io.InputStream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Loads Assay once more, with fact records that count how often they are asked. What is no part of Assay is shared. */
final class CountingLoader extends ClassLoader {

    CountingLoader() {
        super("counting", CountingLoader.class.getClassLoader());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        boolean own = name.startsWith("dev.assay.") && !name.equals(Visits.class.getName());
        if (!own) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> known = findLoadedClass(name);
            return known != null ? known : defined(name);
        }
    }

    private Class<?> defined(String name) throws ClassNotFoundException {
        try (InputStream in = getResourceAsStream(name.replace('.', '/') + ".class")) {
            if (in == null) {
                throw new ClassNotFoundException(name);
            }
            byte[] bytes = in.readAllBytes();
            byte[] ours = name.startsWith("dev.assay.api.facts.") ? counting(bytes) : bytes;
            return defineClass(name, ours, 0, ours.length);
        } catch (IOException e) {
            throw new ClassNotFoundException(name, e);
        }
    }

    private static byte[] counting(byte[] bytes) {
        ClassReader reader = new ClassReader(bytes);
        ClassWriter writer = new ClassWriter(reader, 0);
        reader.accept(
                new ClassVisitor(Opcodes.ASM9, writer) {
                    @Override
                    public MethodVisitor visitMethod(
                            int access, String name, String descriptor, String signature, String[] exceptions) {
                        MethodVisitor method = super.visitMethod(access, name, descriptor, signature, exceptions);
                        boolean counts =
                                !name.startsWith("<") && (access & (Opcodes.ACC_STATIC | Opcodes.ACC_ABSTRACT)) == 0;
                        return counts ? counting(method) : method;
                    }
                },
                0);
        return writer.toByteArray();
    }

    private static MethodVisitor counting(MethodVisitor method) {
        return new MethodVisitor(Opcodes.ASM9, method) {
            @Override
            public void visitCode() {
                super.visitCode();
                visitMethodInsn(Opcodes.INVOKESTATIC, Type.getInternalName(Visits.class), "one", "()V", false);
            }
        };
    }
}
