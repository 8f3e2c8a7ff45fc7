package dev.iotajs.engine.corpus;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/**
 * How long the machine held everybody up: the sum by which a thread that wants to run every few
 * milliseconds came too late. What a test measures in wall time can be late by as much, through no
 * fault of what it tests.
 */
final class MachinePauses implements AutoCloseable {
  private static final long PERIOD_NANOS = TimeUnit.MILLISECONDS.toNanos(5);

  private final AtomicLong lateNanos = new AtomicLong();
  private final Thread thread = new Thread(this::observe, "machine-pauses");
  private volatile boolean closed;

  MachinePauses() {
    thread.setDaemon(true);
    thread.start();
  }

  private void observe() {
    while (!closed) {
      long start = System.nanoTime();
      LockSupport.parkNanos(PERIOD_NANOS);
      lateNanos.addAndGet(Math.max(0, System.nanoTime() - start - 2 * PERIOD_NANOS));
    }
  }

  long totalMillis() {
    return TimeUnit.NANOSECONDS.toMillis(lateNanos.get());
  }

  @Override
  public void close() {
    closed = true;
  }
}
