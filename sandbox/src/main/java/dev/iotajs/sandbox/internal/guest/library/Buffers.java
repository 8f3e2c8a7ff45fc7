package dev.iotajs.sandbox.internal.guest.library;

import dev.iotajs.sandbox.internal.guest.Handles;
import dev.iotajs.sandbox.internal.guest.operations.Errors;
import java.lang.invoke.VarHandle;
import java.lang.ref.WeakReference;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.nashorn.internal.objects.ArrayBufferView;
import org.openjdk.nashorn.internal.objects.NativeArrayBuffer;
import org.openjdk.nashorn.internal.runtime.ScriptObject;

/**
 * What array buffers are besides their bytes: shared, detached, resizable, and which typed arrays
 * show them. A buffer's bytes are those up to the limit of the engine's {@link ByteBuffer}, whose
 * capacity is how far it can grow.
 */
final class Buffers {
  private static final VarHandle STATE = field(NativeArrayBuffer.class, "iotaState");
  private static final VarHandle EXTENT = field(ArrayBufferView.class, "iotaExtent");

  /** The extent of a view that ends where its buffer does. */
  private static final Integer REST = -1;

  private Buffers() {}

  private static VarHandle field(Class<?> type, String name) {
    return Handles.ofField(type, name, Object.class);
  }

  /** What most buffers have none of: those that never change, with at most one typed array. */
  private static final class State {
    private boolean shared;
    private boolean detached;
    private boolean resizable;
    private final List<WeakReference<ArrayBufferView>> views = new ArrayList<>(2);
    private int viewsLimit = 16;

    /** When so many are remembered, those that nobody has any more are forgotten. */
    void add(ArrayBufferView view) {
      if (views.size() >= viewsLimit) {
        views.removeIf(reference -> reference.get() == null);
        viewsLimit = Math.max(16, 2 * views.size());
      }
      views.add(new WeakReference<>(view));
    }

    void update(NativeArrayBuffer buffer) {
      for (WeakReference<ArrayBufferView> reference : views) {
        ArrayBufferView view = reference.get();
        if (view != null) {
          ViewData.set(view, ViewData.bytes(buffer), start(view), count(view));
        }
      }
    }
  }

  private static State state(Object buffer) {
    Object state = STATE.get((NativeArrayBuffer) buffer);
    return state instanceof State ? (State) state : null;
  }

  /** The state of a buffer that has something special from now on. */
  private static State special(NativeArrayBuffer buffer) {
    Object known = STATE.get(buffer);
    if (known instanceof State) {
      return (State) known;
    }
    State state = new State();
    if (known != null) {
      state.add((ArrayBufferView) known);
    }
    STATE.set(buffer, (Object) state);
    return state;
  }

  /** Remembers a new typed array with its buffer; the only one costs nothing. */
  static void register(ArrayBufferView view, boolean toTheEnd) {
    NativeArrayBuffer buffer = (NativeArrayBuffer) ArrayBufferView.buffer(view);
    if (STATE.get(buffer) == null) {
      STATE.set(buffer, (Object) view);
      return;
    }
    State state = special(buffer);
    state.add(view);
    if (state.resizable) {
      EXTENT.set(view, (Object) (toTheEnd ? REST : Integer.valueOf(ArrayBufferView.length(view))));
    }
  }

  static boolean isShared(Object buffer) {
    State state = state(buffer);
    return state != null && state.shared;
  }

  static boolean isDetached(Object buffer) {
    State state = state(buffer);
    return state != null && state.detached;
  }

  static boolean isResizable(Object buffer) {
    State state = state(buffer);
    return state != null && state.resizable;
  }

  static void share(Object buffer) {
    special((NativeArrayBuffer) buffer).shared = true;
  }

  static void makeResizable(Object buffer) {
    special((NativeArrayBuffer) buffer).resizable = true;
  }

  /** Whether a typed array has no elements because of what has become of its buffer. */
  static boolean isOutOfBounds(Object view) {
    Object buffer = ArrayBufferView.buffer(view);
    State state = state(buffer);
    if (state == null || !(state.detached || state.resizable)) {
      return false;
    }
    return state.detached || end(view) > NativeArrayBuffer.byteLength(buffer);
  }

  /** The last byte that a view needs. */
  private static long end(Object view) {
    int extent = extent(view);
    long start = ArrayBufferView.byteOffset(view);
    return start + Math.max(extent, 0) * (long) TypedArrays.bytesPerElement((ScriptObject) view);
  }

  private static int extent(Object view) {
    Object extent = EXTENT.get((ArrayBufferView) view);
    return extent == null ? 0 : (Integer) extent;
  }

  /** Whether a typed array grows with its buffer. */
  static boolean isToTheEnd(Object view) {
    return REST.equals(EXTENT.get((ArrayBufferView) view));
  }

  private static int start(ArrayBufferView view) {
    int size = TypedArrays.bytesPerElement(view);
    return isOutOfBounds(view) ? 0 : ArrayBufferView.byteOffset(view) / size;
  }

  private static int count(ArrayBufferView view) {
    if (isOutOfBounds(view)) {
      return 0;
    }
    int rest =
        NativeArrayBuffer.byteLength(ArrayBufferView.buffer(view))
            - ArrayBufferView.byteOffset(view);
    return isToTheEnd(view) ? rest / TypedArrays.bytesPerElement(view) : extent(view);
  }

  /**
   * A new buffer of the current realm.
   *
   * @param most how far it can grow; less than 0 if it cannot
   */
  static ScriptObject create(double length, double most) {
    if (Math.max(length, most) > Integer.MAX_VALUE - 8 || (most >= 0 && length > most)) {
      throw Errors.range("Invalid array buffer length");
    }
    ByteBuffer bytes = ByteBuffer.allocateDirect((int) Math.max(length, most));
    bytes.limit((int) length);
    ScriptObject buffer = NativeArrayBuffer.constructor(true, Spec.UNDEFINED, bytes);
    if (most >= 0) {
      makeResizable(buffer);
    }
    return buffer;
  }

  static int capacity(Object buffer) {
    return TypedArrays.bytes(buffer).capacity();
  }

  /** Gives a resizable buffer another length, within its capacity. */
  static void resize(Object buffer, int length) {
    ByteBuffer bytes = TypedArrays.ownBytes(buffer);
    for (int i = length; i < bytes.limit(); i++) {
      bytes.put(i, (byte) 0);
    }
    bytes.limit(length);
    special((NativeArrayBuffer) buffer).update((NativeArrayBuffer) buffer);
  }

  /** DetachArrayBuffer. */
  static void detach(Object buffer) {
    State state = special((NativeArrayBuffer) buffer);
    state.detached = true;
    TypedArrays.ownBytes(buffer).limit(0);
    state.update((NativeArrayBuffer) buffer);
  }

  /** A TypeError if the buffer is detached. */
  static void requireAttached(Object buffer) {
    if (isDetached(buffer)) {
      throw Errors.type("The ArrayBuffer is detached");
    }
  }
}
