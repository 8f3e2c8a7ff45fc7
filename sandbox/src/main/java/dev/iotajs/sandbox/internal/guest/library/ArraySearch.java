package dev.iotajs.sandbox.internal.guest.library;

import dev.iotajs.sandbox.internal.guest.operations.Errors;
import org.openjdk.nashorn.internal.objects.NativeArray;
import org.openjdk.nashorn.internal.runtime.JSType;
import org.openjdk.nashorn.internal.runtime.ScriptFunction;
import org.openjdk.nashorn.internal.runtime.ScriptObject;

/** Methods of {@code Array.prototype} that look at the elements. */
public final class ArraySearch {
  private ArraySearch() {}

  /** {@code at}. */
  @Builtin(length = 1)
  public static Object at(Object self, Object index) {
    ScriptObject object = Spec.toObject(self);
    double length = Spec.length(object);
    double relative = Spec.toInteger(index);
    double position = relative < 0 ? length + relative : relative;
    return position < 0 || position >= length ? Spec.UNDEFINED : object.get(position);
  }

  /** {@code entries}. */
  @Builtin
  public static Object entries(Object self) {
    return ArrayIteration.create(Spec.toObject(self), ArrayIteration.Kind.ENTRIES);
  }

  /** {@code keys}. */
  @Builtin
  public static Object keys(Object self) {
    return ArrayIteration.create(Spec.toObject(self), ArrayIteration.Kind.KEYS);
  }

  /** {@code values}. */
  @Builtin
  public static Object values(Object self) {
    return ArrayIteration.create(Spec.toObject(self), ArrayIteration.Kind.VALUES);
  }

  /** {@code every}. */
  @Builtin(length = 1)
  public static Object every(Object self, Object callback, Object receiver) {
    if (ArrayCreation.isNative(self)) {
      return NativeArray.every(self, callback, receiver);
    }
    return !visit(self, callback, receiver, false);
  }

  /** {@code some}. */
  @Builtin(length = 1)
  public static Object some(Object self, Object callback, Object receiver) {
    if (ArrayCreation.isNative(self)) {
      return NativeArray.some(self, callback, receiver);
    }
    return visit(self, callback, receiver, true);
  }

  /** {@code forEach}. */
  @Builtin(length = 1)
  public static Object forEach(Object self, Object callback, Object receiver) {
    if (ArrayCreation.isNative(self)) {
      return NativeArray.forEach(self, callback, receiver);
    }
    visit(self, callback, receiver, null);
    return Spec.UNDEFINED;
  }

  /** Calls the function for all elements, until it answers so. */
  private static boolean visit(Object self, Object callback, Object receiver, Boolean until) {
    ScriptObject object = Spec.toObject(self);
    double length = Spec.length(object);
    ScriptFunction function = Spec.callable(callback);
    for (double i = 0; i < length; i++) {
      if (object.has(i)) {
        Object answer = Spec.call(function, receiver, object.get(i), Spec.number(i), object);
        if (until != null && JSType.toBoolean(answer) == until) {
          return true;
        }
      }
    }
    return false;
  }

  /** {@code find}. */
  @Builtin(length = 1)
  public static Object find(Object self, Object predicate, Object receiver) {
    return search(self, predicate, receiver, true, false);
  }

  /** {@code findIndex}. */
  @Builtin(length = 1)
  public static Object findIndex(Object self, Object predicate, Object receiver) {
    return search(self, predicate, receiver, true, true);
  }

  /** {@code findLast}. */
  @Builtin(length = 1)
  public static Object findLast(Object self, Object predicate, Object receiver) {
    return search(self, predicate, receiver, false, false);
  }

  /** {@code findLastIndex}. */
  @Builtin(length = 1)
  public static Object findLastIndex(Object self, Object predicate, Object receiver) {
    return search(self, predicate, receiver, false, true);
  }

  private static Object search(
      Object self, Object predicate, Object receiver, boolean forward, boolean wantsIndex) {
    ScriptObject object = Spec.toObject(self);
    return search(object, Spec.length(object), predicate, receiver, forward, wantsIndex);
  }

  static Object search(
      ScriptObject object,
      double length,
      Object predicate,
      Object receiver,
      boolean forward,
      boolean wantsIndex) {
    ScriptFunction test = Spec.callable(predicate);
    for (double i = 0; i < length; i++) {
      double index = forward ? i : length - 1 - i;
      Object value = object.get(index);
      Object position = Spec.number(index);
      if (JSType.toBoolean(Spec.call(test, receiver, value, position, object))) {
        return wantsIndex ? position : value;
      }
    }
    return wantsIndex ? Integer.valueOf(-1) : Spec.UNDEFINED;
  }

