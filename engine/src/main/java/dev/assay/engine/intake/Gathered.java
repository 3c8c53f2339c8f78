package dev.assay.engine.intake;

import dev.assay.api.facts.Evidence;
import dev.assay.api.model.RecordedFact;
import dev.assay.api.model.Source;
import dev.assay.api.schema.FactSection;
import dev.assay.api.value.DateRange;
import dev.assay.engine.name.Nearest;
import dev.assay.engine.name.Words;
import dev.assay.engine.yaml.Problems;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The facts of all files, until the last is read and what they say of each other can be checked. */
final class Gathered {

    /** Beyond this, finding the nearest of all ids takes longer than looking it up. */
    private static final int MOST_TO_SEARCH = 10_000;

    private final Problems problems;
    private final InputSections kinds;
    private final Ids ids;
    private final List<Draft> drafts = new ArrayList<>();
    private final List<Draft.Mention> references = new ArrayList<>();

    Gathered(InputSections kinds, Problems problems) {
        this.kinds = kinds;
        this.problems = problems;
        this.ids = new Ids(problems);
    }

    Ids ids() {
        return ids;
    }

    void add(Draft draft) {
        drafts.add(draft);
    }

    void refer(Draft.Mention reference) {
        references.add(reference);
    }

    /** Adds a problem for each reference to nothing, where what exists is known. */
    void checkReferences() {
        for (Draft.Mention reference : references) {
            Set<String> existing = ids.of(reference.section());
            if (existing.contains(reference.name()) || !ids.sure(reference.section())) {
                continue;
            }
            Optional<String> nearest =
                    existing.size() > MOST_TO_SEARCH ? Optional.empty() : Nearest.to(reference.name(), existing);
            String singular = kinds.section(reference.section())
                    .map(FactSection::singular)
                    .orElse("fact");
            problems.add(
                    reference.source(),
                    reference.path() + " is " + Words.quoted(reference.name()) + ", but no " + singular
                            + " has that id; "
                            + nearest.map(near -> "did you mean " + Words.quoted(near) + "?")
                                    .orElse("list it under " + reference.section() + " or correct it"));
        }
    }

    /** The facts, with an evidence item for each name that none was listed for. */
    List<RecordedFact> facts(EvidenceFolder folder) {
        Map<String, List<String>> byFile = new HashMap<>();
        for (Draft draft : drafts) {
            if (draft.fact() instanceof Evidence item) {
                byFile.computeIfAbsent(item.file(), f -> new ArrayList<>()).add(item.id());
            }
        }
        Map<String, Draft> named = new LinkedHashMap<>();
        List<RecordedFact> facts = new ArrayList<>(drafts.size());
        for (Draft draft : drafts) {
            facts.add(finish(draft, folder, evidence(draft, byFile, named)));
        }
        named.values().forEach(draft -> facts.add(finish(draft, folder, List.of())));
        return facts;
    }

    private List<String> evidence(Draft draft, Map<String, List<String>> byFile, Map<String, Draft> named) {
        List<Draft.Mention> mentions = draft.evidence();
        return mentions.isEmpty()
                ? List.of()
                : mentions.stream()
                        .map(mention -> resolve(mention, byFile, draft, named))
                        .distinct()
                        .toList();
    }

    private static RecordedFact finish(Draft draft, EvidenceFolder folder, List<String> evidence) {
        if (draft.fact() instanceof Evidence item) {
            Source place = draft.keys().getOrDefault("file", draft.source());
            Source hashPlace = draft.keys().getOrDefault("sha-256", place);
            return draft.recorded(folder.hashed(item, place, hashPlace), evidence);
        }
        return draft.recorded(draft.fact(), evidence);
    }

    private String resolve(
            Draft.Mention mention, Map<String, List<String>> byFile, Draft draft, Map<String, Draft> named) {
        String name = mention.name();
        if (ids.of("evidence").contains(name)) {
            return name;
        }
        List<String> items = byFile.getOrDefault(name, List.of());
        if (items.size() > 1) {
            problems.add(
                    mention.source(),
                    mention.path() + " is " + Words.quoted(name)
                            + ", the file of several evidence items; name the id of one: " + Words.or(items));
        }
        if (!items.isEmpty()) {
            return items.get(0);
        }
        named.computeIfAbsent(name, n -> implicit(mention, draft));
        return name;
    }

    /** It was recorded by and with the first fact that names it. */
    private Draft implicit(Draft.Mention mention, Draft by) {
        String name = mention.name();
        Evidence item = new Evidence(name, name, "unknown", DateRange.UNKNOWN, "", "", "", List.of());
        Map<String, Source> keys = Map.of("file", mention.source());
        return new Draft(
                FactSection.of(Evidence.class), item, mention.source(), keys, List.of(), by.said(), by.validity());
    }
}
