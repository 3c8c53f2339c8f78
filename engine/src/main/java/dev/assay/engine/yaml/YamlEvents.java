package dev.assay.engine.yaml;

import dev.assay.api.model.Source;
import dev.assay.engine.name.Words;
import java.util.Locale;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * Feeds a YAML file to a tree. It goes to snakeyaml-engine itself and not through Jackson, which hides where one document
 * ends and the next begins, and whether a value is quoted.
 */
final class YamlEvents {

    private final Tree tree;
    private int documents;

    private YamlEvents(Tree tree) {
        this.tree = tree;
    }

    static void read(String name, String text, Tree tree) {
        LoadSettings settings = LoadSettings.builder()
                .setLabel(name)
                .setCodePointLimit(Integer.MAX_VALUE)
                .build();
        YamlEvents events = new YamlEvents(tree);
        try {
            ParserImpl parser = new ParserImpl(settings, new StreamReader(settings, text));
            while (parser.hasNext() && !tree.stopped()) {
                events.accept(parser.next());
            }
        } catch (MarkedYamlEngineException e) {
            tree.stop(events.place(e.getProblemMark().or(e::getContextMark)), YamlSyntax.sentence(e));
        } catch (ReaderException e) {
            tree.stop(
                    events.placeOf(e.getPosition(), text),
                    String.format(
                            Locale.ROOT, "the character U+%04X is not allowed in YAML; remove it", e.getCodePoint()));
        } catch (YamlEngineException | IllegalArgumentException | IndexOutOfBoundsException e) {
            // Neither of the last two is documented, but a hostile escape or directive must not become a stack trace.
            tree.stop(tree.at(1, 0), "the file is not valid YAML; check it with a YAML editor");
        }
    }

    private void accept(Event event) {
        if (event instanceof NodeEvent node) {
            Source source = place(event.getStartMark());
            refuseIndirection(node, source);
            if (event instanceof AliasEvent alias) {
                tree.refuse(source, "the alias *" + alias.getAlias() + " is not supported; write the value out");
                tree.scalar(source.line(), source.column(), "*" + alias.getAlias(), false);
            } else if (event instanceof ScalarEvent scalar) {
                tree.scalar(source.line(), source.column(), scalar.getValue(), scalar.isPlain());
            } else {
                tree.begin(source.line(), source.column(), event instanceof MappingStartEvent);
            }
        } else if (event instanceof CollectionEndEvent) {
            tree.end();
        } else if (event instanceof DocumentStartEvent) {
            documents++;
            if (documents == 2) {
                tree.stop(
                        place(event.getStartMark()),
                        "a second document begins here; expected one per file, put it into a file of its own");
            }
        }
    }

    private void refuseIndirection(NodeEvent node, Source source) {
        if (!(node instanceof AliasEvent) && node.getAnchor().isPresent()) {
            tree.refuse(
                    source,
                    "the anchor &" + node.getAnchor().get()
                            + " is not supported; remove it and write the value out where it is used");
        }
        Optional<String> tag = node instanceof ScalarEvent scalar
                ? scalar.getTag()
                : node instanceof CollectionStartEvent start ? start.getTag() : Optional.empty();
        tag.ifPresent(t -> tree.refuse(source, "the tag " + Words.quoted(t) + " is not supported; remove it"));
    }

    private Source place(Optional<Mark> mark) {
        return mark.map(m -> tree.at(m.getLine() + 1, m.getColumn() + 1)).orElseGet(() -> tree.at(1, 0));
    }

    private Source placeOf(int codePoint, String text) {
        int end = text.offsetByCodePoints(0, Math.min(codePoint, text.codePointCount(0, text.length())));
        int line = 1;
        int begin = 0;
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            if (c == '\n' || (c == '\r' && !text.startsWith("\n", i + 1))) {
                line++;
                begin = i + 1;
            }
        }
        return tree.at(line, text.codePointCount(begin, end) + 1);
    }
}
