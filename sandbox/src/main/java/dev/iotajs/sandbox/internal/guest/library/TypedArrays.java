package dev.iotajs.sandbox.internal.guest.library;

import dev.iotajs.sandbox.internal.guest.Handles;
import dev.iotajs.sandbox.internal.guest.operations.Errors;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodType;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.openjdk.nashorn.internal.objects.ArrayBufferView;
import org.openjdk.nashorn.internal.objects.Global;
import org.openjdk.nashorn.internal.objects.NativeArrayBuffer;
import org.openjdk.nashorn.internal.runtime.JSType;
import org.openjdk.nashorn.internal.runtime.ScriptFunction;
import org.openjdk.nashorn.internal.runtime.ScriptObject;

/** What typed arrays and their buffers are made of. */
final class TypedArrays {
  static final Map<String, Integer> BYTES_PER_ELEMENT =
      Map.of(
          "Int8Array", 1,
          "Uint8Array", 1,
          "Uint8ClampedArray", 1,
          "Int16Array", 2,
          "Uint16Array", 2,
          "Int32Array", 4,
          "Uint32Array", 4,
          "Float32Array", 4,
          "Float64Array", 8);

  private static final Map<String, MethodHandle> CONSTRUCTORS = new ConcurrentHashMap<>();
  private static final MethodHandle BYTES =
      Handles.ofVirtual(
          NativeArrayBuffer.class, "getNioBuffer", MethodType.methodType(ByteBuffer.class));

  private TypedArrays() {}

  /** A buffer's bytes; position and limit are the caller's own. */
  static ByteBuffer bytes(Object buffer) {
    return ownBytes(buffer).duplicate();
  }

  /** A buffer's bytes as the buffer has them. */
  static ByteBuffer ownBytes(Object buffer) {
    try {
      return (ByteBuffer) BYTES.invokeExact((NativeArrayBuffer) buffer);
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }

  static boolean isTypedArray(Object value) {
    return value instanceof ArrayBufferView;
  }

  static double lengthOf(ScriptObject array) {
    return ArrayBufferView.length(array);
  }

  /** ValidateTypedArray. */
  static ScriptObject valid(Object value) {
    ScriptObject array = any(value);
    if (Buffers.isOutOfBounds(array)) {
      throw Errors.type("The typed array is outside its ArrayBuffer, or that is detached");
    }
    return array;
  }

  /** The value as a typed array, whatever has become of its buffer. */
  static ScriptObject any(Object value) {
    if (value instanceof ArrayBufferView) {
      return (ScriptObject) value;
    }
    throw Errors.type(Spec.show(value) + " is not a typed array");
  }

  static int bytesPerElement(ScriptObject array) {
    return BYTES_PER_ELEMENT.get(array.getClassName());
  }

  /** The constructor of a typed array of that kind, as the realm has it at its start. */
  static ScriptFunction constructor(String className) {
    try {
      return (ScriptFunction)
          CONSTRUCTORS
              .computeIfAbsent(className, TypedArrays::constructorField)
              .invokeExact(Global.instance());
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }

  private static MethodHandle constructorField(String className) {
    return Handles.ofGetter(Global.class, "builtin" + className, ScriptFunction.class);
  }

  /** TypedArraySpeciesCreate. */
  static ScriptObject species(ScriptObject original, Object... arguments) {
    Object constructor = Spec.species(original);
    return create(
        constructor == null ? constructor(original.getClassName()) : constructor, arguments);
  }

  /** TypedArrayCreate. */
  static ScriptObject create(Object constructor, Object... arguments) {
    ScriptObject created = valid(Spec.construct(constructor, arguments));
    if (arguments.length == 1 && lengthOf(created) < ((Number) arguments[0]).doubleValue()) {
      throw Errors.type("The typed array that was made is too short");
    }
    return created;
  }

  /** A new typed array of the same kind, whatever its species. */
  static ScriptObject likewise(ScriptObject original, double length) {
    return create(constructor(original.getClassName()), Spec.number(length));
  }

  /** Sets an element if there is one; the value is converted first in any case. */
  static void put(ScriptObject array, double index, Object value) {
    double number = Spec.toNumber(value);
    if (index >= 0 && index < lengthOf(array)) {
      store(array, (int) index, number);
    }
  }

  private static void store(ScriptObject array, int index, double number) {
    String kind = array.getClassName();
    if (kind.startsWith("Float")) {
      array.set(index, number, 0);
    } else if (kind.equals("Uint8ClampedArray")) {
      array.set(index, (int) Math.rint(Math.min(Math.max(number, 0), 255)), 0);
    } else {
      array.set(index, JSType.toInt32(number), 0);
    }
  }
}
