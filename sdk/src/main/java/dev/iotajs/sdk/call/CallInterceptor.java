package dev.iotajs.sdk.call;

import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;

/**
 * Sees the calls of one run, and may answer them in place of the SDK. Attached to an {@link
 * dev.iotajs.engine.Invocation}. Functions that give no promise, as those of {@code iota.log}, go
 * by it.
 */
public interface CallInterceptor {
  /**
   * Called for each call, on the run's thread, in the order of the calls.
   *
   * @param call what is called, and with what
   * @param proceed makes the call; to be asked once or never
   * @return what the script's promise is settled with
   */
  CompletionStage<Object> intercept(SdkCall call, Supplier<CompletionStage<Object>> proceed);
}
