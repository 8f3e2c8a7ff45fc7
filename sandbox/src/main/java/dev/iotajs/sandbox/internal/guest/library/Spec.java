package dev.iotajs.sandbox.internal.guest.library;

import dev.iotajs.sandbox.internal.guest.operations.Errors;
import dev.iotajs.sandbox.internal.guest.operations.Values;
import dev.iotajs.sandbox.internal.guest.operations.WellKnown;
import org.openjdk.nashorn.internal.objects.Global;
import org.openjdk.nashorn.internal.runtime.ConsString;
import org.openjdk.nashorn.internal.runtime.FindProperty;
import org.openjdk.nashorn.internal.runtime.JSType;
import org.openjdk.nashorn.internal.runtime.ScriptFunction;
import org.openjdk.nashorn.internal.runtime.ScriptObject;
import org.openjdk.nashorn.internal.runtime.ScriptRuntime;
import org.openjdk.nashorn.internal.runtime.Symbol;
import org.openjdk.nashorn.internal.runtime.linker.NashornCallSiteDescriptor;

/** Abstract operations of the specification, under its names, that the library is written in. */
public final class Spec {
  /** The value {@code undefined}. */
  public static final Object UNDEFINED = ScriptRuntime.UNDEFINED;

  static final int STRICT = NashornCallSiteDescriptor.CALLSITE_STRICT;

  /** 2^53 - 1, the largest length of an array-like object. */
  static final double MAX_LENGTH = 9007199254740991.0;

  private Spec() {}

  /** Whether a script gave no value. */
  public static boolean isUndefined(Object value) {
    return value == UNDEFINED;
  }

  /** Whether the value is null or undefined. */
  public static boolean isNothing(Object value) {
    return value == null || value == UNDEFINED;
  }

  /** Whether the value can be called. */
  public static boolean isCallable(Object value) {
    return value instanceof ScriptFunction;
  }

  /** The value as a function, TypeError if it is none. */
  public static ScriptFunction callable(Object value) {
    if (value instanceof ScriptFunction) {
      return (ScriptFunction) value;
    }
    throw Errors.type(show(value) + " is not a function");
  }

  /** The value as an object, TypeError if it is none. */
  public static ScriptObject object(Object value) {
    if (value instanceof ScriptObject) {
      return (ScriptObject) value;
    }
    throw Errors.type(show(value) + " is not an object");
  }

  /** A value in the text of an error; calls nothing of a script's. */
  public static String show(Object value) {
    if (value instanceof ScriptFunction) {
      return "function";
    }
    if (value instanceof ScriptObject) {
      return "[object]";
    }
    if (value instanceof CharSequence && ((CharSequence) value).length() > 40) {
      return ((CharSequence) value).toString().substring(0, 40) + "…";
    }
    return value instanceof Symbol ? value.toString() : JSType.toString(value);
  }

  /** ToObject, with TypeError for null and undefined. */
  public static ScriptObject toObject(Object value) {
    if (value instanceof ScriptObject) {
      return (ScriptObject) value;
    }
    if (isNothing(value)) {
      throw Errors.type("Cannot convert " + show(value) + " to an object");
    }
    return (ScriptObject) Global.instance().wrapAsObject(value);
  }

  /** RequireObjectCoercible followed by ToString. */
  static String thisString(Object self, String method) {
    if (isNothing(self)) {
      throw Errors.type("String.prototype." + method + " called on null or undefined");
    }
    return toText(self);
  }

  /** ToString. */
  public static String toText(Object value) {
    if (value instanceof String) {
      return (String) value;
    }
    if (value instanceof ConsString) {
      return value.toString();
    }
    Object primitive = toPrimitive(value, String.class);
    if (primitive instanceof Symbol) {
      throw Errors.type("Cannot convert a Symbol value to a string");
    }
    return JSType.toString(primitive);
  }

  /** ToPrimitive; the hint is String.class, Number.class or null. */
  public static Object toPrimitive(Object value, Class<?> hint) {
    if (!(value instanceof ScriptObject)) {
      return value;
    }
    ScriptObject object = (ScriptObject) value;
    Object convert = object.get(WellKnown.TO_PRIMITIVE);
    if (isNothing(convert)) {
      return JSType.toPrimitive(value, hint);
    }
    String name = hint == String.class ? "string" : hint == null ? "default" : "number";
    Object result = call(callable(convert), value, name);
    if (result instanceof ScriptObject) {
      throw Errors.type("Cannot convert object to primitive value");
    }
    return result;
  }

  /** ToNumber. */
  public static double toNumber(Object value) {
    if (value instanceof Number) {
      return ((Number) value).doubleValue();
    }
    Object primitive = toPrimitive(value, Number.class);
    if (primitive instanceof Symbol) {
      throw Errors.type("Cannot convert a Symbol value to a number");
    }
    if (primitive instanceof CharSequence) {
      return Numbers.parse(primitive.toString());
    }
    return JSType.toNumber(primitive);
  }

  /** ToIntegerOrInfinity; never negative zero. */
  public static double toInteger(Object value) {
    if (value instanceof Integer) {
      return (Integer) value;
    }
    double number = toNumber(value);
    if (Double.isNaN(number)) {
      return 0;
    }
    return (number < 0 ? Math.ceil(number) : Math.floor(number)) + 0.0;
  }

