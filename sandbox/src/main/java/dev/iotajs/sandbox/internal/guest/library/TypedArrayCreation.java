package dev.iotajs.sandbox.internal.guest.library;

import dev.iotajs.sandbox.internal.guest.operations.Errors;
import dev.iotajs.sandbox.internal.guest.operations.WellKnown;
import java.nio.ByteBuffer;
import org.openjdk.nashorn.internal.objects.ArrayBufferView;
import org.openjdk.nashorn.internal.objects.NativeArrayBuffer;
import org.openjdk.nashorn.internal.runtime.ScriptFunction;
import org.openjdk.nashorn.internal.runtime.ScriptObject;

/**
 * What the constructors of typed arrays and buffers are given, brought into the forms that the
 * engine's own code understands: a length, or a buffer with a position and a length.
 */
public final class TypedArrayCreation {
  private static final Object FILLED = new Object();
  private static final Object REST = new Object();

  private TypedArrayCreation() {}

  /** Called from the woven engine, before a typed array is made. */
  public static Object[] prepare(boolean isNew, Object[] arguments, String className) {
    requireNew(isNew, className);
    int size = TypedArrays.BYTES_PER_ELEMENT.get(className);
    Object first = arguments.length == 0 ? Spec.UNDEFINED : arguments[0];
    if (!(first instanceof ScriptObject)) {
      return new Object[] {length(Spec.toIndex(first), size)};
    }
    if (first instanceof NativeArrayBuffer) {
      return view((NativeArrayBuffer) first, arguments, size);
    }
    Object[] values = values((ScriptObject) first);
    return new Object[] {length(values.length, size), FILLED, values};
  }

  private static void requireNew(boolean isNew, String className) {
    if (!isNew) {
      throw Errors.type("Constructor " + className + " requires 'new'");
    }
  }

  private static Object length(double length, int size) {
    if (length * size > Integer.MAX_VALUE - 8) {
      throw Errors.range("Invalid typed array length");
    }
    return (int) length;
  }

  private static Object[] view(NativeArrayBuffer buffer, Object[] arguments, int size) {
    double offset = Spec.toIndex(arguments.length > 1 ? arguments[1] : Spec.UNDEFINED);
    if (offset % size != 0) {
      throw Errors.range("The start of a typed array must be a multiple of " + size);
    }
    boolean rest = arguments.length < 3 || Spec.isUndefined(arguments[2]);
    double length = rest ? 0 : Spec.toIndex(arguments[2]);
    Buffers.requireAttached(buffer);
    boolean grows = rest && Buffers.isResizable(buffer);
    double bytes = NativeArrayBuffer.byteLength(buffer);
    if (rest) {
      if (bytes % size != 0 && !grows) {
        throw Errors.range("The length of the buffer must be a multiple of " + size);
      }
      length = Math.floor((bytes - offset) / size);
    }
    if (length < 0 || offset + length * size > bytes) {
      throw Errors.range("The typed array does not fit into the buffer");
    }
    return grows
        ? new Object[] {buffer, (int) offset, (int) length, REST}
        : new Object[] {buffer, (int) offset, (int) length};
  }

  private static Object[] values(ScriptObject source) {
    if (TypedArrays.isTypedArray(source)) {
      TypedArrays.valid(source);
    }
    ValueList values = new ValueList();
    ScriptFunction iterator =
        TypedArrays.isTypedArray(source) ? null : Spec.method(source, WellKnown.ITERATOR);
    if (iterator != null) {
      Iteration items = Iteration.of(source, iterator);
      while (items.step()) {
        values.add(items.value());
      }
      return values.toJava();
    }
    double length =
        TypedArrays.isTypedArray(source) ? TypedArrays.lengthOf(source) : Spec.length(source);
    if (length > Integer.MAX_VALUE) {
      throw Errors.range("Invalid typed array length");
    }
    for (double i = 0; i < length; i++) {
      values.add(source.get(i));
    }
    return values.toJava();
  }

  /** Called from the woven engine, with the typed array that was made. */
  public static Object filled(Object made, boolean isNew, Object[] prepared) {
    Buffers.register((ArrayBufferView) made, prepared.length == 4);
    if (prepared.length == 3 && prepared[1] == FILLED) {
      Object[] values = (Object[]) prepared[2];
      for (int i = 0; i < values.length; i++) {
        TypedArrays.put((ScriptObject) made, i, values[i]);
      }
    }
    return made;
  }

  /** Called from the woven engine, before a buffer is made. */
  public static Object[] prepareBuffer(boolean isNew, Object[] arguments) {
    requireNew(isNew, "ArrayBuffer");
    if (arguments.length > 0 && arguments[0] instanceof ByteBuffer) {
      // No script's doing: the bytes are there already.
      return arguments;
    }
    double length = Spec.toIndex(arguments.length == 0 ? Spec.UNDEFINED : arguments[0]);
    double most = maximum(arguments);
    if (length > Integer.MAX_VALUE - 8 || (most >= 0 && length > most)) {
      throw Errors.range("Invalid array buffer length");
    }
    if (most < 0) {
      return new Object[] {(int) length};
    }
    return new Object[] {TypedArrays.ownBytes(Buffers.create(length, most)), REST};
  }

  /** GetArrayBufferMaxByteLengthOption: less than 0 if there is none. */
  static double maximum(Object[] arguments) {
    if (arguments.length < 2 || !(arguments[1] instanceof ScriptObject)) {
      return -1;
    }
    Object most = ((ScriptObject) arguments[1]).get("maxByteLength");
    return Spec.isUndefined(most) ? -1 : Spec.toIndex(most);
  }

  /** Called from the woven engine, with the buffer that was made. */
  public static NativeArrayBuffer completed(
      NativeArrayBuffer made, boolean isNew, Object self, Object[] prepared) {
    if (prepared.length == 2 && prepared[1] == REST) {
      Buffers.makeResizable(made);
    }
    return made;
  }
}
