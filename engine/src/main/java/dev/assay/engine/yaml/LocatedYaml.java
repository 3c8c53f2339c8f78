package dev.assay.engine.yaml;

import dev.assay.api.model.Source;
import java.util.Optional;

/** Reads a YAML 1.2 or JSON file, by its name, into a tree of which every key and value knows its place. */
public final class LocatedYaml {

    /** The largest file that is read. */
    public static final int LARGEST = 64 << 20;

    private LocatedYaml() {}

    /** The file's one value; nothing, with the problems added, where the file is no clean YAML or JSON. */
    public static Optional<Node> read(String name, byte[] bytes, Problems problems) {
        int before = problems.count();
        if (bytes.length > LARGEST) {
            problems.add(new Source(name, 0, 0), "the file is larger than 64 MB; split it into several files");
            return Optional.empty();
        }
        Optional<String> text = InputText.of(name, bytes, problems);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Tree tree = new Tree(name, problems);
        if (name.endsWith(".json")) {
            JsonEvents.read(bytes, text.get(), tree);
        } else {
            YamlEvents.read(name, text.get(), tree);
        }
        Optional<Node> root = tree.root();
        if (root.isEmpty() && problems.count() == before) {
            problems.add(new Source(name, 0, 0), "the file is empty; write something into it or remove it");
        }
        return problems.count() == before ? root : Optional.empty();
    }
}