  /** ToUint32. */
  public static long toUint32(Object value) {
    return JSType.toUint32(toNumber(value));
  }

  /** ToLength. */
  public static double toLength(Object value) {
    return Math.min(Math.max(toInteger(value), 0), MAX_LENGTH);
  }

  /** ToIndex. */
  static double toIndex(Object value) {
    double index = isUndefined(value) ? 0 : toInteger(value);
    if (index < 0 || index > MAX_LENGTH) {
      throw Errors.range("The index is out of range");
    }
    return index;
  }

  /** LengthOfArrayLike. */
  public static double length(ScriptObject object) {
    return toLength(object.get("length"));
  }

  /** A position that counts from the end if it is negative, within 0 and length. */
  static double relative(Object value, double length, double otherwise) {
    if (isUndefined(value)) {
      return otherwise;
    }
    double position = toInteger(value);
    return position < 0 ? Math.max(length + position, 0) : Math.min(position, length);
  }

  /** ToPropertyKey. */
  public static Object toKey(Object value) {
    if (value instanceof String || value instanceof Symbol) {
      return value;
    }
    Object primitive = toPrimitive(value, String.class);
    return primitive instanceof Symbol ? primitive : JSType.toString(primitive);
  }

  /** Calls a function. */
  public static Object call(Object function, Object self, Object... arguments) {
    return ScriptRuntime.apply((ScriptFunction) function, self, arguments);
  }

  /** What a function that is not strict sees as {@code this}. */
  static Object wrapped(ScriptFunction function, Object self) {
    if (!function.needsWrappedThis() || self instanceof ScriptObject) {
      return self;
    }
    return isNothing(self) ? Global.instance() : toObject(self);
  }

  /** Calls a method by its name. */
  public static Object invoke(Object receiver, Object key, Object... arguments) {
    return call(callable(get(receiver, key)), receiver, arguments);
  }

  /** GetV: a property of any value. */
  public static Object get(Object receiver, Object key) {
    if (receiver instanceof ScriptObject) {
      return ((ScriptObject) receiver).get(key);
    }
    ScriptObject wrapper = toObject(receiver);
    FindProperty found = wrapper.findProperty(key, true);
    if (found == null || !found.getProperty().isAccessorProperty()) {
      return wrapper.get(key);
    }
    // A getter sees the primitive.
    ScriptFunction getter = found.getProperty().getGetterFunction(found.getOwner());
    return getter == null ? UNDEFINED : call(getter, receiver);
  }

  /** GetMethod: null if there is none. */
  public static ScriptFunction method(Object receiver, Object key) {
    Object method = get(receiver, key);
    return isNothing(method) ? null : callable(method);
  }

  /** Constructs an object. */
  public static Object construct(Object constructor, Object... arguments) {
    return ScriptRuntime.construct((ScriptFunction) constructor, arguments);
  }

  /** Set, with TypeError if that fails. */
  public static void set(ScriptObject object, Object key, Object value) {
    object.set(key, value, STRICT);
  }

  static void set(ScriptObject object, double index, Object value) {
    object.set(index, value, STRICT);
  }

  static void setLength(ScriptObject object, double length) {
    object.set("length", number(length), STRICT);
  }

  static void delete(ScriptObject object, double index) {
    if (!object.delete(index, true)) {
      throw Errors.type("Cannot delete property " + JSType.toString(index));
    }
  }

  /** CreateDataPropertyOrThrow. */
  public static void define(ScriptObject object, Object key, Object value) {
    object.defineOwnProperty(
        key, Global.instance().newDataDescriptor(value, true, true, true), true);
  }

  /** A number as the engine likes it best. */
  public static Object number(double value) {
    return JSType.isStrictlyRepresentableAsInt(value) ? (Object) (int) value : (Object) value;
  }

  /** SameValueZero. */
  public static boolean sameValueZero(Object a, Object b) {
    if (a instanceof Number && b instanceof Number) {
      double x = ((Number) a).doubleValue();
      double y = ((Number) b).doubleValue();
      return x == y || (Double.isNaN(x) && Double.isNaN(y));
    }
    return strictEquals(a, b);
  }

  /** IsStrictlyEqual. */
  public static boolean strictEquals(Object a, Object b) {
    return a == b || ScriptRuntime.EQ_STRICT(a, b);
  }

  /** A new array of the current realm. The Java array is not copied. */
  public static ScriptObject array(Object... values) {
    return Global.allocate(values);
  }

  /** SpeciesConstructor: null means the default one. */
  static Object species(ScriptObject object) {
    Object constructor = object.get("constructor");
    if (isUndefined(constructor)) {
      return null;
    }
    Object species = object(constructor).get(WellKnown.SPECIES);
    if (isNothing(species)) {
      return null;
    }
    if (!Values.isConstructor(species)) {
      throw Errors.type("The species of the object is not a constructor");
    }
    return species;
  }

  /** The result of an iterator's step. */
  public static ScriptObject result(Object value, boolean done) {
    return IterationResult.create(value, done);
  }
}
