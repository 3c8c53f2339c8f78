package dev.assay.cli;

import dev.assay.api.model.Problem;
import dev.assay.reports.oscal.validation.OscalValidation;
import dev.assay.reports.overview.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code assay validate}: whether documents hold what they promise. */
@Command(
        name = "validate",
        customSynopsis = "assay validate FILE...",
        description = {
            "Says what is wrong with OSCAL documents of any model, in XML or JSON, by place: references that lead nowhere,"
                    + " doubled or ill-made ids, dates without a zone. What they import is read where it lies beside them."
                    + " A findings.xml is checked against its schema."
        })
final class ValidateCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "OSCAL in XML or JSON, or findings.xml.")
    private List<Path> files = List.of();

    private final Assay assay;

    ValidateCommand(Assay assay) {
        this.assay = assay;
    }

    @Override
    public Integer call() {
        List<Problem> problems = new ArrayList<>();
        for (Path file : files) {
            problems.addAll(problems(file));
        }
        Page page = assay.page();
        problems.forEach(problem -> page.line(problem.toString()));
        page.text(Words.count(problems.size(), "problem") + " in " + Words.count(files.size(), "file") + ".");
        return problems.isEmpty() ? ExitCode.CLEAR : ExitCode.NOT_CONCLUDED;
    }

    private static List<Problem> problems(Path file) {
        String name = file.toString().replace('\\', '/');
        if (!Files.isRegularFile(file)) {
            throw new Refusal("there is no file " + name + "; name an OSCAL document or a findings.xml");
        }
        try {
            return FindingsFile.is(file) ? FindingsFile.problems(name, file) : OscalValidation.of(name, file);
        } catch (IOException e) {
            throw new Refusal("can't read " + name + ": " + e.getMessage());
        }
    }
}
