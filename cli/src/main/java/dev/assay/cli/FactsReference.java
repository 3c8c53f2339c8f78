package dev.assay.cli;

import dev.assay.api.model.ControlId;
import dev.assay.api.model.RulePack;
import dev.assay.api.schema.Description;
import dev.assay.api.schema.ValueType;
import dev.assay.api.schema.VocabularyEntry;
import dev.assay.engine.FactsGuide;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The vocabulary as a page in Markdown: sections by name, each key with its question and the meaning of its answers. */
final class FactsReference {

    private static final int MOST_CONTROLS = 8;

    private final FactsGuide guide;
    private final List<RulePack> packs;
    private final StringBuilder out = new StringBuilder();

    FactsReference(FactsGuide guide, List<RulePack> packs) {
        this.guide = guide;
        this.packs = packs;
    }

    String markdown() {
        out.append("# Facts\n\n")
                .append(
                        "Every section, key and word that facts can have, version 2 of the vocabulary. This page is generated:\n")
                .append("`assay facts reference`. To search it: `assay facts find shared password`; one entry:\n")
                .append(
                        "`assay facts explain systems.mfa`. An answer is yes, no, partly or unknown; leaving a key out means unknown.\n\n")
                .append("Controls are those of ")
                .append(packs.stream()
                        .map(pack -> pack.id() + " " + pack.version())
                        .collect(Collectors.joining(", ")))
                .append(".\n");
        List<VocabularyEntry> sections = guide.entries().stream()
                .filter(entry -> entry.kind() == VocabularyEntry.Kind.SECTION)
                .toList();
        out.append('\n');
        sections.forEach(section -> out.append("- [`")
                .append(section.path())
                .append("`](#")
                .append(section.path())
                .append(") ")
                .append(cell(section.description().question()))
                .append('\n'));
        sections.forEach(this::section);
        return out.toString();
    }

    private void section(VocabularyEntry section) {
        Description text = section.description();
        out.append("\n## ").append(section.path()).append("\n\n");
        paragraph(text.question() + ". " + text.about());
        paragraph(text.elsewhere().isEmpty() ? "" : "Elsewhere: " + text.elsewhere());
        if (!text.example().isEmpty()) {
            text.example()
                    .lines()
                    .forEach(line -> out.append("    ").append(line).append('\n'));
            out.append('\n');
        }
        List<VocabularyEntry> inside = guide.of(section.path());
        out.append("| key | question | answers | controls |\n|---|---|---|---|\n");
        inside.stream()
                .filter(entry -> entry.kind() == VocabularyEntry.Kind.KEY)
                .forEach(this::key);
        List<VocabularyEntry> words = inside.stream()
                .filter(entry -> entry.kind() == VocabularyEntry.Kind.WORD)
                .toList();
        if (!words.isEmpty()) {
            out.append("\n| word | meaning | answers | controls |\n|---|---|---|---|\n");
            words.forEach(this::key);
        }
    }

    private void paragraph(String text) {
        if (!text.isEmpty()) {
            Page.whole(text, 130).forEach(line -> out.append(line).append('\n'));
            out.append('\n');
        }
    }

    private void key(VocabularyEntry entry) {
        Description text = entry.description();
        String path = entry.path().substring(entry.section().length() + 1);
        List<String> answers = new ArrayList<>();
        answer("yes", text.yes(), answers);
        answer("partly", text.partly(), answers);
        answer("no", text.no(), answers);
        entry.type()
                .map(FactsReference::values)
                .filter(values -> !values.isEmpty())
                .ifPresent(answers::add);
        if (!text.example().isEmpty()) {
            answers.add("example: `" + text.example() + "`");
        }
        String question = text.question() + (text.elsewhere().isEmpty() ? "" : " *Elsewhere:* " + text.elsewhere());
        out.append("| `")
                .append(path)
                .append("` | ")
                .append(cell(question))
                .append(" | ")
                .append(cell(String.join(" ", answers)))
                .append(" | ")
                .append(controls(entry))
                .append(" |\n");
    }

    private static void answer(String word, String meaning, List<String> answers) {
        if (!meaning.isEmpty()) {
            answers.add("**" + word + "** " + meaning);
        }
    }

    private static String values(ValueType type) {
        if (type instanceof ValueType.Date) {
            return "a date";
        } else if (type instanceof ValueType.Count) {
            return "a count";
        } else if (type instanceof ValueType.Time) {
            return "a time of day";
        } else if (type instanceof ValueType.Rating) {
            return "a number from 0 to 10";
        } else if (type instanceof ValueType.Several) {
            return type.words().isEmpty() ? "a list" : "a list of words";
        } else if (type instanceof ValueType.Nested) {
            return "a record";
        }
        return type.words().isEmpty() ? "" : "a word";
    }

    private String controls(VocabularyEntry entry) {
        return guide.uses(entry.path()).entrySet().stream()
                .map(pack -> {
                    List<ControlId> all = pack.getValue();
                    String shown = all.stream()
                            .limit(MOST_CONTROLS)
                            .map(ControlId::name)
                            .collect(Collectors.joining(", "));
                    int more = all.size() - MOST_CONTROLS;
                    return shown + (more > 0 ? " and " + more + " more" : "");
                })
                .collect(Collectors.joining("; "));
    }

    private static String cell(String text) {
        return text.replace("|", "\\|").replace("\n", " ");
    }
}
