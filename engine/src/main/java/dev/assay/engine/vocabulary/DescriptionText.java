package dev.assay.engine.vocabulary;

import dev.assay.api.model.ControlId;
import dev.assay.api.schema.Description;
import dev.assay.api.schema.VocabularyEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A description as one text, for editors that show it while a file is written. */
public final class DescriptionText {

    private static final int MOST = 4;

    private DescriptionText() {}

    /** The question, the meaning of each answer, what belongs elsewhere and the controls; empty for no description. */
    public static String of(VocabularyEntry entry, KeyUses uses) {
        Description description = entry.description();
        List<String> parts = new ArrayList<>();
        part("", description.question(), parts);
        part("", description.about(), parts);
        part("Yes: ", description.yes(), parts);
        part("Partly: ", description.partly(), parts);
        part("No: ", description.no(), parts);
        part("Elsewhere: ", description.elsewhere(), parts);
        if (entry.kind() != VocabularyEntry.Kind.SECTION) {
            uses.of(entry.path()).forEach((pack, controls) -> part(pack + ": ", controls(controls), parts));
        }
        return String.join(" ", parts);
    }

    private static String controls(List<ControlId> controls) {
        String shown = controls.stream().limit(MOST).map(ControlId::name).collect(Collectors.joining(", "));
        int more = controls.size() - MOST;
        return shown + (more > 0 ? " and " + more + " more." : ".");
    }

    private static void part(String lead, String text, List<String> parts) {
        if (!text.isEmpty()) {
            parts.add(lead + text);
        }
    }
}
