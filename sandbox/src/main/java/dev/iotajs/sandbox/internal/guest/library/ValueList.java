package dev.iotajs.sandbox.internal.guest.library;

import java.util.Arrays;
import org.openjdk.nashorn.internal.runtime.ScriptObject;

/** Values that become an array. Growing is charged, as for all arrays. */
public final class ValueList {
  private static final Object[] NONE = {};

  private Object[] values = NONE;
  private int size;

  /** Adds a value. */
  public void add(Object value) {
    if (size == values.length) {
      values = Arrays.copyOf(values, size == 0 ? 8 : size + (size >> 1) + 1);
    }
    values[size++] = value;
  }

  /** How many there are. */
  public int size() {
    return size;
  }

  /** The value at an index. */
  public Object get(int index) {
    return values[index];
  }

  /** Takes a value out wherever it is; false if it is not there. */
  boolean removeAll(Object value) {
    int kept = 0;
    for (int i = 0; i < size; i++) {
      if (values[i] != value) {
        values[kept++] = values[i];
      }
    }
    boolean found = kept < size;
    Arrays.fill(values, kept, size, null);
    size = kept;
    return found;
  }

  Object[] toJava() {
    return size == values.length ? values : Arrays.copyOf(values, size);
  }

  /** A new array of the current realm. */
  public ScriptObject toArray() {
    return Spec.array(toJava());
  }
}
