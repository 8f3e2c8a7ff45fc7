package dev.iotajs.sandbox.internal.guest.library;

import dev.iotajs.sandbox.internal.guest.Extra;
import java.util.Arrays;
import org.openjdk.nashorn.internal.runtime.ScriptObject;

/** The values of an object's lazy properties. */
final class Slots extends Extra {
  /** In place of a script's null, since a Java null is a value not made yet. */
  private static final Object NULL = new Object();

  private Object[] values;

  private Slots(int size) {
    this.values = new Object[size];
  }

  /** The value in a slot, null if it has not been made. A script's null is {@link #isNull}. */
  static Object get(ScriptObject owner, int index) {
    Slots slots = find(owner, Slots.class);
    return slots != null && index < slots.values.length ? slots.values[index] : null;
  }

  static boolean isNull(Object stored) {
    return stored == NULL;
  }

  static void set(ScriptObject owner, int index, int size, Object value) {
    Slots slots = find(owner, Slots.class);
    if (slots == null) {
      slots = add(owner, new Slots(size));
    }
    if (index >= slots.values.length) {
      slots.values = Arrays.copyOf(slots.values, size);
    }
    slots.values[index] = value == null ? NULL : value;
  }
}
