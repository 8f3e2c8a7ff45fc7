package dev.iotajs.engine;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** A run that is waiting or going on in the background. Safe for use by many threads. */
public final class PendingRun {
  private final CompletableFuture<RunResult> future;
  private final Runnable cancellation;

  PendingRun(CompletableFuture<RunResult> future, Runnable cancellation) {
    this.future = future;
    this.cancellation = cancellation;
  }

  /**
   * Completes with the result, or with a {@link dev.iotajs.sandbox.ScriptException} or {@link
   * EngineException}.
   *
   * @return the stage
   */
  public CompletionStage<RunResult> result() {
    return future.minimalCompletionStage();
  }

  /** Takes the run out of the queue, or ends it where it is. Without effect once it has ended. */
  public void cancel() {
    cancellation.run();
  }
}
