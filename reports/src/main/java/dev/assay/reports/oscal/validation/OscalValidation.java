package dev.assay.reports.oscal.validation;

import dev.assay.api.model.Problem;
import dev.assay.api.model.Source;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Checks an OSCAL document of any model, in XML or JSON, for what schemas do not see: UUIDs that stand twice or are of a wrong
 * version, references that lead nowhere in it or in what it imports, date-times without a zone, ids that are no tokens,
 * imports that lead nowhere, findings that are not satisfied and name no risk. Reads the files that are imported where they
 * lie beside it, and nothing from elsewhere; no entities, no document types.
 */
public final class OscalValidation {

    private OscalValidation() {}

    /**
     * What is wrong with a document, by place; nothing where nothing is.
     *
     * @param name what problems call the file
     * @param file the file
     * @throws IOException if it can't be read
     */
    public static List<Problem> of(String name, Path file) throws IOException {
        List<Problem> problems = new ArrayList<>();
        try {
            Document document = Document.of(name, Trees.read(name, file));
            Closure closure = Closure.of(
                    file,
                    document,
                    (at, message) -> problems.add(Problem.at(new Source(name, at.line, at.column), message)));
            new Checks(document, closure, problems).run();
        } catch (Unreadable e) {
            problems.add(e.problem());
        }
        return problems.stream().sorted().distinct().toList();
    }
}
