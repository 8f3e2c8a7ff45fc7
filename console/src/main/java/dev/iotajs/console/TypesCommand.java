package dev.iotajs.console;

import dev.iotajs.sdk.embedded.EmbeddedSdk;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code iota types}: the declarations of what scripts see. */
@Command(
    name = "types",
    description = "Prints iota.d.ts, the declarations of 'iota' and 'context' for editors.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class TypesCommand implements Callable<Integer> {
  private final Terminal terminal;

  TypesCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (EmbeddedSdk embedded = EmbeddedSdk.builder().build()) {
      terminal.out().print(embedded.sdk().typescript());
    }
    return ExitCode.DONE;
  }
}
