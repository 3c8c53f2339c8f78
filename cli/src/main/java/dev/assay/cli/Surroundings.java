package dev.assay.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What surrounds a run.
 *
 * @param env the environment's variables
 * @param today says which day it is; the only clock
 * @param directory the working directory
 * @param packs the folders of the shipped packs; none where Assay runs without its launcher
 */
public record Surroundings(Map<String, String> env, Supplier<LocalDate> today, Path directory, List<Path> packs) {

    public Surroundings {
        env = Map.copyOf(env);
        packs = List.copyOf(packs);
    }
}
