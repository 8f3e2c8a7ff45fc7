package dev.iotajs.console;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletionException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.ColorScheme;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** The program as a whole: its commands, its help, and what happens to what they throw. */
@Command(
    name = "iota",
    description = "Runs JavaScript in a sandbox, within limits.",
    synopsisSubcommandLabel = "COMMAND",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footer = {
      "",
      "Exit codes: 0 done, 1 script error, 2 usage, 3 limit exceeded, 130 cancelled.",
      "'iota COMMAND --help' tells about a command."
    })
final class IotaCommand implements Runnable {
  private static final String JSON_OPTION = "--json";

  private final Terminal terminal;
  private final CommandLine commandLine;

  @Spec private CommandSpec spec;

  IotaCommand(Terminal terminal) {
    this.terminal = terminal;
    this.commandLine =
        new CommandLine(this)
            .addSubcommand(withLimits(new RunCommand(terminal)))
            .addSubcommand(withLimits(new CheckCommand(terminal)))
            .addSubcommand(new TypesCommand(terminal))
            .setOut(terminal.printWriter())
            .setErr(terminal.printWriter())
            .setColorScheme(new ColorScheme.Builder(CommandLine.Help.Ansi.OFF).build())
            .setCaseInsensitiveEnumValuesAllowed(true)
            // An @ belongs to --input, where picocli would put in the file's words as arguments.
            .setExpandAtFiles(false)
            .setUsageHelpLongOptionsMaxWidth(30)
            .setParameterExceptionHandler(this::misused)
            .setExecutionExceptionHandler(this::failed);
  }

  private static CommandLine withLimits(Object command) {
    CommandLine commandLine = new CommandLine(command);
    commandLine.getCommandSpec().usageMessage().footer(LimitOptions.help());
    return commandLine;
  }

  int execute(String[] args) {
    try {
      return commandLine.execute(args);
    } catch (OutOfMemoryError | StackOverflowError e) {
      return broken(e, args);
    }
  }

  /** {@code iota} alone shows its help. */
  @Override
  public void run() {
    spec.commandLine().usage(terminal.out());
  }

  private int misused(ParameterException e, String[] args) {
    String command = e.getCommandLine().getCommandSpec().qualifiedName();
    report(new UsageException(explain(e)), args);
    if (!List.of(args).contains(JSON_OPTION)) {
      terminal.err().println("Try '" + command + " --help'.");
    }
    return ExitCode.USAGE;
  }

  private static String explain(ParameterException e) {
    if (!(e instanceof UnmatchedArgumentException)) {
      return e.getMessage();
    }
    UnmatchedArgumentException unmatched = (UnmatchedArgumentException) e;
    String argument = unmatched.getUnmatched().get(0);
    CommandLine command = e.getCommandLine();
    if (unmatched.isUnknownOption()) {
      return "unknown option '" + argument + "'" + instead(argument, optionsOf(command));
    }
    return command.getSubcommands().isEmpty()
        ? "one argument too many: '" + argument + "'"
        : "unknown command '"
            + argument
            + "'"
            + instead(argument, command.getSubcommands().keySet());
  }

  private static Set<String> optionsOf(CommandLine command) {
    return command.getCommandSpec().optionsMap().keySet();
  }

  private static String instead(String typed, Set<String> words) {
    return Suggestion.nearest(typed, words)
        .map(word -> "; did you mean " + word + "?")
        .orElse("; it takes " + String.join(", ", words));
  }

  private int failed(Exception e, CommandLine commandLine, ParseResult parsed) {
    String[] args = parsed.originalArgs().toArray(String[]::new);
    if (e instanceof UsageException) {
      report((UsageException) e, args);
      return ExitCode.USAGE;
    }
    return broken(e, args);
  }

  /** What neither the script nor the person who runs it can have caused. */
  private int broken(Throwable e, String[] args) {
    Throwable cause = e instanceof CompletionException && e.getCause() != null ? e.getCause() : e;
    reportOf(args).broken(cause);
    return ExitCode.SCRIPT_ERROR;
  }

  private void report(UsageException e, String[] args) {
    reportOf(args).misused(e);
  }

  private RunReport reportOf(String[] args) {
    List<String> words = List.of(args);
    return words.contains(JSON_OPTION)
        ? new JsonReport(terminal)
        : new TextReport(terminal, words.contains("--verbose"));
  }
}
