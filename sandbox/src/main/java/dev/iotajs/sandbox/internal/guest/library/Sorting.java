package dev.iotajs.sandbox.internal.guest.library;

import dev.iotajs.sandbox.internal.guest.operations.Errors;
import org.openjdk.nashorn.internal.runtime.JSType;
import org.openjdk.nashorn.internal.runtime.ScriptFunction;
import org.openjdk.nashorn.internal.runtime.ScriptObject;
import org.openjdk.nashorn.internal.runtime.Symbol;

/**
 * A stable merge sort that can be stopped, and that any comparison may be given: the one of the JDK
 * complains about inconsistent ones.
 */
final class Sorting {
  private static final int SMALL = 8;

  private Sorting() {}

  /** How two values compare. */
  interface Order {
    double compare(Object a, Object b);
  }

  /** The function that a script gave, null for the usual order. */
  static ScriptFunction comparison(Object value) {
    if (Spec.isUndefined(value)) {
      return null;
    }
    if (value instanceof ScriptFunction) {
      return (ScriptFunction) value;
    }
    throw Errors.type("The comparison must be a function or undefined");
  }

  /** Sorts in place of the array given; undefined comes last. */
  static Object[] sort(Object[] values, ScriptFunction comparison) {
    Object[] defined = new Object[values.length];
    int size = 0;
    boolean texts = comparison == null;
    for (Object value : values) {
      if (!Spec.isUndefined(value)) {
        defined[size++] = value;
        texts &= !(value instanceof ScriptObject) && !(value instanceof Symbol);
      }
    }
    if (texts) {
      sortTexts(defined, size);
    } else {
      sort(defined, size, order(comparison));
    }
    for (int i = size; i < defined.length; i++) {
      defined[i] = Spec.UNDEFINED;
    }
    return defined;
  }

  private static Order order(ScriptFunction comparison) {
    if (comparison == null) {
      return (a, b) -> Spec.toText(a).compareTo(Spec.toText(b));
    }
    return (a, b) -> Spec.toNumber(Spec.call(comparison, Spec.UNDEFINED, a, b));
  }

  private static final class Keyed {
    final String key;
    final Object value;

    Keyed(Object value) {
      this.key = JSType.toString(value);
      this.value = value;
    }
  }

  /** Converting primitives is not observable, so it is done once. */
  private static void sortTexts(Object[] values, int size) {
    for (int i = 0; i < size; i++) {
      values[i] = new Keyed(values[i]);
    }
    sort(values, size, (a, b) -> ((Keyed) a).key.compareTo(((Keyed) b).key));
    for (int i = 0; i < size; i++) {
      values[i] = ((Keyed) values[i]).value;
    }
  }

  static void sort(Object[] values, int size, Order order) {
    Object[] spare = new Object[size];
    System.arraycopy(values, 0, spare, 0, size);
    mergeSort(spare, values, 0, size, order);
  }

  /** Sorts what both arrays hold from start to end, into the second one. */
  private static void mergeSort(Object[] from, Object[] to, int start, int end, Order order) {
    if (end - start <= SMALL) {
      insertionSort(to, start, end, order);
      return;
    }
    int middle = (start + end) >>> 1;
    mergeSort(to, from, start, middle, order);
    mergeSort(to, from, middle, end, order);
    int left = start;
    int right = middle;
    for (int i = start; i < end; i++) {
      boolean takeLeft =
          right >= end || (left < middle && !(order.compare(from[left], from[right]) > 0));
      to[i] = takeLeft ? from[left++] : from[right++];
    }
  }

  private static void insertionSort(Object[] values, int start, int end, Order order) {
    for (int i = start + 1; i < end; i++) {
      Object value = values[i];
      int place = i;
      while (place > start && order.compare(values[place - 1], value) > 0) {
        values[place] = values[place - 1];
        place--;
      }
      values[place] = value;
    }
  }
}
