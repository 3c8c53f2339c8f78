package dev.assay.engine.intake;

import dev.assay.api.facts.Evidence;
import dev.assay.api.model.Source;
import dev.assay.api.model.Validity;
import dev.assay.api.schema.FactKey;
import dev.assay.api.schema.FactSection;
import dev.assay.api.schema.Kebab;
import dev.assay.api.spi.FactKind;
import dev.assay.engine.name.Words;
import dev.assay.engine.yaml.Problems;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Gives each fact its id and sees that no two in a section share one. */
final class Ids {

    private static final int LONGEST = 200;

    private final Problems problems;
    private final Map<String, Map<String, List<Holder>>> taken = new HashMap<>();

    /** A fact that has an id, in a period. */
    private record Holder(Source source, Validity validity) {}

    /** The first id of those that are alike. */
    private record Alike(String id, Source source) {}

    private final Map<String, Alike> alike = new HashMap<>();
    private final Set<String> unsure = new HashSet<>();

    Ids(Problems problems) {
        this.problems = problems;
    }

    /** The ids of a section so far. */
    Set<String> of(String section) {
        return taken.getOrDefault(section, Map.of()).keySet();
    }

    /** Says that the section has facts whose ids could not be read. */
    void unsure(String section) {
        unsure.add(section);
    }

    /** Whether every id of the section is known. */
    boolean sure(String section) {
        return !unsure.contains(section);
    }

    /** Takes an id that was read before. */
    void known(FactSection kind, String id, Source source) {
        take(kind, id, source, Validity.ALWAYS);
    }

    /** Takes an id that the input gives; facts of one id hold in periods that do not overlap. */
    void given(FactSection kind, String id, KeyPath path, Source source, Validity validity) {
        if (!allowed(id, path, source)) {
            return;
        }
        alike(kind, id, path, source);
        Holder first = take(kind, id, source, validity);
        if (first != null && (first.validity().limited() || validity.limited())) {
            problems.add(
                    source,
                    path + " has the id " + Words.quoted(id) + ", as does " + first.source()
                            + " for days that both include; let one end (until) before the other begins (from)");
        } else if (first != null) {
            String found = kind.shape() == FactKind.Shape.MAP
                    ? " already stands at " + first.source() + "; keep one of them"
                    : " is " + Words.quoted(id) + ", which already stands at " + first.source()
                            + "; ids are unique in a section, choose another";
            problems.add(source, path + found);
        }
    }

    /** Takes the only fact of its kind. */
    void single(FactSection kind, String id, KeyPath path, Source source) {
        Set<String> before = of(kind.name());
        if (!before.isEmpty()) {
            Source first =
                    taken.get(kind.name()).values().iterator().next().get(0).source();
            problems.add(source, path + " already stands at " + first + "; there is only one, keep one of them");
        }
        if (allowed(id, path.then("id"), source)) {
            take(kind, id, source, Validity.ALWAYS);
        }
    }

    /** Takes an id made of the key components; empty where it cannot be made. */
    String derived(FactSection kind, Object[] values, KeyPath path, Source source, Validity validity) {
        List<FactKey> components = kind.record().keys();
        FactKey first = components.get(kind.idParts().get(0));
        if (values[kind.idParts().get(0)].equals(first.type().unknown())) {
            problems.add(source, path + " has neither id nor " + first.name() + "; write one of them");
            return "";
        }
        String id = part(kind, values[kind.idParts().get(0)]);
        for (int i = 1; i < kind.idParts().size(); i++) {
            String part = part(kind, values[kind.idParts().get(i)]);
            id += part.isEmpty() ? "" : "-" + part;
        }
        if (kind.shape() == FactKind.Shape.SINGLE) {
            single(kind, id, path, source);
        } else if (allowed(id, path.then("id"), source)) {
            alike(kind, id, path, source);
            Holder taker = take(kind, id, source, validity);
            if (taker != null) {
                String keys = kind.idParts().stream()
                        .map(i -> components.get(i).name())
                        .collect(Collectors.joining(" and "));
                problems.add(
                        source,
                        path + " gets the id " + Words.quoted(id) + " from its " + keys + ", as does " + taker.source()
                                + "; give each an id");
            }
        }
        return id;
    }

    /** An evidence item goes by its file as it is written, also where a fact alone names it. */
    private static String part(FactSection kind, Object value) {
        String text = value instanceof Enum<?> constant ? Kebab.ofConstant(constant) : value.toString();
        return kind.type() == Evidence.class ? text : Kebab.ofText(text);
    }

    boolean allowed(String id, KeyPath path, Source source) {
        String wrong = "";
        if (id.isEmpty()) {
            wrong = "empty; expected an id";
        } else if (id.length() > LONGEST) {
            wrong = id.length() + " characters long; expected at most " + LONGEST;
        } else if (id.equals("*")) {
            wrong = "\"*\", which stands for the rest of a list; choose another id";
        } else if (!Words.printable(id).equals(id)) {
            wrong = Words.quoted(id) + " with characters that do not print; choose another id";
        }
        if (!wrong.isEmpty()) {
            problems.add(source, path + " is " + wrong);
        }
        return wrong.isEmpty();
    }

    /**
     * Refuses an id that differs from another one of its section only in case or in its Unicode form (UAX #15), since people and file
     * systems take the two for one. Evidence goes by the names of files, which may differ so.
     */
    private void alike(FactSection kind, String id, KeyPath path, Source source) {
        if (kind.type() == Evidence.class) {
            return;
        }
        String folded = Normalizer.normalize(id, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        Alike first = alike.computeIfAbsent(kind.name() + " " + folded, f -> new Alike(id, source));
        if (!first.id().equals(id)) {
            problems.add(
                    source,
                    path + " has the id " + Words.quoted(id) + ", which differs from " + Words.quoted(first.id())
                            + " at " + first.source()
                            + " in case or character form alone; write both the same, or choose another");
        }
    }

    /** The first fact that has the id on some day of this period; null for none. */
    private @Nullable Holder take(FactSection kind, String id, Source source, Validity validity) {
        List<Holder> holders = taken.computeIfAbsent(kind.name(), s -> new LinkedHashMap<>())
                .computeIfAbsent(id, i -> new ArrayList<>(1));
        for (Holder holder : holders) {
            if (!validity.apartFrom(holder.validity())) {
                return holder;
            }
        }
        holders.add(new Holder(source, validity));
        return null;
    }
}
