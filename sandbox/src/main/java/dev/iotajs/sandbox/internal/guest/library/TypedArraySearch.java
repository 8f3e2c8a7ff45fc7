package dev.iotajs.sandbox.internal.guest.library;

import static dev.iotajs.sandbox.internal.guest.library.TypedArrays.lengthOf;
import static dev.iotajs.sandbox.internal.guest.library.TypedArrays.valid;

import org.openjdk.nashorn.internal.runtime.JSType;
import org.openjdk.nashorn.internal.runtime.ScriptFunction;
import org.openjdk.nashorn.internal.runtime.ScriptObject;

/** Methods of {@code %TypedArray%.prototype} that look at the elements. */
public final class TypedArraySearch {
  private TypedArraySearch() {}

  private static boolean visit(Object self, Object callback, Object receiver, Boolean until) {
    ScriptObject array = valid(self);
    ScriptFunction function = Spec.callable(callback);
    double length = lengthOf(array);
    for (double i = 0; i < length; i++) {
      Object answer = Spec.call(function, receiver, array.get(i), Spec.number(i), array);
      if (until != null && JSType.toBoolean(answer) == until) {
        return true;
      }
    }
    return false;
  }

  /** {@code every}. */
  @Builtin(length = 1)
  public static Object every(Object self, Object callback, Object receiver) {
    return !visit(self, callback, receiver, false);
  }

  /** {@code some}. */
  @Builtin(length = 1)
  public static Object some(Object self, Object callback, Object receiver) {
    return visit(self, callback, receiver, true);
  }

  /** {@code forEach}. */
  @Builtin(length = 1)
  public static Object forEach(Object self, Object callback, Object receiver) {
    visit(self, callback, receiver, null);
    return Spec.UNDEFINED;
  }

  /** {@code find}. */
  @Builtin(length = 1)
  public static Object find(Object self, Object predicate, Object receiver) {
    ScriptObject array = valid(self);
    return ArraySearch.search(array, lengthOf(array), predicate, receiver, true, false);
  }

  /** {@code findIndex}. */
  @Builtin(length = 1)
  public static Object findIndex(Object self, Object predicate, Object receiver) {
    ScriptObject array = valid(self);
    return ArraySearch.search(array, lengthOf(array), predicate, receiver, true, true);
  }

  /** {@code findLast}. */
  @Builtin(length = 1)
  public static Object findLast(Object self, Object predicate, Object receiver) {
    ScriptObject array = valid(self);
    return ArraySearch.search(array, lengthOf(array), predicate, receiver, false, false);
  }

  /** {@code findLastIndex}. */
  @Builtin(length = 1)
  public static Object findLastIndex(Object self, Object predicate, Object receiver) {
    ScriptObject array = valid(self);
    return ArraySearch.search(array, lengthOf(array), predicate, receiver, false, true);
  }

  /** {@code includes}. */
  @Builtin(length = 1)
  public static Object includes(Object self, Object wanted, Object from) {
    ScriptObject array = valid(self);
    return ArraySearch.includes(array, lengthOf(array), wanted, from);
  }

  /** {@code indexOf}. */
  @Builtin(length = 1)
  public static Object indexOf(Object self, Object wanted, Object from) {
    ScriptObject array = valid(self);
    return ArraySearch.indexOf(array, lengthOf(array), wanted, from);
  }

  /** {@code lastIndexOf}. */
  @Builtin(length = 1)
  public static Object lastIndexOf(Object self, Object... arguments) {
    ScriptObject array = valid(self);
    return ArraySearch.lastIndexOf(array, lengthOf(array), arguments);
  }

  /** {@code join}. */
  @Builtin(length = 1)
  public static Object join(Object self, Object separator) {
    ScriptObject array = valid(self);
    double length = lengthOf(array);
    String comma = Spec.isUndefined(separator) ? "," : Spec.toText(separator);
    return ArraySearch.join(array, length, comma);
  }

  /** {@code toLocaleString}. */
  @Builtin
  public static Object toLocaleString(Object self) {
    ScriptObject array = valid(self);
    return ArraySearch.localeText(array, lengthOf(array));
  }

  /** {@code reduce}. */
  @Builtin(length = 1)
  public static Object reduce(Object self, Object... arguments) {
    ScriptObject array = valid(self);
    return ArraySearch.reduce(array, lengthOf(array), arguments, true);
  }

  /** {@code reduceRight}. */
  @Builtin(length = 1)
  public static Object reduceRight(Object self, Object... arguments) {
    ScriptObject array = valid(self);
    return ArraySearch.reduce(array, lengthOf(array), arguments, false);
  }
}
