package dev.iotajs.sdk.recording;

import dev.iotajs.sandbox.HostFunctionException;
import dev.iotajs.sdk.call.CallInterceptor;
import dev.iotajs.sdk.call.SdkCall;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;

/**
 * Records the calls of one run, which it is attached to by {@link
 * dev.iotajs.engine.Invocation#attach}. Safe for use by many threads.
 */
public final class Recorder implements CallInterceptor {
  private static final String HOST_ERROR = "HOST_ERROR";

  private final List<RecordedCall> calls = new ArrayList<>();
  private int answered;

  /** A recorder that has recorded nothing. */
  public Recorder() {}

  @Override
  public CompletionStage<Object> intercept(
      SdkCall call, Supplier<CompletionStage<Object>> proceed) {
    int index = begin(call);
    CompletionStage<Object> stage = proceed.get();
    return new Answer(
        answer -> stage.whenComplete((result, error) -> end(index, result, error, answer)));
  }

  private synchronized int begin(SdkCall call) {
    calls.add(
        new RecordedCall(
            call.function(), call.arguments(), RecordedCall.UNANSWERED, null, null, null));
    return calls.size() - 1;
  }

  /** The run is told within the lock, so that it sees answers in the order they are recorded in. */
  private synchronized void end(int index, Object result, Throwable thrown, Answer answer) {
    record(index, result, thrown);
    if (thrown == null) {
      answer.complete(result);
    } else {
      answer.completeExceptionally(thrown);
    }
  }

  private void record(int index, Object result, Throwable thrown) {
    Throwable error =
        thrown instanceof CompletionException && thrown.getCause() != null
            ? thrown.getCause()
            : thrown;
    if (error instanceof CancellationException) {
      // The run has ended without an answer.
      return;
    }
    RecordedCall call = calls.get(index);
    HostFunctionException told = error == null ? null : told(call.function, error);
    calls.set(
        index,
        new RecordedCall(
            call.function,
            call.arguments,
            answered++,
            result,
            told == null ? null : told.code(),
            told == null ? null : told.getMessage()));
  }

  /** What the script gets of an error. */
  private static HostFunctionException told(String function, Throwable error) {
    return error instanceof HostFunctionException
        ? (HostFunctionException) error
        : new HostFunctionException(HOST_ERROR, "The host function " + function + " failed");
  }

  /**
   * What was recorded up to now.
   *
   * @return a copy
   */
  public synchronized Recording recording() {
    return new Recording(calls);
  }
}
