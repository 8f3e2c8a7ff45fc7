package dev.iotajs.sandbox.internal.guest.library;

import dev.iotajs.sandbox.internal.guest.operations.Errors;
import dev.iotajs.sandbox.internal.guest.operations.WellKnown;
import org.openjdk.nashorn.internal.objects.Global;
import org.openjdk.nashorn.internal.runtime.ScriptObject;

/** The prototype of all iterators. */
public final class IteratorPrototype {
  private IteratorPrototype() {}

  /** {@code [Symbol.iterator]}. */
  @Builtin(name = "@@iterator")
  public static Object iterator(Object self) {
    return self;
  }

  /** {@code get [Symbol.toStringTag]}. */
  @Builtin(name = "@@toStringTag", getter = true)
  public static Object tag(Object self) {
    return "Iterator";
  }

  /** {@code set [Symbol.toStringTag]}. */
  @Builtin(name = "@@toStringTag", setter = true)
  public static Object setTag(Object self, Object value) {
    return setOwn(self, WellKnown.TO_STRING_TAG, value);
  }

  /** {@code get constructor}. */
  @Builtin(getter = true)
  public static Object constructor(Object self) {
    return IteratorConstructor.of(Global.instance());
  }

  /** {@code set constructor}. */
  @Builtin(name = "constructor", setter = true)
  public static Object setConstructor(Object self, Object value) {
    return setOwn(self, "constructor", value);
  }

  /**
   * SetterThatIgnoresPrototypeProperties: old programs assign to these names on objects that
   * inherit them, and expect a property of the object's own.
   */
  private static Object setOwn(Object self, Object key, Object value) {
    ScriptObject object = Spec.object(self);
    if (object == Intrinsics.ITERATOR_PROTOTYPE.here()) {
      throw Errors.type("The property of the prototype of iterators cannot be written");
    }
    if (Spec.isUndefined(object.getOwnPropertyDescriptor(key))) {
      Spec.define(object, key, value);
    } else {
      Spec.set(object, key, value);
    }
    return Spec.UNDEFINED;
  }
}
