package dev.assay.engine.intake;

import dev.assay.api.schema.FactKey;
import dev.assay.api.schema.ValueType;
import dev.assay.api.value.Answer;
import dev.assay.api.value.CountRange;
import dev.assay.api.value.DateRange;
import dev.assay.api.value.Score;
import dev.assay.api.value.TimeOfDay;
import dev.assay.engine.name.Nearest;
import dev.assay.engine.name.Words;
import dev.assay.engine.yaml.Node;
import dev.assay.engine.yaml.Problems;
import dev.assay.engine.yaml.Scalar;
import dev.assay.engine.yaml.Sequence;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the values of a type; a problem leaves the type's unknown. Nested records are the fact reader's. */
final class ValueReader {

    private static final String UNKNOWN = "unknown";

    private final Problems problems;

    ValueReader(Problems problems) {
        this.problems = problems;
    }

    Object read(ValueType type, Node node, KeyPath path) {
        if (node.empty()) {
            return type.unknown();
        }
        if (type instanceof ValueType.Several several) {
            return several(several, node, path);
        }
        if (!(node instanceof Scalar scalar) || type instanceof ValueType.Nested) {
            return wrong(type, node, path, "; expected " + expected(type));
        }
        String text = scalar.text().strip();
        if (type instanceof ValueType.Text) {
            return text.equals(UNKNOWN) ? "" : text;
        } else if (type instanceof ValueType.YesNo) {
            return answer(type, scalar, text, path);
        } else if (type instanceof ValueType.Word word) {
            int known = word.words().indexOf(text);
            boolean right = known >= 0 || text.equals(UNKNOWN);
            return right
                    ? known >= 0 ? word.words().get(known) : UNKNOWN
                    : wrong(type, node, path, "; " + hint(text, word.words()));
        } else if (type instanceof ValueType.Constant constant) {
            Object value = constant.constants().get(text);
            return value != null
                    ? value
                    : wrong(
                            type,
                            node,
                            path,
                            "; " + hint(text, constant.constants().keySet()));
        } else if (type instanceof ValueType.Date) {
            return parsed(type, DateRange::parse, text, scalar, path);
        } else if (type instanceof ValueType.Time) {
            return parsed(type, TimeOfDay::parse, text, scalar, path);
        }
        return type instanceof ValueType.Rating
                ? parsed(type, Score::parse, text, scalar, path)
                : parsed(type, CountRange::parse, text, scalar, path);
    }

    private Object answer(ValueType type, Scalar scalar, String text, KeyPath path) {
        Answer said = answer(text);
        // A spreadsheet turns true into TRUE, and people write Yes at the start of a cell.
        Answer answer = said == null ? answer(text.toLowerCase(Locale.ROOT)) : said;
        return answer == null ? wrong(type, scalar, path, "; expected " + expected(type)) : answer;
    }

    private static @Nullable Answer answer(String word) {
        return switch (word) {
            case "yes", "true" -> Answer.YES;
            case "no", "false" -> Answer.NO;
            case "partly" -> Answer.PARTLY;
            case UNKNOWN -> Answer.UNKNOWN;
            default -> null;
        };
    }

    private Object parsed(ValueType type, Function<String, ?> parser, String text, Node node, KeyPath path) {
        try {
            return parser.apply(text);
        } catch (IllegalArgumentException e) {
            return wrong(type, node, path, String.valueOf(e.getMessage()));
        }
    }

    private Object several(ValueType.Several type, Node node, KeyPath path) {
        List<Node> items = node instanceof Sequence sequence ? sequence.items() : List.of(node);
        if (items.size() == 1
                && items.get(0) instanceof Scalar only
                && only.text().equals(UNKNOWN)) {
            return type.unknown();
        }
        List<Object> values = new ArrayList<>(items.size());
        for (int i = 0; i < items.size(); i++) {
            Node item = items.get(i);
            KeyPath place = node instanceof Sequence ? path.item(i) : path;
            if (item.empty()) {
                problems.add(item.source(), place + " is empty; write a value or remove it");
            } else {
                values.add(read(type.item(), item, place));
            }
        }
        return type.set() ? Collections.unmodifiableSet(new LinkedHashSet<>(values)) : List.copyOf(values);
    }

    private Object wrong(ValueType type, Node node, KeyPath path, String expectation) {
        problems.add(node.source(), path + " is " + node.described() + expectation);
        return type.unknown();
    }

    private static String hint(String text, Collection<String> words) {
        List<String> all = new ArrayList<>(words);
        if (!all.contains(UNKNOWN)) {
            all.add(UNKNOWN);
        }
        return Nearest.hint(text, all);
    }

    /** What a value of the type looks like, in words. */
    static String expected(ValueType type) {
        if (type instanceof ValueType.YesNo) {
            return "yes, no, partly or unknown";
        } else if (type instanceof ValueType.Date) {
            return "a date such as 2025-03-14";
        } else if (type instanceof ValueType.Time) {
            return "a time such as 14:05";
        } else if (type instanceof ValueType.Rating) {
            return "a number from 0 to 10";
        } else if (type instanceof ValueType.Count) {
            return "a whole number such as 14";
        } else if (type instanceof ValueType.Nested nested) {
            return "a mapping of "
                    + Words.or(
                            nested.record().keys().stream().map(FactKey::name).toList());
        }
        return "text";
    }
}
