package dev.iotajs.sandbox.internal.guest.web;

import dev.iotajs.sandbox.internal.guest.Handles;
import dev.iotajs.sandbox.internal.guest.operations.Errors;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodType;
import java.nio.ByteBuffer;
import org.openjdk.nashorn.internal.objects.ArrayBufferView;
import org.openjdk.nashorn.internal.objects.NativeArrayBuffer;
import org.openjdk.nashorn.internal.objects.NativeDataView;
import org.openjdk.nashorn.internal.objects.NativeFloat32Array;
import org.openjdk.nashorn.internal.objects.NativeFloat64Array;
import org.openjdk.nashorn.internal.objects.NativeInt16Array;
import org.openjdk.nashorn.internal.objects.NativeInt32Array;
import org.openjdk.nashorn.internal.objects.NativeInt8Array;
import org.openjdk.nashorn.internal.objects.NativeUint16Array;
import org.openjdk.nashorn.internal.objects.NativeUint32Array;
import org.openjdk.nashorn.internal.objects.NativeUint8Array;
import org.openjdk.nashorn.internal.objects.NativeUint8ClampedArray;
import org.openjdk.nashorn.internal.runtime.ScriptObject;

/** The bytes behind array buffers and their views. */
final class Bytes {
  private static final MethodHandle BUFFER =
      Handles.ofVirtual(
          NativeArrayBuffer.class, "getNioBuffer", MethodType.methodType(ByteBuffer.class));
  private static final MethodHandle NEW_BUFFER =
      Handles.ofConstructor(
          NativeArrayBuffer.class, MethodType.methodType(void.class, ByteBuffer.class));

  private Bytes() {}

  /** All bytes of a buffer; changes show on both sides. */
  static ByteBuffer of(NativeArrayBuffer buffer) {
    try {
      ByteBuffer bytes = ((ByteBuffer) BUFFER.invokeExact(buffer)).duplicate();
      bytes.position(0);
      return bytes;
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }

  static boolean isSource(Object value) {
    return value instanceof NativeArrayBuffer
        || value instanceof ArrayBufferView
        || value instanceof NativeDataView;
  }

  /** The bytes that a buffer or a view shows; a TypeError for anything else. */
  static ByteBuffer ofSource(Object value) {
    if (value instanceof NativeArrayBuffer) {
      return of((NativeArrayBuffer) value);
    }
    if (value instanceof ArrayBufferView) {
      return part(
          ArrayBufferView.buffer(value),
          ArrayBufferView.byteOffset(value),
          ArrayBufferView.byteLength(value));
    }
    if (value instanceof NativeDataView) {
      NativeDataView view = (NativeDataView) value;
      return part(view.buffer, view.byteOffset, view.byteLength);
    }
    throw Errors.type("The argument is not an ArrayBuffer or a view of one");
  }

  private static ByteBuffer part(Object buffer, int offset, int length) {
    ByteBuffer bytes = of((NativeArrayBuffer) buffer);
    // The buffer may have become shorter than its view.
    int start = Math.min(offset, bytes.limit());
    bytes.limit(Math.min(start + length, bytes.limit()));
    bytes.position(start);
    return bytes.slice();
  }

  /** A Uint8Array of the current realm with these bytes, which are not copied. */
  static ScriptObject array(byte[] bytes) {
    return NativeUint8Array.constructor(true, null, buffer(bytes));
  }

  /** An ArrayBuffer of the current realm with these bytes, which are not copied. */
  static NativeArrayBuffer buffer(byte[] bytes) {
    try {
      return (NativeArrayBuffer) NEW_BUFFER.invokeExact(ByteBuffer.wrap(bytes));
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }

  /** A typed array of the current realm. */
  static ScriptObject view(String kind, Object buffer, int offset, int length) {
    switch (kind) {
      case "Int8Array":
        return NativeInt8Array.constructor(true, null, buffer, offset, length);
      case "Uint8Array":
        return NativeUint8Array.constructor(true, null, buffer, offset, length);
      case "Uint8ClampedArray":
        return NativeUint8ClampedArray.constructor(true, null, buffer, offset, length);
      case "Int16Array":
        return NativeInt16Array.constructor(true, null, buffer, offset, length);
      case "Uint16Array":
        return NativeUint16Array.constructor(true, null, buffer, offset, length);
      case "Int32Array":
        return NativeInt32Array.constructor(true, null, buffer, offset, length);
      case "Uint32Array":
        return NativeUint32Array.constructor(true, null, buffer, offset, length);
      case "Float32Array":
        return NativeFloat32Array.constructor(true, null, buffer, offset, length);
      case "Float64Array":
        return NativeFloat64Array.constructor(true, null, buffer, offset, length);
      default:
        throw Errors.type("A view of class " + kind + " cannot be made");
    }
  }
}
