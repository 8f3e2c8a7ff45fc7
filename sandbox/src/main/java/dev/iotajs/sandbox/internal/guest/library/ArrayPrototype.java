package dev.iotajs.sandbox.internal.guest.library;

import dev.iotajs.sandbox.internal.guest.operations.Errors;
import dev.iotajs.sandbox.internal.guest.operations.WellKnown;
import org.openjdk.nashorn.internal.objects.Global;
import org.openjdk.nashorn.internal.objects.NativeArray;
import org.openjdk.nashorn.internal.runtime.JSType;
import org.openjdk.nashorn.internal.runtime.ScriptFunction;
import org.openjdk.nashorn.internal.runtime.ScriptObject;

/**
 * Methods of {@code Array.prototype} that change an array or make another one. What the engine has
 * is used for its own arrays, where it is fast and right.
 */
public final class ArrayPrototype {
  private ArrayPrototype() {}

  static Object unscopables(Global global) {
    ScriptObject names = global.newObject();
    names.setInitialProto(null);
    for (String name :
        new String[] {
          "at", "copyWithin", "entries", "fill", "find", "findIndex", "findLast", "findLastIndex",
          "flat", "flatMap", "includes", "keys", "toReversed", "toSorted", "toSpliced", "values"
        }) {
      names.set(name, (Object) true, 0);
    }
    return names;
  }

  /** {@code concat}. */
  @Builtin(length = 1)
  public static Object concat(Object self, Object... items) {
    ScriptObject object = Spec.toObject(self);
    ScriptObject result = ArrayCreation.species(object, 0);
    double next = append(result, object, 0);
    for (Object item : items) {
      next = append(result, item, next);
    }
    Spec.setLength(result, next);
    return result;
  }

  private static double append(ScriptObject result, Object item, double start) {
    double next = start;
    if (!isSpreadable(item)) {
      tooLong(next + 1);
      ArrayCreation.define(result, next, item);
      return next + 1;
    }
    ScriptObject source = (ScriptObject) item;
    double length = Spec.length(source);
    tooLong(next + length);
    for (double i = 0; i < length; i++, next++) {
      if (source.has(i)) {
        ArrayCreation.define(result, next, source.get(i));
      }
    }
    return next;
  }

  private static void tooLong(double length) {
    if (length > Spec.MAX_LENGTH) {
      throw Errors.type("The array would be too long");
    }
  }

  private static boolean isSpreadable(Object item) {
    if (!(item instanceof ScriptObject)) {
      return false;
    }
    Object spreadable = ((ScriptObject) item).get(WellKnown.IS_CONCAT_SPREADABLE);
    return Spec.isUndefined(spreadable)
        ? ArrayCreation.isArray(item)
        : JSType.toBoolean(spreadable);
  }

  /** {@code copyWithin}. */
  @Builtin(length = 2)
  public static Object copyWithin(Object self, Object target, Object start, Object end) {
    ScriptObject object = Spec.toObject(self);
    double length = Spec.length(object);
    double to = Spec.relative(target, length, 0);
    double from = Spec.relative(start, length, 0);
    double last = Spec.relative(end, length, length);
    double count = Math.min(last - from, length - to);
    boolean backwards = from < to && to < from + count;
    for (double i = 0; i < count; i++) {
      double offset = backwards ? count - 1 - i : i;
      move(object, from + offset, to + offset);
    }
    return object;
  }

  private static void move(ScriptObject object, double from, double to) {
    if (object.has(from)) {
      Spec.set(object, to, object.get(from));
    } else {
      Spec.delete(object, to);
    }
  }

  /** {@code fill}. */
  @Builtin(length = 1)
  public static Object fill(Object self, Object value, Object start, Object end) {
    ScriptObject object = Spec.toObject(self);
    double length = Spec.length(object);
    double from = Spec.relative(start, length, 0);
    double to = Spec.relative(end, length, length);
    for (double i = from; i < to; i++) {
      Spec.set(object, i, value);
    }
    return object;
  }

  /** {@code filter}. */
  @Builtin(length = 1)
  public static Object filter(Object self, Object callback, Object receiver) {
    if (Spec.isCallable(callback) && ArrayCreation.isPlain(self)) {
      return NativeArray.filter(self, callback, receiver);
    }
    ScriptObject object = Spec.toObject(self);
    double length = Spec.length(object);
    ScriptFunction test = Spec.callable(callback);
    ScriptObject result = ArrayCreation.species(object, 0);
    double next = 0;
    for (double i = 0; i < length; i++) {
      if (object.has(i)) {
        Object value = object.get(i);
        if (JSType.toBoolean(Spec.call(test, receiver, value, Spec.number(i), object))) {
          ArrayCreation.define(result, next++, value);
        }
      }
    }
    return result;
  }

