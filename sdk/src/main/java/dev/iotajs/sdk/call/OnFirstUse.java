package dev.iotajs.sdk.call;

import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Something that is made when a call first needs it, on an I/O thread: making it may take long, and
 * nobody's run is held up meanwhile. All who need it wait for one attempt; one that failed is
 * forgotten. Safe for use by many threads.
 *
 * @param <T> its type
 */
public final class OnFirstUse<T> {
  private final Supplier<T> maker;
  private final Calls calls;
  private final IoThreads threads;

  /** The last attempt to make it; null before the first. Guarded by this. */
  private CompletableFuture<T> attempt;

  OnFirstUse(Supplier<T> maker, Calls calls, IoThreads threads) {
    this.maker = maker;
    this.calls = calls;
    this.threads = threads;
  }

  /**
   * Uses it for a call.
   *
   * @param call the call
   * @param use gives the call's work, as {@link Calls.Body#prepare} does
   * @return the work, at once or in a stage
   */
  public Object use(SdkCall call, Function<T, Object> use) {
    CompletableFuture<T> made = attempt();
    return made.isDone()
        ? use.apply(made.join())
        : made.thenCompose(value -> calls.stage(use.apply(value), call));
  }

  private synchronized CompletableFuture<T> attempt() {
    if (attempt == null || attempt.isCompletedExceptionally()) {
      attempt = CompletableFuture.supplyAsync(maker, threads::execute);
    }
    return attempt;
  }
}
