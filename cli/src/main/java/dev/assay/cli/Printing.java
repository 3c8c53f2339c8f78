package dev.assay.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** How the argument parser prints: on our streams, in our form, with our exit codes. */
final class Printing {

    private Printing() {}

    static void on(Assay assay, CommandLine line) {
        line.setOut(writer(assay.console().out()));
        line.setErr(writer(assay.console().err()));
        // The parser prints help while options are still being read, so --no-color is too late here: no colours at all.
        line.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
        line.setUsageHelpWidth(Page.WIDTH);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setAbbreviatedOptionsAllowed(false);
        line.setExpandAtFiles(false);
        line.setParameterExceptionHandler((e, args) -> misunderstood(assay, e));
        line.setExecutionExceptionHandler((e, command, parsed) -> {
            if (e instanceof ParameterException usage) {
                return misunderstood(assay, usage);
            }
            return assay.failed(e);
        });
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }

    private static int misunderstood(Assay assay, ParameterException e) {
        CommandLine command = e.getCommandLine();
        PrintWriter err = command.getErr();
        new Message(assay.console()).say("assay: " + e.getMessage());
        UnmatchedArgumentException.printSuggestions(e, err);
        err.print("Try: " + command.getCommandSpec().qualifiedName() + " --help\n");
        err.flush();
        return ExitCode.USAGE;
    }
}
