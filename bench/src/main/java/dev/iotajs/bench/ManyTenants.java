package dev.iotajs.bench;

import dev.iotajs.engine.Invocation;
import dev.iotajs.engine.IotaEngine;
import dev.iotajs.sandbox.Isolation;
import dev.iotajs.sandbox.ScriptSource;
import java.util.ArrayList;
import java.util.List;

/**
 * 10,000 tenants with one script each, all of them run twice in one engine; the heap is what the
 * JVM was given with {@code -Xmx}. Argument: the number of tenants.
 */
public final class ManyTenants {
  private ManyTenants() {}

  /** Measures and prints. */
  public static void main(String[] args) {
    int tenants = args.length > 0 ? Integer.parseInt(args[0]) : 10_000;
    for (Isolation isolation : Isolation.values()) {
      report(tenants, isolation);
    }
  }

  private static void report(int tenants, Isolation isolation) {
    try (IotaEngine engine = IotaEngine.builder().build()) {
      List<ScriptSource> scripts = new ArrayList<>();
      for (int i = 0; i < tenants; i++) {
        String text = Script.SMALL + " + " + i + " + context.tenantId.length";
        scripts.add(ScriptSource.body("tenant" + i + ".js", text));
      }
      for (int round = 1; round <= 2; round++) {
        long start = System.nanoTime();
        for (int i = 0; i < tenants; i++) {
          run(engine, scripts.get(i), "tenant" + i, isolation, i);
        }
        System.out.printf(
            "%s realms, %,d tenants, round %d: all ran, %.1f s, %,d programs cached, %s of %,d MB%n",
            isolation,
            tenants,
            round,
            (System.nanoTime() - start) / 1e9,
            engine.stats().cachedPrograms(),
            Memory.afterGc(),
            Runtime.getRuntime().maxMemory() >> 20);
      }
    }
  }

  private static void run(
      IotaEngine engine, ScriptSource script, String tenant, Isolation isolation, int number) {
    Object value = engine.run(Invocation.of(script).tenant(tenant).isolation(isolation)).value();
    double expected = 43.5 * 0.9 + number + tenant.length();
    if (Math.abs(((Number) value).doubleValue() - expected) > 1e-6) {
      throw new IllegalStateException(tenant + " got " + value + ", not " + expected);
    }
  }
}
