package dev.assay.engine.intake;

import dev.assay.api.model.Source;
import dev.assay.engine.name.Words;
import dev.assay.engine.yaml.LocatedYaml;
import dev.assay.engine.yaml.Problems;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;

/** The facts files of an organization: one file, or those of a folder in the order of their names. */
final class OrganizationFiles {

    /** The plan in a facts folder; it holds no facts. */
    static final String PLAN = "plan.yaml";

    private static final int LARGEST_TABLE = 512 << 20;

    /** The folder that evidence is looked for in; none where there are no files. */
    private final Optional<Path> root;
    /** Whether the folder was named, so that its files must not lead out of it, or one file of it. */
    private final boolean whole;

    private final List<Path> files;
    private final Problems problems;

    private OrganizationFiles(Optional<Path> root, boolean whole, List<Path> files, Problems problems) {
        this.root = root;
        this.whole = whole;
        this.files = files;
        this.problems = problems;
    }

    /** Whether a file of this name holds a table. */
    static boolean isTable(String name) {
        return extension(name).equals("csv");
    }

    private static boolean isFacts(String name) {
        return switch (extension(name)) {
            case "yaml", "yml", "json", "csv" -> true;
            default -> false;
        };
    }

    private static String extension(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    static OrganizationFiles of(Path fileOrFolder, Problems problems) {
        String name = nameOf(fileOrFolder);
        try {
            Path real = fileOrFolder.toRealPath();
            if (Files.isDirectory(real)) {
                return new OrganizationFiles(Optional.of(real), true, inFolder(real, name, problems), problems);
            }
            if (!isFacts(name)) {
                problems.add(at(name), "the file is neither YAML nor JSON; expected .yaml, .yml or .json, or a folder");
                return new OrganizationFiles(Optional.empty(), false, List.of(), problems);
            }
            Path named = fileOrFolder.toAbsolutePath().normalize();
            Path here = Optional.ofNullable(named.getParent()).orElse(named).toRealPath();
            return new OrganizationFiles(Optional.of(here), false, List.of(fileOrFolder), problems);
        } catch (IOException e) {
            problems.add(
                    at(fileOrFolder.toString().replace('\\', '/')), "there is no such file or folder; check the path");
            return new OrganizationFiles(Optional.empty(), false, List.of(), problems);
        }
    }

    /** A plan, which is read as facts are but stands alone. */
    static OrganizationFiles plan(Path file, Problems problems) {
        return new OrganizationFiles(Optional.empty(), false, List.of(file), problems);
    }

    private static List<Path> inFolder(Path folder, String name, Problems problems) throws IOException {
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> all = Files.newDirectoryStream(folder)) {
            for (Path file : all) {
                String plain = nameOf(file);
                boolean ours = isFacts(plain) && !plain.startsWith(".") && !plain.equals(PLAN);
                if (ours && !Files.isDirectory(file)) {
                    files.add(file);
                }
            }
        }
        if (files.isEmpty()) {
            problems.add(at(name), "the folder holds no facts; expected .yaml, .yml, .json or .csv files in it");
        }
        files.sort(Comparator.comparing(OrganizationFiles::nameOf));
        return files;
    }

    /** The folder that evidence is looked for in. */
    Optional<Path> root() {
        return root;
    }

    /** Gives the name and content of each file that can be read; whether all could be. */
    boolean each(BiConsumer<String, byte[]> use) {
        boolean all = true;
        for (Path file : files) {
            String name = nameOf(file);
            Optional<byte[]> content = content(file, name);
            content.ifPresent(bytes -> use.accept(name, bytes));
            all &= content.isPresent();
        }
        return all;
    }

    private Optional<byte[]> content(Path file, String name) {
        int largest = isTable(name) ? LARGEST_TABLE : LocatedYaml.LARGEST;
        try {
            Path real = file.toRealPath();
            if (whole && root.isPresent() && !real.startsWith(root.get())) {
                return refuse(name, "the file is a link out of the folder; put the file itself there");
            }
            if (!Files.isRegularFile(real)) {
                return refuse(name, "this is no regular file; put one there or remove it");
            }
            if (Files.size(real) <= largest) {
                try (InputStream in = Files.newInputStream(real)) {
                    return Optional.of(in.readAllBytes());
                }
            }
            return refuse(name, "the file is larger than " + (largest >> 20) + " MB; split it into several files");
        } catch (IOException e) {
            return refuse(name, "the file cannot be read; check that it exists and that you may read it");
        }
    }

    private Optional<byte[]> refuse(String name, String message) {
        problems.add(at(name), message);
        return Optional.empty();
    }

    private static Source at(String name) {
        return new Source(Words.printable(name), 0, 0);
    }

    private static String nameOf(Path path) {
        Path name = path.getFileName();
        return name == null ? path.toString() : name.toString();
    }
}