  /** {@code flat}. */
  @Builtin
  public static Object flat(Object self, Object depth) {
    ScriptObject object = Spec.toObject(self);
    double length = Spec.length(object);
    double levels = Spec.isUndefined(depth) ? 1 : Math.max(Spec.toInteger(depth), 0);
    ScriptObject result = ArrayCreation.species(object, 0);
    flatten(result, object, length, 0, levels, null, null);
    return result;
  }

  /** {@code flatMap}. */
  @Builtin(length = 1)
  public static Object flatMap(Object self, Object mapper, Object receiver) {
    ScriptObject object = Spec.toObject(self);
    double length = Spec.length(object);
    ScriptFunction map = Spec.callable(mapper);
    ScriptObject result = ArrayCreation.species(object, 0);
    flatten(result, object, length, 0, 1, map, receiver);
    return result;
  }

  private static double flatten(
      ScriptObject target,
      ScriptObject source,
      double length,
      double start,
      double depth,
      ScriptFunction map,
      Object receiver) {
    double next = start;
    for (double i = 0; i < length; i++) {
      if (!source.has(i)) {
        continue;
      }
      Object element = source.get(i);
      if (map != null) {
        element = Spec.call(map, receiver, element, Spec.number(i), source);
      }
      if (depth > 0 && ArrayCreation.isArray(element)) {
        ScriptObject inner = (ScriptObject) element;
        next = flatten(target, inner, Spec.length(inner), next, depth - 1, null, null);
      } else {
        tooLong(next + 1);
        ArrayCreation.define(target, next++, element);
      }
    }
    return next;
  }

  /** {@code map}. */
  @Builtin(length = 1)
  public static Object map(Object self, Object callback, Object receiver) {
    if (Spec.isCallable(callback) && ArrayCreation.isPlain(self)) {
      return NativeArray.map(self, callback, receiver);
    }
    ScriptObject object = Spec.toObject(self);
    double length = Spec.length(object);
    ScriptFunction function = Spec.callable(callback);
    ScriptObject result = ArrayCreation.species(object, length);
    for (double i = 0; i < length; i++) {
      if (object.has(i)) {
        Object value = Spec.call(function, receiver, object.get(i), Spec.number(i), object);
        ArrayCreation.define(result, i, value);
      }
    }
    return result;
  }

  /** Whether the engine's own push and pop fit. Called from the woven engine. */
  public static boolean isOrdinary(Object self) {
    return ArrayCreation.isNative(self);
  }

  /** {@code push}, of anything. Called from the woven engine. */
  public static Object push(Object self, Object... items) {
    ScriptObject object = Spec.toObject(self);
    double length = Spec.length(object);
    tooLong(length + items.length);
    for (int i = 0; i < items.length; i++) {
      Spec.set(object, length + i, items[i]);
    }
    Spec.setLength(object, length + items.length);
    return Spec.number(length + items.length);
  }

  /** {@code push} of one value. Called from the woven engine. */
  public static double push(Object self, Object item) {
    return ((Number) push(self, new Object[] {item})).doubleValue();
  }

  /** {@code pop}, of anything. Called from the woven engine. */
  public static Object pop(Object self) {
    ScriptObject object = Spec.toObject(self);
    double length = Spec.length(object);
    if (length == 0) {
      Spec.setLength(object, 0);
      return Spec.UNDEFINED;
    }
    Object last = object.get(length - 1);
    Spec.delete(object, length - 1);
    Spec.setLength(object, length - 1);
    return last;
  }

  /** {@code reverse}. */
  @Builtin
  public static Object reverse(Object self) {
    if (ArrayCreation.isNative(self)) {
      return NativeArray.reverse(self);
    }
    ScriptObject object = Spec.toObject(self);
    double length = Spec.length(object);
    double middle = Math.floor(length / 2);
    for (double lower = 0; lower < middle; lower++) {
      double upper = length - 1 - lower;
      boolean lowerExists = object.has(lower);
      Object lowerValue = lowerExists ? object.get(lower) : null;
      boolean upperExists = object.has(upper);
      Object upperValue = upperExists ? object.get(upper) : null;
      put(object, lower, upperExists, upperValue, lowerExists);
      put(object, upper, lowerExists, lowerValue, upperExists);
    }
    return object;
  }

  private static void put(
      ScriptObject object, double index, boolean exists, Object value, boolean existed) {
    if (exists) {
      Spec.set(object, index, value);
    } else if (existed) {
      Spec.delete(object, index);
    }
  }

