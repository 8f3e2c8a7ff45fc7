package dev.iotajs.sandbox.internal.guest.library;

import dev.iotajs.sandbox.internal.guest.operations.Errors;
import org.openjdk.nashorn.internal.objects.NativeDate;
import org.openjdk.nashorn.internal.runtime.ScriptFunction;
import org.openjdk.nashorn.internal.runtime.ScriptObject;

/** What {@code Date.prototype} has since ECMAScript 2015, or has otherwise. */
public final class DateFunctions {
  private DateFunctions() {}

  /** {@code [Symbol.toPrimitive]}. */
  @Builtin(name = "@@toPrimitive", length = 1, readOnly = true)
  public static Object toPrimitive(Object self, Object hint) {
    ScriptObject object = Spec.object(self);
    String wanted = hint instanceof CharSequence ? hint.toString() : "";
    boolean text = wanted.equals("string") || wanted.equals("default");
    if (!text && !wanted.equals("number")) {
      throw Errors.type("The hint must be 'default', 'number' or 'string'");
    }
    String[] names = {text ? "toString" : "valueOf", text ? "valueOf" : "toString"};
    for (String name : names) {
      Object method = object.get(name);
      if (method instanceof ScriptFunction) {
        Object result = Spec.call(method, object);
        if (!(result instanceof ScriptObject)) {
          return result;
        }
      }
    }
    throw Errors.type("Cannot convert object to primitive value");
  }

  /** {@code toJSON}. */
  @Builtin(length = 1)
  public static Object toJSON(Object self, Object key) {
    ScriptObject object = Spec.toObject(self);
    Object time = Spec.toPrimitive(object, Number.class);
    if (time instanceof Number && !Double.isFinite(((Number) time).doubleValue())) {
      return null;
    }
    return Spec.invoke(object, "toISOString");
  }

  /** {@code toUTCString}. */
  @Builtin
  public static Object toUTCString(Object self) {
    requireDate(self);
    return Double.isNaN(NativeDate.getTime(self)) ? "Invalid Date" : NativeDate.toUTCString(self);
  }

  /** {@code toString}. */
  @Builtin
  public static Object toString(Object self) {
    requireDate(self);
    return NativeDate.toString(self);
  }

  private static void requireDate(Object self) {
    NativeDate unused = date(self);
  }

  /** The receiver of a method of dates. Takes the place of the engine's method. */
  public static NativeDate date(Object self) {
    if (self instanceof NativeDate) {
      return (NativeDate) self;
    }
    throw Errors.type(Spec.show(self) + " is not a Date");
  }
}
