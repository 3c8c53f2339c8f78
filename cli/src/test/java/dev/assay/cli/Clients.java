package dev.assay.cli;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Several organizations and the folder of their results, for tests of runs over all of them. */
final class Clients {

    private static final FileTime LONG_AGO = FileTime.fromMillis(0);

    final Path facts;
    final Path results;

    Clients(Path folder) throws IOException {
        facts = Files.createDirectories(folder.resolve("clients"));
        results = folder.resolve("results");
    }

    /** One with gaps. */
    Path gaps(String name) throws IOException {
        return client(name, Files.readString(Path.of(Run.facts("gaps.yaml"))));
    }

    /** One whose gap is closed. */
    Path closed(String name) throws IOException {
        String gaps = Files.readString(Path.of(Run.facts("gaps.yaml")));
        return client(name, gaps.replace("name: Laptops, ephi: yes, encryption-at-rest: no", "name: L, ephi: no"));
    }

    /** One that cannot be read. */
    Path broken(String name) throws IOException {
        return client(name, Files.readString(Path.of(Run.facts("bad.yaml"))));
    }

    Path client(String name, String organization) throws IOException {
        Path client = Files.createDirectories(facts.resolve(name));
        Files.writeString(client.resolve("organization.yaml"), organization);
        return client;
    }

    /** The command over all that there are, in their order, the last first. */
    String[] command(String... options) throws IOException {
        try (Stream<Path> all = Files.list(facts)) {
            List<String> backwards = all.map(Path::toString)
                    .sorted((one, other) -> other.compareTo(one))
                    .toList();
            return Stream.of(
                            Stream.of("assess"),
                            backwards.stream(),
                            Stream.of("--out", results.toString()),
                            Stream.of(options))
                    .flatMap(part -> part)
                    .toArray(String[]::new);
        }
    }

    Run assess(String... options) throws IOException {
        return Run.assay(command(options));
    }

    String csv() throws IOException {
        return Files.readString(results.resolve("portfolio.csv"));
    }

    /** A cell of a client's row; no cell of these tests holds a line break. */
    String cell(String client, String column) throws IOException {
        List<List<String>> rows = csv().lines()
                .map(line -> List.of(line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1)))
                .toList();
        int at = rows.get(0).indexOf(column);
        return rows.stream()
                .filter(row -> row.get(0).equals(client))
                .findFirst()
                .orElseThrow()
                .get(at);
    }

    /** Makes it seem that all that is written was written long ago. */
    void longAgo() throws IOException {
        for (Path file : files(results).values()) {
            Files.setLastModifiedTime(file, LONG_AGO);
        }
    }

    /** The clients whose folders were written after that. */
    List<String> written() throws IOException {
        return files(results).entrySet().stream()
                .filter(file -> file.getKey().endsWith("/manifest.xml"))
                .filter(file -> !modified(file.getValue()).equals(LONG_AGO))
                .map(file -> file.getKey().substring(0, file.getKey().indexOf('/')))
                .toList();
    }

    private static FileTime modified(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** The bytes of all files in a folder, by path. */
    static Map<String, String> bytes(Path folder) throws IOException {
        Map<String, String> bytes = new TreeMap<>();
        for (Map.Entry<String, Path> file : files(folder).entrySet()) {
            bytes.put(file.getKey(), HexFormat.of().formatHex(Files.readAllBytes(file.getValue())));
        }
        return bytes;
    }

    private static Map<String, Path> files(Path folder) throws IOException {
        Map<String, Path> files = new TreeMap<>();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                files.put(folder.relativize(file).toString().replace('\\', '/'), file);
                return FileVisitResult.CONTINUE;
            }
        });
        return files;
    }
}
