package dev.assay.engine.yaml;

import dev.assay.engine.name.Words;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** Says what the YAML parser found wrong the way people say it. */
final class YamlSyntax {

    private YamlSyntax() {}

    static String sentence(MarkedYamlEngineException e) {
        String problem = oneLine(e.getProblem());
        String context = oneLine(e.getContext());
        String opened = e.getContextMark().map(YamlSyntax::opened).orElse("");
        if (problem.contains("mapping values are not allowed")) {
            return "a colon cannot stand here; quote the text that holds it, or check the indentation";
        }
        if (problem.contains("\\t(TAB)")) {
            return "a tab stands where indentation or a value is expected; use spaces";
        }
        if (problem.contains("expected the node content")) {
            return "a value is expected here; write one, or quote it if it starts with a sign";
        }
        if (problem.contains("sequence entries are not allowed")) {
            return "a list cannot begin here; put its first hyphen on a line of its own";
        }
        if (problem.contains("found unexpected end of stream") && context.contains("quoted scalar")) {
            return "the quote" + opened + " is never closed; close it";
        }
        if (context.contains("flow sequence")) {
            return "the list" + opened
                    + " goes on with something that is neither a comma nor ]; close it or add a comma";
        }
        if (context.contains("flow mapping")) {
            return "the mapping" + opened
                    + " goes on with something that is neither a comma nor }; close it or add a comma";
        }
        if (problem.contains("expected <block end>")
                || context.contains("block mapping")
                || context.contains("block collection")) {
            return "the line does not continue what was opened" + opened + "; check its indentation";
        }
        if (problem.contains("could not find expected ':'")) {
            return "a key has no colon after it; write key: value";
        }
        if (problem.contains("cannot start any token")) {
            return "a value cannot start with this character; quote it";
        }
        if (problem.contains("undefined alias")) {
            return "aliases are not supported; write the value out";
        }
        return "the file is not valid YAML (" + Words.printable(problem.isEmpty() ? context : problem)
                + "); correct it here";
    }

    private static String opened(Mark mark) {
        return " at line " + (mark.getLine() + 1) + " column " + (mark.getColumn() + 1);
    }

    private static String oneLine(@Nullable String text) {
        if (text == null) {
            return "";
        }
        int end = text.indexOf('\n');
        String line = end < 0 ? text : text.substring(0, end);
        return line.length() <= 120 ? line : line.substring(0, 120) + "...";
    }
}
