package dev.iotajs.sandbox.internal.guest.async;

import dev.iotajs.sandbox.internal.guest.Handles;
import dev.iotajs.sandbox.internal.guest.operations.Errors;
import dev.iotajs.sandbox.internal.guest.operations.Values;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodType;
import org.openjdk.nashorn.internal.objects.Global;
import org.openjdk.nashorn.internal.objects.IteratorResult;
import org.openjdk.nashorn.internal.runtime.JSType;
import org.openjdk.nashorn.internal.runtime.ScriptObject;

/** The objects that iterators give, with {@code value} and {@code done}. */
final class Results {
  private static final MethodHandle NEW =
      Handles.ofConstructor(
          IteratorResult.class,
          MethodType.methodType(void.class, Object.class, Boolean.class, Global.class));

  private Results() {}

  static ScriptObject of(Object value, boolean done, Global global) {
    try {
      return (IteratorResult) NEW.invokeExact(value, (Boolean) done, global);
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }

  /** What an iterator of a script gave; a TypeError unless it is an object. */
  static ScriptObject checked(Object result) {
    if (result instanceof ScriptObject) {
      return (ScriptObject) result;
    }
    throw Errors.type("Iterator result " + Values.describe(result) + " is not an object");
  }

  static boolean done(ScriptObject result) {
    return JSType.toBoolean(result.get("done"));
  }
}
