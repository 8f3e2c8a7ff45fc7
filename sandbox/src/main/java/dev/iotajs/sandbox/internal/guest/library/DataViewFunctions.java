package dev.iotajs.sandbox.internal.guest.library;

import dev.iotajs.sandbox.internal.guest.Handles;
import dev.iotajs.sandbox.internal.guest.operations.Errors;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.openjdk.nashorn.internal.objects.NativeArrayBuffer;
import org.openjdk.nashorn.internal.objects.NativeDataView;
import org.openjdk.nashorn.internal.runtime.JSType;

/** {@code DataView} and its prototype. */
public final class DataViewFunctions {
  private static final Object REST = new Object();
  private static final VarHandle TO_THE_END =
      Handles.ofField(NativeDataView.class, "iotaToTheEnd", boolean.class);

  private DataViewFunctions() {}

  /** Called from the woven engine, with the view that was made. */
  public static NativeDataView completed(
      NativeDataView made, boolean isNew, Object self, Object[] prepared) {
    TO_THE_END.set(made, prepared.length == 4);
    return made;
  }

  /** The same for one that was given a start and no length. */
  public static NativeDataView completed(
      NativeDataView made, boolean isNew, Object self, Object buffer, int offset) {
    TO_THE_END.set(made, Buffers.isResizable(buffer));
    return made;
  }

  private static boolean isOutOfBounds(NativeDataView view) {
    int extent = (boolean) TO_THE_END.get(view) ? 0 : view.byteLength;
    return Buffers.isDetached(view.buffer)
        || (long) view.byteOffset + extent > NativeArrayBuffer.byteLength(view.buffer);
  }

  private static int lengthOf(NativeDataView view) {
    if (isOutOfBounds(view)) {
      throw Errors.type("The DataView is outside its ArrayBuffer, or that is detached");
    }
    return (boolean) TO_THE_END.get(view)
        ? NativeArrayBuffer.byteLength(view.buffer) - view.byteOffset
        : view.byteLength;
  }

  /** Called from the woven engine, before a view is made: a buffer, a position and a length. */
  public static Object[] prepare(boolean isNew, Object[] arguments) {
    if (!isNew) {
      throw Errors.type("Constructor DataView requires 'new'");
    }
    Object buffer = arguments.length == 0 ? Spec.UNDEFINED : arguments[0];
    if (!(buffer instanceof NativeArrayBuffer)) {
      throw Errors.type(Spec.show(buffer) + " is not an ArrayBuffer");
    }
    double offset = Spec.toIndex(arguments.length > 1 ? arguments[1] : Spec.UNDEFINED);
    Buffers.requireAttached(buffer);
    double bytes = NativeArrayBuffer.byteLength(buffer);
    if (offset > bytes) {
      throw Errors.range("The start of the view is outside the buffer");
    }
    boolean rest = arguments.length < 3 || Spec.isUndefined(arguments[2]);
    double length = rest ? bytes - offset : Spec.toIndex(arguments[2]);
    if (offset + length > bytes) {
      throw Errors.range("The view does not fit into the buffer");
    }
    return rest && Buffers.isResizable(buffer)
        ? new Object[] {buffer, (int) offset, (int) length, REST}
        : new Object[] {buffer, (int) offset, (int) length};
  }

  /** Called from the woven engine, before a view is made. */
  public static void check(boolean isNew, Object self, Object buffer, int offset) {
    Object[] unused = prepare(isNew, new Object[] {buffer, offset});
  }

  /** Called from the woven engine, before a view is made. */
  public static void check(boolean isNew, Object self, Object buffer, int offset, int length) {
    Object[] unused = prepare(isNew, new Object[] {buffer, offset, length});
  }

  private static NativeDataView valid(Object self) {
    if (self instanceof NativeDataView) {
      return (NativeDataView) self;
    }
    throw Errors.type(Spec.show(self) + " is not a DataView");
  }

  /** {@code buffer}. */
  @Builtin(getter = true)
  public static Object buffer(Object self) {
    return valid(self).buffer;
  }

  /** {@code byteLength}. */
  @Builtin(getter = true)
  public static Object byteLength(Object self) {
    return lengthOf(valid(self));
  }

  /** {@code byteOffset}. */
  @Builtin(getter = true)
  public static Object byteOffset(Object self) {
    NativeDataView view = valid(self);
    int unused = lengthOf(view);
    return view.byteOffset;
  }

  /** The position that a script names, which is looked at before the value and the buffer. */
  private static double index(Object self, Object offset) {
    NativeDataView unused = valid(self);
    return Spec.toIndex(offset);
  }

  /** The buffer's bytes, at an element. */
  private static ByteBuffer at(Object self, double index, int size, Object littleEndian) {
    NativeDataView view = valid(self);
    ByteBuffer bytes = TypedArrays.bytes(view.buffer);
    if (index + size > lengthOf(view)) {
      throw Errors.range("The offset is outside the view");
    }
    boolean little = JSType.toBoolean(littleEndian);
    return bytes
        .order(little ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN)
        .position(view.byteOffset + (int) index);
  }

