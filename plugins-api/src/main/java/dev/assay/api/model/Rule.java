package dev.assay.api.model;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * One rule of a pack, as its trace names it. Made by the engine when a pack is compiled.
 *
 * @param name its name, unique in the pack
 * @param check the check it belongs to
 * @param verb what it says
 * @param source where it is written
 * @param rests the keys whose recorded value its verdict rests on, by section of the fact
 * @param sections the sections of the facts it looks at: of those it matches, in its order, then of those whose absence or number decides
 * @since 1
 */
public record Rule(
        String name, CheckId check, Verb verb, Source source, Map<String, Set<String>> rests, List<String> sections) {

    public Rule {
        Map<String, Set<String>> ordered = new TreeMap<>();
        rests.forEach((section, keys) -> ordered.put(section, Collections.unmodifiableSet(new TreeSet<>(keys))));
        rests = Collections.unmodifiableMap(ordered);
        sections = List.copyOf(sections);
    }
}
