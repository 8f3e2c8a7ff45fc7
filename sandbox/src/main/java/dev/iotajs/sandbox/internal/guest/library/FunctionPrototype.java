package dev.iotajs.sandbox.internal.guest.library;

import org.openjdk.nashorn.internal.runtime.ScriptFunction;
import org.openjdk.nashorn.internal.runtime.ScriptObject;

/** What {@code Function.prototype} has since ECMAScript 2015. */
public final class FunctionPrototype {
  private FunctionPrototype() {}

  /** {@code [Symbol.hasInstance]}. */
  @Builtin(name = "@@hasInstance", length = 1, fixed = true)
  public static Object hasInstance(Object self, Object value) {
    return self instanceof ScriptFunction
        && value instanceof ScriptObject
        && ((ScriptFunction) self).isInstance((ScriptObject) value);
  }
}
