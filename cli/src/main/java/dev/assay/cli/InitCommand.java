package dev.assay.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code assay init}: the first fifteen minutes. */
@Command(
        name = "init",
        customSynopsis = "assay init [DIR] [--name NAME] [--defaults] [--plugins PATH]",
        description = "Asks twenty-five questions and writes a first facts folder, ready to assess.")
final class InitCommand implements Callable<Integer> {

    @Parameters(paramLabel = "DIR", arity = "0..1", description = "The folder to write. Default: this one.")
    private Path folder = Path.of("");

    @Option(names = "--defaults", description = "Ask nothing: everything is written down as don't know.")
    private boolean defaults;

    @Option(names = "--name", paramLabel = "NAME", description = "The organization's name.")
    private List<String> names = List.of();

    @Mixin
    private PackOptions packs = new PackOptions();

    private final Assay assay;

    InitCommand(Assay assay) {
        this.assay = assay;
    }

    @Override
    public Integer call() {
        LocalDate today = assay.console().around().today().get();
        // Which files there will be does not depend on the answers: refuse before fifteen minutes are spent.
        FirstFiles.of(new FirstFacts(Map.of()), today).keySet().forEach(this::absent);
        writable();
        FirstFacts facts = new FirstFacts(packs.open(assay).guide().practices());
        interview(facts, today);
        Map<String, String> files = FirstFiles.of(facts, today);
        files.forEach(this::write);
        Page page = assay.page();
        page.gap();
        files.keySet().forEach(name -> page.line("Wrote " + folder.resolve(name)));
        page.line("Next: assay assess " + quoted(folder.toString().isEmpty() ? "." : folder.toString()));
        return ExitCode.CLEAR;
    }

    private void interview(FirstFacts facts, LocalDate today) {
        PrintStream out = defaults
                ? new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8)
                : assay.console().out();
        InputStream in = defaults
                ? new ByteArrayInputStream(new byte[0])
                : assay.console().in();
        Page page = new Page(out, assay.colour());
        page.text("Twenty-five questions, about fifteen minutes. Enter or d means that you don't know, which is always"
                + " a good answer; y is yes, n no, p partly. Everything can be changed in the files afterwards.");
        Asking ask = new Asking(in, page, out::flush);
        FirstQuestions organization = new FirstQuestions(ask, facts, today.toString());
        ProgrammeQuestions programme = new ProgrammeQuestions(ask, facts);
        organization.ask(names.isEmpty() ? "" : names.get(0));
        programme.before();
        organization.vendors();
        programme.after();
    }

    private void absent(String name) {
        Path file = folder.resolve(name);
        if (Files.exists(file)) {
            throw new Refusal(file + " is there already and is not overwritten; name another folder");
        }
    }

    /** A path as a shell takes it. */
    private static String quoted(String path) {
        return path.indexOf(' ') < 0 ? path : "\"" + path + "\"";
    }

    private void writable() {
        try {
            if (!folder.toString().isEmpty()) {
                Files.createDirectories(folder);
            }
        } catch (IOException e) {
            throw new Refusal(folder + " cannot be made (" + AssessCommand.why(e) + "); choose another folder");
        }
        if (!Files.isWritable(folder.toAbsolutePath())) {
            throw new Refusal(folder + " cannot be written to; choose another folder");
        }
    }

    private void write(String name, String content) {
        Path file = folder.resolve(name);
        try {
            Files.write(file, content.getBytes(StandardCharsets.UTF_8), StandardOpenOption.CREATE_NEW);
        } catch (IOException e) {
            throw new Refusal(file + " cannot be written (" + AssessCommand.why(e) + "); choose another folder");
        }
    }
}