  /** {@code getInt8}. */
  @Builtin(length = 1)
  public static Object getInt8(Object self, Object offset) {
    return (int) at(self, index(self, offset), 1, Spec.UNDEFINED).get();
  }

  /** {@code setInt8}. */
  @Builtin(length = 2)
  public static Object setInt8(Object self, Object offset, Object value) {
    double index = index(self, offset);
    double number = Spec.toNumber(value);
    at(self, index, 1, Spec.UNDEFINED).put((byte) JSType.toInt32(number));
    return Spec.UNDEFINED;
  }

  /** {@code getUint8}. */
  @Builtin(length = 1)
  public static Object getUint8(Object self, Object offset) {
    return at(self, index(self, offset), 1, Spec.UNDEFINED).get() & 0xFF;
  }

  /** {@code setUint8}. */
  @Builtin(length = 2)
  public static Object setUint8(Object self, Object offset, Object value) {
    double index = index(self, offset);
    double number = Spec.toNumber(value);
    at(self, index, 1, Spec.UNDEFINED).put((byte) JSType.toInt32(number));
    return Spec.UNDEFINED;
  }

  /** {@code getInt16}. */
  @Builtin(length = 1)
  public static Object getInt16(Object self, Object offset, Object littleEndian) {
    return (int) at(self, index(self, offset), 2, littleEndian).getShort();
  }

  /** {@code setInt16}. */
  @Builtin(length = 2)
  public static Object setInt16(Object self, Object offset, Object value, Object littleEndian) {
    double index = index(self, offset);
    double number = Spec.toNumber(value);
    at(self, index, 2, littleEndian).putShort((short) JSType.toInt32(number));
    return Spec.UNDEFINED;
  }

  /** {@code getUint16}. */
  @Builtin(length = 1)
  public static Object getUint16(Object self, Object offset, Object littleEndian) {
    return at(self, index(self, offset), 2, littleEndian).getShort() & 0xFFFF;
  }

  /** {@code setUint16}. */
  @Builtin(length = 2)
  public static Object setUint16(Object self, Object offset, Object value, Object littleEndian) {
    double index = index(self, offset);
    double number = Spec.toNumber(value);
    at(self, index, 2, littleEndian).putShort((short) JSType.toInt32(number));
    return Spec.UNDEFINED;
  }

  /** {@code getInt32}. */
  @Builtin(length = 1)
  public static Object getInt32(Object self, Object offset, Object littleEndian) {
    return at(self, index(self, offset), 4, littleEndian).getInt();
  }

  /** {@code setInt32}. */
  @Builtin(length = 2)
  public static Object setInt32(Object self, Object offset, Object value, Object littleEndian) {
    double index = index(self, offset);
    double number = Spec.toNumber(value);
    at(self, index, 4, littleEndian).putInt(JSType.toInt32(number));
    return Spec.UNDEFINED;
  }

  /** {@code getUint32}. */
  @Builtin(length = 1)
  public static Object getUint32(Object self, Object offset, Object littleEndian) {
    return Spec.number(
        (double) (at(self, index(self, offset), 4, littleEndian).getInt() & 0xFFFFFFFFL));
  }

  /** {@code setUint32}. */
  @Builtin(length = 2)
  public static Object setUint32(Object self, Object offset, Object value, Object littleEndian) {
    double index = index(self, offset);
    double number = Spec.toNumber(value);
    at(self, index, 4, littleEndian).putInt(JSType.toInt32(number));
    return Spec.UNDEFINED;
  }

  /** {@code getFloat16}. */
  @Builtin(length = 1)
  public static Object getFloat16(Object self, Object offset, Object littleEndian) {
    return HalfFloats.toDouble(at(self, index(self, offset), 2, littleEndian).getShort());
  }

  /** {@code setFloat16}. */
  @Builtin(length = 2)
  public static Object setFloat16(Object self, Object offset, Object value, Object littleEndian) {
    double index = index(self, offset);
    double number = Spec.toNumber(value);
    at(self, index, 2, littleEndian).putShort((short) HalfFloats.bits(number));
    return Spec.UNDEFINED;
  }

  /** {@code getFloat32}. */
  @Builtin(length = 1)
  public static Object getFloat32(Object self, Object offset, Object littleEndian) {
    return (double) at(self, index(self, offset), 4, littleEndian).getFloat();
  }

  /** {@code setFloat32}. */
  @Builtin(length = 2)
  public static Object setFloat32(Object self, Object offset, Object value, Object littleEndian) {
    double index = index(self, offset);
    double number = Spec.toNumber(value);
    at(self, index, 4, littleEndian).putFloat((float) number);
    return Spec.UNDEFINED;
  }

  /** {@code getFloat64}. */
  @Builtin(length = 1)
  public static Object getFloat64(Object self, Object offset, Object littleEndian) {
    return at(self, index(self, offset), 8, littleEndian).getDouble();
  }

  /** {@code setFloat64}. */
  @Builtin(length = 2)
  public static Object setFloat64(Object self, Object offset, Object value, Object littleEndian) {
    double index = index(self, offset);
    double number = Spec.toNumber(value);
    at(self, index, 8, littleEndian).putDouble(number);
    return Spec.UNDEFINED;
  }
}
