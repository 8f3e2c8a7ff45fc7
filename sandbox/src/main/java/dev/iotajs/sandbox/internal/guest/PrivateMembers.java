package dev.iotajs.sandbox.internal.guest;

import java.util.Arrays;
import org.openjdk.nashorn.internal.runtime.ScriptFunction;
import org.openjdk.nashorn.internal.runtime.ScriptObject;

/**
 * What belongs to an object besides its properties: its private members, and for which constructor
 * it was made. It hangs on a Java field of the object, so no built-in ever comes across it, and
 * freezing an object does not touch it.
 */
public final class PrivateMembers {
  private static final Object[] NO_VALUES = {};

  private PrivateShape shape = PrivateShape.EMPTY;
  private Object[] values = NO_VALUES;

  /** The Java exception behind an Error, which lives in the same field. */
  private Object exception;

  private ScriptFunction newTarget;

  /** The function that has asked last what the object was made for. */
  private ScriptFunction asked;

  private PrivateMembers(Object exception) {
    this.exception = exception;
  }

  /** An object's private members, or null. */
  public static PrivateMembers of(ScriptObject object) {
    Object hidden = HiddenException.FIELD.get(object);
    return hidden instanceof PrivateMembers ? (PrivateMembers) hidden : null;
  }

  /** An object's private members, made if it has none. */
  public static PrivateMembers in(ScriptObject object) {
    Object hidden = HiddenException.FIELD.get(object);
    if (hidden instanceof PrivateMembers) {
      return (PrivateMembers) hidden;
    }
    PrivateMembers members = new PrivateMembers(hidden);
    HiddenException.FIELD.set(object, (Object) members);
    return members;
  }

  Object exception() {
    return exception;
  }

  void setException(Object newException) {
    exception = newException;
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
