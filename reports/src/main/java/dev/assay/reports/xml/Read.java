package dev.assay.reports.xml;

import dev.assay.api.model.Attack;
import dev.assay.api.model.CheckId;
import dev.assay.api.model.ControlId;
import dev.assay.api.model.FactRef;
import dev.assay.api.model.Source;
import dev.assay.api.model.Subject;
import dev.assay.api.value.CountRange;
import dev.assay.api.value.DateRange;
import dev.assay.reports.xml.type.AttackType;
import dev.assay.reports.xml.type.ControlIdsType;
import dev.assay.reports.xml.type.FactRefsType;
import dev.assay.reports.xml.type.IdsType;
import dev.assay.reports.xml.type.KeysType;
import dev.assay.reports.xml.type.SourceType;
import dev.assay.reports.xml.type.SubjectType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The small things that many elements hold, read back: the other way round of {@link Written}. */
final class Read {

    private Read() {}

    static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    static LocalDate bound(@Nullable LocalDate day, LocalDate none) {
        return day == null ? none : day;
    }

    static DateRange date(@Nullable String date) {
        return date == null ? DateRange.UNKNOWN : DateRange.parse(date);
    }

    static CheckId check(String id) {
        ControlId parsed = ControlId.parse(id);
        return new CheckId(parsed.pack(), parsed.name());
    }

    static Source source(@Nullable SourceType type) {
        return type == null
                ? new Source("", 0, 0)
                : new Source(
                        type.getFile(),
                        type.getLine() == null ? 0 : type.getLine(),
                        type.getColumn() == null ? 0 : type.getColumn());
    }

    static Subject subject(SubjectType type) {
        return new Subject(
                new FactRef(type.getSection(), type.getId()), type.getName(), CountRange.parse(type.getCount()));
    }

    static List<FactRef> refs(@Nullable FactRefsType type) {
        return type == null
                ? List.of()
                : type.getFact().stream()
                        .map(fact -> new FactRef(fact.getSection(), fact.getId()))
                        .toList();
    }

    static List<String> ids(@Nullable IdsType type) {
        return type == null ? List.of() : List.copyOf(type.getId());
    }

    static List<ControlId> controls(@Nullable ControlIdsType type) {
        return type == null
                ? List.of()
                : type.getId().stream().map(ControlId::parse).toList();
    }

    static List<ControlId> controls(@Nullable IdsType type) {
        return ids(type).stream().map(ControlId::parse).toList();
    }

    static List<String> keys(@Nullable KeysType type) {
        return type == null ? List.of() : List.copyOf(type.getKey());
    }

    static List<Attack> attacks(Collection<AttackType> types) {
        return types.stream().map(type -> Attack.valueOf(type.name())).toList();
    }

    /** What a wrapper that may be left out holds. */
    static <W, T> List<T> in(@Nullable W wrapper, Function<W, List<T>> list) {
        return wrapper == null ? List.of() : list.apply(wrapper);
    }
}
