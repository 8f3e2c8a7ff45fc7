package dev.iotajs.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * Times two pieces of work against each other in one JVM: short batches of one and the other in
 * turn, so that whatever else the machine does meets both, and one ratio for each pair of batches.
 * The side that starts changes from pair to pair.
 */
final class PairedTiming {
  private static final long BATCH_NANOS = 8_000_000;

  private final LongSupplier clock;
  private final Supplier<Object> base;
  private final Supplier<Object> other;
  private final double[] baseNanos;
  private final double[] otherNanos;

  /** Keeps the compiler from dropping the work. */
  @SuppressWarnings("unused")
  private volatile Object sink;

  PairedTiming(LongSupplier clock, Supplier<Object> base, Supplier<Object> other, int pairs) {
    this.clock = clock;
    this.base = base;
    this.other = other;
    this.baseNanos = new double[pairs];
    this.otherNanos = new double[pairs];
  }

  /** Nanoseconds of time, or of the calling thread's processor time: for a machine that is busy. */
  static LongSupplier clock(boolean processorTime) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    return processorTime ? threads::getCurrentThreadCpuTime : System::nanoTime;
  }

  /** Warms both up, then measures. */
  PairedTiming measure(long warmupNanos) {
    warmUp(warmupNanos);
    int baseCalls = callsPerBatch(base);
    int otherCalls = callsPerBatch(other);
    for (int pair = 0; pair < baseNanos.length; pair++) {
      if (pair % 2 == 0) {
        baseNanos[pair] = time(base, baseCalls);
        otherNanos[pair] = time(other, otherCalls);
      } else {
        otherNanos[pair] = time(other, otherCalls);
        baseNanos[pair] = time(base, baseCalls);
      }
    }
    return this;
  }

  private void warmUp(long nanos) {
    long end = System.nanoTime() + nanos;
    while (System.nanoTime() < end) {
      time(base, 1);
      time(other, 1);
    }
  }

  private int callsPerBatch(Supplier<Object> work) {
    return (int) Math.max(1, Math.round(BATCH_NANOS / time(work, 5)));
  }

  /** Nanoseconds a call. */
  private double time(Supplier<Object> work, int calls) {
    long start = clock.getAsLong();
    for (int i = 0; i < calls; i++) {
      sink = work.get();
    }
    return (clock.getAsLong() - start) / (double) calls;
  }

  double baseMillis() {
    return Quantiles.of(baseNanos).median() / 1e6;
  }

  double otherMillis() {
    return Quantiles.of(otherNanos).median() / 1e6;
  }

  /** The ratios of all pairs, other to base. */
  Quantiles ratios() {
    double[] ratios = new double[baseNanos.length];
    for (int i = 0; i < ratios.length; i++) {
      ratios[i] = otherNanos[i] / baseNanos[i];
    }
    return Quantiles.of(ratios);
  }
}
