package dev.iotajs.sdk.embedded;

import dev.iotajs.engine.GlobalsProvider;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Gives {@code javax.script} engines the global {@code iota}, with an {@link EmbeddedSdk} for the
 * whole JVM. Set the system property {@code iota.sdk} to {@code off} to have none, and {@code
 * iota.sdk.http.allow} to hosts with ports, separated by commas, that scripts may send requests to
 * though they are not public.
 */
public final class EmbeddedGlobals implements GlobalsProvider {
  private static final String SWITCH = "iota.sdk";
  private static final String HTTP_ALLOW = "iota.sdk.http.allow";

  /** Made by {@link java.util.ServiceLoader}. */
  public EmbeddedGlobals() {}

  @Override
  public Map<String, Object> globals() {
    String wanted = System.getProperty(SWITCH, "on").trim();
    if (wanted.equals("off")) {
      return Map.of();
    }
    if (!wanted.equals("on")) {
      throw new IllegalArgumentException(
          "The property " + SWITCH + " cannot be '" + wanted + "'; expected on or off");
    }
    EmbeddedSdk.Builder settings = EmbeddedSdk.builder();
    Pattern.compile(",")
        .splitAsStream(System.getProperty(HTTP_ALLOW, ""))
        .filter(address -> !address.isBlank())
        .forEach(address -> settings.allowHttp(address.trim()));
    return Map.of("iota", settings.build().sdk().global());
  }
}
