package dev.iotajs.sandbox.internal.guest.operations;

import java.util.Arrays;
import org.openjdk.nashorn.internal.objects.Global;
import org.openjdk.nashorn.internal.runtime.JSType;
import org.openjdk.nashorn.internal.runtime.ScriptObject;

/** Calls, what lowered functions do with their arguments, and templates with their values. */
public final class CallOperations {
  private CallOperations() {}

  /** Calls a function with a receiver; a TypeError if it is no function. */
  public static Object call(Object self, Object function, Object thisValue, Object... arguments) {
    return Values.call(function, thisValue, arguments);
  }

  /** An array of a function's arguments from an index on. */
  public static Object rest(Object self, Object arguments, Object from) {
    ScriptObject all = (ScriptObject) arguments;
    Object[] values = all.getArray().asObjectArray();
    int first = Math.min(((Number) from).intValue(), values.length);
    return Global.allocate(Arrays.copyOfRange(values, first, values.length));
  }

  /** A value as text, as template literals convert it. */
  public static Object text(Object self, Object value) {
    return JSType.isString(value) ? value : JSType.toString(value);
  }
}
