package dev.iotajs.bench;

import delight.nashornsandbox.NashornSandbox;
import delight.nashornsandbox.NashornSandboxes;
import dev.iotajs.engine.Invocation;
import dev.iotajs.engine.IotaEngine;
import dev.iotajs.sandbox.Isolation;
import dev.iotajs.sandbox.ScriptSource;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.script.Compilable;
import javax.script.CompiledScript;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.Script;
import org.mozilla.javascript.Scriptable;

/**
 * One small script per call on other engines for the JVM and on Iota, in one JVM and in turn: a
 * round calls each engine a few times. What a call does differs, and is said in the table: only a
 * fresh world for each call keeps runs apart.
 *
 * <p>Option: {@code -Drounds=250}.
 */
public final class Peers {
  private static final int ROUNDS = Integer.getInteger("rounds", 250);
  private static final int CALLS = 20;
  private static final String TEXT = dev.iotajs.bench.Script.SMALL;

  private final Map<String, Callable<Object>> engines = new LinkedHashMap<>();

  private Peers() {}

  /** Measures and prints a table. */
  public static void main(String[] args) throws Exception {
    ExecutorService threads = Executors.newSingleThreadExecutor();
    NashornSandbox delight = NashornSandboxes.create();
    try (IotaEngine iota = IotaEngine.builder().realms(2 * CALLS, 100).build()) {
      Peers peers = new Peers();
      peers.addIota(iota);
      peers.addDelight(delight, threads);
      peers.addRhino();
      peers.addStock();
      peers.rounds(ROUNDS);
      peers.report(peers.rounds(ROUNDS));
    } finally {
      threads.shutdownNow();
    }
  }

  private void addIota(IotaEngine engine) {
    Invocation run = Invocation.of(ScriptSource.body("small.js", TEXT));
    engines.put("Iota, fresh realm, all limits", () -> engine.run(run).value());
    Invocation tenant = run.isolation(Isolation.TENANT);
    engines.put("Iota, tenant's realm, all limits", () -> engine.run(tenant).value());
  }

  private void addDelight(NashornSandbox sandbox, ExecutorService threads) {
    sandbox.setMaxCPUTime(10_000);
    sandbox.setExecutor(threads);
    engines.put("delight-nashorn-sandbox, one world for all, CPU limit", () -> sandbox.eval(TEXT));
  }

  private void addRhino() {
    Context context = Context.enter();
    Script script = context.compileString(TEXT, "small.js", 1, null);
    engines.put(
        "Rhino compiled, fresh safe scope, no limits",
        () -> {
          Scriptable scope = context.initSafeStandardObjects();
          return script.exec(context, scope, scope);
        });
    Scriptable shared = context.initSafeStandardObjects();
    engines.put(
        "Rhino compiled, one scope for all, no limits", () -> script.exec(context, shared, shared));
  }

  private void addStock() throws Exception {
    CompiledScript compiled = ((Compilable) Engines.stock()).compile(TEXT);
    engines.put("stock Nashorn compiled, one world for all, no limits", compiled::eval);
  }

  /** Nanoseconds of each call, by engine. */
  private Map<String, long[]> rounds(int rounds) throws Exception {
    Map<String, long[]> samples = new LinkedHashMap<>();
    engines.keySet().forEach(name -> samples.put(name, new long[rounds * CALLS]));
    for (int round = 0; round < rounds; round++) {
      for (Map.Entry<String, Callable<Object>> engine : engines.entrySet()) {
        calls(engine, samples.get(engine.getKey()), round * CALLS);
      }
    }
    return samples;
  }

  private static void calls(Map.Entry<String, Callable<Object>> engine, long[] samples, int first)
      throws Exception {
    for (int i = first; i < first + CALLS; i++) {
      long start = System.nanoTime();
      Object value = engine.getValue().call();
      samples[i] = System.nanoTime() - start;
      requireRight(engine.getKey(), value);
    }
  }

  private static void requireRight(String engine, Object value) {
    if (Math.abs(((Number) value).doubleValue() - 39.15) > 1e-9) {
      throw new IllegalStateException(engine + " gives " + value);
    }
  }

  private void report(Map<String, long[]> samples) {
    System.out.printf("%s, %,d rounds of %d calls%n%n", Machine.describe(), ROUNDS, CALLS);
    System.out.println("| one small script per call | p50 µs | p95 µs |");
    System.out.println("| --- | ---: | ---: |");
    samples.forEach(
        (name, nanos) -> {
          Quantiles micros = Quantiles.of(nanos);
          System.out.printf(
              Locale.ROOT,
              "| %s | %.1f | %.1f |%n",
              name,
              micros.median() / 1e3,
              micros.at(0.95) / 1e3);
        });
  }
}
