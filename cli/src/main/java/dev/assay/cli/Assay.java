package dev.assay.cli;

import dev.assay.engine.CouldNotConclude;
import dev.assay.engine.Plugins;
import dev.assay.reports.overview.Words;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command {@code assay}. */
@Command(
        name = "assay",
        customSynopsis = "assay COMMAND [options]",
        description = "Tells a healthcare organization where it falls short of the rules it lives under, and why.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        scope = ScopeType.INHERIT,
        usageHelpAutoWidth = false,
        footer = {
            "",
            "A first run:  assay init my-practice",
            "              assay assess my-practice --out report",
            "Exit codes: 0 nothing open, 1 gaps, 2 could not conclude, 3 something is open,",
            "64 the command was not understood."
        })
public final class Assay implements Callable<Integer> {

    @Option(names = "--no-color", scope = ScopeType.INHERIT, description = "No colours (also: NO_COLOR is set).")
    private boolean noColor;

    @Option(names = "--debug", scope = ScopeType.INHERIT, hidden = true, description = "Show stack traces.")
    private boolean debug;

    @Option(
            names = "--deadline",
            paramLabel = "SECONDS",
            scope = ScopeType.INHERIT,
            description =
                    "End a run that is not done after so long; default 300. No plugin can hold a run longer. Of several"
                            + " clients, each has so long.")
    private int deadline = 300;

    private final Running running = new Running(() -> deadline);

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final Console console;

    private Assay(Console console) {
        this.console = console;
    }

    /** Runs the command and ends the process with its exit code. */
    public static void main(String[] args) {
        PrintStream out = stream(FileDescriptor.out);
        PrintStream err = stream(FileDescriptor.err);
        Surroundings around = new Surroundings(
                System.getenv(),
                () -> LocalDate.now(ZoneId.systemDefault()),
                Instant::now,
                Path.of(""),
                Optional.ofNullable(System.getProperty("assay.packs")).map(Path::of).stream()
                        .toList());
        Assay assay = new Assay(new Console(out, err, System.in, Terminal.isOne(), around));
        muteOthers();
        UnaskedEnd.watch(err, assay.running::plugin);
        int code = ExitCode.NOT_CONCLUDED;
        try {
            code = assay.run(List.of(args));
        } finally {
            // Halting, since what a plugin hung on the end of the process would have the last word otherwise.
            Runtime.getRuntime().halt(code);
        }
    }

    /** What plugins print is no result: our streams are our own, and theirs lead nowhere. */
    private static void muteOthers() {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        System.setOut(nowhere);
        System.setErr(nowhere);
    }

    private static PrintStream stream(FileDescriptor file) {
        return new PrintStream(
                new BufferedOutputStream(new FileOutputStream(file), 1 << 13), false, StandardCharsets.UTF_8);
    }

    /**
     * Runs the command.
     *
     * @return the exit code
     */
    public static int run(List<String> args, Console console) {
        return new Assay(console).run(args);
    }

    private int run(List<String> args) {
        try {
            return CommandTree.of(this, args).execute(args.toArray(String[]::new));
        } catch (Throwable thrown) {
            // Even an error of the machine (no memory, a class that is missing) ends with an exit code and one line.
            return failed(thrown);
        } finally {
            console.out().flush();
            console.err().flush();
        }
    }

    @Override
    public Integer call() {
        throw new CommandLine.ParameterException(spec.commandLine(), "which command? See assay --help");
    }

    Console console() {
        return console;
    }

    /** What runs, and how long it may. */
    Running running() {
        return running;
    }

    /** Runs a command within the deadline; people may take longer to answer questions, and each of several clients has its own. */
    private int execute(CommandLine.ParseResult parsed) {
        CommandLine.RunLast command = new CommandLine.RunLast();
        List<CommandLine> line = parsed.asCommandLineList();
        Object called = line.get(line.size() - 1).getCommandSpec().userObject();
        if (called instanceof InitCommand
                || called instanceof AskCommand ask && ask.interview()
                || called instanceof AssessCommand assess && assess.severalClients()) {
            return command.execute(parsed);
        }
        try {
            return Deadline.within(Duration.ofSeconds(deadline), lastStep -> command.execute(parsed), running::late);
        } catch (Refusal e) {
            return failed(e);
        }
    }

