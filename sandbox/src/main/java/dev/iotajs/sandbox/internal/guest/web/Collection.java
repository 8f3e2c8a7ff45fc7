package dev.iotajs.sandbox.internal.guest.web;

import dev.iotajs.sandbox.internal.guest.Handles;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodType;
import org.openjdk.nashorn.internal.objects.AbstractIterator;
import org.openjdk.nashorn.internal.objects.NativeMap;
import org.openjdk.nashorn.internal.objects.NativeSet;
import org.openjdk.nashorn.internal.runtime.JSType;
import org.openjdk.nashorn.internal.runtime.ScriptObject;

/** Steps through what a Map or a Set holds, whatever scripts have made of their methods. */
final class Collection {
  private static final MethodHandle NEXT = nextHandle();

  private final Object iterator;
  private final int size;
  private final boolean map;
  private Object entry;

  private Collection(Object iterator, Object size, boolean map) {
    this.iterator = iterator;
    this.size = JSType.toInt32(size);
    this.map = map;
  }

  private static MethodHandle nextHandle() {
    try {
      Class<?> result = Class.forName("org.openjdk.nashorn.internal.objects.IteratorResult");
      return Handles.ofVirtual(
              AbstractIterator.class, "next", MethodType.methodType(result, Object.class))
          .asType(MethodType.methodType(ScriptObject.class, AbstractIterator.class, Object.class));
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("next", e);
    }
  }

  private ScriptObject next() {
    try {
      return (ScriptObject) NEXT.invokeExact((AbstractIterator) iterator, (Object) null);
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }

  static Collection of(ScriptObject object) {
    return object instanceof NativeMap
        ? new Collection(NativeMap.entries(object), NativeMap.size(object), true)
        : new Collection(NativeSet.values(object), NativeSet.size(object), false);
  }

  int size() {
    return size;
  }

  boolean step() {
    ScriptObject result = next();
    entry = result.get("value");
    return !JSType.toBoolean(result.get("done"));
  }

  Object key() {
    return map ? ((ScriptObject) entry).get(0) : entry;
  }

  Object value() {
    return map ? ((ScriptObject) entry).get(1) : entry;
  }
}
