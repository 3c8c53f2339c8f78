package dev.assay.reports.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.assay.api.model.ControlId;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class HtmlTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final Html html = new Html(out);

    @Test
    void elementsAreWrittenAsTheyCome() {
        html.begin("p", "class", "a\"b").text("1 < 2").leaf("strong", "&").end().finish();
        assertEquals(
                "<!doctype html>\n<p class=\"a&quot;b\">1 &lt; 2<strong>&amp;</strong></p>\n", out.toString(UTF_8));
    }

    @Test
    void whatIsNotOnTheListsIsNotWritten() {
        assertThrows(IllegalArgumentException.class, () -> html.begin("img"));
        assertThrows(IllegalArgumentException.class, () -> html.begin("p", "onclick", "alert(1)"));
        assertThrows(IllegalArgumentException.class, () -> html.begin("p", "style", "color: red"));
        assertThrows(IllegalArgumentException.class, () -> html.begin("a", "href", "https://example.org"));
        assertThrows(IllegalArgumentException.class, () -> html.begin("a", "href", "javascript:alert(1)"));
    }

    @Test
    void whatIsNotEndedIsNoDocument() {
        html.begin("p");
        assertThrows(IllegalStateException.class, html::finish);
    }

    @Test
    void anAttributeBelongsToTheElementThatWasJustBegun() {
        html.begin("p").text("x");
        assertThrows(IllegalStateException.class, () -> html.with("class", "late"));
    }

    @Test
    void aStyleThatWouldEndInsideItselfIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Inlined("style", "a</style>"));
    }

    @Test
    void differentControlsHaveDifferentAnchors() {
        List<String> anchors = Stream.of("a(1)", "a_281_29", "a.1", "a_1", "a:1", "a 1", "A(1)", "a\u20281", "a_20281")
                .map(name -> Anchors.control(new ControlId("hipaa", name)))
                .toList();
        assertEquals(anchors.stream().distinct().toList(), anchors);
        assertNotEquals(Anchors.control(new ControlId("a", "b:c")), Anchors.control(new ControlId("a:b", "c")));
    }
}
