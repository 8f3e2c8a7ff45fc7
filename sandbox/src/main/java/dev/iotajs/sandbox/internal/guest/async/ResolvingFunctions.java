package dev.iotajs.sandbox.internal.guest.async;

import static org.openjdk.nashorn.internal.runtime.ScriptRuntime.UNDEFINED;

import java.lang.invoke.MethodHandles;
import org.openjdk.nashorn.internal.runtime.ScriptFunction;

/** The two functions that settle a promise; the first call of either counts. */
final class ResolvingFunctions extends Closures.State {
  private static final Closures.Kind RESOLVE =
      new Closures.Kind(MethodHandles.lookup(), "resolve", ResolvingFunctions.class, 1);
  private static final Closures.Kind REJECT =
      new Closures.Kind(MethodHandles.lookup(), "reject", ResolvingFunctions.class, 1);

  private PromiseObject promise;

  ResolvingFunctions(PromiseObject promise) {
    this.promise = promise;
  }

  ScriptFunction resolve() {
    return RESOLVE.create(this);
  }

  ScriptFunction reject() {
    return REJECT.create(this);
  }

  void resolveOnce(Object value) {
    resolve(this, value);
  }

  void rejectOnce(Object reason) {
    reject(this, reason);
  }

  private PromiseObject take() {
    PromiseObject taken = promise;
    promise = null;
    return taken;
  }

  private static Object resolve(ResolvingFunctions functions, Object value) {
    PromiseObject promise = functions.take();
    if (promise != null) {
      promise.resolve(value);
    }
    return UNDEFINED;
  }

  private static Object reject(ResolvingFunctions functions, Object reason) {
    PromiseObject promise = functions.take();
    if (promise != null) {
      promise.reject(reason);
    }
    return UNDEFINED;
  }
}
