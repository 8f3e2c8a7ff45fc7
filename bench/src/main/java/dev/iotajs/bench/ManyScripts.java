package dev.iotajs.bench;

import dev.iotajs.engine.Invocation;
import dev.iotajs.engine.IotaEngine;
import dev.iotajs.sandbox.ScriptSource;

/**
 * 100,000 different scripts through one engine, each run once: heap and metaspace must stay
 * bounded. Argument: the number of scripts.
 */
public final class ManyScripts {
  private static final int STEPS = 10;

  private ManyScripts() {}

  /** Measures and prints. */
  public static void main(String[] args) {
    int scripts = args.length > 0 ? Integer.parseInt(args[0]) : 100_000;
    long start = System.nanoTime();
    try (IotaEngine engine = IotaEngine.builder().build()) {
      for (int i = 1; i <= scripts; i++) {
        String text = Script.SMALL + " + " + i;
        engine.run(Invocation.of(ScriptSource.body("script" + i + ".js", text)));
        if (i % (scripts / STEPS) == 0) {
          System.out.printf(
              "%,d scripts, %.0f s: %s, %,d programs cached%n",
              i,
              (System.nanoTime() - start) / 1e9,
              Memory.afterGc(),
              engine.stats().cachedPrograms());
        }
      }
    }
  }
}
