package dev.iotajs.sandbox.internal.guest.operations;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import org.openjdk.nashorn.internal.objects.Global;
import org.openjdk.nashorn.internal.runtime.Property;
import org.openjdk.nashorn.internal.runtime.ScriptFunction;
import org.openjdk.nashorn.internal.runtime.ScriptObject;

/**
 * The object whose methods are the operations. It is made once, works in whatever realm is current,
 * and must never come into a script's hands.
 */
public final class Operations {
  /** Each public static method of these whose first parameter is the receiver is an operation. */
  private static final Class<?>[] HOLDERS = {};

  private Operations() {}

  /**
   * Makes the object.
   *
   * @param template a realm in which no script ever runs; it is the current one
   */
  public static ScriptObject create(Global template) {
    ScriptObject operations = template.newObject();
    for (Class<?> holder : HOLDERS) {
      for (Method method : holder.getDeclaredMethods()) {
        if (isOperation(method)) {
          operations.addOwnProperty(
              method.getName(),
              Property.NOT_WRITABLE | Property.NOT_CONFIGURABLE,
              ScriptFunction.createBuiltin(method.getName(), handle(method)));
        }
      }
    }
    operations.preventExtensions();
    return operations;
  }

  private static boolean isOperation(Method method) {
    return Modifier.isPublic(method.getModifiers())
        && method.getParameterCount() > 0
        && method.getParameterTypes()[0] == Object.class
        && !method.isSynthetic();
  }

  private static MethodHandle handle(Method method) {
    try {
      return MethodHandles.publicLookup().unreflect(method);
    } catch (IllegalAccessException e) {
      throw new LinkageError(method.getName(), e);
    }
  }
}
