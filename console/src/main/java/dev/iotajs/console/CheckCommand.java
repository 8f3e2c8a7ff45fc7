package dev.iotajs.console;

import dev.iotajs.engine.IotaEngine;
import dev.iotajs.sandbox.Limits;
import dev.iotajs.sandbox.ScriptException;
import dev.iotajs.sandbox.ScriptSource;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code iota check}: finds syntax errors, and runs nothing. */
@Command(
    name = "check",
    description =
        "Finds syntax errors in scripts without running them. Prints nothing if all is well.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false)
final class CheckCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description = "The scripts; - reads one from standard input.")
  private List<String> files;

  @Mixin private LimitOptions limitOptions;

  CheckCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  /** The highest code of all files: one that cannot be read does not hide the others' errors. */
  @Override
  public Integer call() {
    Limits limits = limitOptions.limits();
    int worst = ExitCode.DONE;
    try (IotaEngine engine = Engines.forChecking(limits)) {
      for (String file : files) {
        worst = Math.max(worst, check(file, engine, limits));
      }
    }
    return worst;
  }

  private int check(String file, IotaEngine engine, Limits limits) {
    TextReport report = new TextReport(terminal, false);
    ScriptSource source = ScriptSource.body(TextFile.shown(file), "");
    try {
      source = ScriptFile.read(file, terminal.in(), limits);
      engine.check(source);
      return ExitCode.DONE;
    } catch (UsageException e) {
      report.misused(e);
      return ExitCode.USAGE;
    } catch (ScriptException e) {
      report.failed(source, e);
      return ExitCode.of(e);
    }
  }
}
