package dev.iotajs.sandbox.internal.guest.library;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.openjdk.nashorn.internal.objects.ArrayBufferView;
import org.openjdk.nashorn.internal.runtime.arrays.ArrayData;
import org.openjdk.nashorn.internal.runtime.arrays.TypedArrayData;

/** Gives typed arrays other elements when their buffer has changed. */
final class ViewData {
  private static final MethodHandle FACTORY;
  private static final MethodHandle CREATE;

  static {
    try {
      MethodHandles.Lookup lookup =
          MethodHandles.privateLookupIn(ArrayBufferView.class, MethodHandles.lookup());
      Class<?> factory = lookup.findClass(ArrayBufferView.class.getName() + "$Factory");
      FACTORY =
          lookup
              .findVirtual(ArrayBufferView.class, "factory", MethodType.methodType(factory))
              .asType(MethodType.methodType(Object.class, ArrayBufferView.class));
      MethodType create =
          MethodType.methodType(TypedArrayData.class, ByteBuffer.class, int.class, int.class);
      MethodHandle data = lookup.findVirtual(factory, "createArrayData", create);
      CREATE =
          data.asType(
              data.type().changeParameterType(0, Object.class).changeReturnType(ArrayData.class));
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("createArrayData", e);
    }
  }

  private ViewData() {}

  static ByteBuffer bytes(Object buffer) {
    ByteBuffer bytes = TypedArrays.bytes(buffer).order(ByteOrder.nativeOrder());
    bytes.position(0);
    return bytes;
  }

  static void set(ArrayBufferView view, ByteBuffer bytes, int start, int count) {
    try {
      Object factory = (Object) FACTORY.invokeExact(view);
      view.setArray((ArrayData) CREATE.invokeExact(factory, bytes, start, start + count));
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }
}
