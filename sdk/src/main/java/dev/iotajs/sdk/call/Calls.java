package dev.iotajs.sdk.call;

import dev.iotajs.sdk.Operation;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;

/** The way that calls go once their arguments are checked. Safe for use by many threads. */
public final class Calls {
  private final RateLimiter limiter;
  private final IoThreads threads;

  /**
   * A way for calls.
   *
   * @param limiter counts them
   * @param threads run what blocks
   */
  public Calls(RateLimiter limiter, IoThreads threads) {
    this.limiter = limiter;
    this.threads = threads;
  }

  /** What a call comes to. */
  @FunctionalInterface
  public interface Body {
    /**
     * Makes the call's work, on the run's thread.
     *
     * @param call the call
     * @return an {@link Operation} to be run on an I/O thread, a {@link CompletionStage} to wait
     *     for, or a plain value
     * @throws Exception as for {@link Operation#run}
     */
    Object prepare(SdkCall call) throws Exception;
  }

  /**
   * Makes a call that gives a promise.
   *
   * @param call the call
   * @param rate what it counts as; null if it was counted
   * @param body what it comes to
   * @return what it gives; {@code RATE_LIMITED} if the tenant has made too many
   */
  public CompletionStage<Object> promise(SdkCall call, Rate rate, Body body) {
    CallInterceptor interceptor = call.context().attachment(CallInterceptor.class);
    return interceptor == null
        ? perform(call, rate, body)
        : interceptor.intercept(call, () -> perform(call, rate, body));
  }

  private CompletionStage<Object> perform(SdkCall call, Rate rate, Body body) {
    try {
      if (rate != null) {
        limiter.take(call.tenant(), rate);
      }
      return stage(body.prepare(call), call);
    } catch (Exception e) {
      return CompletableFuture.failedFuture(e);
    }
  }

  /**
   * What a call's work gives.
   *
   * @param work as {@link Body#prepare} gives it
   * @param call the call
   * @return what it gives
   */
  @SuppressWarnings("unchecked") // what stages give is checked where it crosses
  public CompletionStage<Object> stage(Object work, SdkCall call) {
    if (work instanceof Operation) {
      return threads.submit((Operation) work, call.tenant(), call.execution());
    }
    return work instanceof CompletionStage
        ? (CompletionStage<Object>) work
        : CompletableFuture.completedFuture(work);
  }

  /**
   * Something that is made when a call first needs it.
   *
   * @param maker makes it, on an I/O thread; may block
   * @param <T> its type
   * @return a way to use it
   */
  public <T> OnFirstUse<T> onFirstUse(Supplier<T> maker) {
    return new OnFirstUse<>(maker, this, threads);
  }
}
