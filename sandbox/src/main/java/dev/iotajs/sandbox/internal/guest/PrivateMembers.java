package dev.iotajs.sandbox.internal.guest;

import java.util.Arrays;
import org.openjdk.nashorn.internal.runtime.ScriptFunction;
import org.openjdk.nashorn.internal.runtime.ScriptObject;

/** An object's private members, and for which constructor it was made. */
public final class PrivateMembers extends Extra {
  private static final Object[] NO_VALUES = {};

  private PrivateShape shape = PrivateShape.EMPTY;
  private Object[] values = NO_VALUES;

  private ScriptFunction newTarget;

  /** The function that has asked last what the object was made for. */
  private ScriptFunction asked;

  private PrivateMembers() {}

  /** An object's private members, or null. */
  public static PrivateMembers of(ScriptObject object) {
    return find(object, PrivateMembers.class);
  }

  /** An object's private members, made if it has none. */
  public static PrivateMembers in(ScriptObject object) {
    PrivateMembers members = of(object);
    return members != null ? members : add(object, new PrivateMembers());
  }

  /** What the object was constructed for, if its prototype does not tell; or null. */
  public ScriptFunction newTarget() {
    return newTarget;
  }

  /** Remembers what the object is constructed for. */
  public void setNewTarget(ScriptFunction constructor) {
    newTarget = constructor;
  }

  /**
   * Whether a function that is no class asks for the first time what the object was made for. A
   * later time it is called with an object that exists.
   */
  public boolean isFirst(ScriptFunction function) {
    boolean first = asked != function;
    asked = function;
    return first;
  }

  /** Where the value of a key is; -1 if the object has no such member. */
  public int index(PrivateKey key) {
    return shape.index(key);
  }

  /** The value at an index. */
  public Object value(int index) {
    return values[index];
  }

  /** Replaces the value at an index. */
  public void setValue(int index, Object value) {
    values[index] = value;
  }

  /** Adds a member that is not there yet. */
  public void add(PrivateKey key, Object value) {
    int index = shape.size();
    if (index == values.length) {
      values = Arrays.copyOf(values, index < 4 ? index + 2 : index * 2);
    }
    values[index] = value;
    shape = shape.with(key);
  }
}
