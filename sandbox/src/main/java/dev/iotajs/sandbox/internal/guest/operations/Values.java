package dev.iotajs.sandbox.internal.guest.operations;

import dev.iotajs.sandbox.internal.guest.FunctionData;
import org.openjdk.nashorn.internal.objects.Global;
import org.openjdk.nashorn.internal.objects.NativeArray;
import org.openjdk.nashorn.internal.runtime.JSType;
import org.openjdk.nashorn.internal.runtime.ScriptFunction;
import org.openjdk.nashorn.internal.runtime.ScriptObject;
import org.openjdk.nashorn.internal.runtime.ScriptRuntime;
import org.openjdk.nashorn.internal.runtime.Symbol;

/** What is done with values of any kind everywhere. */
public final class Values {
  private static final Object[] NONE = {};

  private Values() {}

  /** Whether it is null or undefined. */
  public static boolean isNullish(Object value) {
    return value == null || value == ScriptRuntime.UNDEFINED;
  }

  /** Whether it can be called with {@code new}. */
  public static boolean isConstructor(Object value) {
    return value instanceof ScriptFunction
        && FunctionData.isConstructor(FunctionData.of((ScriptFunction) value));
  }

  /**
   * A property of any value.
   *
   * @param key a string, a symbol or a number
   * @throws org.openjdk.nashorn.internal.runtime.ECMAException a TypeError for null and undefined
   */
  public static Object get(Object value, Object key) {
    return object(value).get(key);
  }

  /** The value as an object, as property accesses see it; a TypeError for null and undefined. */
  public static ScriptObject object(Object value) {
    return value instanceof ScriptObject
        ? (ScriptObject) value
        : (ScriptObject) Global.toObject(value);
  }

  /** A method, or null if it is null or undefined; a TypeError if it is anything else. */
  public static ScriptFunction method(Object value, Object key) {
    Object method = get(value, key);
    if (method instanceof ScriptFunction) {
      return (ScriptFunction) method;
    }
    if (isNullish(method)) {
      return null;
    }
    throw Errors.type(describe(key) + " is not a function");
  }

  /** Calls a function; a TypeError if it is none. */
  public static Object call(Object function, Object self, Object... arguments) {
    return ScriptRuntime.apply(function(function), self, arguments);
  }

  /** The value, if it is a function; else a TypeError. */
  public static ScriptFunction function(Object value) {
    if (value instanceof ScriptFunction) {
      return (ScriptFunction) value;
    }
    throw Errors.type(describe(value) + " is not a function");
  }

  /** The value as a key of a property: what is not a symbol becomes a string. */
  public static Object key(Object value) {
    if (value instanceof String || value instanceof Symbol || value instanceof Integer) {
      return value;
    }
    return JSType.toPropertyKey(value);
  }

  /** The elements of a list that only our code has seen; holes are undefined. */
  public static Object[] elements(Object list) {
    if (!(list instanceof NativeArray)) {
      return NONE;
    }
    NativeArray array = (NativeArray) list;
    int length = (int) array.getArray().length();
    Object[] elements = new Object[length];
    for (int i = 0; i < length; i++) {
      elements[i] = array.get(i);
    }
    return elements;
  }

  /** A value for an error's message. It runs no code of the script's. */
  public static String describe(Object value) {
    return value instanceof Symbol ? value.toString() : ScriptRuntime.safeToString(value);
  }
}
