package dev.iotajs.sandbox.internal.guest.library;

import static dev.iotajs.sandbox.internal.guest.library.TypedArrays.any;
import static dev.iotajs.sandbox.internal.guest.library.TypedArrays.lengthOf;
import static dev.iotajs.sandbox.internal.guest.library.TypedArrays.valid;

import dev.iotajs.sandbox.internal.guest.operations.Errors;
import org.openjdk.nashorn.internal.objects.ArrayBufferView;
import org.openjdk.nashorn.internal.runtime.JSType;
import org.openjdk.nashorn.internal.runtime.ScriptFunction;
import org.openjdk.nashorn.internal.runtime.ScriptObject;

/** Methods of {@code %TypedArray%.prototype}. */
public final class TypedArrayPrototype {
  private TypedArrayPrototype() {}

  /** {@code buffer}. */
  @Builtin(getter = true)
  public static Object buffer(Object self) {
    return ArrayBufferView.buffer(any(self));
  }

  /** {@code byteLength}. */
  @Builtin(getter = true)
  public static Object byteLength(Object self) {
    return ArrayBufferView.byteLength(any(self));
  }

  /** {@code byteOffset}. */
  @Builtin(getter = true)
  public static Object byteOffset(Object self) {
    ScriptObject array = any(self);
    return Buffers.isOutOfBounds(array) ? 0 : ArrayBufferView.byteOffset(array);
  }

  /** {@code length}. */
  @Builtin(getter = true)
  public static Object length(Object self) {
    return ArrayBufferView.length(any(self));
  }

  /** {@code [Symbol.toStringTag]}. */
  @Builtin(name = "@@toStringTag", getter = true)
  public static Object toStringTag(Object self) {
    return TypedArrays.isTypedArray(self) ? ((ScriptObject) self).getClassName() : Spec.UNDEFINED;
  }

  /** {@code at}. */
  @Builtin(length = 1)
  public static Object at(Object self, Object index) {
    ScriptObject array = valid(self);
    double length = lengthOf(array);
    double relative = Spec.toInteger(index);
    double position = relative < 0 ? length + relative : relative;
    return position < 0 || position >= lengthOf(array) ? Spec.UNDEFINED : array.get(position);
  }

  /** {@code copyWithin}. */
  @Builtin(length = 2)
  public static Object copyWithin(Object self, Object target, Object start, Object end) {
    ScriptObject array = valid(self);
    double length = lengthOf(array);
    double to = Spec.relative(target, length, 0);
    double from = Spec.relative(start, length, 0);
    double last = Spec.relative(end, length, length);
    double now = Math.min(length, lengthOf(valid(array)));
    double count = Math.min(Math.min(last, now) - from, now - to);
    for (double i = 0; i < count; i++) {
      double offset = from < to ? count - 1 - i : i;
      array.set((int) (to + offset), array.get((int) (from + offset)), 0);
    }
    return array;
  }

  /** {@code entries}. */
  @Builtin
  public static Object entries(Object self) {
    return ArrayIteration.create(valid(self), ArrayIteration.Kind.ENTRIES);
  }

  /** {@code keys}. */
  @Builtin
  public static Object keys(Object self) {
    return ArrayIteration.create(valid(self), ArrayIteration.Kind.KEYS);
  }

  /** {@code values}. */
  @Builtin
  public static Object values(Object self) {
    return ArrayIteration.create(valid(self), ArrayIteration.Kind.VALUES);
  }

  /** {@code fill}. */
  @Builtin(length = 1)
  public static Object fill(Object self, Object value, Object start, Object end) {
    ScriptObject array = valid(self);
    double length = lengthOf(array);
    double number = Spec.toNumber(value);
    double from = Spec.relative(start, length, 0);
    double to = Math.min(Spec.relative(end, length, length), lengthOf(valid(array)));
    for (int i = (int) from; i < to; i++) {
      TypedArrays.put(array, i, number);
    }
    return array;
  }

  /** {@code filter}. */
  @Builtin(length = 1)
  public static Object filter(Object self, Object callback, Object receiver) {
    ScriptObject array = valid(self);
    ScriptFunction test = Spec.callable(callback);
    ValueList kept = new ValueList();
    double length = lengthOf(array);
    for (double i = 0; i < length; i++) {
      Object value = array.get(i);
      if (JSType.toBoolean(Spec.call(test, receiver, value, Spec.number(i), array))) {
        kept.add(value);
      }
    }
    ScriptObject result = TypedArrays.species(array, kept.size());
    for (int i = 0; i < kept.size(); i++) {
      TypedArrays.put(result, i, kept.get(i));
    }
    return result;
  }

  /** {@code map}. */
  @Builtin(length = 1)
  public static Object map(Object self, Object callback, Object receiver) {
    ScriptObject array = valid(self);
    ScriptFunction function = Spec.callable(callback);
    double length = lengthOf(array);
    ScriptObject result = TypedArrays.species(array, Spec.number(length));
    for (double i = 0; i < length; i++) {
      Object value = Spec.call(function, receiver, array.get(i), Spec.number(i), array);
      TypedArrays.put(result, i, value);
    }
    return result;
  }

