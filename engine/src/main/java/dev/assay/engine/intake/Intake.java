package dev.assay.engine.intake;

import dev.assay.api.model.InputFile;
import dev.assay.api.model.Snapshot;
import dev.assay.engine.problem.ProblemsException;
import dev.assay.engine.yaml.LocatedYaml;
import dev.assay.engine.yaml.Node;
import dev.assay.engine.yaml.Problems;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads an organization's facts. Immutable; any number of organizations, on any thread. */
public final class Intake {

    private final FactKinds kinds;
    private final Vocabulary vocabulary;

    /**
     * An intake for these packs.
     *
     * @param practices the habits that the packs ask for
     * @param controls the ids of the packs' controls, as {@code pack:control}
     * @param outcomes the names that outcomes go by
     */
    public Intake(FactKinds kinds, Set<String> practices, Set<String> controls, OutcomeNames outcomes) {
        this.kinds = kinds;
        this.vocabulary = new Vocabulary(kinds.sections(), practices, controls, outcomes);
    }

    /** The facts of one YAML or JSON file, or of all facts files in a folder. */
    public Snapshot read(Path fileOrFolder) {
        Problems problems = new Problems();
        OrganizationFiles files = OrganizationFiles.of(fileOrFolder, problems);
        Run run = new Run(problems);
        run.complete &= files.each(run::file);
        return run.snapshot(files.root());
    }

    /** The facts of one file in memory. */
    public Snapshot read(String name, byte[] content) {
        Run run = new Run(new Problems());
        run.file(name, content);
        return run.snapshot(Optional.empty());
    }

    /** One reading of one organization. */
    private final class Run {
        private final Problems problems;
        private final Gathered gathered;
        private final Sections sections;
        private final CsvFile tables;
        private final List<InputFile> files = new ArrayList<>();
        private boolean complete = true;

        Run(Problems problems) {
            this.problems = problems;
            gathered = new Gathered(kinds, problems);
            FactReader facts = new FactReader(problems, vocabulary, gathered);
            sections = new Sections(kinds, problems, facts);
            tables = new CsvFile(kinds, problems, facts);
        }

        void file(String name, byte[] content) {
            files.add(new InputFile(name, content.length, Sha256.of(content)));
            if (OrganizationFiles.isTable(name)) {
                complete &= tables.read(name, content);
            } else {
                Optional<Node> root = LocatedYaml.read(name, content, problems);
                complete &= root.map(sections::read).orElse(false);
            }
        }

        /** A file that could not be read may hold what others refer to, so references wait until all can be. */
        Snapshot snapshot(Optional<Path> folder) {
            if (complete) {
                gathered.checkReferences();
            }
            var facts = gathered.facts(new EvidenceFolder(folder, problems));
            if (!problems.isEmpty()) {
                throw new ProblemsException(problems.sorted());
            }
            return new Snapshot(facts, files);
        }
    }
}
