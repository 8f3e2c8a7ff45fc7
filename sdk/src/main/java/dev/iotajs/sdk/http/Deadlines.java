package dev.iotajs.sdk.http;

import dev.iotajs.sdk.call.DaemonThreads;
import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Ends exchanges whose time is up, and connections that nobody uses. Its thread never blocks. */
final class Deadlines implements AutoCloseable {
  private static final int UPKEEP_SECONDS = 10;

  private final ScheduledThreadPoolExecutor thread =
      new ScheduledThreadPoolExecutor(1, new DaemonThreads("iota-http-deadlines"));

  Deadlines(Runnable upkeep) {
    thread.setRemoveOnCancelPolicy(true);
    Future<?> unused =
        thread.scheduleWithFixedDelay(upkeep, UPKEEP_SECONDS, UPKEEP_SECONDS, TimeUnit.SECONDS);
  }

  /** Ends an exchange after a time, unless what is given back is cancelled before. */
  Future<?> schedule(Lifetime lifetime, Duration time) {
    return thread.schedule(
        () -> lifetime.end(Lifetime.End.TIMEOUT), time.toNanos(), TimeUnit.NANOSECONDS);
  }

  boolean isClosed() {
    return thread.isShutdown();
  }

  /** What is scheduled already still happens. */
  @Override
  public void close() {
    thread.shutdown();
  }
}
