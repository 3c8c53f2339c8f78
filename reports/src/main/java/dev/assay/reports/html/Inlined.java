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
 * The style or the script of the page, which never change with what is reported: the page's policy allows them by their
 * hashes and nothing else at all.
 */
record Inlined(String element, String text) {

    static final Inlined STYLE = read("style", "report.css");
    static final Inlined SCRIPT = read("script", "report.js");

    Inlined {
        if (text.contains("</") || text.contains("<!--")) {
            throw new IllegalArgumentException("the " + element + " would end inside itself");
        }
    }

    /** What the page may load: nothing. What it may run and look like: these two. */
    static String policy() {
        return "default-src 'none'; style-src '" + STYLE.hash() + "'; script-src '" + SCRIPT.hash()
                + "'; base-uri 'none'; form-action 'none'";
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
