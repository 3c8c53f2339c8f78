package dev.assay.engine.intake;

import dev.assay.api.model.Source;
import dev.assay.engine.yaml.InputText;
import dev.assay.engine.yaml.ScalarEdits;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Writes other values into a facts file that was read without a problem, and leaves all else as it is. */
final class Edits {

    private Edits() {}

    /** The content with other values, by the places where the values begin. */
    static byte[] in(String name, byte[] content, Map<Source, String> edits) {
        if (edits.keySet().stream().noneMatch(place -> place.file().equals(name))) {
            return content;
        }
        return OrganizationFiles.isTable(name) ? table(name, content, edits) : ScalarEdits.in(name, content, edits);
    }

    private static byte[] table(String name, byte[] content, Map<Source, String> edits) {
        int mark = InputText.markLength(content);
        String text = new String(content, mark, content.length - mark, StandardCharsets.UTF_8);
        StringBuilder out = new StringBuilder();
        int copied = 0;
        int line = 1;
        int column = 1;
        for (int i = 0; i < text.length(); ) {
            String value = edits.get(new Source(name, line, column));
            if (value != null && i >= copied) {
                out.append(text, copied, i)
                        .append('"')
                        .append(value.replace("\"", "\"\""))
                        .append('"');
                copied = end(text, i);
            }
            int c = text.codePointAt(i);
            boolean ends = c == '\n' || (c == '\r' && !text.startsWith("\n", i + 1));
            line += ends ? 1 : 0;
            column = ends ? 1 : column + 1;
            i += Character.charCount(c);
        }
        return out.append(text, copied, text.length()).toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Where the cell ends that begins here. */
    static int end(String text, int begin) {
        boolean quoted = text.charAt(begin) == '"';
        for (int i = begin + (quoted ? 1 : 0); i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted && c == '"') {
                if (!text.startsWith("\"", i + 1)) {
                    return i + 1;
                }
                i++;
            } else if (!quoted && (c == ',' || c == '\n' || c == '\r')) {
                return i;
            }
        }
        return text.length();
    }
}
