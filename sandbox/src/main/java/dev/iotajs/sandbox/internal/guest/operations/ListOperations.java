package dev.iotajs.sandbox.internal.guest.operations;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.openjdk.nashorn.internal.objects.Global;
import org.openjdk.nashorn.internal.objects.NativeArray;
import org.openjdk.nashorn.internal.runtime.ScriptFunction;
import org.openjdk.nashorn.internal.runtime.ScriptRuntime;

/** Spread: lists of values, and what is done with them. */
public final class ListOperations {
  private ListOperations() {}

  /** An Array of all values; the same one if it is an Array, to be read at once. */
  public static Object list(Object self, Object iterable) {
    return BuiltinIteration.isPlainArray(iterable) ? iterable : collect(iterable);
  }

  /** A new Array of all values, which later changes of what they came from do not reach. */
  public static Object snapshot(Object self, Object iterable) {
    return BuiltinIteration.isPlainArray(iterable)
        ? Global.allocate(Values.elements(iterable))
        : collect(iterable);
  }

  /**
   * An Array that begins with the first values of an iterable, and with undefined where there are
   * fewer; the same one if it is a long enough Array.
   */
  public static Object first(Object self, Object iterable, Object count) {
    int wanted = ((Number) count).intValue();
    if (BuiltinIteration.isPlainArray(iterable)) {
      return padded((NativeArray) iterable, wanted);
    }
    Object[] values = new Object[wanted];
    Arrays.fill(values, ScriptRuntime.UNDEFINED);
    IteratorRecord record = IteratorRecord.of(iterable);
    for (int i = 0; i < wanted && record.step(); i++) {
      values[i] = record.value();
    }
    record.close();
    return Global.allocate(values);
  }

  /** The same with all values of the iterable, for {@link #after}. */
  public static Object all(Object self, Object iterable, Object count) {
    return padded((NativeArray) list(self, iterable), ((Number) count).intValue());
  }

  private static NativeArray padded(NativeArray array, int wanted) {
    if (array.getArray().length() >= wanted) {
      return array;
    }
    Object[] values = Values.elements(array);
    Object[] padded = Arrays.copyOf(values, wanted);
    Arrays.fill(padded, values.length, wanted, ScriptRuntime.UNDEFINED);
    return Global.allocate(padded);
  }

  /** A new Array of an Array's elements from an index on. */
  public static Object after(Object self, Object list, Object from) {
    Object[] values = Values.elements(list);
    return Global.allocate(Arrays.copyOfRange(values, ((Number) from).intValue(), values.length));
  }

  private static NativeArray collect(Object iterable) {
    IteratorRecord record = IteratorRecord.of(iterable);
    List<Object> values = new ArrayList<>();
    while (record.step()) {
      values.add(record.value());
    }
    return Global.allocate(values.toArray());
  }

  /** A new Array of all elements of Arrays. */
  public static Object join(Object self, Object... lists) {
    if (lists.length == 1) {
      return Global.allocate(Values.elements(lists[0]));
    }
    Object[][] parts = new Object[lists.length][];
    int length = 0;
    for (int i = 0; i < lists.length; i++) {
      parts[i] = Values.elements(lists[i]);
      length += parts[i].length;
    }
    Object[] joined = new Object[length];
    int filled = 0;
    for (Object[] part : parts) {
      System.arraycopy(part, 0, joined, filled, part.length);
      filled += part.length;
    }
    return Global.allocate(joined);
  }

  /** Calls a function with the elements of an Array. */
  public static Object apply(Object self, Object function, Object thisValue, Object list) {
    return Values.call(function, thisValue, Values.elements(list));
  }

  /** Constructs with the elements of an Array. */
  public static Object construct(Object self, Object constructor, Object list) {
    if (!Values.isConstructor(constructor)) {
      throw Errors.type(Values.describe(constructor) + " is not a constructor");
    }
    return ScriptRuntime.construct((ScriptFunction) constructor, Values.elements(list));
  }
}
