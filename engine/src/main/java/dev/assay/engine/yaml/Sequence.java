package dev.assay.engine.yaml;

import dev.assay.api.model.Source;
import java.util.List;

/** Values one after the other. */
public record Sequence(Source source, List<Node> items) implements Node {

    public Sequence {
        items = List.copyOf(items);
    }

    @Override
    public String described() {
        return "a list";
    }
}
