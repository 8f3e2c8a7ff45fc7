package dev.iotajs.bench;

import java.lang.management.ManagementFactory;
import java.util.function.LongSupplier;

/**
 * What a benchmark measures by: wall time, or with {@code -Dcpu=true} the thread's processor time.
 */
final class ChosenClock {
  private ChosenClock() {}

  /** Gives nanoseconds since some moment. */
  static LongSupplier nanos() {
    return Boolean.getBoolean("cpu")
        ? ManagementFactory.getThreadMXBean()::getCurrentThreadCpuTime
        : System::nanoTime;
  }
}
