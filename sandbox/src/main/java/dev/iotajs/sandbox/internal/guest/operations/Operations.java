package dev.iotajs.sandbox.internal.guest.operations;

import dev.iotajs.sandbox.internal.guest.FunctionData;
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
  /**
   * Each public static method of these whose first parameter is the receiver is an operation. An
   * underscore at the end of a name is left out: some operations are called as Java's keywords are.
   */
  private static final Class<?>[] HOLDERS = {
    CallOperations.class,
    HomeOperations.class,
    IterationOperations.class,
    AsyncIterationOperations.class,
    ListOperations.class,
    ObjectOperations.class,
    FunctionOperations.class,
    ClassOperations.class,
    SuperOperations.class,
    PrivateOperations.class,
    GeneratorOperations.class
  };

  private Operations() {}

  /**
   * Makes the object.
   *
   * @param template a realm in which no script ever runs; it is the current one
   */
  public static ScriptObject create(Global template) {
    ScriptObject operations = template.newObject();
    for (Class<?> holder : HOLDERS) {
      initialize(holder);
      for (Method method : holder.getDeclaredMethods()) {
        if (isOperation(method)) {
          String name = name(method);
          ScriptFunction function = ScriptFunction.createBuiltin(name, handle(method));
          FunctionData.become(FunctionData.of(function), kind(name));
          operations.addOwnProperty(
              name, Property.NOT_WRITABLE | Property.NOT_CONFIGURABLE, function);
        }
      }
    }
    operations.preventExtensions();
    return operations;
  }

  /** Calls of some are linked to what they would call. */
  private static int kind(String operation) {
    switch (operation) {
      case "super":
        return FunctionData.SUPER_CALL;
      case "call":
        return FunctionData.CALL;
      case "field":
        return FunctionData.FIELD;
      default:
        return FunctionData.ORDINARY;
    }
  }

  /** Some keep functions, which must not be a script's realm's. */
  private static void initialize(Class<?> holder) {
    try {
      Class.forName(holder.getName(), true, holder.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new LinkageError(holder.getName(), e);
    }
  }

  private static String name(Method method) {
    String name = method.getName();
    return name.endsWith("_") ? name.substring(0, name.length() - 1) : name;
  }

  private static boolean isOperation(Method method) {
    return Modifier.isPublic(method.getModifiers())
        && Modifier.isStatic(method.getModifiers())
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
