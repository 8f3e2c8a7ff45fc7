package dev.iotajs.sandbox.internal.guest.operations;

import dev.iotajs.sandbox.internal.guest.FunctionData;
import dev.iotajs.sandbox.internal.guest.FunctionObjects;
import org.openjdk.nashorn.internal.runtime.ScriptFunction;

/** Functions that have just been made. */
public final class FunctionOperations {
  private FunctionOperations() {}

  /** Makes a function a method: no constructor, no prototype. Gives it. */
  public static Object method(Object self, Object function) {
    ScriptFunction method = (ScriptFunction) function;
    FunctionData.become(FunctionData.of(method), FunctionData.METHOD);
    FunctionObjects.dropPrototype(method);
    return method;
  }

  /**
   * Names a function that has no name; gives it.
   *
   * @param key a string or a symbol
   * @param prefix null, undefined, or what is put before the name
   */
  public static Object named(Object self, Object function, Object key, Object prefix) {
    if (function instanceof ScriptFunction) {
      FunctionObjects.name((ScriptFunction) function, Values.key(key), prefix);
    }
    return function;
  }
}
