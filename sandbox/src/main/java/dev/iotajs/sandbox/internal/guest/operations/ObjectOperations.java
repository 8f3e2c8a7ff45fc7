package dev.iotajs.sandbox.internal.guest.operations;

import org.openjdk.nashorn.internal.objects.Global;
import org.openjdk.nashorn.internal.objects.NativeArray;
import org.openjdk.nashorn.internal.runtime.JSType;
import org.openjdk.nashorn.internal.runtime.PropertyDescriptor;
import org.openjdk.nashorn.internal.runtime.ScriptObject;
import org.openjdk.nashorn.internal.runtime.Symbol;

/** Object literals and patterns, and what needs no object at all. */
@SuppressWarnings("DoNotCallSuggester") // lowered programs call what always throws
public final class ObjectOperations {
  private ObjectOperations() {}

  /** The value as a property's key. */
  public static Object key(Object self, Object value) {
    return Values.key(value);
  }

  /** Defines a property of a literal; gives the object. */
  public static Object put(Object self, Object object, Object key, Object value) {
    Define.value((ScriptObject) object, Values.key(key), value);
    return object;
  }

  /** Defines a getter of a literal; gives the object. */
  public static Object getter(Object self, Object object, Object key, Object function) {
    Object name = Values.key(key);
    FunctionOperations.named(self, FunctionOperations.method(self, function), name, "get");
    Define.getter((ScriptObject) object, name, function, true);
    return object;
  }

  /** Defines a setter of a literal; gives the object. */
  public static Object setter(Object self, Object object, Object key, Object function) {
    Object name = Values.key(key);
    FunctionOperations.named(self, FunctionOperations.method(self, function), name, "set");
    Define.setter((ScriptObject) object, name, function, true);
    return object;
  }

  /** Sets a literal's prototype, unless the value is neither object nor null. */
  public static Object proto(Object self, Object object, Object value) {
    ((ScriptObject) object).setProtoFromLiteral(value);
    return object;
  }

  /** Copies the own enumerable properties; gives the target. */
  public static Object copy(Object self, Object target, Object source) {
    if (!Values.isNullish(source)) {
      copyWithout((ScriptObject) target, Values.object(source), new Object[0]);
    }
    return target;
  }

  /** A new object with the own enumerable properties but those of the keys in an Array. */
  public static Object omit(Object self, Object source, Object keys) {
    coercible(self, source);
    ScriptObject target = Global.instance().newObject();
    Object[] left = Values.elements(keys);
    for (int i = 0; i < left.length; i++) {
      left[i] = Define.name(Values.key(left[i]));
    }
    copyWithout(target, Values.object(source), left);
    return target;
  }

  private static void copyWithout(ScriptObject target, ScriptObject source, Object[] left) {
    if (left.length == 0 && PlainCopy.copy(target, source)) {
      return;
    }
    for (String key : source.getOwnKeys(true)) {
      copyProperty(target, source, key, left);
    }
    for (Symbol key : source.getOwnSymbols(true)) {
      copyProperty(target, source, key, left);
    }
  }

  private static void copyProperty(
      ScriptObject target, ScriptObject source, Object key, Object[] left) {
    for (Object other : left) {
      if (key.equals(other)) {
        return;
      }
    }
    Object descriptor = source.getOwnPropertyDescriptor(key);
    if (descriptor instanceof PropertyDescriptor
        && ((PropertyDescriptor) descriptor).isEnumerable()) {
      Define.value(target, key, source.get(key));
    }
  }

  /** Gives the value; a TypeError if it is null or undefined. */
  public static Object coercible(Object self, Object value) {
    if (Values.isNullish(value)) {
      throw Errors.type("Cannot take apart " + Values.describe(value));
    }
    return value;
  }

  /** The frozen Array that a tag function is called with. */
  public static Object template(Object self, Object cooked, Object raw) {
    ScriptObject strings = (ScriptObject) cooked;
    strings.addOwnProperty(
        "raw",
        org.openjdk.nashorn.internal.runtime.Property.NOT_ENUMERABLE,
        ((NativeArray) raw).freeze());
    return strings.freeze();
  }

  /** The operator {@code **}. */
  public static Object pow(Object self, Object base, Object exponent) {
    double number = JSType.toNumber(base);
    double power = JSType.toNumber(exponent);
    boolean undefined = Math.abs(number) == 1 && Double.isInfinite(power);
    return undefined ? Double.NaN : Math.pow(number, power);
  }

  /** An assignment to a constant: always a TypeError. */
  public static Object constant(Object self, Object name) {
    throw Errors.type("Assignment to constant variable '" + JSType.toString(name) + "'");
  }

  /** A use of a variable before its declaration: always a ReferenceError. */
  public static Object early(Object self, Object name) {
    throw Errors.reference(
        "Cannot access variable '" + JSType.toString(name) + "' before its declaration");
  }
}
