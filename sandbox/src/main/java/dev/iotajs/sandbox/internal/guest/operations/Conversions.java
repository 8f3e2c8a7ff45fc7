package dev.iotajs.sandbox.internal.guest.operations;

import dev.iotajs.sandbox.internal.guest.FunctionData;
import dev.iotajs.sandbox.internal.guest.library.ProxyAware;
import java.util.Set;
import org.openjdk.nashorn.internal.objects.Global;
import org.openjdk.nashorn.internal.runtime.JSType;
import org.openjdk.nashorn.internal.runtime.ScriptFunction;
import org.openjdk.nashorn.internal.runtime.ScriptObject;
import org.openjdk.nashorn.internal.runtime.ScriptRuntime;
import org.openjdk.nashorn.internal.runtime.Symbol;

/** Where the language asks an object's symbols. Called by woven code. */
public final class Conversions {
  /** Kinds of objects that have a name even without a symbol. */
  private static final Set<String> OLD_KINDS =
      Set.of(
          "Array",
          "Arguments",
          "Function",
          "Error",
          "Boolean",
          "Number",
          "String",
          "Date",
          "RegExp");

  private Conversions() {}

  /** Reads a property whose key is a symbol; undefined is the usual answer, and a quick one. */
  private static Object get(ScriptObject object, Absence key) {
    ScriptObject owner = key.owner(object);
    return owner == null ? ScriptRuntime.UNDEFINED : Inherited.get(owner, key.symbol, object);
  }

  private static ScriptFunction method(ScriptObject object, Absence key) {
    Object method = get(object, key);
    return Values.isNullish(method) ? null : Values.function(method);
  }

  /**
   * An object as a primitive value.
   *
   * @param hint String, Number, or null
   */
  public static Object toPrimitive(ScriptObject object, Class<?> hint) {
    ScriptFunction method = method(object, Absence.TO_PRIMITIVE);
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
    ScriptObject owner = Absence.HAS_INSTANCE.owner((ScriptObject) type);
    // What all functions inherit is the built-in, and cannot be changed.
    if (owner != null && !Absence.isFunctionPrototype(owner)) {
      ScriptFunction method = method((ScriptObject) type, Absence.HAS_INSTANCE);
      if (method != null) {
        return JSType.toBoolean(ScriptRuntime.apply(method, type, value));
      }
    }
    return isOrdinaryInstance(value, type);
  }

  /** What {@code instanceof} comes to where no symbol says otherwise. */
  public static boolean isOrdinaryInstance(Object value, Object type) {
    if (!(type instanceof ScriptFunction)) {
      throw Errors.type("The right side of 'instanceof' is not a function");
    }
    if (value instanceof ScriptObject
        && Absence.isExotic((ScriptObject) value)
        && !FunctionData.isBound((ScriptFunction) type)) {
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
    ScriptObject object = (ScriptObject) Global.toObject(value);
    Object tag = get(object, Absence.TO_STRING_TAG);
    if (JSType.isString(tag)) {
      return "[object " + tag + "]";
    }
    String kind = value instanceof Symbol ? "Symbol" : object.getClassName();
    if (tag != ScriptRuntime.UNDEFINED && !OLD_KINDS.contains(kind)) {
      return "[object Object]";
    }
    return value instanceof Symbol ? "[object Symbol]" : null;
  }
}
