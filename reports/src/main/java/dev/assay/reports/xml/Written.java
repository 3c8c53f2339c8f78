package dev.assay.reports.xml;

import dev.assay.api.model.Attack;
import dev.assay.api.model.FactRef;
import dev.assay.api.model.Source;
import dev.assay.api.model.Subject;
import dev.assay.api.value.Answer;
import dev.assay.api.value.DateRange;
import dev.assay.reports.xml.type.AnswerType;
import dev.assay.reports.xml.type.AttackType;
import dev.assay.reports.xml.type.FactRefType;
import dev.assay.reports.xml.type.FactRefsType;
import dev.assay.reports.xml.type.IdsType;
import dev.assay.reports.xml.type.KeysType;
import dev.assay.reports.xml.type.SourceType;
import dev.assay.reports.xml.type.SubjectType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The small things that many elements hold. Null is how JAXB is told to leave something out. */
final class Written {

    private Written() {}

    static @Nullable String text(String text) {
        return text.isEmpty() ? null : text;
    }

    /** A bound; the first and the last day that exist stand for none. */
    static @Nullable LocalDate bound(LocalDate day) {
        return day.equals(LocalDate.MIN) || day.equals(LocalDate.MAX) ? null : day;
    }

    static String date(DateRange date) {
        return date.toString();
    }

    static AnswerType answer(Answer answer) {
        return AnswerType.valueOf(answer.name());
    }

    static List<AttackType> attacks(List<Attack> attacks) {
        return attacks.stream().map(a -> AttackType.valueOf(a.name())).toList();
    }

    static SourceType source(Source source) {
        return place(source, new SourceType());
    }

    /** Fills in the place and returns what it filled. */
    static <T extends SourceType> T place(Source source, T type) {
        type.setFile(source.file());
        type.setLine(source.line() == 0 ? null : source.line());
        type.setColumn(source.column() == 0 ? null : source.column());
        return type;
    }

    static SubjectType subject(Subject subject) {
        SubjectType type = new SubjectType();
        type.setSection(subject.ref().section());
        type.setId(subject.ref().id());
        type.setName(subject.name());
        type.setCount(subject.count().toString());
        return type;
    }

    static @Nullable FactRefsType refs(List<FactRef> refs) {
        if (refs.isEmpty()) {
            return null;
        }
        FactRefsType type = new FactRefsType();
        for (FactRef ref : refs) {
            FactRefType one = new FactRefType();
            one.setSection(ref.section());
            one.setId(ref.id());
            type.getFact().add(one);
        }
        return type;
    }

    static @Nullable IdsType ids(Collection<String> ids) {
        if (ids.isEmpty()) {
            return null;
        }
        IdsType type = new IdsType();
        type.getId().addAll(ids);
        return type;
    }

    static @Nullable KeysType keys(Collection<String> keys) {
        if (keys.isEmpty()) {
            return null;
        }
        KeysType type = new KeysType();
        type.getKey().addAll(keys);
        return type;
    }
}
