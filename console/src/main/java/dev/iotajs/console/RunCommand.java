package dev.iotajs.console;

import dev.iotajs.engine.Invocation;
import dev.iotajs.engine.IotaEngine;
import dev.iotajs.engine.PendingRun;
import dev.iotajs.engine.RunResult;
import dev.iotajs.engine.modules.ModuleSource;
import dev.iotajs.sandbox.DynamicCode;
import dev.iotajs.sandbox.Limits;
import dev.iotajs.sandbox.ScriptException;
import dev.iotajs.sandbox.ScriptSource;
import dev.iotajs.sdk.embedded.EmbeddedSdk;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code iota run}: one script, once. */
@Command(
    name = "run",
    description = "Runs a script and prints its result.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false)
final class RunCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(paramLabel = "FILE", description = "The script; - reads it from standard input.")
  private String file;

  @Option(
      names = "--input",
      paramLabel = "JSON|@FILE",
      description = "What the script finds as context.input; @- reads it from standard input.")
  private String input;

  @Option(
      names = "--tenant",
      paramLabel = "NAME",
      defaultValue = "default",
      description = "For whom it runs: context.tenantId. Default: ${DEFAULT-VALUE}.")
  private String tenant;

  @Mixin private LimitOptions limitOptions;

  @Mixin private ModuleOptions moduleOptions;

  @Mixin private SdkOptions sdkOptions;

  @Option(
      names = "--dynamic-code",
      paramLabel = "blocked|guarded",
      defaultValue = "blocked",
      description =
          "What eval and Function do: throw, or compile with the same guards and limits. Default:"
              + " ${DEFAULT-VALUE}.")
  private DynamicCode dynamicCode;

  @Option(
      names = "--json",
      description = "Prints one line of JSON, for programs: {\"value\": …} or {\"error\": …}.")
  private boolean json;

  @Option(
      names = "--verbose",
      description = "Shows the Java stack of internal errors of the engine.")
  private boolean verbose;

  RunCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    refuseTwoReaders();
    Limits limits = limitOptions.limits();
    ModuleSource modules = moduleOptions.modules();
    RunReport report = json ? new JsonReport(terminal) : new TextReport(terminal, verbose);
    ScriptSource source = null;
    try {
      Object value = JsonInput.read(input, terminal.in());
      source = ScriptFile.read(file, terminal.in(), limits);
      return run(
          Invocation.of(source)
              .tenant(tenant)
              .input(value)
              .limits(limits)
              .console(new TerminalConsole(terminal)),
          modules,
          report);
    } catch (ScriptException e) {
      report.failed(source == null ? ScriptSource.body(TextFile.shown(file), "") : source, e);
      return ExitCode.of(e);
    }
  }

  private void refuseTwoReaders() {
    if (file.equals(TextFile.STANDARD_INPUT) && "@-".equals(input)) {
      throw new UsageException("the script and its input cannot both be the standard input");
    }
  }

  private int run(Invocation invocation, ModuleSource modules, RunReport report) {
    try (EmbeddedSdk sdk = sdkOptions.sdk(tenant, terminal);
        IotaEngine engine =
            Engines.forOneRun(invocation.limits(), dynamicCode, modules, sdk.sdk().global())) {
      PendingRun pending = engine.runAsync(invocation);
      Interruption interruption = Interruption.cancelling(pending);
      try {
        return await(pending, invocation.source(), report);
      } finally {
        interruption.runReported();
      }
    }
  }

  private static int await(PendingRun pending, ScriptSource source, RunReport report) {
    try {
      RunResult result = pending.result().toCompletableFuture().join();
      report.completed(result);
      return ExitCode.DONE;
    } catch (CompletionException e) {
      if (!(e.getCause() instanceof ScriptException)) {
        throw e;
      }
      ScriptException error = (ScriptException) e.getCause();
      report.failed(source, error);
      return ExitCode.of(error);
    }
  }
}
