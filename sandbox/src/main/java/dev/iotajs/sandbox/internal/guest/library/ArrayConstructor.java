package dev.iotajs.sandbox.internal.guest.library;

import dev.iotajs.sandbox.internal.guest.operations.Values;
import dev.iotajs.sandbox.internal.guest.operations.WellKnown;
import org.openjdk.nashorn.internal.runtime.ScriptFunction;
import org.openjdk.nashorn.internal.runtime.ScriptObject;

/** Functions of {@code Array}. */
public final class ArrayConstructor {
  private ArrayConstructor() {}

  /** {@code Array.from}. */
  @Builtin(length = 1)
  public static Object from(Object self, Object items, Object mapper, Object receiver) {
    ScriptFunction map = Spec.isUndefined(mapper) ? null : Spec.callable(mapper);
    ScriptFunction iterator = Spec.method(items, WellKnown.ITERATOR);
    return iterator == null
        ? fromArrayLike(self, Spec.toObject(items), map, receiver)
        : fromIterable(self, items, iterator, map, receiver);
  }

  private static Object fromIterable(
      Object self, Object items, ScriptFunction iterator, ScriptFunction map, Object receiver) {
    ScriptObject result =
        Values.isConstructor(self) ? Spec.object(Spec.construct(self)) : Spec.array();
    double[] index = {0};
    Iteration.of(items, iterator)
        .forEach(
            item -> {
              Object position = Spec.number(index[0]);
              Object value = map == null ? item : Spec.call(map, receiver, item, position);
              ArrayCreation.define(result, index[0]++, value);
            });
    Spec.setLength(result, index[0]);
    return result;
  }

  private static Object fromArrayLike(
      Object self, ScriptObject items, ScriptFunction map, Object receiver) {
    double length = Spec.length(items);
    ScriptObject result = create(self, length);
    for (double i = 0; i < length; i++) {
      Object item = items.get(i);
      Object value = map == null ? item : Spec.call(map, receiver, item, Spec.number(i));
      ArrayCreation.define(result, i, value);
    }
    Spec.setLength(result, length);
    return result;
  }

  private static ScriptObject create(Object constructor, double length) {
    return Values.isConstructor(constructor)
        ? Spec.object(Spec.construct(constructor, Spec.number(length)))
        : ArrayCreation.create(length);
  }

  /** {@code Array.of}. */
  @Builtin
  public static Object of(Object self, Object... items) {
    ScriptObject result = create(self, items.length);
    for (int i = 0; i < items.length; i++) {
      ArrayCreation.define(result, i, items[i]);
    }
    Spec.setLength(result, items.length);
    return result;
  }

  /** {@code get Array[Symbol.species]}. */
  @Builtin(name = "@@species", getter = true)
  public static Object species(Object self) {
    return self;
  }
}
