package dev.iotajs.sandbox.internal.guest;

import dev.iotajs.sandbox.internal.guest.async.Closures;
import org.openjdk.nashorn.internal.runtime.ScriptFunction;

/** Functions that a script cannot change. */
final class FrozenFunctions {
  private FrozenFunctions() {}

  /** A function of the current realm. */
  static ScriptFunction create(Closures.Kind kind, Closures.State state, String name) {
    ScriptFunction function = kind.create(state);
    FunctionObjects.name(function, name, null);
    ToScript.freeze(function);
    return function;
  }
}
