package dev.iotajs.sandbox.internal.guest.operations;

import java.lang.invoke.MethodHandles;
import org.openjdk.nashorn.internal.runtime.PropertyMap;
import org.openjdk.nashorn.internal.runtime.ScriptObject;
import org.openjdk.nashorn.internal.runtime.ScriptRuntime;

/** What a lowered {@code for … of} goes by. Only lowered code has it in hands. */
final class Cursor extends ScriptObject {
  private static final PropertyMap MAP =
      new CursorMap(MethodHandles.lookup(), Cursor.class)
          .field("array")
          .field("value")
          .method("step")
          .method("close")
          .method("abort")
          .create();

  @SuppressWarnings("unused") // by MAP
  private final Object array;

  private final IteratorRecord record;

  @SuppressWarnings("unused") // by MAP
  private Object value = ScriptRuntime.UNDEFINED;

  private Cursor(Object array, IteratorRecord record) {
    super(MAP);
    this.array = array;
    this.record = record;
  }

  static Cursor over(Object iterable) {
    return BuiltinIteration.isPlainArray(iterable)
        ? new Cursor(iterable, null)
        : new Cursor(null, IteratorRecord.of(iterable));
  }

  @SuppressWarnings("unused") // by MAP
  private static boolean step(Cursor cursor) {
    boolean more = cursor.record.step();
    cursor.value = cursor.record.value();
    return more;
  }

  @SuppressWarnings("unused") // by MAP
  private static Object close(Cursor cursor) {
    if (cursor.record != null) {
      cursor.record.close();
    }
    return ScriptRuntime.UNDEFINED;
  }

  @SuppressWarnings("unused") // by MAP
  private static Object abort(Cursor cursor, Object error) {
    if (cursor.record != null) {
      cursor.record.abort();
    }
    return error;
  }
}
