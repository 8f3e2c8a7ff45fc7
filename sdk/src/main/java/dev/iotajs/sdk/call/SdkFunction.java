package dev.iotajs.sdk.call;

import dev.iotajs.sandbox.HostCall;
import dev.iotajs.sandbox.HostFunction;
import dev.iotajs.sandbox.HostFunctionException;
import dev.iotajs.sdk.declaration.Signature;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** A function of {@code iota} that gives a promise. Immutable. */
final class SdkFunction implements HostFunction {
  private final String name;
  private final Signature signature;

  /** Null for nothing. */
  private final Rate rate;

  private final Calls calls;
  private final Calls.Body body;

  SdkFunction(String namespace, Signature signature, Rate rate, Calls calls, Calls.Body body) {
    this.name = namespace + "." + signature.name();
    this.signature = signature;
    this.rate = rate;
    this.calls = calls;
    this.body = body;
  }

  @Override
  public CompletionStage<Object> call(HostCall call) {
    List<Object> arguments;
    try {
      arguments = signature.check(name, call.arguments());
    } catch (HostFunctionException e) {
      // A function that gives promises never throws.
      return CompletableFuture.failedFuture(e);
    }
    return calls.promise(new SdkCall(name, arguments, call.execution()), rate, body);
  }

  @Override
  public boolean givesPromise() {
    return true;
  }
}
