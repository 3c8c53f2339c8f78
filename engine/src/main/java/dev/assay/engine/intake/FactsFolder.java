package dev.assay.engine.intake;

import dev.assay.engine.problem.ProblemsException;
import dev.assay.engine.yaml.Problems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** The files of a facts folder as they are written, the plan included. */
public final class FactsFolder {

    private FactsFolder() {}

    /**
     * The contents by name.
     *
     * @throws ProblemsException if a file cannot be read
     */
    public static Map<String, byte[]> contents(Path facts) {
        Problems problems = new Problems();
        Map<String, byte[]> contents = new TreeMap<>();
        OrganizationFiles.of(facts, problems).each(contents::put);
        Path plan = facts.resolve(OrganizationFiles.PLAN);
        if (Files.isDirectory(facts) && Files.isRegularFile(plan)) {
            OrganizationFiles.plan(plan, problems).each(contents::put);
        }
        if (!problems.isEmpty()) {
            throw new ProblemsException(problems.sorted());
        }
        return contents;
    }
}
