import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

/**
 * Rewrites the classes of a jar that are of a class-file version without stack maps (Java 5 and older) into that of Java 17. The JVM
 * leaves such classes out of its archives, verifies them anew at each start by its oldest verifier, and JDK 25 can't make an
 * ahead-of-time cache where they are loaded. Nothing but the version and the stack maps changes. Part of the build, see the pom.
 *
 * <p>Usage: NewerClasses JAR
 */
public final class NewerClasses {

    private static final int FIRST_WITH_STACK_MAPS = 50;
    /** The earliest day that a jar can name; a day of today would make the bytes differ. */
    private static final LocalDateTime EPOCH = LocalDateTime.of(1980, 1, 1, 0, 0);

    private static final String CHANGED = "META-INF/CHANGED";
    private static final String NOTE = "Assay's build gave the classes of this jar a newer class-file version and stack maps;"
            + " what they do is unchanged.\n";

    private NewerClasses() {}

    public static void main(String[] args) throws IOException {
        Path jar = Path.of(args[0]);
        Path rewritten = Path.of(args[0] + ".part");
        try (URLClassLoader known = new URLClassLoader(new URL[] {jar.toUri().toURL()});
                ZipInputStream in = new ZipInputStream(Files.newInputStream(jar));
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(rewritten))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (entry.getName().equals(CHANGED)) {
                    continue;
                }
                byte[] content = in.readAllBytes();
                boolean old = entry.getName().endsWith(".class") && version(content) < FIRST_WITH_STACK_MAPS;
                write(entry.getName(), old ? newer(content, known) : content, out);
            }
            write(CHANGED, NOTE.getBytes(StandardCharsets.UTF_8), out);
        }
        Files.move(rewritten, jar, StandardCopyOption.REPLACE_EXISTING);
    }

    private static int version(byte[] content) {
        return (content[6] & 0xff) << 8 | content[7] & 0xff;
    }

    private static byte[] newer(byte[] content, ClassLoader known) {
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_FRAMES) {
            @Override
            protected ClassLoader getClassLoader() {
                return known;
            }
        };
        ClassVisitor versioned = new ClassVisitor(Opcodes.ASM9, writer) {
            @Override
            public void visit(int version, int access, String name, String signature, String parent, String[] types) {
                super.visit(Opcodes.V17, access, name, signature, parent, types);
            }
        };
        new ClassReader(content).accept(versioned, ClassReader.SKIP_FRAMES);
        return writer.toByteArray();
    }

    private static void write(String name, byte[] content, ZipOutputStream out) {
        try {
            ZipEntry entry = new ZipEntry(name);
            entry.setTimeLocal(EPOCH);
            out.putNextEntry(entry);
            out.write(content);
            out.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
