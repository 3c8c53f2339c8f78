package dev.assay.engine.yaml;

import dev.assay.api.model.Source;
import dev.assay.engine.name.Words;

/**
 * A single value, always text here: what it means is for its reader to say.
 *
 * @param text the text without quotes
 * @param plain whether it is written without quotes
 */
public record Scalar(Source source, String text, boolean plain) implements Node {

    @Override
    public boolean empty() {
        return empty(text, plain);
    }

    /** Whether a value that is written so is nothing. */
    static boolean empty(String text, boolean plain) {
        return text.isEmpty() || (plain && (text.equals("null") || text.equals("~")));
    }

    @Override
    public String described() {
        return empty() ? "empty" : Words.quoted(text);
    }
}
