package dev.iotajs.sdk.recording;

import dev.iotajs.sandbox.HostFunctionException;
import dev.iotajs.sdk.ErrorCode;
import dev.iotajs.sdk.call.CallInterceptor;
import dev.iotajs.sdk.call.SdkCall;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;

/**
 * Answers the calls of one run as another run's were answered, in the same order, and never calls
 * the host. Attached by {@link dev.iotajs.engine.Invocation#attach}; for one run only. A call that
 * was not recorded is an error with code {@code REPLAY_MISMATCH}.
 *
 * <p>What scripts get elsewhere, such as the time and random numbers, is not replayed.
 */
public final class Replayer implements CallInterceptor {
  private final List<RecordedCall> calls;

  /** What answers the calls made and not yet answered, by the turn in which they were answered. */
  private final Map<Integer, Runnable> waiting = new HashMap<>();

  private int made;
  private int answered;

  /**
   * A replayer.
   *
   * @param recording what to repeat
   */
  public Replayer(Recording recording) {
    this.calls = recording.calls();
  }

  /** Always on the run's thread. */
  @Override
  public CompletionStage<Object> intercept(
      SdkCall call, Supplier<CompletionStage<Object>> proceed) {
    int index = made;
    if (index == calls.size() || !isSame(calls.get(index), call)) {
      return CompletableFuture.failedFuture(mismatch(index, call));
    }
    RecordedCall recorded = calls.get(index);
    made++;
    return new Answer(
        answer -> {
          if (recorded.answered != RecordedCall.UNANSWERED) {
            waiting.put(recorded.answered, () -> give(recorded, answer));
          }
          answerInTurn();
        });
  }

  private static boolean isSame(RecordedCall recorded, SdkCall call) {
    return recorded.function.equals(call.function()) && recorded.arguments.equals(call.arguments());
  }

  private HostFunctionException mismatch(int index, SdkCall call) {
    String expected =
        index == calls.size() ? "there was none" : "it was " + calls.get(index).function;
    boolean sameFunction =
        index < calls.size() && calls.get(index).function.equals(call.function());
    return ErrorCode.REPLAY_MISMATCH.error(
        "Call "
            + (index + 1)
            + " is "
            + call.function()
            + (sameFunction
                ? " with other arguments than when recorded"
                : "; when recorded, " + expected));
  }

  private void answerInTurn() {
    while (waiting.containsKey(answered)) {
      waiting.remove(answered++).run();
    }
  }

  private static void give(RecordedCall recorded, Answer answer) {
    if (recorded.errorCode != null) {
      answer.completeExceptionally(
          new HostFunctionException(recorded.errorCode, recorded.errorMessage));
    } else {
      answer.complete(recorded.result);
    }
  }
}
