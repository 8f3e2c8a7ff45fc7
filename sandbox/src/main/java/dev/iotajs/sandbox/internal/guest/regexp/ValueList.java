package dev.iotajs.sandbox.internal.guest.regexp;

import java.util.Arrays;
import org.openjdk.nashorn.internal.objects.Global;
import org.openjdk.nashorn.internal.runtime.ScriptObject;

/** Values that become an array of a script. Growing is charged, as for all arrays. */
final class ValueList {
  private Object[] values = new Object[8];
  private int size;

  void add(Object value) {
    if (size == values.length) {
      values = Arrays.copyOf(values, 2 * size);
    }
    values[size++] = value;
  }

  Object get(int index) {
    return values[index];
  }

  int size() {
    return size;
  }

  ScriptObject toArray() {
    return Global.allocate(Arrays.copyOf(values, size));
  }
}
