package dev.iotajs.sandbox.internal.guest.operations;

import dev.iotajs.sandbox.internal.guest.async.AsyncFromPlain;
import java.lang.invoke.MethodHandles;
import org.openjdk.nashorn.internal.runtime.JSType;
import org.openjdk.nashorn.internal.runtime.PropertyMap;
import org.openjdk.nashorn.internal.runtime.ScriptFunction;
import org.openjdk.nashorn.internal.runtime.ScriptObject;
import org.openjdk.nashorn.internal.runtime.ScriptRuntime;

/**
 * What a lowered {@code for await} goes by. It never waits itself: it gives what is to be awaited
 * and is given what came of it.
 */
final class AsyncCursor extends ScriptObject {
  private static final PropertyMap MAP =
      new CursorMap(MethodHandles.lookup(), AsyncCursor.class)
          .field("value")
          .method("next")
          .method("take")
          .method("leave")
          .method("closed")
          .create();

  private final ScriptObject iterator;
  private final Object next;

  /** Null if the iterator is asynchronous. */
  private final AsyncFromPlain plain;

  /** Whether it has ended by itself, by an error of its own, or because it was closed. */
  private boolean done;

  @SuppressWarnings("unused") // by MAP
  private Object value = ScriptRuntime.UNDEFINED;

  private AsyncCursor(ScriptObject iterator, AsyncFromPlain plain) {
    super(MAP);
    this.iterator = iterator;
    this.plain = plain;
    this.next = iterator == null ? null : iterator.get("next");
  }

  /** Loads the class. */
  static void prepare() {
    new AsyncCursor(null, null);
  }

  static AsyncCursor over(Object iterable) {
    if (Values.isNullish(iterable)) {
      throw Errors.type(Values.describe(iterable) + " is not iterable");
    }
    ScriptFunction method = Values.method(iterable, WellKnown.ASYNC_ITERATOR);
    if (method == null) {
      return new AsyncCursor(null, new AsyncFromPlain(IteratorRecord.of(iterable)));
    }
    Object iterator = ScriptRuntime.apply(method, iterable);
    if (!(iterator instanceof ScriptObject)) {
      throw Errors.type("The result of Symbol.asyncIterator is not an object");
    }
    return new AsyncCursor((ScriptObject) iterator, null);
  }

  /** What to await for the next step. An error of the iterator, here or then, ends it. */
  @SuppressWarnings("unused") // by MAP
  private static Object next(AsyncCursor cursor) {
    cursor.done = true;
    return cursor.plain == null ? Values.call(cursor.next, cursor.iterator) : cursor.plain.next();
  }

  /** Whether there is a value, in what came of that. */
  @SuppressWarnings("unused") // by MAP
  private static boolean take(AsyncCursor cursor, Object result) {
    boolean more = cursor.plain == null ? cursor.takeResult(result) : cursor.takeValue(result);
    cursor.done = !more;
    return more;
  }

  private boolean takeResult(Object result) {
    if (!(result instanceof ScriptObject)) {
      throw Errors.type("Iterator result " + Values.describe(result) + " is not an object");
    }
    ScriptObject object = (ScriptObject) result;
    boolean more = !JSType.toBoolean(object.get("done"));
    value = more ? object.get("value") : ScriptRuntime.UNDEFINED;
    return more;
  }

  private boolean takeValue(Object result) {
    value = result;
    return plain.more();
  }

  /** Closes the iterator; whether the value is then to be awaited. */
  @SuppressWarnings("unused") // by MAP
  private static boolean leave(AsyncCursor cursor) {
    if (cursor.done) {
      return false;
    }
    cursor.done = true;
    if (cursor.plain != null) {
      cursor.value = cursor.plain.end();
      return true;
    }
    ScriptFunction method = Values.method(cursor.iterator, "return");
    if (method == null) {
      return false;
    }
    cursor.value = ScriptRuntime.apply(method, cursor.iterator);
    return true;
  }

  /** Looks at what came of closing it. */
  @SuppressWarnings("unused") // by MAP
  private static Object closed(AsyncCursor cursor, Object result) {
    if (cursor.plain == null && !(result instanceof ScriptObject)) {
      throw Errors.type("The result of the iterator's method 'return' is not an object");
    }
    return ScriptRuntime.UNDEFINED;
  }
}
