package dev.assay.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * What surrounds a run.
 *
 * @param env the environment's variables
 * @param today says which day it is
 * @param now says when it is, for signatures; the only clocks
 * @param directory the working directory
 * @param packs the folders of the shipped packs; none where Assay runs without its launcher
 */
public record Surroundings(
        Map<String, String> env, Supplier<LocalDate> today, Supplier<Instant> now, Path directory, List<Path> packs) {

    public Surroundings {
        env = Map.copyOf(env);
        packs = List.copyOf(packs);
    }

    /** The folder of this user for what can be made again at any time, if there is one. */
    Optional<Path> cache() {
        String xdg = env.getOrDefault("XDG_CACHE_HOME", "");
        String home = env.getOrDefault("HOME", "");
        String windows = env.getOrDefault("LOCALAPPDATA", "");
        return Stream.of(xdg, home.isEmpty() ? "" : home + "/.cache", windows)
                .filter(folder -> !folder.isEmpty())
                .findFirst()
                .map(folder -> Path.of(folder, "assay", "rules"));
    }
}
