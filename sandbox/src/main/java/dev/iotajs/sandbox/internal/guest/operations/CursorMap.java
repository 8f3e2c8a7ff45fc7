package dev.iotajs.sandbox.internal.guest.operations;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.nashorn.internal.runtime.AccessorProperty;
import org.openjdk.nashorn.internal.runtime.Property;
import org.openjdk.nashorn.internal.runtime.PropertyMap;
import org.openjdk.nashorn.internal.runtime.ScriptFunction;

/**
 * The shape of a kind of cursor: Java fields read as properties, and methods that are constants of
 * the shape, so that compiled code has to look at the shape only.
 */
final class CursorMap {
  private static final int FLAGS =
      Property.NOT_WRITABLE | Property.NOT_ENUMERABLE | Property.NOT_CONFIGURABLE;

  private final MethodHandles.Lookup lookup;
  private final Class<?> type;
  private final List<Property> properties = new ArrayList<>();

  CursorMap(MethodHandles.Lookup lookup, Class<?> type) {
    this.lookup = lookup;
    this.type = type;
  }

  CursorMap field(String name) {
    return field(name, Object.class);
  }

  /** A field of type int, which is read without making an object. */
  CursorMap integer(String name) {
    return field(name, int.class);
  }

  private CursorMap field(String name, Class<?> valueType) {
    try {
      MethodHandle getter = lookup.findGetter(type, name, valueType);
      properties.add(AccessorProperty.create(name, FLAGS, getter, null));
      return this;
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(name, e);
    }
  }

  /** A static method of the cursor's class; its first parameter is the cursor. */
  CursorMap method(String name) {
    ScriptFunction function = ScriptFunction.createBuiltin(name, handle(name));
    MethodHandle getter =
        MethodHandles.dropArguments(
            MethodHandles.constant(Object.class, function), 0, Object.class);
    properties.add(AccessorProperty.create(name, FLAGS, getter, null));
    return this;
  }

  private MethodHandle handle(String name) {
    for (Method method : type.getDeclaredMethods()) {
      if (method.getName().equals(name)) {
        try {
          MethodHandle handle = lookup.unreflect(method);
          MethodType generic = handle.type().changeParameterType(0, Object.class);
          return handle.asType(generic);
        } catch (IllegalAccessException e) {
          throw new LinkageError(name, e);
        }
      }
    }
    throw new LinkageError(name);
  }

  PropertyMap create() {
    return PropertyMap.newMap(properties);
  }
}
