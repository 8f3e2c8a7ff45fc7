package dev.iotajs.sandbox.internal.guest.library;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Arrays;
import org.openjdk.nashorn.internal.runtime.ScriptObject;

/** The values of an object's lazy properties, in the one field that all objects have for extras. */
public final class Slots {
  private static final VarHandle FIELD = field();

  /** In place of a script's null, since a Java null is a value not made yet. */
  private static final Object NULL = new Object();

  private Object[] values;
  private Object exception;

  private Slots(int size, Object exception) {
    this.values = new Object[size];
    this.exception = exception;
  }

  private static VarHandle field() {
    try {
      return MethodHandles.lookup().findVarHandle(ScriptObject.class, "iotaExtra", Object.class);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("The engine is not woven", e);
    }
  }

  /** The value in a slot, null if it has not been made. A script's null is {@link #isNull}. */
  static Object get(ScriptObject owner, int index) {
    Object extra = FIELD.get(owner);
    if (!(extra instanceof Slots)) {
      return null;
    }
    Object[] values = ((Slots) extra).values;
    return index < values.length ? values[index] : null;
  }

  static boolean isNull(Object stored) {
    return stored == NULL;
  }

  static void set(ScriptObject owner, int index, int size, Object value) {
    Object extra = FIELD.get(owner);
    Slots slots;
    if (extra instanceof Slots) {
      slots = (Slots) extra;
    } else {
      slots = new Slots(size, extra);
      FIELD.set(owner, (Object) slots);
    }
    if (index >= slots.values.length) {
      slots.values = Arrays.copyOf(slots.values, size);
    }
    slots.values[index] = value == null ? NULL : value;
  }

  /** The Java exception with which a script has thrown the object, or null. */
  public static Object exception(ScriptObject thrown) {
    Object extra = FIELD.get(thrown);
    return extra instanceof Slots ? ((Slots) extra).exception : extra;
  }

  /** Remembers the Java exception with which a script throws the object. */
  public static void setException(ScriptObject thrown, Object exception) {
    Object extra = FIELD.get(thrown);
    if (extra instanceof Slots) {
      ((Slots) extra).exception = exception;
    } else {
      FIELD.set(thrown, exception);
    }
  }
}