  /** {@code reverse}. */
  @Builtin
  public static Object reverse(Object self) {
    ScriptObject array = valid(self);
    int last = (int) lengthOf(array) - 1;
    for (int i = 0; i < last - i; i++) {
      Object value = array.get(i);
      array.set(i, array.get(last - i), 0);
      array.set(last - i, value, 0);
    }
    return array;
  }

  /** {@code set}. */
  @Builtin(length = 1)
  public static Object set(Object self, Object source, Object offset) {
    ScriptObject array = any(self);
    double start = Spec.toInteger(offset);
    if (start < 0) {
      throw Errors.range("The offset is out of range");
    }
    valid(array);
    boolean typed = TypedArrays.isTypedArray(source);
    ScriptObject from = typed ? valid(source) : Spec.toObject(source);
    double count = typed ? lengthOf(from) : Spec.length(from);
    if (count + start > lengthOf(array)) {
      throw Errors.range("The offset is out of range");
    }
    if (typed) {
      copy(from, array, start, (int) count);
    } else {
      for (double i = 0; i < count; i++) {
        TypedArrays.put(array, start + i, from.get(i));
      }
    }
    return Spec.UNDEFINED;
  }

  /** Both may be parts of one buffer. */
  private static void copy(ScriptObject from, ScriptObject to, double start, int count) {
    double[] values = new double[count];
    for (int i = 0; i < count; i++) {
      values[i] = ((Number) from.get(i)).doubleValue();
    }
    for (int i = 0; i < count; i++) {
      TypedArrays.put(to, start + i, values[i]);
    }
  }

  /** {@code slice}. */
  @Builtin(length = 2)
  public static Object slice(Object self, Object start, Object end) {
    ScriptObject array = valid(self);
    double length = lengthOf(array);
    double from = Spec.relative(start, length, 0);
    double count = Math.max(Spec.relative(end, length, length) - from, 0);
    ScriptObject result = TypedArrays.species(array, Spec.number(count));
    double left = count == 0 ? 0 : Math.min(count, lengthOf(valid(array)) - from);
    for (double i = 0; i < left; i++) {
      TypedArrays.put(result, i, array.get(from + i));
    }
    return result;
  }

  /** {@code subarray}. */
  @Builtin(length = 2)
  public static Object subarray(Object self, Object start, Object end) {
    ScriptObject array = any(self);
    double length = lengthOf(array);
    double from = Spec.relative(start, length, 0);
    boolean rest = Spec.isUndefined(end) && Buffers.isToTheEnd(array);
    double count = rest ? 0 : Math.max(Spec.relative(end, length, length) - from, 0);
    double offset = ArrayBufferView.byteOffset(array) + from * TypedArrays.bytesPerElement(array);
    Object buffer = ArrayBufferView.buffer(array);
    return rest
        ? TypedArrays.species(array, buffer, Spec.number(offset))
        : TypedArrays.species(array, buffer, Spec.number(offset), Spec.number(count));
  }

  /** {@code sort}. */
  @Builtin(length = 1)
  public static Object sort(Object self, Object comparison) {
    ScriptFunction compare = Sorting.comparison(comparison);
    ScriptObject array = valid(self);
    return sortInto(array, array, compare);
  }

  /** {@code toSorted}. */
  @Builtin(length = 1)
  public static Object toSorted(Object self, Object comparison) {
    ScriptFunction compare = Sorting.comparison(comparison);
    ScriptObject array = valid(self);
    return sortInto(array, TypedArrays.likewise(array, lengthOf(array)), compare);
  }

  private static Object sortInto(ScriptObject from, ScriptObject to, ScriptFunction comparison) {
    int length = (int) lengthOf(from);
    Object[] values = new Object[length];
    for (int i = 0; i < length; i++) {
      values[i] = from.get(i);
    }
    Sorting.Order order =
        comparison == null
            ? (a, b) -> Double.compare(((Number) a).doubleValue(), ((Number) b).doubleValue())
            : (a, b) -> Spec.toNumber(Spec.call(comparison, Spec.UNDEFINED, a, b));
    Sorting.sort(values, length, order);
    for (int i = 0; i < length; i++) {
      TypedArrays.put(to, i, values[i]);
    }
    return to;
  }

  /** {@code toReversed}. */
  @Builtin
  public static Object toReversed(Object self) {
    ScriptObject array = valid(self);
    double length = lengthOf(array);
    ScriptObject result = TypedArrays.likewise(array, length);
    for (double i = 0; i < length; i++) {
      TypedArrays.put(result, i, array.get(length - 1 - i));
    }
    return result;
  }

  /** {@code with}. */
  @Builtin(length = 2)
  public static Object with(Object self, Object index, Object value) {
    ScriptObject array = valid(self);
    double length = lengthOf(array);
    double relative = Spec.toInteger(index);
    double position = relative < 0 ? length + relative : relative;
    double number = Spec.toNumber(value);
    if (position < 0 || position >= lengthOf(array)) {
      throw Errors.range("The index is out of range");
    }
    ScriptObject result = TypedArrays.likewise(array, length);
    for (double i = 0; i < length; i++) {
      TypedArrays.put(result, i, i == position ? (Object) number : array.get(i));
    }
    return result;
  }
}
