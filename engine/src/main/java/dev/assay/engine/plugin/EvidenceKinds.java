package dev.assay.engine.plugin;

import dev.assay.api.facts.Evidence;
import dev.assay.api.spi.OneOf;
import java.util.Arrays;
import java.util.List;

/** The kinds of evidence, as the fact record says them. */
final class EvidenceKinds {

    static final List<String> KNOWN = Arrays.stream(Evidence.class.getRecordComponents())
            .filter(component -> component.getName().equals("kind"))
            .flatMap(component ->
                    Arrays.stream(component.getAnnotation(OneOf.class).value()))
            .toList();

    private EvidenceKinds() {}
}
