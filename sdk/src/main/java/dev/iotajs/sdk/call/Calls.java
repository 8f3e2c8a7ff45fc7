package dev.iotajs.sdk.call;

import dev.iotajs.sdk.Operation;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

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
     * @return an {@link Operation} to be run on an I/O thread, or a plain value
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
      Object work = body.prepare(call);
      return work instanceof Operation
          ? threads.submit((Operation) work, call.tenant(), call.execution())
          : CompletableFuture.completedFuture(work);
    } catch (Exception e) {
      return CompletableFuture.failedFuture(e);
    }
  }
}
