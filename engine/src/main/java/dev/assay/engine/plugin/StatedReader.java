package dev.assay.engine.plugin;

import dev.assay.api.model.Stated;
import dev.assay.engine.drl.FactTypes;
import dev.assay.engine.name.Nearest;
import dev.assay.engine.name.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads the answers that a check names: {@code policies.termination.implemented}, {@code practices.sanctions}, {@code workforce.authorized-or-supervised}. */
final class StatedReader {

    private static final String FORM =
            "; expected a section and an answer of its facts, such as workforce.authorized-or-supervised, practices.sanctions or"
                    + " policies.backup.implemented";

    private final FactTypes types;
    private final Fields fields;

    StatedReader(FactTypes types, Fields fields) {
        this.types = types;
        this.fields = fields;
    }

    /** Those that are there; what is wrong with the others is told. */
    List<Stated> read(String list) {
        List<Stated> read = new ArrayList<>();
        for (String text : fields.texts(list)) {
            one(list, text).ifPresent(stated -> {
                if (read.contains(stated)) {
                    wrong(list, text, " twice; keep one");
                }
                read.add(stated);
            });
        }
        return read;
    }

    private Optional<Stated> one(String list, String text) {
        int dot = text.indexOf('.');
        String section = dot < 0 ? text : text.substring(0, dot);
        String rest = dot < 0 ? "" : text.substring(dot + 1);
        if (!types.sections().contains(section)) {
            wrong(
                    list,
                    text,
                    ", but there is no section " + Words.quoted(section) + "; "
                            + Nearest.hint(section, types.sections()));
            return Optional.empty();
        }
        if (rest.isEmpty()) {
            wrong(list, text, FORM);
            return Optional.empty();
        }
        if (!types.read(section) || stated(section).contains(rest)) {
            return Optional.of(new Stated(section, "", rest));
        }
        return types.goesBy(section).isEmpty() ? own(list, text, section, rest) : named(list, text, section, rest);
    }

    /** An answer of whatever facts a rule looks at. */
    private Optional<Stated> own(String list, String text, String section, String key) {
        List<String> known = stated(section);
        wrong(
                list,
                text,
                ", but " + Words.quoted(key) + " is no answer that is recorded of " + section
                        + (known.isEmpty() ? "" : "; " + Nearest.hint(key, known)));
        return Optional.empty();
    }

    /** An answer of the fact that goes by a word; of a practice, which has one answer only, the word alone. */
    private Optional<Stated> named(String list, String text, String section, String rest) {
        List<String> answers = stated(section);
        boolean alone = answers.size() == 1;
        int dot = rest.indexOf('.');
        String of = alone || dot < 0 ? rest : rest.substring(0, dot);
        String key = alone ? answers.get(0) : dot < 0 ? "" : rest.substring(dot + 1);
        List<String> words = types.words(section, types.goesBy(section).orElseThrow());
        if (words.isEmpty() && !CheckReader.WORD.matcher(of).matches()) {
            wrong(list, text, FORM);
            return Optional.empty();
        }
        if (!words.isEmpty() && !words.contains(of)) {
            wrong(
                    list,
                    text,
                    ", but " + Words.quoted(of) + " is no "
                            + types.goesBy(section).orElseThrow() + " of " + section + "; " + Nearest.hint(of, words));
            return Optional.empty();
        }
        if (!answers.contains(key)) {
            wrong(
                    list,
                    text,
                    key.isEmpty()
                            ? " and no answer of it; add "
                                    + answers.stream().map(a -> "." + a).collect(Collectors.joining(" or "))
                            : ", but " + Words.quoted(key) + " is no answer that is recorded of " + section + "; "
                                    + Nearest.hint(key, answers));
            return Optional.empty();
        }
        return Optional.of(new Stated(section, of, key));
    }

    /** Of a record inside a fact a verdict rests on the whole, so that one answer in it can't be told from another. */
    private List<String> stated(String section) {
        return types.stated(section).stream()
                .filter(key -> key.indexOf('.') < 0)
                .toList();
    }

    private void wrong(String list, String text, String why) {
        fields.problem(fields.place(list), list + " " + Words.quoted(text) + why);
    }
}
