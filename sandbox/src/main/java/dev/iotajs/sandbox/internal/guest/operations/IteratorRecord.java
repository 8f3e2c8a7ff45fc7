package dev.iotajs.sandbox.internal.guest.operations;

import dev.iotajs.sandbox.internal.guest.Handles;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodType;
import org.openjdk.nashorn.internal.objects.AbstractIterator;
import org.openjdk.nashorn.internal.objects.IteratorResult;
import org.openjdk.nashorn.internal.runtime.ECMAException;
import org.openjdk.nashorn.internal.runtime.JSType;
import org.openjdk.nashorn.internal.runtime.PropertyMap;
import org.openjdk.nashorn.internal.runtime.ScriptFunction;
import org.openjdk.nashorn.internal.runtime.ScriptObject;
import org.openjdk.nashorn.internal.runtime.ScriptRuntime;

/** An iterator in use, and its method {@code next}, which is looked up once. */
public final class IteratorRecord {
  private static final MethodHandle NATIVE_NEXT =
      Handles.ofVirtual(
          AbstractIterator.class,
          "next",
          MethodType.methodType(IteratorResult.class, Object.class));

  private final ScriptObject iterator;
  private final Object next;
  private final boolean isNative;

  /** The iterator, if it can be stepped at once; or null. */
  private final Stepping steps;

  private boolean done;
  private Object value = ScriptRuntime.UNDEFINED;

  private IteratorRecord(ScriptObject iterator, Object next) {
    this.iterator = iterator;
    this.next = next;
    boolean builtin = BuiltinIteration.isNext(next, iterator);
    this.steps = builtin && iterator instanceof Stepping ? (Stepping) iterator : null;
    this.isNative = builtin && iterator instanceof AbstractIterator;
  }

  /** Asks a value for its iterator; a TypeError if it has none. */
  public static IteratorRecord of(Object iterable) {
    if (Values.isNullish(iterable)) {
      throw Errors.type(Values.describe(iterable) + " is not iterable");
    }
    Object method = Values.get(iterable, WellKnown.ITERATOR);
    if (!(method instanceof ScriptFunction)) {
      throw Errors.type(Values.describe(iterable) + " is not iterable");
    }
    return from(ScriptRuntime.apply((ScriptFunction) method, iterable));
  }

  /** A record of what a method of the script's gave as an iterator. */
  public static IteratorRecord from(Object iterator) {
    if (!(iterator instanceof ScriptObject)) {
      throw Errors.type("The result of Symbol.iterator is not an object");
    }
    return new IteratorRecord((ScriptObject) iterator, ((ScriptObject) iterator).get("next"));
  }

  /** A record of an iterator that is only to be closed. */
  static IteratorRecord toClose(ScriptObject iterator) {
    return new IteratorRecord(iterator, ScriptRuntime.UNDEFINED);
  }

  /** The iterator. */
  public ScriptObject iterator() {
    return iterator;
  }

  /** Whether it has ended, by itself, by an error of its own, or because it was closed. */
  public boolean done() {
    return done;
  }

  /** The value after a step that gave true. */
  public Object value() {
    return value;
  }

  /** Goes to the next value; false at the end. */
  public boolean step() {
    if (done) {
      return false;
    }
    done = true;
    value = ScriptRuntime.UNDEFINED;
    if (steps != null) {
      return take(steps.nextOrEnd());
    }
    Object result = isNative ? nativeResult() : Values.call(next, iterator);
    if (!(result instanceof ScriptObject)) {
      throw Errors.type("Iterator result " + Values.describe(result) + " is not an object");
    }
    return takeResult((ScriptObject) result);
  }

  private Object nativeResult() {
    try {
      return (IteratorResult)
          NATIVE_NEXT.invokeExact((AbstractIterator) iterator, (Object) ScriptRuntime.UNDEFINED);
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }

  private boolean take(Object next) {
    if (next == Stepping.END) {
      return false;
    }
    value = next;
    done = false;
    return true;
  }

  private boolean takeResult(ScriptObject result) {
    if (result instanceof IteratorResult && isUntouched(result.getMap())) {
      IteratorResult fields = (IteratorResult) result;
      if (JSType.toBoolean(fields.done)) {
        return false;
      }
      value = fields.value;
    } else {
      if (JSType.toBoolean(result.get("done"))) {
        return false;
      }
      value = result.get("value");
    }
    done = false;
    return true;
  }

  private static boolean isUntouched(PropertyMap map) {
    return map == BuiltinIteration.RESULT;
  }

  /** Ends it before it has ended by itself. */
  public void close() {
    if (done) {
      return;
    }
    done = true;
    ScriptFunction method = Values.method(iterator, "return");
    if (method != null && !(ScriptRuntime.apply(method, iterator) instanceof ScriptObject)) {
      throw Errors.type("The result of the iterator's method 'return' is not an object");
    }
  }

  /** Ends it because of an error, which comes before errors of the iterator. */
  public void abort() {
    if (done) {
      return;
    }
    done = true;
    try {
      ScriptFunction method = Values.method(iterator, "return");
      if (method != null) {
        ScriptRuntime.apply(method, iterator);
      }
    } catch (ECMAException e) {
      // The error that is on its way is the one that counts.
      return;
    }
  }
}
