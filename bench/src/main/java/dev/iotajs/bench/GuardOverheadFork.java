package dev.iotajs.bench;

import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * One fork of {@link GuardOverhead}: runs one kernel on one engine and prints one line, the
 * milliseconds a call takes and what the kernel returned. Arguments: the kernel, the engine,
 * seconds of warm-up, number of batches.
 */
public final class GuardOverheadFork {
  private static final long BATCH_NANOS = 8_000_000;

  /** What the engines do in the background after their start is over by then. */
  private static final long SETTLING_MILLIS = 2_500;

  private static final LongSupplier CLOCK = ChosenClock.nanos();

  /** Keeps the compiler from dropping the work. */
  @SuppressWarnings("unused")
  private static volatile Object sink;

  private GuardOverheadFork() {}

  /** Started by {@link GuardOverhead}. */
  public static void main(String[] args) throws InterruptedException {
    String source = Kernel.named(args[0]).source();
    Supplier<Object> work =
        args[1].equals("stock") ? Engines.onStock(source) : Engines.onIota(source);
    Thread.sleep(SETTLING_MILLIS);
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(Long.parseLong(args[2]));
    while (System.nanoTime() < end) {
      sink = work.get();
    }
    double[] batches = new double[Integer.parseInt(args[3])];
    long calls = Math.max(1, Math.round(BATCH_NANOS / nanosPerCall(work, 5)));
    for (int i = 0; i < batches.length; i++) {
      batches[i] = nanosPerCall(work, calls);
    }
    System.out.printf(
        Locale.ROOT, "%f %s%n", Quantiles.of(batches).median() / 1e6, Checksum.of(work.get()));
  }

  private static double nanosPerCall(Supplier<Object> work, long calls) {
    long start = CLOCK.getAsLong();
    for (long i = 0; i < calls; i++) {
      sink = work.get();
    }
    return (CLOCK.getAsLong() - start) / (double) calls;
  }
}
