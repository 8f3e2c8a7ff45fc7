package dev.iotajs.sandbox.internal.guest.operations;

import java.lang.invoke.MethodHandles;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.nashorn.internal.objects.Global;
import org.openjdk.nashorn.internal.objects.NativeArray;
import org.openjdk.nashorn.internal.runtime.PropertyMap;
import org.openjdk.nashorn.internal.runtime.ScriptObject;
import org.openjdk.nashorn.internal.runtime.ScriptRuntime;

/** What a lowered array pattern goes by. Only lowered code has it in hands. */
final class UnpackCursor extends ScriptObject {
  private static final PropertyMap MAP =
      new CursorMap(MethodHandles.lookup(), UnpackCursor.class)
          .method("read")
          .method("rest")
          .method("close")
          .create();

  private final IteratorRecord record;

  /** Null at its end. */
  private NativeArray array;

  private int index;

  private UnpackCursor(NativeArray array, IteratorRecord record) {
    super(MAP);
    this.array = array;
    this.record = record;
  }

  static UnpackCursor over(Object iterable) {
    return BuiltinIteration.isPlainArray(iterable)
        ? new UnpackCursor((NativeArray) iterable, null)
        : new UnpackCursor(null, IteratorRecord.of(iterable));
  }

  @SuppressWarnings("unused") // by MAP
  private static Object read(UnpackCursor cursor) {
    if (cursor.record != null) {
      return cursor.record.step() ? cursor.record.value() : ScriptRuntime.UNDEFINED;
    }
    return cursor.hasElement() ? cursor.array.get(cursor.index++) : ScriptRuntime.UNDEFINED;
  }

  private boolean hasElement() {
    if (array != null && index >= array.getArray().length()) {
      array = null;
    }
    return array != null;
  }

  @SuppressWarnings("unused") // by MAP
  private static Object rest(UnpackCursor cursor) {
    List<Object> values = new ArrayList<>();
    if (cursor.record != null) {
      while (cursor.record.step()) {
        values.add(cursor.record.value());
      }
    } else {
      while (cursor.hasElement()) {
        values.add(cursor.array.get(cursor.index++));
      }
    }
    return Global.allocate(values.toArray());
  }

  @SuppressWarnings("unused") // by MAP
  private static Object close(UnpackCursor cursor) {
    if (cursor.record != null) {
      cursor.record.close();
    }
    return ScriptRuntime.UNDEFINED;
  }

  /** Ends it because of an error, unless it has ended. */
  void abort() {
    if (record != null) {
      record.abort();
    }
  }

  /** Ends it, unless it has ended. */
  void leave() {
    close(this);
  }
}
