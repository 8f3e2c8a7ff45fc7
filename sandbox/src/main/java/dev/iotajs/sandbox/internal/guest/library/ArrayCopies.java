package dev.iotajs.sandbox.internal.guest.library;

import dev.iotajs.sandbox.internal.guest.operations.Errors;
import org.openjdk.nashorn.internal.runtime.ScriptFunction;
import org.openjdk.nashorn.internal.runtime.ScriptObject;

/** Methods of {@code Array.prototype} that give a changed copy, which is always a plain array. */
public final class ArrayCopies {
  private ArrayCopies() {}

  private static Object[] values(ScriptObject object, double length) {
    if (length > ArrayCreation.MAX_ARRAY) {
      throw Errors.range("Invalid array length");
    }
    ValueList values = new ValueList();
    for (double i = 0; i < length; i++) {
      values.add(object.get(i));
    }
    return values.toJava();
  }

  /** {@code toReversed}. */
  @Builtin
  public static Object toReversed(Object self) {
    ScriptObject object = Spec.toObject(self);
    double length = Spec.length(object);
    if (length > ArrayCreation.MAX_ARRAY) {
      throw Errors.range("Invalid array length");
    }
    ValueList values = new ValueList();
    for (double i = length - 1; i >= 0; i--) {
      values.add(object.get(i));
    }
    return values.toArray();
  }

  /** {@code toSorted}. */
  @Builtin(length = 1)
  public static Object toSorted(Object self, Object comparison) {
    ScriptFunction compare = Sorting.comparison(comparison);
    ScriptObject object = Spec.toObject(self);
    return Spec.array(Sorting.sort(values(object, Spec.length(object)), compare));
  }

  /** {@code toSpliced}. */
  @Builtin(length = 2)
  public static Object toSpliced(Object self, Object... arguments) {
    ScriptObject object = Spec.toObject(self);
    double length = Spec.length(object);
    double start = arguments.length == 0 ? 0 : Spec.relative(arguments[0], length, 0);
    double deleted = ArrayPrototype.deleteCount(arguments, length, start);
    int inserted = Math.max(arguments.length - 2, 0);
    double size = length + inserted - deleted;
    if (size > Spec.MAX_LENGTH) {
      throw Errors.type("The array would be too long");
    }
    if (size > ArrayCreation.MAX_ARRAY) {
      throw Errors.range("Invalid array length");
    }
    ValueList values = new ValueList();
    for (double i = 0; i < start; i++) {
      values.add(object.get(i));
    }
    for (int i = 2; i < arguments.length; i++) {
      values.add(arguments[i]);
    }
    for (double i = start + deleted; i < length; i++) {
      values.add(object.get(i));
    }
    return values.toArray();
  }

  /** {@code with}. */
  @Builtin(length = 2)
  public static Object with(Object self, Object index, Object value) {
    ScriptObject object = Spec.toObject(self);
    double length = Spec.length(object);
    double relative = Spec.toInteger(index);
    double position = relative < 0 ? length + relative : relative;
    if (position < 0 || position >= length) {
      throw Errors.range("The index is out of range");
    }
    if (length > ArrayCreation.MAX_ARRAY) {
      throw Errors.range("Invalid array length");
    }
    ValueList values = new ValueList();
    for (double i = 0; i < length; i++) {
      values.add(i == position ? value : object.get(i));
    }
    return values.toArray();
  }
}
