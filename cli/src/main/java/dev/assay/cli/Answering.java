package dev.assay.cli;

import dev.assay.ahead.Field;
import dev.assay.api.schema.ValueType;
import dev.assay.api.value.Answer;
import dev.assay.api.value.DateRange;
import dev.assay.engine.Setting;
import dev.assay.reports.overview.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Asks for values and makes settings of the answers, with who said so and when. */
final class Answering {

    /** The value without which the others of a record say nothing. */
    private static final Map<String, String> MAIN =
            Map.of("complete", ".answer", "activities", ".on", "judgments", ".answer", "designations", ".holder");

    private final Asking asking;
    private final String role;
    private final LocalDate on;
    private final List<String> papers;

    Answering(Asking asking, String role, LocalDate on, List<String> papers) {
        this.asking = asking;
        this.role = role;
        this.on = on;
        this.papers = papers;
    }

    /** The value that somebody gave; empty if nobody knows it. */
    Optional<Setting> ask(Field field) {
        return value(field).map(said -> Setting.of(field.path(), said).by(role, DateRange.on(on), papers));
    }

    private Optional<String> value(Field field) {
        ValueType type = field.type();
        if (type instanceof ValueType.YesNo) {
            return Optional.of(asking.answer(field.label()))
                    .filter(answer -> answer != Answer.UNKNOWN)
                    .map(Words::of);
        } else if (type instanceof ValueType.Date) {
            return asking.when(field.label()).filter(day -> !day.equals("never"));
        } else if (type instanceof ValueType.Count) {
            return asking.count(field.label());
        }
        return type instanceof ValueType.Word ? word(field) : asking.text(field.label());
    }

    /** Where there is one word only, such as the control that is judged, it needs no asking. */
    private Optional<String> word(Field field) {
        List<String> words = field.type().words();
        return words.size() == 1
                ? Optional.of(words.get(0))
                : asking.choices(field.label(), words, false).map(chosen -> words.get(chosen.get(0) - 1));
    }

    /**
     * What was said on one question, if it is enough to be worth writing: a list that is not called complete needs no day for it, an
     * activity without a day is none, nor is a judgement without an answer or an office without a holder.
     */
    List<Setting> whole(List<Setting> said) {
        List<Setting> whole = new ArrayList<>(said);
        MAIN.forEach((section, key) -> {
            boolean there = whole.stream()
                    .anyMatch(setting -> of(setting, section) && setting.path().endsWith(key));
            whole.removeIf(setting -> of(setting, section) && !there);
        });
        boolean open = whole.stream()
                .anyMatch(setting -> of(setting, "complete")
                        && setting.path().endsWith(".answer")
                        && !setting.value().equals("yes"));
        whole.removeIf(
                setting -> open && of(setting, "complete") && !setting.path().endsWith(".answer"));
        return whole;
    }

    /** Whether the others of the record need not be asked for where nobody knows this one. */
    static boolean main(Field field) {
        return field.path().endsWith(MAIN.getOrDefault(field.fact().section(), "?"));
    }

    private static boolean of(Setting setting, String section) {
        return setting.path().startsWith(section + ".") || setting.path().startsWith(section + "[");
    }
}
