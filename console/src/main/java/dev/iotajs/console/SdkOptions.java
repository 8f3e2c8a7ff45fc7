package dev.iotajs.console;

import dev.iotajs.sdk.call.Rate;
import dev.iotajs.sdk.call.Rates;
import dev.iotajs.sdk.embedded.EmbeddedSdk;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** The options of a command that say what a script finds as {@code iota}. */
final class SdkOptions {
  /** What one script prints is bounded by its limits. */
  private static final int ANY_NUMBER = 1_000_000;

  @Option(
      names = "--allow-http",
      paramLabel = "HOST:PORT",
      arity = "1",
      description =
          "A server that is not public, which iota.http may reach all the same; may be repeated.")
  private List<String> allowedHttp = new ArrayList<>();

  /**
   * The SDK.
   *
   * @param tenant whose rows the sample tables hold
   * @param terminal where messages go
   * @return the SDK, to be closed
   * @throws UsageException if an address is none
   */
  EmbeddedSdk sdk(String tenant, Terminal terminal) {
    EmbeddedSdk.Builder settings =
        EmbeddedSdk.builder()
            .tenant(tenant)
            .settings(
                sdk ->
                    sdk.log(new TerminalLog(terminal))
                        .rates(any -> Rates.defaults().with(Rate.LOG, ANY_NUMBER)));
    try {
      allowedHttp.forEach(settings::allowHttp);
    } catch (IllegalArgumentException e) {
      throw new UsageException(e.getMessage());
    }
    return settings.build();
  }
}