    /** Whether colours may be used. */
    boolean colour() {
        return console.terminal()
                && !noColor
                && console.around().env().getOrDefault("NO_COLOR", "").isEmpty()
                && !"dumb".equals(console.around().env().get("TERM"));
    }

    /** The page that results are printed on. */
    Page page() {
        return new Page(console.out(), colour());
    }

    /** Says something that whoever runs this should know, on a line of its own. */
    void warn(String sentence) {
        console.err().print("assay: " + Page.printable(sentence) + "\n");
    }

    /** Says why nothing could be concluded. */
    int failed(Throwable thrown) {
        boolean said = false;
        try {
            if (!(thrown instanceof OutOfMemoryError)) {
                say(thrown);
                said = true;
            }
        } catch (OutOfMemoryError e) {
            said = false;
        }
        if (!said) {
            byte[] words = running.lastWords();
            console.err().write(words, 0, words.length);
        }
        return ExitCode.NOT_CONCLUDED;
    }

    private void say(Throwable thrown) {
        Message message = new Message(console);
        if (thrown instanceof CouldNotConclude bad) {
            bad.problems().forEach(problem -> message.say(problem.toString()));
            message.say(Words.count(bad.problems().size(), "problem") + "; nothing was written.");
        } else {
            boolean more = !debug
                    && !(thrown instanceof Refusal)
                    && Plugins.culprit(thrown).isEmpty();
            message.say("assay: " + Why.of(thrown) + (more ? " (--debug shows more)" : ""));
        }
        if (debug) {
            thrown.printStackTrace(console.err());
        }
    }

    /**
     * The commands, none of which does anything before it is called. A command that is named first is described alone:
     * describing all of them is a good part of a start.
     */
    private static final class CommandTree {

        static CommandLine of(Assay assay, List<String> args) {
            Map<String, Supplier<Object>> commands = new LinkedHashMap<>();
            commands.put("assess", () -> new AssessCommand(assay));
            commands.put("show", () -> new ShowCommand(assay));
            commands.put("diff", () -> new DiffCommand(assay));
            commands.put("reproduce", () -> new ReproduceCommand(assay));
            commands.put("sign", () -> new SignCommand(assay));
            commands.put("verify", () -> new VerifyCommand(assay));
            commands.put("profile", () -> new ProfileCommand(assay));
            commands.put("targets", () -> new TargetsCommand(assay));
            commands.put("readiness", () -> new ReadinessCommand(assay));
            commands.put("confidence", () -> new ConfidenceCommand(assay));
            commands.put("plan", () -> new PlanCommand(assay));
            commands.put("ask", () -> new AskCommand(assay));
            commands.put("forecast", () -> new ForecastCommand(assay));
            commands.put("explain", () -> new ExplainCommand(assay));
            commands.put("what-if", () -> new WhatIfCommand(assay));
            commands.put("controls", () -> new ControlsCommand(assay));
            commands.put("recognized-practices", () -> new RecognizedPracticesCommand(assay));
            commands.put("facts", () -> FactsCommand.with(assay));
            commands.put("validate", () -> new ValidateCommand(assay));
            commands.put("init", () -> new InitCommand(assay));
            commands.put("plugins", () -> PluginsCommand.with(assay));
            commands.put("plugin", () -> PluginCommand.with(assay));
            commands.put("generate-completion", GenerateCompletion::new);
            commands.put("help", HelpCommand::new);
            boolean alone = !args.isEmpty() && ALONE.contains(args.get(0));
            CommandLine line = new CommandLine(assay);
            commands.forEach((name, command) -> {
                if (!alone || name.equals(args.get(0))) {
                    line.addSubcommand(name, command.get());
                }
            });
            line.setExecutionStrategy(assay::execute);
            Printing.on(assay, line);
            return line;
        }

        /** The commands that need not know the others; completion and help do. */
        private static final Set<String> ALONE = Set.of(
                "assess",
                "show",
                "diff",
                "reproduce",
                "sign",
                "verify",
                "validate",
                "profile",
                "readiness",
                "confidence",
                "plan",
                "ask",
                "forecast",
                "explain",
                "what-if",
                "controls",
                "facts",
                "init",
                "plugins",
                "plugin");
    }
}
