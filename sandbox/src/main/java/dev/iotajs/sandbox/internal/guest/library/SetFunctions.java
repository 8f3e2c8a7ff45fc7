package dev.iotajs.sandbox.internal.guest.library;

import org.openjdk.nashorn.internal.objects.NativeSet;
import org.openjdk.nashorn.internal.runtime.ScriptFunction;
import org.openjdk.nashorn.internal.runtime.ScriptObject;

/** {@code Set} and its prototype. */
public final class SetFunctions {
  private SetFunctions() {}

  /** Fills a new set or weak set from an iterable. Called from the woven engine. */
  public static Object filled(Object set, boolean isNew, Object self, Object iterable) {
    if (!Spec.isNothing(iterable)) {
      ScriptFunction adder = Spec.callable(((ScriptObject) set).get("add"));
      Iteration.of(iterable).forEach(item -> Spec.call(adder, set, item));
    }
    return set;
  }

  /** {@code get Set[Symbol.species]}. */
  @Builtin(name = "@@species", getter = true)
  public static Object species(Object self) {
    return self;
  }

  /** Methods of {@code Set.prototype}. */
  public static final class Prototype {
    private Prototype() {}

    /** {@code size}. */
    @Builtin(getter = true)
    public static Object size(Object self) {
      return NativeSet.size(self);
    }

    /** {@code entries}. */
    @Builtin
    public static Object entries(Object self) {
      return NativeSet.entries(self);
    }

    /** {@code values}. */
    @Builtin
    public static Object values(Object self) {
      return NativeSet.values(self);
    }

    /** {@code clear}. */
    @Builtin
    public static Object clear(Object self) {
      NativeSet.clear(self);
      return Spec.UNDEFINED;
    }

    /** {@code forEach}. */
    @Builtin(length = 1)
    public static Object forEach(Object self, Object callback, Object receiver) {
      NativeSet.size(self);
      ScriptFunction function = Spec.callable(callback);
      NativeSet.forEach(self, callback, Spec.wrapped(function, receiver));
      return Spec.UNDEFINED;
    }
  }
}
