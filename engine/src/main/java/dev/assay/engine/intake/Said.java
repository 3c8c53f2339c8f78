package dev.assay.engine.intake;

import dev.assay.api.model.RecordedFact;
import dev.assay.api.model.Source;
import dev.assay.api.schema.FactSection;
import dev.assay.api.value.DateRange;
import dev.assay.engine.yaml.Scalar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Who says what is set, since when and by what evidence, to be written into a record that may hold the word of others. A record names who
 * stated it and when it was recorded once, for all of its values, so that where some of them stay, all who said something are named and the
 * days become a range from the first to the last. Evidence is added to what is there.
 *
 * @param texts the keys {@code stated-by} and {@code recorded}, as far as they are to be written
 * @param evidence the evidence to add
 */
record Said(Map<String, String> texts, List<String> evidence) {

    static final Source NOWHERE = new Source(Aiming.PLACE, 0, 0);

    static final String STATED_BY = "stated-by";
    static final String RECORDED = "recorded";

    Said {
        texts = Collections.unmodifiableMap(new TreeMap<>(texts));
        evidence = List.copyOf(evidence);
    }

    /** @param fact the record as it was; null where it is new */
    static Said of(List<Aim> aims, @Nullable RecordedFact fact) {
        boolean stays = fact != null && stays(fact, aims);
        Optional<String> named = set(aims, STATED_BY);
        Set<String> roles = new LinkedHashSet<>(roles(named.orElse("")));
        if (stays && named.isEmpty()) {
            roles.addAll(fact.statedBy().isEmpty() ? List.of("unknown") : roles(fact.statedBy()));
        }
        Optional<DateRange> days = Optional.ofNullable(stays ? fact.recorded() : null);
        Set<String> evidence = new LinkedHashSet<>();
        boolean who = false;
        boolean when = false;
        for (Aim aim : aims) {
            SetValue setting = aim.setting();
            who |= roles.addAll(roles(setting.statedBy()));
            if (setting.recorded().known()) {
                DateRange day = setting.recorded();
                days = Optional.of(days.map(before -> both(before, day)).orElse(day));
                when = true;
            }
            evidence.addAll(setting.evidence());
        }
        Map<String, String> texts = new TreeMap<>();
        String all = String.join(", ", roles);
        if (who && (fact == null || !all.equals(fact.statedBy()))) {
            texts.put(STATED_BY, all);
        }
        DateRange range = days.orElse(DateRange.UNKNOWN);
        if (when && set(aims, RECORDED).isEmpty() && (fact == null || !range.equals(fact.recorded()))) {
            texts.put(RECORDED, range.toString());
        }
        evidence.removeAll(fact == null ? List.of() : fact.evidence());
        return new Said(texts, new ArrayList<>(evidence));
    }

    /** From the first to the last day; of what was there before, however long, it is known that it was by then. */
    private static DateRange both(DateRange before, DateRange day) {
        boolean open = before.latest().equals(LocalDate.MAX);
        return new DateRange(
                before.earlier(day).earliest(),
                open ? day.latest() : before.later(day).latest());
    }

    /** Whether somebody said something in the record that is not set now. */
    private static boolean stays(RecordedFact fact, List<Aim> aims) {
        FactSection kind = aims.get(0).kind();
        Set<String> left = new LinkedHashSet<>(fact.keys().keySet());
        left.remove("id");
        kind.idParts().forEach(i -> left.remove(kind.record().keys().get(i).name()));
        aims.forEach(aim -> left.remove(aim.key()));
        left.removeIf(key -> fact.keys().keySet().stream().anyMatch(inner -> inner.startsWith(key + ".")));
        return !left.isEmpty();
    }

    private static Optional<String> set(List<Aim> aims, String key) {
        return aims.stream()
                .filter(aim -> aim.key().equals(key))
                .map(aim -> aim.setting().value().strip())
                .findFirst();
    }

    private static List<String> roles(String text) {
        return text.isBlank()
                ? List.of()
                : Arrays.stream(text.split(",")).map(String::strip).toList();
    }

    /** The keys on the way to a value, after that of the record where records are in a mapping. */
    static List<String> way(String inMap, List<String> keys) {
        if (inMap.isEmpty()) {
            return keys;
        }
        List<String> way = new ArrayList<>(List.of(inMap));
        way.addAll(keys);
        return way;
    }

    static Scalar scalar(String text) {
        return new Scalar(NOWHERE, text, true);
    }
}
