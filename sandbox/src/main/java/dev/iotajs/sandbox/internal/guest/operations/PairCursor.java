package dev.iotajs.sandbox.internal.guest.operations;

import dev.iotajs.sandbox.internal.guest.library.ArrayIteration;
import java.lang.invoke.MethodHandles;
import org.openjdk.nashorn.internal.objects.Global;
import org.openjdk.nashorn.internal.objects.NativeArray;
import org.openjdk.nashorn.internal.runtime.JSType;
import org.openjdk.nashorn.internal.runtime.PropertyMap;
import org.openjdk.nashorn.internal.runtime.ScriptObject;
import org.openjdk.nashorn.internal.runtime.ScriptRuntime;

/**
 * What a lowered {@code for (const [a, b] of …)} goes by. Only lowered code has it in hands.
 *
 * <p>After a step that gave true there are either an array and the index of one of its elements,
 * for the pair of the two, or no array and the values.
 */
final class PairCursor extends ScriptObject {
  private static final PropertyMap MAP =
      new CursorMap(MethodHandles.lookup(), PairCursor.class)
          .field("array")
          .integer("index")
          .field("first")
          .field("second")
          .method("step")
          .method("close")
          .method("abort")
          .create();

  private final Global global = Global.instance();

  /** What it goes over is one of these three. */
  private final ArrayIteration entries;

  private final NativeArray list;
  private final IteratorRecord record;

  /** How many values are taken of each pair. */
  private final int count;

  private int position;

  /** Whether the entries have ended by themselves, by an error of their own, or were closed. */
  private boolean done;

  @SuppressWarnings("unused") // by MAP
  private Object array;

  @SuppressWarnings("unused") // by MAP
  private int index;

  @SuppressWarnings("unused") // by MAP
  private Object first = ScriptRuntime.UNDEFINED;

  @SuppressWarnings("unused") // by MAP
  private Object second = ScriptRuntime.UNDEFINED;

  private PairCursor(Object iterable, int count) {
    super(MAP);
    this.count = count;
    entries = EntriesProtocol.plain(iterable, global);
    boolean isList = entries == null && BuiltinIteration.isPlainArray(iterable);
    list = isList ? (NativeArray) iterable : null;
    record = entries == null && !isList ? IteratorRecord.of(iterable) : null;
  }

  static PairCursor over(Object iterable, int count) {
    return new PairCursor(iterable, count);
  }

  @SuppressWarnings("unused") // by MAP
  private static boolean step(PairCursor cursor) {
    return cursor.entries != null ? cursor.stepEntries() : cursor.stepPairs();
  }

  private boolean stepEntries() {
    done = true;
    array = null;
    if (!entries.advance()) {
      return false;
    }
    ScriptObject iterated = entries.iterated();
    double at = entries.index();
    if (isElement(iterated, at)) {
      done = false;
      array = iterated;
      index = (int) at;
    } else {
      first = JSType.isStrictlyRepresentableAsInt(at) ? (Object) (int) at : (Object) at;
      second = iterated.get(at);
      done = false;
    }
    // The script may have changed in the meantime how a pair of the two would be taken apart.
    if (!BuiltinIteration.isUntouched(
        global.getArrayPrototype(), BuiltinIteration.iterators(global))) {
      takePair();
    }
    return true;
  }

  /** Whether it is an array that has an element of its own there, which can be read twice. */
  private static boolean isElement(ScriptObject iterated, double index) {
    return iterated instanceof NativeArray
        && index <= Integer.MAX_VALUE
        && iterated.getArray().has((int) index);
  }

  private void takePair() {
    if (array != null) {
      first = index;
      second = ((ScriptObject) array).get(index);
      array = null;
    }
    take(Global.allocate(new Object[] {first, second}));
  }

  private boolean stepPairs() {
    if (list == null) {
      if (!record.step()) {
        return false;
      }
      take(record.value());
      return true;
    }
    if (position >= list.getArray().length()) {
      return false;
    }
    take(list.get(position++));
    return true;
  }

  private void take(Object pair) {
    if (BuiltinIteration.isPlainArray(pair)) {
      NativeArray values = (NativeArray) pair;
      first = element(values, 0);
      second = count > 1 ? element(values, 1) : ScriptRuntime.UNDEFINED;
    } else {
      IteratorRecord values = IteratorRecord.of(pair);
      first = next(values);
      second = count > 1 ? next(values) : ScriptRuntime.UNDEFINED;
      values.close();
    }
  }

  private static Object element(NativeArray values, int index) {
    return index < values.getArray().length() ? values.get(index) : ScriptRuntime.UNDEFINED;
  }

  private static Object next(IteratorRecord values) {
    return values.step() ? values.value() : ScriptRuntime.UNDEFINED;
  }

  @SuppressWarnings("unused") // by MAP
  private static Object close(PairCursor cursor) {
    IteratorRecord open = cursor.open();
    if (open != null) {
      open.close();
    }
    return ScriptRuntime.UNDEFINED;
  }

  @SuppressWarnings("unused") // by MAP
  private static Object abort(PairCursor cursor, Object error) {
    IteratorRecord open = cursor.open();
    if (open != null) {
      open.abort();
    }
    return error;
  }

  /** What there is to close, or null. */
  private IteratorRecord open() {
    if (entries == null) {
      return record;
    }
    boolean nothing = done || EntriesProtocol.isPlain(entries, global);
    done = true;
    return nothing ? null : IteratorRecord.toClose(entries);
  }
}
