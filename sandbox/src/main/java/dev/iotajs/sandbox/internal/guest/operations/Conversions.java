package dev.iotajs.sandbox.internal.guest.operations;

import dev.iotajs.sandbox.internal.guest.FunctionData;
import dev.iotajs.sandbox.internal.guest.library.ProxyAware;
import java.util.ArrayList;
import org.openjdk.nashorn.internal.objects.Global;
import org.openjdk.nashorn.internal.runtime.JSType;
import org.openjdk.nashorn.internal.runtime.ScriptFunction;
import org.openjdk.nashorn.internal.runtime.ScriptObject;
import org.openjdk.nashorn.internal.runtime.ScriptRuntime;
import org.openjdk.nashorn.internal.runtime.Symbol;

/** Where the language asks an object's symbols. Called by woven code. */
public final class Conversions {
  private Conversions() {}

  /** Reads a property whose key is a symbol; undefined is the usual answer, and a quick one. */
  private static Object get(ScriptObject object, Symbol key) {
    for (ScriptObject owner = object; owner != null; owner = owner.getProto()) {
      if (owner instanceof Inherited.Exotic || owner.getMap().findProperty(key) != null) {
        return Inherited.get(owner, key, object);
      }
    }
    return ScriptRuntime.UNDEFINED;
  }

  private static ScriptFunction method(ScriptObject object, Symbol key) {
    Object method = get(object, key);
    return Values.isNullish(method) ? null : Values.function(method);
  }

  /**
   * An object as a primitive value.
   *
   * @param hint String, Number, or null
   */
  public static Object toPrimitive(ScriptObject object, Class<?> hint) {
    ScriptFunction method = method(object, WellKnown.TO_PRIMITIVE);
    Object value =
        method == null
            ? object.getDefaultValue(hint)
            : ScriptRuntime.apply(method, object, name(hint));
    if (JSType.isPrimitive(value)) {
      return value;
    }
    throw Errors.type("Cannot convert an object to a primitive value");
  }

  private static String name(Class<?> hint) {
    if (hint == null) {
      return "default";
    }
    return hint == String.class ? "string" : "number";
  }

  /** The operator {@code instanceof}. */
  public static boolean isInstance(Object value, Object type) {
    if (!(type instanceof ScriptObject)) {
      throw Errors.type("The right side of 'instanceof' is not an object");
    }
    ScriptFunction method = method((ScriptObject) type, WellKnown.HAS_INSTANCE);
    if (method != null) {
      return JSType.toBoolean(ScriptRuntime.apply(method, type, value));
    }
    if (!(type instanceof ScriptFunction)) {
      throw Errors.type("The right side of 'instanceof' is not a function");
    }
    if (value instanceof Inherited.Exotic && !FunctionData.isBound((ScriptFunction) type)) {
      return inherits((ScriptObject) value, ((ScriptFunction) type).get("prototype"));
    }
    return value instanceof ScriptObject
        && ((ScriptFunction) type).isInstance((ScriptObject) value);
  }

  /** Whether an object is found on the way up from another; a TypeError if it is no object. */
  public static boolean inherits(ScriptObject object, Object prototype) {
    if (!(prototype instanceof ScriptObject)) {
      throw Errors.type("The property 'prototype' of the function is not an object");
    }
    ScriptObject next = ProxyAware.prototypeOf(object);
    while (next != null && next != prototype) {
      next = ProxyAware.prototypeOf(next);
    }
    return next != null;
  }

  /** What {@code Object.prototype.toString} gives, if a symbol says so; else null. */
  public static String tagged(Object value) {
    if (Values.isNullish(value)) {
      return null;
    }
    Object tag = get((ScriptObject) Global.toObject(value), WellKnown.TO_STRING_TAG);
    return JSType.isString(tag) ? "[object " + tag + "]" : null;
  }

  /**
   * Adds to a list what {@code concat} makes of a value: itself, or its elements. The list is the
   * one that an Array is made of.
   */
  public static boolean concat(ArrayList<Object> list, Object value) {
    if (!(value instanceof ScriptObject)) {
      return false;
    }
    ScriptObject object = (ScriptObject) value;
    Object spreadable = get(object, WellKnown.IS_CONCAT_SPREADABLE);
    boolean asked = spreadable != ScriptRuntime.UNDEFINED;
    if (!asked && !(object.isArray() && object instanceof Inherited.Exotic)) {
      return false;
    }
    if (asked && !JSType.toBoolean(spreadable)) {
      list.add(value);
      return true;
    }
    long length = (long) Math.max(0, JSType.toInteger(object.get("length")));
    for (long i = 0; i < length; i++) {
      String key = Long.toString(i);
      list.add(object.has(key) ? object.get(key) : ScriptRuntime.EMPTY);
    }
    return true;
  }
}
