package dev.assay.reports.html;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/**
 * Writes elements, as they come. All markup is made here: names of elements and attributes are from the sets below, links
 * lead into the page, and everything else is text, escaped. So nothing that is written can become an element, a handler, a
 * style or a request. Throws {@link UncheckedIOException} where the stream does.
 */
final class Html {

    private static final Set<String> VOID = Set.of("meta", "input", "br");
    private static final Set<String> ELEMENTS = Set.of(
            "html",
            "head",
            "meta",
            "title",
            "style",
            "script",
            "body",
            "header",
            "nav",
            "main",
            "footer",
            "section",
            "article",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "p",
            "ul",
            "ol",
            "li",
            "dl",
            "dt",
            "dd",
            "div",
            "span",
            "a",
            "strong",
            "em",
            "small",
            "code",
            "pre",
            "bdi",
            "blockquote",
            "time",
            "abbr",
            "br",
            "details",
            "summary",
            "figure",
            "figcaption",
            "table",
            "caption",
            "thead",
            "tbody",
            "tr",
            "th",
            "td",
            "form",
            "label",
            "input",
            "select",
            "option",
            "button",
            "output",
            "svg",
            "rect",
            "path",
            "circle",
            "symbol",
            "use",
            "pattern",
            "defs");
    private static final Set<String> INLINE = Set.of(
            "a", "strong", "em", "small", "code", "bdi", "time", "abbr", "span", "br", "use", "rect", "path", "circle");
    private static final Set<String> ATTRIBUTES = Set.of(
            "id",
            "class",
            "lang",
            "charset",
            "name",
            "content",
            "http-equiv",
            "href",
            "role",
            "tabindex",
            "hidden",
            "open",
            "scope",
            "for",
            "type",
            "value",
            "datetime",
            "title",
            "start",
            "width",
            "height",
            "x",
            "y",
            "cx",
            "cy",
            "r",
            "d",
            "viewBox",
            "patternUnits",
            "patternTransform",
            "focusable",
            "autocomplete",
            "colspan");

    private final Writer out;
    private final StringBuilder line = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();
    private boolean inTag;

    Html(OutputStream stream) {
        out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), 1 << 16);
        line.append("<!doctype html>");
    }

    /** Begins an element; attributes come as names and values by turns. */
    Html begin(String name, String... attributes) {
        if (!ELEMENTS.contains(name)) {
            throw new IllegalArgumentException("no element to write: " + name);
        }
        closeTag();
        if (!INLINE.contains(name)) {
            line.append('\n');
            flushLine();
        }
        line.append('<').append(name);
        inTag = true;
        for (int i = 0; i < attributes.length; i += 2) {
            with(attributes[i], attributes[i + 1]);
        }
        if (VOID.contains(name)) {
            closeTag();
        } else {
            open.push(name);
        }
        return this;
    }

    /** An attribute of the element that was just begun. */
    Html with(String name, String value) {
        if (!inTag) {
            throw new IllegalStateException("no element was just begun that could have " + name);
        }
        if (!ATTRIBUTES.contains(name) && !name.startsWith("aria-") && !name.startsWith("data-")) {
            throw new IllegalArgumentException("no attribute to write: " + name);
        }
        if (name.equals("href") && !value.startsWith("#")) {
            throw new IllegalArgumentException("a link that leads out of the page: " + value);
        }
        line.append(' ').append(name).append("=\"");
        HtmlText.escape(value, line);
        line.append('"');
        return this;
    }

    Html text(String text) {
        closeTag();
        HtmlText.escape(text, line);
        return this;
    }

    /** A name that somebody gave: its direction of writing ends with it. */
    Html name(String name) {
        return leaf("bdi", name);
    }

    /** An element that holds text only. */
    Html leaf(String name, String text, String... attributes) {
        return begin(name, attributes).text(text).end();
    }

    /** A style or a script, which are the only text that is not escaped, because they are ours. */
    Html inline(Inlined inlined) {
        begin(inlined.element());
        closeTag();
        line.append(inlined.text());
        return end();
    }

    /** Ends the innermost element. */
    Html end() {
        closeTag();
        line.append("</").append(open.pop()).append('>');
        return this;
    }

    /** Ends the document and hands all of it to the stream, which stays open. */
    void finish() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("not ended: " + open);
        }
        line.append('\n');
        flushLine();
        try {
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void closeTag() {
        if (inTag) {
            line.append('>');
            inTag = false;
        }
    }

    private void flushLine() {
        try {
            out.append(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        line.setLength(0);
    }
}
