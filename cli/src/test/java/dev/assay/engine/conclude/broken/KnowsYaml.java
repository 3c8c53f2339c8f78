package dev.assay.engine.conclude.broken;

import dev.assay.engine.yaml.Node;

/** Breaks a sentence of the architecture on purpose: YAML outside intake. */
final class KnowsYaml {
    private Node node;
}
