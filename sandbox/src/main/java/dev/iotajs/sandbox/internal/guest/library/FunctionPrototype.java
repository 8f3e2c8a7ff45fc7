package dev.iotajs.sandbox.internal.guest.library;

import dev.iotajs.sandbox.internal.guest.operations.Conversions;
import org.openjdk.nashorn.internal.runtime.ScriptFunction;

/** What {@code Function.prototype} has since ECMAScript 2015. */
public final class FunctionPrototype {
  private FunctionPrototype() {}

  /** {@code [Symbol.hasInstance]}. */
  @Builtin(name = "@@hasInstance", length = 1, fixed = true)
  public static Object hasInstance(Object self, Object value) {
    return self instanceof ScriptFunction && Conversions.isOrdinaryInstance(value, self);
  }
}
