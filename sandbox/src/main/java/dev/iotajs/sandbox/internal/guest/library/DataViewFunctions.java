package dev.iotajs.sandbox.internal.guest.library;

import dev.iotajs.sandbox.internal.guest.operations.Errors;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.openjdk.nashorn.internal.objects.NativeArrayBuffer;
import org.openjdk.nashorn.internal.objects.NativeDataView;
import org.openjdk.nashorn.internal.runtime.JSType;

/** {@code DataView} and its prototype. */
public final class DataViewFunctions {
  private static final Object REST = new Object();
  private static final VarHandle TO_THE_END = field();

  private DataViewFunctions() {}

  private static VarHandle field() {
    try {
      return MethodHandles.lookup()
          .findVarHandle(NativeDataView.class, "iotaToTheEnd", boolean.class);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("The engine is not woven", e);
    }
  }

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

  private static int position(NativeDataView view, double index, int size) {
    if (index + size > lengthOf(view)) {
      throw Errors.range("The offset is outside the view");
    }
    return view.byteOffset + (int) index;
  }

  private static ByteBuffer bytes(NativeDataView view, boolean littleEndian) {
    return TypedArrays.bytes(view.buffer)
        .order(littleEndian ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
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

  /** {@code getInt8}. */
  @Builtin(length = 1)
  public static Object getInt8(Object self, Object offset) {
    NativeDataView view = valid(self);
    double index = Spec.toIndex(offset);
    ByteBuffer bytes = bytes(view, false);
    int at = position(view, index, 1);
    return (int) bytes.get(at);
  }

  /** {@code setInt8}. */
  @Builtin(length = 2)
  public static Object setInt8(Object self, Object offset, Object value) {
    NativeDataView view = valid(self);
    double index = Spec.toIndex(offset);
    double number = Spec.toNumber(value);
    ByteBuffer bytes = bytes(view, false);
    int at = position(view, index, 1);
    bytes.put(at, (byte) JSType.toInt32(number));
    return Spec.UNDEFINED;
  }

  /** {@code getUint8}. */
  @Builtin(length = 1)
  public static Object getUint8(Object self, Object offset) {
    NativeDataView view = valid(self);
    double index = Spec.toIndex(offset);
    ByteBuffer bytes = bytes(view, false);
    int at = position(view, index, 1);
    return bytes.get(at) & 0xFF;
  }

  /** {@code setUint8}. */
  @Builtin(length = 2)
  public static Object setUint8(Object self, Object offset, Object value) {
    NativeDataView view = valid(self);
    double index = Spec.toIndex(offset);
    double number = Spec.toNumber(value);
    ByteBuffer bytes = bytes(view, false);
    int at = position(view, index, 1);
    bytes.put(at, (byte) JSType.toInt32(number));
    return Spec.UNDEFINED;
  }

  /** {@code getInt16}. */
  @Builtin(length = 1)
  public static Object getInt16(Object self, Object offset, Object littleEndian) {
    NativeDataView view = valid(self);
    double index = Spec.toIndex(offset);
    ByteBuffer bytes = bytes(view, JSType.toBoolean(littleEndian));
    int at = position(view, index, 2);
    return (int) bytes.getShort(at);
  }

  /** {@code setInt16}. */
  @Builtin(length = 2)
  public static Object setInt16(Object self, Object offset, Object value, Object littleEndian) {
    NativeDataView view = valid(self);
    double index = Spec.toIndex(offset);
    double number = Spec.toNumber(value);
    ByteBuffer bytes = bytes(view, JSType.toBoolean(littleEndian));
    int at = position(view, index, 2);
    bytes.putShort(at, (short) JSType.toInt32(number));
    return Spec.UNDEFINED;
  }

  /** {@code getUint16}. */
  @Builtin(length = 1)
  public static Object getUint16(Object self, Object offset, Object littleEndian) {
    NativeDataView view = valid(self);
    double index = Spec.toIndex(offset);
    ByteBuffer bytes = bytes(view, JSType.toBoolean(littleEndian));
    int at = position(view, index, 2);
    return bytes.getShort(at) & 0xFFFF;
  }

  /** {@code setUint16}. */
  @Builtin(length = 2)
  public static Object setUint16(Object self, Object offset, Object value, Object littleEndian) {
    NativeDataView view = valid(self);
    double index = Spec.toIndex(offset);
    double number = Spec.toNumber(value);
    ByteBuffer bytes = bytes(view, JSType.toBoolean(littleEndian));
    int at = position(view, index, 2);
    bytes.putShort(at, (short) JSType.toInt32(number));
    return Spec.UNDEFINED;
  }

  /** {@code getInt32}. */
  @Builtin(length = 1)
  public static Object getInt32(Object self, Object offset, Object littleEndian) {
    NativeDataView view = valid(self);
    double index = Spec.toIndex(offset);
    ByteBuffer bytes = bytes(view, JSType.toBoolean(littleEndian));
    int at = position(view, index, 4);
    return bytes.getInt(at);
  }

  /** {@code setInt32}. */
  @Builtin(length = 2)
  public static Object setInt32(Object self, Object offset, Object value, Object littleEndian) {
    NativeDataView view = valid(self);
    double index = Spec.toIndex(offset);
    double number = Spec.toNumber(value);
    ByteBuffer bytes = bytes(view, JSType.toBoolean(littleEndian));
    int at = position(view, index, 4);
    bytes.putInt(at, JSType.toInt32(number));
    return Spec.UNDEFINED;
  }

  /** {@code getUint32}. */
  @Builtin(length = 1)
  public static Object getUint32(Object self, Object offset, Object littleEndian) {
    NativeDataView view = valid(self);
    double index = Spec.toIndex(offset);
    ByteBuffer bytes = bytes(view, JSType.toBoolean(littleEndian));
    int at = position(view, index, 4);
    return Spec.number((double) (bytes.getInt(at) & 0xFFFFFFFFL));
  }

  /** {@code setUint32}. */
  @Builtin(length = 2)
  public static Object setUint32(Object self, Object offset, Object value, Object littleEndian) {
    NativeDataView view = valid(self);
    double index = Spec.toIndex(offset);
    double number = Spec.toNumber(value);
    ByteBuffer bytes = bytes(view, JSType.toBoolean(littleEndian));
    int at = position(view, index, 4);
    bytes.putInt(at, JSType.toInt32(number));
    return Spec.UNDEFINED;
  }

  /** {@code getFloat32}. */
  @Builtin(length = 1)
  public static Object getFloat32(Object self, Object offset, Object littleEndian) {
    NativeDataView view = valid(self);
    double index = Spec.toIndex(offset);
    ByteBuffer bytes = bytes(view, JSType.toBoolean(littleEndian));
    int at = position(view, index, 4);
    return (double) bytes.getFloat(at);
  }

  /** {@code setFloat32}. */
  @Builtin(length = 2)
  public static Object setFloat32(Object self, Object offset, Object value, Object littleEndian) {
    NativeDataView view = valid(self);
    double index = Spec.toIndex(offset);
    double number = Spec.toNumber(value);
    ByteBuffer bytes = bytes(view, JSType.toBoolean(littleEndian));
    int at = position(view, index, 4);
    bytes.putFloat(at, (float) number);
    return Spec.UNDEFINED;
  }

  /** {@code getFloat64}. */
  @Builtin(length = 1)
  public static Object getFloat64(Object self, Object offset, Object littleEndian) {
    NativeDataView view = valid(self);
    double index = Spec.toIndex(offset);
    ByteBuffer bytes = bytes(view, JSType.toBoolean(littleEndian));
    int at = position(view, index, 8);
    return bytes.getDouble(at);
  }

  /** {@code setFloat64}. */
  @Builtin(length = 2)
  public static Object setFloat64(Object self, Object offset, Object value, Object littleEndian) {
    NativeDataView view = valid(self);
    double index = Spec.toIndex(offset);
    double number = Spec.toNumber(value);
    ByteBuffer bytes = bytes(view, JSType.toBoolean(littleEndian));
    int at = position(view, index, 8);
    bytes.putDouble(at, number);
    return Spec.UNDEFINED;
  }

  /** {@code getFloat16}. */
  @Builtin(length = 1)
  public static Object getFloat16(Object self, Object offset, Object littleEndian) {
    NativeDataView view = valid(self);
    double index = Spec.toIndex(offset);
    ByteBuffer bytes = bytes(view, JSType.toBoolean(littleEndian));
    return HalfFloats.toDouble(bytes.getShort(position(view, index, 2)));
  }

  /** {@code setFloat16}. */
  @Builtin(length = 2)
  public static Object setFloat16(Object self, Object offset, Object value, Object littleEndian) {
    NativeDataView view = valid(self);
    double index = Spec.toIndex(offset);
    double number = Spec.toNumber(value);
    ByteBuffer bytes = bytes(view, JSType.toBoolean(littleEndian));
    bytes.putShort(position(view, index, 2), (short) HalfFloats.bits(number));
    return Spec.UNDEFINED;
  }
}