  /** {@code includes}. */
  @Builtin(length = 1)
  public static Object includes(Object self, Object wanted, Object from) {
    ScriptObject object = Spec.toObject(self);
    return includes(object, Spec.length(object), wanted, from);
  }

  static Object includes(ScriptObject object, double length, Object wanted, Object from) {
    if (length == 0) {
      return false;
    }
    for (double i = Spec.relative(from, length, 0); i < length; i++) {
      if (Spec.sameValueZero(object.get(i), wanted)) {
        return true;
      }
    }
    return false;
  }

  /** {@code indexOf}. */
  @Builtin(length = 1)
  public static Object indexOf(Object self, Object wanted, Object from) {
    ScriptObject object = Spec.toObject(self);
    return indexOf(object, Spec.length(object), wanted, from);
  }

  static Object indexOf(ScriptObject object, double length, Object wanted, Object from) {
    if (length == 0) {
      return -1;
    }
    for (double i = Spec.relative(from, length, 0); i < length; i++) {
      if (object.has(i) && Spec.strictEquals(object.get(i), wanted)) {
        return Spec.number(i);
      }
    }
    return -1;
  }

  /** {@code lastIndexOf}. */
  @Builtin(length = 1)
  public static Object lastIndexOf(Object self, Object... arguments) {
    ScriptObject object = Spec.toObject(self);
    return lastIndexOf(object, Spec.length(object), arguments);
  }

  static Object lastIndexOf(ScriptObject object, double length, Object... arguments) {
    if (length == 0) {
      return -1;
    }
    Object wanted = arguments.length > 0 ? arguments[0] : Spec.UNDEFINED;
    double from = arguments.length > 1 ? Spec.toInteger(arguments[1]) : length - 1;
    from = from < 0 ? length + from : Math.min(from, length - 1);
    for (double i = from; i >= 0; i--) {
      if (object.has(i) && Spec.strictEquals(object.get(i), wanted)) {
        return Spec.number(i);
      }
    }
    return -1;
  }

  /** {@code join}. */
  @Builtin(length = 1)
  public static Object join(Object self, Object separator) {
    ScriptObject object = Spec.toObject(self);
    double length = Spec.length(object);
    String comma = Spec.isUndefined(separator) ? "," : Spec.toText(separator);
    return join(object, length, comma);
  }

  static String join(ScriptObject object, double length, String separator) {
    TextBuilder text = new TextBuilder();
    for (double i = 0; i < length; i++) {
      if (i > 0) {
        text.add(separator);
      }
      Object element = object.get(i);
      if (!Spec.isNothing(element)) {
        text.add(Spec.toText(element));
      }
    }
    return text.toString();
  }

  /** {@code toLocaleString}. */
  @Builtin
  public static Object toLocaleString(Object self) {
    ScriptObject object = Spec.toObject(self);
    return localeText(object, Spec.length(object));
  }

  static String localeText(ScriptObject object, double length) {
    TextBuilder text = new TextBuilder();
    for (double i = 0; i < length; i++) {
      if (i > 0) {
        text.add(",");
      }
      Object element = object.get(i);
      if (!Spec.isNothing(element)) {
        text.add(Spec.toText(Spec.invoke(element, "toLocaleString")));
      }
    }
    return text.toString();
  }

  /** {@code toString}. */
  @Builtin
  public static Object toString(Object self) {
    ScriptObject object = Spec.toObject(self);
    Object join = object.get("join");
    return Spec.isCallable(join) ? Spec.call(join, object) : ObjectPrototype.toString(object);
  }

  /** {@code reduce}. */
  @Builtin(length = 1)
  public static Object reduce(Object self, Object... arguments) {
    return reduce(Spec.toObject(self), -1, arguments, true);
  }

  /** {@code reduceRight}. */
  @Builtin(length = 1)
  public static Object reduceRight(Object self, Object... arguments) {
    return reduce(Spec.toObject(self), -1, arguments, false);
  }

  /** The length is read if it is negative. */
  static Object reduce(
      ScriptObject object, double knownLength, Object[] arguments, boolean forward) {
    double length = knownLength < 0 ? Spec.length(object) : knownLength;
    ScriptFunction function = Spec.callable(arguments.length > 0 ? arguments[0] : Spec.UNDEFINED);
    boolean started = arguments.length > 1;
    Object result = started ? arguments[1] : null;
    for (double i = 0; i < length; i++) {
      double index = forward ? i : length - 1 - i;
      if (!object.has(index)) {
        continue;
      }
      Object value = object.get(index);
      if (started) {
        Object position = Spec.number(index);
        value = Spec.call(function, Spec.UNDEFINED, result, value, position, object);
      }
      result = value;
      started = true;
    }
    if (!started) {
      throw Errors.type("Reduce of an empty array with no initial value");
    }
    return result;
  }
}
