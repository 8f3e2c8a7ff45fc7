package dev.iotajs.bench;

import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * One fork of {@link GuardOverhead}: measures one kernel and prints one line. Arguments: the
 * kernel, seconds of warm-up, number of pairs, and which engine is started first.
 */
public final class GuardOverheadFork {
  private static final LongSupplier CLOCK = PairedTiming.clock(Boolean.getBoolean("cpu"));

  private GuardOverheadFork() {}

  /** Started by {@link GuardOverhead}. */
  public static void main(String[] args) {
    Kernel kernel = Kernel.named(args[0]);
    long warmup = TimeUnit.SECONDS.toNanos(Long.parseLong(args[1]));
    int pairs = Integer.parseInt(args[2]);
    boolean iotaFirst = Boolean.parseBoolean(args[3]);

    Supplier<Object> early = iotaFirst ? Engines.onIota(kernel.source()) : null;
    Supplier<Object> stock = Engines.onStock(kernel.source());
    Supplier<Object> iota = iotaFirst ? early : Engines.onIota(kernel.source());
    Checksum.requireEqual(kernel, stock.get(), iota.get());

    PairedTiming timing = new PairedTiming(CLOCK, stock, iota, pairs).measure(warmup);
    Checksum.requireEqual(kernel, stock.get(), iota.get());
    Quantiles ratios = timing.ratios();
    System.out.printf(
        Locale.ROOT,
        "%f %f %f %f %f%n",
        timing.baseMillis(),
        timing.otherMillis(),
        ratios.median(),
        ratios.at(0.25),
        ratios.at(0.75));
  }
}
