package dev.assay.engine.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.assay.api.model.Problem;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class LocatedYamlTest {

    @Test
    void everyKeyAndValueKnowsItsPlace() {
        Mapping root = (Mapping) read("a.yaml", "one: yes\ntwo:\n  - {x: 1, \u00e9\ud83d\ude00: \"2\"}\n");
        assertEquals(
                "[one a.yaml:1:1 \"yes\" a.yaml:1:6 plain]", show(root.entries().get(0)));
        Sequence two = (Sequence) root.find("two").orElseThrow().value();
        assertEquals("a.yaml:3:3", two.source().toString());
        Mapping item = (Mapping) two.items().get(0);
        assertEquals("a.yaml:3:5", item.source().toString());
        assertEquals(
                "[\u00e9\ud83d\ude00 a.yaml:3:12 \"2\" a.yaml:3:16]",
                show(item.entries().get(1)));
    }

    @Test
    void jsonKnowsItsPlacesToo() {
        Mapping root = (Mapping) read("a.json", "{\n  \"one\": true,\n  \"two\": [\"x\", 1.50]\n}");
        assertEquals(
                "[one a.json:2:3 \"true\" a.json:2:10 plain]",
                show(root.entries().get(0)));
        Sequence two = (Sequence) root.find("two").orElseThrow().value();
        assertEquals("\"1.50\"", two.items().get(1).described());
    }

    @Test
    void placesInJsonAreTheSameWithLettersOfAnyLanguageBefore() {
        Sequence ascii = (Sequence) read("a.json", "[\"e\",\n {\"one\":  \"x\"}]");
        Sequence other = (Sequence) read("a.json", "[\"\u00e9\",\n {\"one\":  \"x\"}]");
        assertEquals(ascii.items().get(1), other.items().get(1));
    }

    @Test
    void wordsInJsonAreReadAsTheyAreWrittenAndSoIsWhatStandsBehindThem() {
        for (String word : List.of(
                "yes",
                "no",
                "partly",
                "unknown",
                "yesterday",
                "nope",
                "ye",
                "partl",
                "unknowns",
                "unknow",
                "No",
                "yes ")) {
            String list = "\n[\"" + word + "\", {\"" + word + "\":\"" + word + "\"},\"" + word + "\"]]";
            Sequence ascii = (Sequence) read("a.json", "[\"e\"," + list);
            Sequence other = (Sequence) read("a.json", "[\"\u00e9\"," + list);
            assertEquals(other.items().get(1), ascii.items().get(1));
            Sequence words = (Sequence) ascii.items().get(1);
            assertEquals(word, ((Scalar) words.items().get(0)).text());
        }
    }

    @Test
    void aMistakeInJsonIsToldInTheSameWordsWithLettersOfAnyLanguageBefore() {
        for (String wrong :
                List.of("\"a", "{\"a", "{\"a\"", "{\"a\": tru}", "{a: 1}", "01", "\"\\u12\"", "1,", "[\t}")) {
            String told = problems("a.json", "[\"e\",\n" + wrong);
            assertTrue(told.startsWith("a.json:2:"), told);
            assertEquals(told, problems("a.json", "[\"\u00e9\",\n" + wrong));
        }
    }

    @Test
    void aByteOrderMarkIsNoContent() {
        Mapping root = (Mapping) read("a.yaml", "\ufeffa: 1");
        assertEquals(
                "[a a.yaml:1:1 \"1\" a.yaml:1:4 plain]", show(root.entries().get(0)));
    }

    @Test
    void oneDocumentMayBeMarkedAsSuch() {
        assertEquals("\"1\"", read("a.yaml", "---\n1\n...\n").described());
    }

    @Test
    void anchorsAliasesTagsAndMergeKeysAreRefused() {
        assertProblems("a.yaml", "a: &x {b: 1}\nc: *x\nd: !!str 1\ne:\n  <<: {f: 1}\n", """
                a.yaml:1:4: the anchor &x is not supported; remove it and write the value out where it is used
                  | a: &x {b: 1}
                  | ...^
                a.yaml:2:4: the alias *x is not supported; write the value out
                  | c: *x
                  | ...^
                a.yaml:3:4: the tag "tag:yaml.org,2002:str" is not supported; remove it
                  | d: !!str 1
                  | ...^
                a.yaml:5:3: merge keys are not supported; write the values out
                  |   <<: {f: 1}
                  | ..^
                """);
    }

    @Test
    void doubledKeysAreRefused() {
        assertProblems("a.yaml", "a: 1\nb: 2\na: 3\n", """
                a.yaml:3:1: the key "a" already stands at line 1 column 1; keep one of them
                  | a: 3
                  | ^
                """);
        assertProblems("a.json", "{\"a\": 1, \"a\": 2}", """
                a.json:1:10: the key "a" already stands at line 1 column 2; keep one of them
                  | {"a": 1, "a": 2}
                  | .........^
                """);
    }

    @Test
    void aSecondDocumentIsRefused() {
        assertProblems("a.yaml", "a: 1\n---\nb: 2\n", """
                a.yaml:2:1: a second document begins here; expected one per file, put it into a file of its own
                  | ---
                  | ^
                """);
        assertProblems("a.json", "{} {}", """
                a.json:1:4: a second value begins here; expected one per file, put it into a file of its own
                  | {} {}
                  | ...^
                """);
    }

    @Test
    void keysThatAreNoTextAreRefused() {
        assertProblems("a.yaml", "{a: 1}: 2\n\"\": 3\n", """
                a.yaml:1:1: a key is a mapping; expected text, and a value after the colon
                  | {a: 1}: 2
                  | ^
                a.yaml:2:1: a key is empty; expected text before the colon
                  | "": 3
                  | ^
                """);
    }

    @Test
    void deepNestingIsRefused() {
        String message = ":1:33: the values are nested deeper than 32 levels; no fact needs that, flatten them\n  | "
                + "[".repeat(117) + "...\n  | " + ".".repeat(32) + "^\n";
        assertProblems("a.yaml", "[".repeat(100_000), "a.yaml" + message);
        assertProblems("a.json", "[".repeat(100_000), "a.json" + message);
    }

    @Test
    void emptyFilesAreRefused() {
        String message = "a.yaml: the file is empty; write something into it or remove it\n";
        assertProblems("a.yaml", "", message);
        assertProblems("a.yaml", "# only a comment\n", message);
        assertProblems("a.json", " ", message.replace("yaml", "json"));
    }

    @Test
    void binaryContentIsRefusedWithTheByte() {
        assertProblems("a.yaml", "a: 1\nb: \0", "a.yaml:2: byte 9 is NUL; expected a text file in UTF-8\n");
        Problems problems = new Problems();
        byte[] latin = "a: 1\nb: caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1);
        assertTrue(LocatedYaml.read("a.yaml", latin, problems).isEmpty());
        assertEquals(
                "a.yaml:2: byte 12 (0xe9) is not UTF-8; expected a text file in UTF-8, save it as such\n",
                rendered(problems));
    }

    @Test
    void longLinesAreRefused() {
        assertProblems(
                "a.yaml",
                "a: 1\nb: " + "x".repeat(1 << 20) + "\n",
                "a.yaml:2: the line is longer than 1 MB; break it into lines\n");
    }

    @Test
    void largeFilesAreRefused() {
        Problems problems = new Problems();
        assertTrue(LocatedYaml.read("a.yaml", new byte[LocatedYaml.LARGEST + 1], problems)
                .isEmpty());
        assertEquals("a.yaml: the file is larger than 64 MB; split it into several files\n", rendered(problems));
    }

    @Test
    void brokenSyntaxIsOneSentence() {
        assertProblems("a.yaml", "a: b: c\n", """
                a.yaml:1:5: a colon cannot stand here; quote the text that holds it, or check the indentation
                  | a: b: c
                  | ....^
                """);
        assertProblems("a.yaml", "a:\n\tb: 1\n", """
                a.yaml:2:1: a tab stands where indentation or a value is expected; use spaces
                  |  b: 1
                  | ^
                """);
        assertProblems("a.yaml", "a: \"b\n", """
                a.yaml:2:1: the quote at line 1 column 4 is never closed; close it
                """);
        assertProblems("a.yaml", "a: [1, 2\nb: 3\n", """
                a.yaml:2:2: the list at line 1 column 4 goes on with something that is neither a comma nor ]; close it or add a comma
                  | b: 3
                  | .^
                """);
        assertProblems("a.yaml", "a: {b: 1\n", """
                a.yaml:2:1: the mapping at line 1 column 4 goes on with something that is neither a comma nor }; close it or add a comma
                """);
        assertProblems("a.yaml", "a: 1\n  b: 2\n", """
                a.yaml:2:4: a colon cannot stand here; quote the text that holds it, or check the indentation
                  |   b: 2
                  | ...^
                """);
        assertProblems("a.yaml", "a:\n  - 1\n b: 2\n", """
                a.yaml:3:2: the line does not continue what was opened at line 1 column 1; check its indentation
                  |  b: 2
                  | .^
                """);
        assertProblems("a.yaml", "a: @b\n", """
                a.yaml:1:4: a value cannot start with this character; quote it
                  | a: @b
                  | ...^
                """);
        assertProblems("a.yaml", "a: 1\nb: \u0007\n", """
                a.yaml:2:4: the character U+0007 is not allowed in YAML; remove it
                  | b: ?
                  | ...^
                """);
        assertProblems("a.json", "{\"a\": yes}", """
                a.json:1:7: the file is not valid JSON (Unrecognized token 'yes': was expecting (JSON String, Number, Array, Object or token 'null', 'true' or 'false')); correct it here
                  | {"a": yes}
                  | ......^
                """);
    }

    @Test
    void listsThatCannotBeginAreOneSentence() {
        assertProblems("a.yaml", "a: - b\n", """
                a.yaml:1:4: a list cannot begin here; put its first hyphen on a line of its own
                  | a: - b
                  | ...^
                """);
        assertProblems("a.yaml", "a: [,b]\n", """
                a.yaml:1:5: a value is expected here; write one, or quote it if it starts with a sign
                  | a: [,b]
                  | ....^
                """);
    }

    @Test
    void hostileEscapesAndDirectivesAreNoStackTraces() {
        for (String text : new String[] {
            "\"\\UFFFFFFFF\"",
            "\"\\uD800\"",
            "%YAML 1.99999999999\n---\na",
            "%TAG ! x\n---\n!a b",
            "%\n",
            "!<%FF%FE> a",
            "? ? ?",
            "- - -",
            "*",
            "&",
            "|9999999999999",
            "\u2028",
            "a: |\n\ud83d\ude00",
            "%YAML 2.0\n---\na"
        }) {
            Problems problems = new Problems();
            Optional<Node> node = LocatedYaml.read("a.yaml", text.getBytes(StandardCharsets.UTF_8), problems);
            assertEquals(problems.isEmpty(), node.isPresent(), text);
            problems.sorted().forEach(p -> assertEquals(-1, p.message().indexOf('\n'), p.message()));
        }
    }

    private static Node read(String name, String text) {
        Problems problems = new Problems();
        Optional<Node> node = LocatedYaml.read(name, text.getBytes(StandardCharsets.UTF_8), problems);
        assertEquals("", rendered(problems));
        return node.orElseThrow();
    }

    private static void assertProblems(String name, String text, String expected) {
        Problems problems = new Problems();
        Optional<Node> node = LocatedYaml.read(name, text.getBytes(StandardCharsets.UTF_8), problems);
        assertEquals(expected, rendered(problems));
        assertTrue(node.isEmpty());
    }

    private static String problems(String name, String text) {
        Problems problems = new Problems();
        LocatedYaml.read(name, text.getBytes(StandardCharsets.UTF_8), problems);
        return rendered(problems);
    }

    private static String rendered(Problems problems) {
        return problems.sorted().stream()
                .map(Problem::toString)
                .collect(Collectors.joining("\n", "", "\n"))
                .replaceFirst("^\n$", "");
    }

    private static String show(Mapping.Entry entry) {
        Node value = entry.value();
        String plain = value instanceof Scalar scalar && scalar.plain() ? " plain" : "";
        return "[" + entry.key() + " " + entry.source() + " " + value.described() + " " + value.source() + plain + "]";
    }
}
