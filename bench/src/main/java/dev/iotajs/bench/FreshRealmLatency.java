package dev.iotajs.bench;

import dev.iotajs.engine.Invocation;
import dev.iotajs.engine.IotaEngine;
import dev.iotajs.sandbox.ScriptSource;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * How long one run of a small script in a fresh realm takes while one caller starts runs at a
 * steady rate: the time from call to return, and how often no realm was ready.
 *
 * <p>Options: {@code -Dseconds=10}, {@code -Dminimum=10} realms kept ready, {@code -Dmodern=true}
 * for the script in newer syntax; arguments: the rates.
 */
public final class FreshRealmLatency {
  private static final int SECONDS = Integer.getInteger("seconds", 10);
  private static final int MINIMUM = Integer.getInteger("minimum", 10);

  private static final String TEXT =
      Boolean.getBoolean("modern") ? Script.SMALL_MODERN : Script.SMALL;

  private final IotaEngine engine;
  private final Invocation invocation = Invocation.of(ScriptSource.body("small.js", TEXT));

  private FreshRealmLatency(IotaEngine engine) {
    this.engine = engine;
  }

  /** Measures each rate and prints a table. */
  public static void main(String[] args) {
    String[] rates = args.length > 0 ? args : new String[] {"100", "500", "1000", "2000", "3000"};
    System.out.println(Machine.describe());
    System.out.println(
        "| runs/s wanted | reached | p50 µs | p95 µs | p99 µs | max µs | pool empty |");
    System.out.println("| ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
    try (IotaEngine engine = IotaEngine.builder().realms(MINIMUM, Math.max(100, MINIMUM)).build()) {
      FreshRealmLatency latency = new FreshRealmLatency(engine);
      latency.samples(500, 6);
      latency.samples(3_000, 4);
      for (String rate : rates) {
        latency.report(Integer.parseInt(rate));
      }
    }
  }

  private void report(int rate) {
    long start = System.nanoTime();
    int[] empty = {0};
    long[] samples = samples(rate, SECONDS, empty);
    double seconds = (System.nanoTime() - start) / 1e9;
    Quantiles micros = Quantiles.of(samples);
    System.out.printf(
        Locale.ROOT,
        "| %d | %.0f | %.1f | %.1f | %.1f | %.0f | %.2f %% |%n",
        rate,
        samples.length / seconds,
        micros.median() / 1e3,
        micros.at(0.95) / 1e3,
        micros.at(0.99) / 1e3,
        micros.max() / 1e3,
        100.0 * empty[0] / samples.length);
  }

  private void samples(int rate, int seconds) {
    samples(rate, seconds, new int[1]);
  }

  private long[] samples(int rate, int seconds, int[] empty) {
    long[] samples = new long[rate * seconds];
    long period = TimeUnit.SECONDS.toNanos(1) / rate;
    long due = System.nanoTime();
    for (int i = 0; i < samples.length; i++) {
      due += period;
      await(due);
      if (engine.stats().idleRealms() == 0) {
        empty[0]++;
      }
      long start = System.nanoTime();
      engine.run(invocation);
      samples[i] = System.nanoTime() - start;
    }
    return samples;
  }

  /** Sleeps most of the time, then spins: a sleep alone is late by some 60 µs. */
  private static void await(long due) {
    while (true) {
      long left = due - System.nanoTime();
      if (left <= 0) {
        return;
      }
      if (left > 300_000) {
        LockSupport.parkNanos(left - 200_000);
      } else {
        Thread.onSpinWait();
      }
    }
  }
}
