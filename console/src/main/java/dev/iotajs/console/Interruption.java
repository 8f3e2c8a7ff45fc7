package dev.iotajs.console;

import dev.iotajs.engine.PendingRun;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Ctrl-C while a run goes on: it cancels the run. The JVM then ends with exit code 130 by itself,
 * but not before the run's end has been reported.
 */
final class Interruption {
  /** Longer than a run needs to notice that it is cancelled. */
  private static final long REPORT_MILLIS = 2_000;

  private final PendingRun run;
  private final CountDownLatch reported = new CountDownLatch(1);
  private final Thread hook = new Thread(this::cancel, "iota-interruption");

  private Interruption(PendingRun run) {
    this.run = run;
  }

  static Interruption cancelling(PendingRun run) {
    Interruption interruption = new Interruption(run);
    try {
      Runtime.getRuntime().addShutdownHook(interruption.hook);
    } catch (IllegalStateException e) {
      // The JVM is already on its way down.
      run.cancel();
    }
    return interruption;
  }

  private void cancel() {
    run.cancel();
    try {
      reported.await(REPORT_MILLIS, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** There is nothing to cancel any more, and nothing to wait for. */
  void runReported() {
    reported.countDown();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The JVM is on its way down, and the hook has done its work.
    }
  }
}
