package dev.assay.engine.intake;

import dev.assay.api.facts.Evidence;
import dev.assay.api.model.InputFile;
import dev.assay.api.model.Problem;
import dev.assay.api.model.Snapshot;
import dev.assay.api.model.Source;
import dev.assay.engine.problem.ProblemsException;
import dev.assay.engine.upgrade.FactsUpgrade;
import dev.assay.engine.yaml.LocatedYaml;
import dev.assay.engine.yaml.Node;
import dev.assay.engine.yaml.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Reads an organization's facts. Immutable; any number of organizations, on any thread. */
public final class Intake {

    private final InputSections kinds;
    private final Vocabulary vocabulary;
    private final Set<String> practices;

    /**
     * An intake for these packs.
     *
     * @param practices the practices that the packs ask for
     * @param controls the ids of the packs' controls, as {@code pack:control}
     * @param outcomes the names that outcomes go by
     */
    public Intake(InputSections kinds, Set<String> practices, Set<String> controls, OutcomeNames outcomes) {
        this.kinds = kinds;
        this.practices = Set.copyOf(practices);
        this.vocabulary = new Vocabulary(kinds.known(), practices, controls, outcomes);
    }

    /** The facts of these files. */
    public Snapshot read(Inputs inputs) {
        return new Run(new Problems(), new People(People.Whose.NOBODYS)).read(inputs);
    }

    /**
     * The same files with pseudonyms in place of names of people, in all that facts say. It reads the facts to find them.
     *
     * @param everybody whether to replace who says, decides and keeps something too, and not only who works here
     */
    public Inputs withoutNames(Inputs inputs, boolean everybody) {
        People people = new People(everybody ? People.Whose.EVERYBODYS : People.Whose.WORKFORCE);
        Snapshot named = new Run(new Problems(), people).read(inputs);
        Map<Source, String> edits = people.edits();
        if (edits.isEmpty()) {
            return inputs;
        }
        Map<String, byte[]> contents = new TreeMap<>();
        inputs.files().forEach((name, content) -> contents.put(name, Edits.in(name, content, edits)));
        Map<String, String> hashes = new TreeMap<>();
        named.of(Evidence.class).forEach(item -> hashes.put(people.without(item.id()), item.sha256()));
        return inputs.with(contents, hashes);
    }

    /**
     * The same files with values set in them, as anybody could have edited them, and read again to see that nothing else has changed.
     *
     * @throws ProblemsException if a setting means no key there is, a value cannot be read, or something else would change
     */
    public EditedInputs with(Inputs inputs, List<SetValue> settings) {
        return new ProvenEdits(kinds, this::read).set(inputs, settings);
    }

    /**
     * The facts as they would be with values set in them: what reading the files with these values in them would give. No file is
     * edited, so that it is not known whether the values can be set by themselves, and what is new stands at no place of a file.
     *
     * @throws ProblemsException if a setting means no key there is, a value cannot be read, or evidence is set
     */
    public Snapshot supposing(Snapshot facts, List<SetValue> settings) {
        return new Run(new Problems(), new People(People.Whose.NOBODYS)).supposing(facts, settings);
    }

    /** One reading of one organization. */
    private final class Run {
        private final Problems problems;
        private final Gathered gathered;
        private final FactReader facts;
        private final Sections sections;
        private final CsvFile tables;
        private final List<InputFile> files = new ArrayList<>();
        private boolean complete = true;

        Run(Problems problems, People people) {
            this.problems = problems;
            gathered = new Gathered(kinds, problems);
            facts = new FactReader(problems, vocabulary, gathered, people);
            sections = new Sections(kinds, problems, facts, people);
            tables = new CsvFile(kinds, problems, facts);
        }

        Snapshot read(Inputs inputs) {
            inputs.unreadable().forEach(problem -> problems.add(problem.source(), problem.message()));
            complete &= problems.isEmpty();
            inputs.files().forEach(this::file);
            return snapshot(inputs);
        }

        Snapshot supposing(Snapshot read, List<SetValue> settings) {
            Snapshot supposed = new SupposedValues(kinds, problems, gathered, facts, sections).in(read, settings);
            if (!problems.isEmpty()) {
                throw new ProblemsException(problems.sorted());
            }
            return supposed;
        }

        private void file(String name, byte[] content) {
            files.add(new InputFile(name, content.length, Sha256.of(content)));
            if (OrganizationFiles.isTable(name)) {
                complete &= tables.read(name, content);
            } else {
                Optional<Node> root = LocatedYaml.read(name, content, problems);
                complete &= root.map(sections::read).orElse(false);
            }
        }

        /** Files in the names of version 1 are told as that alone, since each of their names would be a problem. */
        private List<Problem> told(Inputs inputs) {
            List<Problem> old =
                    inputs.unreadable().isEmpty() ? FactsUpgrade.problems(inputs.files(), practices) : List.of();
            return old.isEmpty() ? problems.sorted() : old;
        }

        /** A file that could not be read may hold what others refer to, so references wait until all can be. */
        private Snapshot snapshot(Inputs inputs) {
            if (complete) {
                gathered.checkReferences();
            }
            var all = gathered.facts(inputs.evidence(problems));
            if (!problems.isEmpty()) {
                throw new ProblemsException(told(inputs));
            }
            return new Snapshot(all, files);
        }
    }
}