  /** {@code shift}. */
  @Builtin
  public static Object shift(Object self) {
    if (ArrayCreation.isNative(self)) {
      return NativeArray.shift(self);
    }
    ScriptObject object = Spec.toObject(self);
    double length = Spec.length(object);
    if (length == 0) {
      Spec.setLength(object, 0);
      return Spec.UNDEFINED;
    }
    Object first = object.get(0);
    for (double i = 1; i < length; i++) {
      move(object, i, i - 1);
    }
    Spec.delete(object, length - 1);
    Spec.setLength(object, length - 1);
    return first;
  }

  /** {@code slice}. */
  @Builtin(length = 2)
  public static Object slice(Object self, Object start, Object end) {
    ScriptObject object = Spec.toObject(self);
    double length = Spec.length(object);
    double from = Spec.relative(start, length, 0);
    double to = Spec.relative(end, length, length);
    double count = Math.max(to - from, 0);
    Object constructor = ArrayCreation.speciesConstructor(object);
    if (constructor == null && ArrayCreation.isNative(object)) {
      return NativeArray.slice(object, (Object) from, (Object) to);
    }
    ScriptObject result =
        constructor == null
            ? ArrayCreation.create(count)
            : Spec.object(Spec.construct(constructor, Spec.number(count)));
    copy(object, from, result, count);
    return result;
  }

  private static void copy(ScriptObject source, double from, ScriptObject target, double count) {
    for (double i = 0; i < count; i++) {
      if (source.has(from + i)) {
        ArrayCreation.define(target, i, source.get(from + i));
      }
    }
    Spec.setLength(target, count);
  }

  /** {@code sort}. */
  @Builtin(length = 1)
  public static Object sort(Object self, Object comparison) {
    ScriptFunction compare = Sorting.comparison(comparison);
    ScriptObject object = Spec.toObject(self);
    double length = Spec.length(object);
    ValueList values = new ValueList();
    for (double i = 0; i < length; i++) {
      if (object.has(i)) {
        values.add(object.get(i));
      }
    }
    Object[] sorted = Sorting.sort(values.toJava(), compare);
    for (int i = 0; i < sorted.length; i++) {
      Spec.set(object, i, sorted[i]);
    }
    for (double i = sorted.length; i < length; i++) {
      if (object.has(i)) {
        Spec.delete(object, i);
      }
    }
    return object;
  }

  /** {@code splice}. */
  @Builtin(length = 2)
  public static Object splice(Object self, Object... arguments) {
    ScriptObject object = Spec.toObject(self);
    double length = Spec.length(object);
    double start = arguments.length == 0 ? 0 : Spec.relative(arguments[0], length, 0);
    int inserted = Math.max(arguments.length - 2, 0);
    double deleted = deleteCount(arguments, length, start);
    tooLong(length + inserted - deleted);
    ScriptObject result = ArrayCreation.species(object, deleted);
    copy(object, start, result, deleted);
    shiftBy(object, length, start, deleted, inserted);
    for (int i = 0; i < inserted; i++) {
      Spec.set(object, start + i, arguments[i + 2]);
    }
    Spec.setLength(object, length - deleted + inserted);
    return result;
  }

  static double deleteCount(Object[] arguments, double length, double start) {
    switch (arguments.length) {
      case 0:
        return 0;
      case 1:
        return length - start;
      default:
        return Math.min(Math.max(Spec.toInteger(arguments[1]), 0), length - start);
    }
  }

  private static void shiftBy(
      ScriptObject object, double length, double start, double deleted, double inserted) {
    if (inserted < deleted) {
      for (double i = start; i < length - deleted; i++) {
        move(object, i + deleted, i + inserted);
      }
      for (double i = length; i > length - deleted + inserted; i--) {
        Spec.delete(object, i - 1);
      }
    } else if (inserted > deleted) {
      for (double i = length - deleted; i > start; i--) {
        move(object, i + deleted - 1, i + inserted - 1);
      }
    }
  }

  /** {@code unshift}. */
  @Builtin(length = 1)
  public static Object unshift(Object self, Object... items) {
    if (ArrayCreation.isNative(self)) {
      return NativeArray.unshift(self, items);
    }
    ScriptObject object = Spec.toObject(self);
    double length = Spec.length(object);
    if (items.length > 0) {
      tooLong(length + items.length);
      for (double i = length; i > 0; i--) {
        move(object, i - 1, i + items.length - 1);
      }
      for (int i = 0; i < items.length; i++) {
        Spec.set(object, i, items[i]);
      }
    }
    Spec.setLength(object, length + items.length);
    return Spec.number(length + items.length);
  }
}
