package dev.iotajs.bench;

import dev.iotajs.engine.Invocation;
import dev.iotajs.engine.IotaEngine;
import dev.iotajs.sandbox.ScriptSource;
import dev.iotajs.sdk.Sdk;
import dev.iotajs.sdk.call.Rate;
import dev.iotajs.sdk.call.Rates;
import dev.iotajs.sdk.http.HttpAccess;
import java.io.IOException;
import java.util.Locale;

/**
 * Ten requests of a script to a server on this machine that takes 200 ms for each: all at once with
 * {@code Promise.all}, and one after another. Ten runs of the first and one of the second, in one
 * JVM; the first run is the first that the JVM does.
 */
public final class OverlappingCalls {
  private static final int CALLS = 10;
  private static final int MILLIS = 200;
  private static final int RUNS = 10;
  private static final String TOGETHER =
      "return (await Promise.all(Array.from({ length: %d }, () => iota.http.get('%s')))).length";
  private static final String IN_TURN =
      "let n = 0; for (; n < %d; n++) { await iota.http.get('%s'); } return n";

  private final IotaEngine engine;
  private final String url;

  private OverlappingCalls(IotaEngine engine, String url) {
    this.engine = engine;
    this.url = url;
  }

  /** Measures and prints. */
  public static void main(String[] args) throws IOException {
    System.out.println(Machine.describe());
    Rates rates = Rates.defaults().with(Rate.HTTP, Integer.MAX_VALUE);
    try (SlowServer server = new SlowServer(MILLIS);
        HttpAccess http = HttpAccess.builder().allowAddress(server.host(), server.port()).build();
        Sdk sdk = Sdk.builder().http(http).rates(tenant -> rates).build();
        IotaEngine engine = IotaEngine.builder().global("iota", sdk.global()).build()) {
      new OverlappingCalls(engine, "http://" + server.host() + ":" + server.port() + "/").report();
    }
  }

  private void report() {
    ScriptSource together = source(TOGETHER);
    double[] millis = new double[RUNS];
    for (int i = 0; i < RUNS; i++) {
      millis[i] = millis(together);
      System.out.printf(Locale.ROOT, "run %d: %.0f ms%n", i + 1, millis[i]);
    }
    Quantiles all = Quantiles.of(millis);
    System.out.printf(
        Locale.ROOT,
        "%d calls of %d ms at once: median %.0f ms, maximum %.0f ms (wanted: under 400)%n"
            + "one after another: %.0f ms%n",
        CALLS,
        MILLIS,
        all.median(),
        all.max(),
        millis(source(IN_TURN)));
  }

  private ScriptSource source(String text) {
    return ScriptSource.body("calls.js", String.format(Locale.ROOT, text, CALLS, url));
  }

  private double millis(ScriptSource script) {
    long start = System.nanoTime();
    Object answered = engine.run(Invocation.of(script)).value();
    double millis = (System.nanoTime() - start) / 1e6;
    if (((Number) answered).intValue() != CALLS) {
      throw new IllegalStateException("Answered: " + answered);
    }
    return millis;
  }
}
