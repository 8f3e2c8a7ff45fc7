package dev.iotajs.sandbox.internal.guest.library;

import dev.iotajs.sandbox.internal.guest.operations.Errors;
import dev.iotajs.sandbox.internal.guest.operations.WellKnown;
import java.util.function.Consumer;
import org.openjdk.nashorn.internal.runtime.JSType;
import org.openjdk.nashorn.internal.runtime.ScriptFunction;
import org.openjdk.nashorn.internal.runtime.ScriptObject;

/** Steps through what an iterator gives. */
public final class Iteration {
  private final ScriptObject iterator;
  private final Object next;
  private Object value;

  private Iteration(ScriptObject iterator) {
    this.iterator = iterator;
    this.next = iterator.get("next");
  }

  /** GetIteratorDirect. */
  static Iteration from(ScriptObject iterator) {
    return new Iteration(iterator);
  }

  /** GetIterator; TypeError if the value is not iterable. */
  public static Iteration of(Object iterable) {
    return of(iterable, Spec.method(iterable, WellKnown.ITERATOR));
  }

  /** GetIterator with a method that has been read already, null if there is none. */
  static Iteration of(Object iterable, ScriptFunction method) {
    if (method == null) {
      throw Errors.type(Spec.show(iterable) + " is not iterable");
    }
    return new Iteration(Spec.object(Spec.call(method, iterable)));
  }

  /** Goes on to the next value, false if there is none. */
  public boolean step() {
    ScriptObject result = advance();
    if (result == null) {
      return false;
    }
    value = result.get("value");
    return true;
  }

  /** Goes on to the next value without reading it, false if there is none. */
  boolean skip() {
    return advance() != null;
  }

  private ScriptObject advance() {
    ScriptObject result = Spec.object(call());
    return JSType.toBoolean(result.get("done")) ? null : result;
  }

  /** What the iterator's method {@code next} gives, as it is. */
  Object call() {
    return Spec.call(Spec.callable(next), iterator);
  }

  ScriptObject iterator() {
    return iterator;
  }

  /** The value that the last step came to. */
  public Object value() {
    return value;
  }

  /** Ends the iteration before its time. */
  void close() {
    close(iterator);
  }

  /** IteratorClose with a normal completion. */
  static void close(ScriptObject iterator) {
    ScriptFunction end = Spec.method(iterator, "return");
    if (end != null) {
      ScriptObject unused = Spec.object(Spec.call(end, iterator));
    }
  }

  /** Ends the iteration because of an error, which is to be thrown then. */
  public RuntimeException abort(RuntimeException error) {
    return abort(iterator, error);
  }

  /** IteratorClose with a throw completion. */
  static RuntimeException abort(ScriptObject iterator, RuntimeException error) {
    try {
      ScriptFunction end = Spec.method(iterator, "return");
      if (end != null) {
        Spec.call(end, iterator);
      }
    } catch (RuntimeException ignored) {
      // The first error counts.
    }
    return error;
  }

  /** Does something with every value, and ends the iteration if that fails. */
  public void forEach(Consumer<Object> work) {
    while (step()) {
      try {
        work.accept(value);
      } catch (RuntimeException e) {
        throw abort(e);
      }
    }
  }
}
