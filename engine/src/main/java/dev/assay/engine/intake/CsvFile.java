package dev.assay.engine.intake;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import dev.assay.api.model.Source;
import dev.assay.api.schema.FactSection;
import dev.assay.engine.name.Words;
import dev.assay.engine.yaml.InputText;
import dev.assay.engine.yaml.Problems;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Reads a table of facts of one kind; the file's name says which. */
final class CsvFile {

    /** As many as fit into the memory of a small computer. */
    private static final int MOST_ROWS = 2_000_000;

    private final InputSections kinds;
    private final Problems problems;
    private final FactReader facts;

    CsvFile(InputSections kinds, Problems problems, FactReader facts) {
        this.kinds = kinds;
        this.problems = problems;
        this.facts = facts;
    }

    /** Whether the table could be read to its end, however wrong its rows are. */
    boolean read(String name, byte[] content) {
        String section = name.substring(0, name.length() - ".csv".length());
        Optional<FactSection> kind = kinds.section(section);
        if (kind.isEmpty() && kinds.passedOver(section)) {
            return true;
        }
        if (kind.isEmpty()) {
            problems.add(
                    new Source(name, 0, 0),
                    "the file is named after " + Words.quoted(section) + ", which is no section; "
                            + kinds.hint(section, kinds.names()));
            return false;
        }
        return InputText.check(name, content, problems) && rows(kind.get(), name, content);
    }

    private boolean rows(FactSection kind, String name, byte[] content) {
        CsvRows handler = new CsvRows(name);
        int mark = InputText.markLength(content);
        try (Reader in = new InputStreamReader(
                        new ByteArrayInputStream(content, mark, content.length - mark), StandardCharsets.UTF_8);
                CsvReader<CsvRows.Row> reader = CsvReader.builder()
                        .allowUnclosedQuote(false)
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .build(handler, in);
                CloseableIterator<CsvRows.Row> rows = reader.iterator()) {
            if (!rows.hasNext()) {
                problems.add(new Source(name, 0, 0), "the file is empty; write a header into it or remove it");
                return false;
            }
            Optional<CsvColumns> columns = CsvColumns.of(kind, rows.next(), problems);
            if (columns.isEmpty()) {
                return false;
            }
            for (int i = 0; rows.hasNext(); i++) {
                CsvRows.Row row = rows.next();
                if (i == MOST_ROWS) {
                    problems.add(
                            row.source(),
                            "the table has more than 2 million rows; split it into several organizations");
                    return false;
                }
                row(kind, columns.get(), row, i);
            }
            return true;
        } catch (CsvParseException e) {
            problems.add(
                    new Source(name, handler.line(), 0),
                    "the row that begins here is not valid CSV; close every quote, and double each quote inside a quoted cell");
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot fail to be read", e);
        }
    }

    private void row(FactSection kind, CsvColumns columns, CsvRows.Row row, int index) {
        int cells = row.cells().size();
        if (cells != columns.count()) {
            facts.unsure(kind);
            problems.add(
                    row.source(),
                    "the row has " + cells + (cells == 1 ? " cell" : " cells") + "; expected " + columns.count()
                            + " as in the header, quote a cell that holds a comma");
        } else if (!row.blank()) {
            facts.read(kind, columns.entry(row), KeyPath.top(kind.name()).item(index), row.source(), Defaults.NONE);
        }
    }
}
