package dev.iotajs.sdk.db;

import dev.iotajs.sdk.call.DaemonThreads;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Threads for what must not hold up who asks for it: cancelling, which can be a connection to the
 * database of its own, and giving connections back. There are none while there is nothing to do, so
 * nobody has to close this. Safe for use by many threads.
 */
final class Background implements Executor {
  private static final int MAX_THREADS = 8;
  private static final long IDLE_SECONDS = 10;
  private static final long SOON_MILLIS = 100;

  private final ThreadPoolExecutor threads;

  Background() {
    threads =
        new ThreadPoolExecutor(
            MAX_THREADS,
            MAX_THREADS,
            IDLE_SECONDS,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            new DaemonThreads("iota-db-background"));
    threads.allowCoreThreadTimeOut(true);
  }

  @Override
  public void execute(Runnable task) {
    threads.execute(task);
  }

  void runSoon(Runnable task) {
    CompletableFuture.delayedExecutor(SOON_MILLIS, TimeUnit.MILLISECONDS, threads).execute(task);
  }

  /**
   * Runs a task, which must not block, when the time is over; cancelling it in time prevents that.
   */
  Timer after(Duration time, Runnable task) {
    CompletableFuture<Void> over = new CompletableFuture<>();
    CompletableFuture<Void> unused =
        over.orTimeout(time.toMillis(), TimeUnit.MILLISECONDS)
            .whenComplete(
                (nothing, failure) -> {
                  if (failure instanceof TimeoutException) {
                    task.run();
                  }
                });
    return () -> over.complete(null);
  }

  /** A task that is still to come. */
  @FunctionalInterface
  interface Timer {
    void cancel();
  }
}
