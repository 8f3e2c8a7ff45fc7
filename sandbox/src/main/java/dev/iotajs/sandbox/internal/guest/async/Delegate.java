package dev.iotajs.sandbox.internal.guest.async;

import static org.openjdk.nashorn.internal.runtime.ScriptRuntime.UNDEFINED;

import dev.iotajs.sandbox.internal.guest.async.Machine.Resumption;
import dev.iotajs.sandbox.internal.guest.operations.Errors;
import dev.iotajs.sandbox.internal.guest.operations.Values;
import dev.iotajs.sandbox.internal.guest.operations.WellKnown;
import org.openjdk.nashorn.internal.runtime.ScriptFunction;
import org.openjdk.nashorn.internal.runtime.ScriptObject;
import org.openjdk.nashorn.internal.runtime.ScriptRuntime;

/** An iterator of a script's, whose {@code next}, {@code throw} and {@code return} are called. */
final class Delegate {
  final ScriptObject iterator;
  private final Object next;

  private Delegate(ScriptObject iterator) {
    this.iterator = iterator;
    this.next = iterator.get("next");
  }

  /** The iterator of a value; a TypeError if it has none. */
  static Delegate to(Object iterable) {
    Object method = Values.isNullish(iterable) ? null : Values.get(iterable, WellKnown.ITERATOR);
    if (!(method instanceof ScriptFunction)) {
      throw Errors.type(Values.describe(iterable) + " is not iterable");
    }
    return from(ScriptRuntime.apply((ScriptFunction) method, iterable));
  }

  /** What a method of the script's gave as an iterator. */
  static Delegate from(Object iterator) {
    if (!(iterator instanceof ScriptObject)) {
      throw Errors.type("The result of Symbol.iterator is not an object");
    }
    return new Delegate((ScriptObject) iterator);
  }

  Object next(Object value) {
    return Values.call(next, iterator, value);
  }

  /** A method of the iterator; null if it has none. */
  ScriptFunction method(String name) {
    return Values.method(iterator, name);
  }

  /**
   * Forwards what came to a generator.
   *
   * @return what the iterator gave, unchecked; null if it has no such method
   */
  Object forward(Resumption how, Object value) {
    if (how == Resumption.NEXT) {
      return nonNull(next(value));
    }
    ScriptFunction method = method(how == Resumption.RETURN ? "return" : "throw");
    return method == null ? null : nonNull(ScriptRuntime.apply(method, iterator, value));
  }

  /** No iterator may give null, which for us means that there is no method. */
  private static Object nonNull(Object result) {
    return result == null ? UNDEFINED : result;
  }

  /** Closes it, since it cannot take an exception; the TypeError that says so. */
  RuntimeException closedForThrow() {
    ScriptFunction close = method("return");
    if (close != null) {
      Results.checked(ScriptRuntime.apply(close, iterator));
    }
    return cannotThrow();
  }

  static RuntimeException cannotThrow() {
    return Errors.type("The iterator does not provide a 'throw' method");
  }
}
