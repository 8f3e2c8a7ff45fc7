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
    if (self instanceof NativeArrayBuffer) {
      return (ScriptObject) self;
    }
    throw Errors.type(Spec.show(self) + " is not an ArrayBuffer");
  }

  /** A new buffer with the same bytes. */
  static Object copy(ScriptObject buffer) {
    Object copy =
        NativeArrayBuffer.constructor(true, Spec.UNDEFINED, NativeArrayBuffer.byteLength(buffer));
    ByteBuffer source = TypedArrays.bytes(buffer);
    source.position(0);
    TypedArrays.bytes(copy).put(source);
    return copy;
  }

  /** Methods of {@code ArrayBuffer.prototype}. */
  public static final class Prototype {
    private Prototype() {}

    /** {@code byteLength}. */
    @Builtin(getter = true)
    public static Object byteLength(Object self) {
      return NativeArrayBuffer.byteLength(valid(self));
    }

    /** {@code slice}. */
    @Builtin(length = 2)
    public static Object slice(Object self, Object start, Object end) {
      ScriptObject buffer = valid(self);
      int length = NativeArrayBuffer.byteLength(buffer);
      double first = Spec.relative(start, length, 0);
      double count = Math.max(Spec.relative(end, length, length) - first, 0);
      Object constructor = Spec.species(buffer);
      Object made =
          constructor == null
              ? NativeArrayBuffer.constructor(true, Spec.UNDEFINED, Spec.number(count))
              : Spec.construct(constructor, Spec.number(count));
      if (valid(made) == buffer || NativeArrayBuffer.byteLength(made) < count) {
        throw Errors.type("The species of the buffer made one that does not fit");
      }
      ByteBuffer source = TypedArrays.bytes(buffer);
      source.position((int) first).limit((int) (first + count));
      ByteBuffer target = TypedArrays.bytes(made);
      target.position(0);
      target.put(source);
      return made;
    }
  }
}
