package dev.iotajs.sandbox.internal.guest.operations;

import java.lang.invoke.MethodHandles;
import org.openjdk.nashorn.internal.runtime.JSType;
import org.openjdk.nashorn.internal.runtime.PropertyMap;
import org.openjdk.nashorn.internal.runtime.ScriptFunction;
import org.openjdk.nashorn.internal.runtime.ScriptObject;
import org.openjdk.nashorn.internal.runtime.ScriptRuntime;

/**
 * What a lowered {@code for await} goes by. It never waits itself: it gives what is to be awaited
 * and is given what came of it. Of an iterator that is not asynchronous the values are awaited.
 */
final class AsyncCursor extends ScriptObject {
  private static final PropertyMap MAP =
      new CursorMap(MethodHandles.lookup(), AsyncCursor.class)
          .field("value")
          .method("next")
          .method("take")
          .method("close")
          .method("closed")
          .method("abort")
          .create();

  private final ScriptObject iterator;
  private final Object next;

  /** Null if the iterator is asynchronous. */
  private final IteratorRecord plain;

  private boolean done;
  private boolean closing;

  @SuppressWarnings("unused") // by MAP
  private Object value = ScriptRuntime.UNDEFINED;

  private AsyncCursor(ScriptObject iterator, IteratorRecord plain) {
    super(MAP);
    this.iterator = iterator;
    this.plain = plain;
    this.next = plain == null && iterator != null ? iterator.get("next") : null;
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
      IteratorRecord plain = IteratorRecord.of(iterable);
      return new AsyncCursor(plain.iterator(), plain);
    }
    Object iterator = ScriptRuntime.apply(method, iterable);
    if (!(iterator instanceof ScriptObject)) {
      throw Errors.type("The result of Symbol.asyncIterator is not an object");
    }
    return new AsyncCursor((ScriptObject) iterator, null);
  }

  @SuppressWarnings("unused") // by MAP
  private static Object next(AsyncCursor cursor) {
    if (cursor.plain == null) {
      return Values.call(cursor.next, cursor.iterator);
    }
    cursor.done = !cursor.plain.step();
    return cursor.plain.value();
  }

  @SuppressWarnings("unused") // by MAP
  private static boolean take(AsyncCursor cursor, Object result) {
    if (cursor.plain != null) {
      cursor.value = result;
      return !cursor.done;
    }
    if (!(result instanceof ScriptObject)) {
      throw Errors.type("Iterator result " + Values.describe(result) + " is not an object");
    }
    ScriptObject object = (ScriptObject) result;
    cursor.done = JSType.toBoolean(object.get("done"));
    cursor.value = cursor.done ? ScriptRuntime.UNDEFINED : object.get("value");
    return !cursor.done;
  }

  private static Object close(AsyncCursor cursor) {
    if (cursor.done) {
      cursor.closing = false;
      return ScriptRuntime.UNDEFINED;
    }
    cursor.done = true;
    ScriptFunction method = Values.method(cursor.iterator, "return");
    if (method == null) {
      return ScriptRuntime.UNDEFINED;
    }
    Object result = ScriptRuntime.apply(method, cursor.iterator);
    if (cursor.plain == null) {
      cursor.closing = true;
      return result;
    }
    check(result);
    return ((ScriptObject) result).get("value");
  }

  @SuppressWarnings("unused") // by MAP
  private static Object closed(AsyncCursor cursor, Object result) {
    if (cursor.closing) {
      check(result);
    }
    return ScriptRuntime.UNDEFINED;
  }

  private static void check(Object result) {
    if (!(result instanceof ScriptObject)) {
      throw Errors.type("The result of the iterator's method 'return' is not an object");
    }
  }

  @SuppressWarnings("unused") // by MAP
  private static Object abort(AsyncCursor cursor) {
    return close(cursor);
  }
}
