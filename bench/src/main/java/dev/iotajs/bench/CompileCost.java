package dev.iotajs.bench;

import dev.iotajs.engine.IotaEngine;
import dev.iotajs.sandbox.DynamicCode;
import dev.iotajs.sandbox.Execution;
import dev.iotajs.sandbox.Isolation;
import dev.iotajs.sandbox.Limits;
import dev.iotajs.sandbox.Program;
import dev.iotajs.sandbox.Realm;
import dev.iotajs.sandbox.Sandbox;
import dev.iotajs.sandbox.ScriptSource;
import java.util.Locale;
import java.util.function.LongSupplier;

/**
 * What it takes to compile a program of 10 KB and to run it for the first time, as ES5 and in newer
 * syntax, in a JVM that is warm; and to find it in an engine's cache. Medians.
 *
 * <p>Options: {@code -Dwarmup=300 -Drounds=200}, {@code -Dcpu=true} for processor time on a machine
 * that is busy with other things.
 */
public final class CompileCost {
  private static final int WARMUP = Integer.getInteger("warmup", 300);
  private static final int ROUNDS = Integer.getInteger("rounds", 200);

  private final Sandbox sandbox = Sandbox.create(DynamicCode.BLOCKED);
  private final LongSupplier clock = ChosenClock.nanos();
  private long number;

  private CompileCost() {}

  /** Measures and prints a table. */
  public static void main(String[] args) {
    CompileCost cost = new CompileCost();
    String[][] texts = {{"ES5", Carts.plain()}, {"modern", Carts.modern()}};
    for (String[] text : texts) {
      cost.measure(text[1], WARMUP);
    }
    System.out.println(Machine.describe());
    System.out.println(
        "| 10 KB | compile ms | first run ms | both ms | p95 | cached µs | hashed µs |");
    System.out.println("| --- | ---: | ---: | ---: | ---: | ---: | ---: |");
    for (String[] text : texts) {
      Quantiles[] all = cost.measure(text[1], ROUNDS);
      double[] cached = cached(text[1]);
      System.out.printf(
          Locale.ROOT,
          "| %s, %,d characters | %.2f | %.2f | %.2f | %.2f | %.3f | %.1f |%n",
          text[0],
          text[1].length(),
          all[0].median() / 1e6,
          all[1].median() / 1e6,
          all[2].median() / 1e6,
          all[2].at(0.95) / 1e6,
          cached[0],
          cached[1]);
    }
  }

  /** Nanoseconds to compile, to run, and of both together. */
  private Quantiles[] measure(String text, int rounds) {
    long[][] samples = new long[3][rounds];
    for (int i = 0; i < rounds; i++) {
      ScriptSource fresh = ScriptSource.body("cart.js", text + "\n//" + ++number);
      Realm realm = sandbox.newRealm(Isolation.RUN);
      long start = clock.getAsLong();
      Program program = sandbox.compile(fresh, Limits.defaults());
      long compiled = clock.getAsLong();
      realm.run(program, Execution.within(Limits.defaults()));
      samples[0][i] = compiled - start;
      samples[1][i] = clock.getAsLong() - compiled;
      samples[2][i] = samples[0][i] + samples[1][i];
    }
    return new Quantiles[] {
      Quantiles.of(samples[0]), Quantiles.of(samples[1]), Quantiles.of(samples[2])
    };
  }

  /** Microseconds to find it in the cache: with the same source object, and hashed anew. */
  private static double[] cached(String text) {
    try (IotaEngine engine = IotaEngine.builder().build()) {
      ScriptSource known = ScriptSource.body("cart.js", text);
      double same = perCall(() -> time(1_000, () -> engine.check(known)));
      double anew =
          perCall(() -> time(1_000, () -> engine.check(ScriptSource.body("cart.js", text))));
      return new double[] {same, anew};
    }
  }

  private static long time(int calls, Runnable work) {
    long start = System.nanoTime();
    for (int i = 0; i < calls; i++) {
      work.run();
    }
    return System.nanoTime() - start;
  }

  private static double perCall(LongSupplier thousandCalls) {
    long[] samples = new long[40];
    for (int i = 0; i < 2 * samples.length; i++) {
      samples[i % samples.length] = thousandCalls.getAsLong();
    }
    return Quantiles.of(samples).median() / 1e6;
  }
}
