package dev.iotajs.sandbox.internal.guest.library;

import dev.iotajs.sandbox.internal.guest.operations.Errors;
import java.nio.ByteBuffer;
import org.openjdk.nashorn.internal.objects.NativeArrayBuffer;
import org.openjdk.nashorn.internal.objects.NativeDataView;
import org.openjdk.nashorn.internal.runtime.ScriptObject;

/** {@code ArrayBuffer} and its prototype. */
public final class ArrayBufferFunctions {
  private ArrayBufferFunctions() {}

  /** {@code ArrayBuffer.isView}. */
  @Builtin(length = 1)
  public static Object isView(Object self, Object value) {
    return TypedArrays.isTypedArray(value) || value instanceof NativeDataView;
  }

  /** {@code get ArrayBuffer[Symbol.species]}. */
  @Builtin(name = "@@species", getter = true)
  public static Object species(Object self) {
    return self;
  }

  private static ScriptObject valid(Object self) {
    if (self instanceof NativeArrayBuffer && !Buffers.isShared(self)) {
      return (ScriptObject) self;
    }
    throw Errors.type(Spec.show(self) + " is not an ArrayBuffer");
  }

  private static ScriptObject attached(Object self) {
    ScriptObject buffer = valid(self);
    Buffers.requireAttached(buffer);
    return buffer;
  }

  /** Copies bytes to another buffer's start. */
  static void copy(Object from, Object to, int start, int count) {
    ByteBuffer source = TypedArrays.bytes(from);
    source.position(start).limit(start + count);
    ByteBuffer target = TypedArrays.bytes(to);
    target.position(0);
    target.put(source);
  }

  /** Methods of {@code ArrayBuffer.prototype}. */
  public static final class Prototype {
    private Prototype() {}

    /** {@code byteLength}. */
    @Builtin(getter = true)
    public static Object byteLength(Object self) {
      return NativeArrayBuffer.byteLength(valid(self));
    }

    /** {@code maxByteLength}. */
    @Builtin(getter = true)
    public static Object maxByteLength(Object self) {
      ScriptObject buffer = valid(self);
      return Buffers.isResizable(buffer) && !Buffers.isDetached(buffer)
          ? Buffers.capacity(buffer)
          : NativeArrayBuffer.byteLength(buffer);
    }

    /** {@code resizable}. */
    @Builtin(getter = true)
    public static Object resizable(Object self) {
      return Buffers.isResizable(valid(self));
    }

    /** {@code detached}. */
    @Builtin(getter = true)
    public static Object detached(Object self) {
      return Buffers.isDetached(valid(self));
    }

    /** {@code resize}. */
    @Builtin(length = 1)
    public static Object resize(Object self, Object length) {
      ScriptObject buffer = valid(self);
      if (!Buffers.isResizable(buffer)) {
        throw Errors.type("The ArrayBuffer is not resizable");
      }
      double bytes = Spec.toIndex(length);
      Buffers.requireAttached(buffer);
      if (bytes > Buffers.capacity(buffer)) {
        throw Errors.range("Invalid array buffer length");
      }
      Buffers.resize(buffer, (int) bytes);
      return Spec.UNDEFINED;
    }

    /** {@code transfer}. */
    @Builtin
    public static Object transfer(Object self, Object length) {
      return transfer(self, length, true);
    }

    /** {@code transferToFixedLength}. */
    @Builtin
    public static Object transferToFixedLength(Object self, Object length) {
      return transfer(self, length, false);
    }

    private static Object transfer(Object self, Object length, boolean resizable) {
      ScriptObject buffer = valid(self);
      double bytes =
          Spec.isUndefined(length) ? NativeArrayBuffer.byteLength(buffer) : Spec.toIndex(length);
      Buffers.requireAttached(buffer);
      boolean keeps = resizable && Buffers.isResizable(buffer);
      ScriptObject result = Buffers.create(bytes, keeps ? Buffers.capacity(buffer) : -1);
      copy(buffer, result, 0, (int) Math.min(bytes, NativeArrayBuffer.byteLength(buffer)));
      Buffers.detach(buffer);
      return result;
    }

    /** {@code slice}. */
    @Builtin(length = 2)
    public static Object slice(Object self, Object start, Object end) {
      ScriptObject buffer = attached(self);
      int length = NativeArrayBuffer.byteLength(buffer);
      double first = Spec.relative(start, length, 0);
      double count = Math.max(Spec.relative(end, length, length) - first, 0);
      Object constructor = Spec.species(buffer);
      Object made =
          constructor == null
              ? Buffers.create(count, -1)
              : Spec.construct(constructor, Spec.number(count));
      if (attached(made) == buffer || NativeArrayBuffer.byteLength(made) < count) {
        throw Errors.type("The species of the buffer made one that does not fit");
      }
      Buffers.requireAttached(buffer);
      double left = Math.min(count, NativeArrayBuffer.byteLength(buffer) - first);
      if (left > 0) {
        copy(buffer, made, (int) first, (int) left);
      }
      return made;
    }
  }
}
