package dev.iotajs.sandbox.internal.guest.library;

import dev.iotajs.sandbox.internal.guest.operations.Errors;
import org.openjdk.nashorn.internal.objects.NativeSet;
import org.openjdk.nashorn.internal.runtime.JSType;
import org.openjdk.nashorn.internal.runtime.ScriptFunction;
import org.openjdk.nashorn.internal.runtime.ScriptObject;

/** Methods of {@code Set.prototype} that take another set, or what behaves like one. */
public final class SetAlgebra {
  private SetAlgebra() {}

  /** The other set: its size and its methods, which are read once. */
  private static final class Other {
    private final ScriptObject object;
    private final double size;
    private final ScriptFunction has;
    private final ScriptFunction keys;

    /** GetSetRecord. */
    Other(Object value) {
      object = Spec.object(value);
      double number = Spec.toNumber(object.get("size"));
      if (Double.isNaN(number)) {
        throw Errors.type("The size of a set-like object is not a number");
      }
      size = Spec.toInteger(number);
      if (size < 0) {
        throw Errors.range("The size of a set-like object is negative");
      }
      has = Spec.callable(object.get("has"));
      keys = Spec.callable(object.get("keys"));
    }

    boolean has(Object value) {
      return JSType.toBoolean(Spec.call(has, object, value));
    }

    Iteration keys() {
      return Iteration.from(Spec.object(Spec.call(keys, object)));
    }
  }

  /** A question about a value of a set. */
  private interface Question {
    boolean answer(Object value);
  }

  /** Whether the answer is yes for all values; those that are added meanwhile count. */
  private static boolean all(Object set, Question question) {
    Object values = NativeSet.values(set);
    for (ScriptObject step = Iterations.next(values);
        !JSType.toBoolean(step.get("done"));
        step = Iterations.next(values)) {
      if (!question.answer(step.get("value"))) {
        return false;
      }
    }
    return true;
  }

  /** The same for another set's keys, which are not asked for any further after a no. */
  private static boolean all(Iteration keys, Question question) {
    while (keys.step()) {
      if (!question.answer(keys.value())) {
        keys.close();
        return false;
      }
    }
    return true;
  }

  private static Object empty() {
    return NativeSet.construct(true, Spec.UNDEFINED, Spec.UNDEFINED);
  }

  private static Object copy(Object set) {
    Object copy = empty();
    Iterations.forEach(NativeSet.values(set), value -> NativeSet.add(copy, value));
    return copy;
  }

  /** {@code union}. */
  @Builtin(length = 1)
  public static Object union(Object self, Object other) {
    int unused = NativeSet.size(self);
    Iteration keys = new Other(other).keys();
    Object result = copy(self);
    while (keys.step()) {
      NativeSet.add(result, keys.value());
    }
    return result;
  }

  /** {@code intersection}. */
  @Builtin(length = 1)
  public static Object intersection(Object self, Object other) {
    int unused = NativeSet.size(self);
    Other record = new Other(other);
    Object result = empty();
    if (NativeSet.size(self) <= record.size) {
      all(self, value -> !record.has(value) || NativeSet.add(result, value) != null);
    } else {
      all(record.keys(), key -> !NativeSet.has(self, key) || NativeSet.add(result, key) != null);
    }
    return result;
  }

  /** {@code difference}. */
  @Builtin(length = 1)
  public static Object difference(Object self, Object other) {
    int unused = NativeSet.size(self);
    Other record = new Other(other);
    Object result = copy(self);
    if (NativeSet.size(self) <= record.size) {
      all(
          self,
          value -> {
            if (record.has(value)) {
              NativeSet.delete(result, value);
            }
            return true;
          });
    } else {
      Iteration keys = record.keys();
      while (keys.step()) {
        NativeSet.delete(result, keys.value());
      }
    }
    return result;
  }

  /** {@code symmetricDifference}. */
  @Builtin(length = 1)
  public static Object symmetricDifference(Object self, Object other) {
    int unused = NativeSet.size(self);
    Iteration keys = new Other(other).keys();
    Object result = copy(self);
    while (keys.step()) {
      if (NativeSet.has(self, keys.value())) {
        NativeSet.delete(result, keys.value());
      } else {
        NativeSet.add(result, keys.value());
      }
    }
    return result;
  }

  /** {@code isSubsetOf}. */
  @Builtin(length = 1)
  public static Object isSubsetOf(Object self, Object other) {
    int unused = NativeSet.size(self);
    Other record = new Other(other);
    return NativeSet.size(self) <= record.size && all(self, record::has);
  }

  /** {@code isSupersetOf}. */
  @Builtin(length = 1)
  public static Object isSupersetOf(Object self, Object other) {
    int unused = NativeSet.size(self);
    Other record = new Other(other);
    return NativeSet.size(self) >= record.size
        && all(record.keys(), key -> NativeSet.has(self, key));
  }

  /** {@code isDisjointFrom}. */
  @Builtin(length = 1)
  public static Object isDisjointFrom(Object self, Object other) {
    int unused = NativeSet.size(self);
    Other record = new Other(other);
    return NativeSet.size(self) <= record.size
        ? all(self, value -> !record.has(value))
        : all(record.keys(), key -> !NativeSet.has(self, key));
  }
}
