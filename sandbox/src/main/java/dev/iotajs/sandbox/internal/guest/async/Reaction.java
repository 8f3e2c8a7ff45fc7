package dev.iotajs.sandbox.internal.guest.async;

import static org.openjdk.nashorn.internal.runtime.ScriptRuntime.UNDEFINED;

import org.openjdk.nashorn.internal.runtime.ScriptFunction;
import org.openjdk.nashorn.internal.runtime.ScriptRuntime;

/** The functions given to a promise's method {@code then}, and the promise that it gave. */
final class Reaction implements Settled {
  private final ScriptFunction onFulfilled;
  private final ScriptFunction onRejected;
  private final Capability derived;

  /** Values that are no functions count as none. */
  Reaction(Object onFulfilled, Object onRejected, Capability derived) {
    this.onFulfilled = functionOrNull(onFulfilled);
    this.onRejected = functionOrNull(onRejected);
    this.derived = derived;
  }

  private static ScriptFunction functionOrNull(Object value) {
    return value instanceof ScriptFunction ? (ScriptFunction) value : null;
  }

  @Override
  public void fulfilled(Object value) {
    if (onFulfilled == null) {
      derived.resolve(value);
    } else {
      call(onFulfilled, value);
    }
  }

  @Override
  public void rejected(Object reason) {
    if (onRejected == null) {
      derived.reject(reason);
    } else {
      call(onRejected, reason);
    }
  }

  private void call(ScriptFunction handler, Object argument) {
    Object result;
    try {
      result = ScriptRuntime.apply(handler, UNDEFINED, argument);
    } catch (Throwable thrown) {
      derived.reject(Thrown.value(thrown));
      return;
    }
    derived.resolve(result);
  }
}
