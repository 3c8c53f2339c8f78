package dev.assay.reports.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Objects;

/**
 * A style or the script of the page: its policy allows them by their hashes, and nothing else at all.
 */
record Inlined(String element, String text) {

    static final Inlined STYLE = read("style", "report.css");
    static final Inlined SCRIPT = read("script", "report.js");

    Inlined {
        if (text.contains("</") || text.contains("<!--")) {
            throw new IllegalArgumentException("the " + element + " would end inside itself");
        }
    }

    /** What the page may load: nothing. What it may run and look like: these. */
    static String policy(Inlined running) {
        return "default-src 'none'; style-src '" + STYLE.hash() + "' '" + running.hash() + "'; script-src '"
                + SCRIPT.hash() + "'; base-uri 'none'; form-action 'none'";
    }

    /**
     * The style that sets a text at the top of every page of paper: only a style can. All but letters, digits and spaces is
     * escaped by its number, so that the text can end neither the string nor the style.
     */
    static Inlined atTopOfPaper(String text) {
        StringBuilder css = new StringBuilder("@page{@top-left{content:\"");
        HtmlText.shown(text).codePoints().forEach(c -> {
            boolean plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == ' ';
            if (plain) {
                css.appendCodePoint(c);
            } else {
                css.append('\\').append(Integer.toHexString(c)).append(' ');
            }
        });
        return new Inlined("style", css.append("\"}}").toString());
    }

    private String hash() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static Inlined read(String element, String file) {
        try (InputStream in = Objects.requireNonNull(Inlined.class.getResourceAsStream(file), file)) {
            return new Inlined(element, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
