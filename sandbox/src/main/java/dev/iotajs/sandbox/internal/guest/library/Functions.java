package dev.iotajs.sandbox.internal.guest.library;

import dev.iotajs.sandbox.internal.guest.FunctionData;
import dev.iotajs.sandbox.internal.guest.Handles;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import org.openjdk.nashorn.internal.objects.Global;
import org.openjdk.nashorn.internal.runtime.PropertyMap;
import org.openjdk.nashorn.internal.runtime.ScriptFunction;
import org.openjdk.nashorn.internal.runtime.ScriptFunctionData;
import org.openjdk.nashorn.internal.runtime.ScriptObject;
import org.openjdk.nashorn.internal.runtime.ScriptRuntime;

/** Makes function objects from data that all realms share. */
public final class Functions {
  private static final MethodHandle NEW_FUNCTION =
      Handles.ofConstructor(
          ScriptFunction.class,
          MethodType.methodType(
              void.class,
              ScriptFunctionData.class,
              PropertyMap.class,
              ScriptObject.class,
              Global.class));

  private Functions() {}

  /** Shapes, which belong to no realm. */
  private static final class Shapes {
    static final PropertyMap PLAIN = plain();
    static final PropertyMap CONSTRUCTOR = constructor();

    private static PropertyMap plain() {
      MethodHandle nothing = MethodHandles.identity(Object.class);
      return ScriptFunction.createBuiltin("", nothing).getMap();
    }

    private static PropertyMap constructor() {
      return (PropertyMap)
          Handles.ofStaticField(ScriptFunction.class, "map$", PropertyMap.class).get();
    }
  }

  /**
   * The code of a function that is no constructor.
   *
   * @param code takes the receiver and the arguments; before those the function, if it wants it
   */
  public static ScriptFunctionData data(String name, int length, MethodHandle code) {
    return data(name, length, code, ScriptFunctionData.IS_BUILTIN);
  }

  /**
   * The code of a constructor.
   *
   * @param code takes a boolean, whether it is called with {@code new}, the receiver, and the
   *     arguments
   */
  public static ScriptFunctionData constructorData(String name, int length, MethodHandle code) {
    return data(name, length, code, ScriptFunctionData.IS_BUILTIN_CONSTRUCTOR);
  }

  private static ScriptFunctionData data(String name, int length, MethodHandle code, int flags) {
    boolean takesItself = code.type().parameterType(0) == ScriptFunction.class;
    int leading = flags == ScriptFunctionData.IS_BUILTIN && !takesItself ? 1 : 2;
    MethodHandle uniform = TrailingArguments.collected(code, leading);
    try {
      ScriptFunctionData data = FunctionData.builtin(name, uniform, null, flags);
      SET_ARITY.invokeExact(data, length);
      return data;
    } catch (Throwable e) {
      throw new LinkageError(name, e);
    }
  }

  private static final MethodHandle SET_ARITY =
      Handles.ofVirtual(
          ScriptFunctionData.class, "setArity", MethodType.methodType(void.class, int.class));

  /** A function of the current realm. */
  public static ScriptFunction create(ScriptFunctionData data) {
    return create(data, Shapes.PLAIN);
  }

  /**
   * A function of the current realm that makes others with a code of their own, as resolving
   * functions of promises are. The code may hold objects of the realm, so it is not shared.
   */
  public static ScriptFunction create(String name, int length, MethodHandle code) {
    return create(data(name, length, code));
  }

  /** A constructor of the current realm; it has its {@code prototype} yet to get. */
  static ScriptFunction constructor(ScriptFunctionData data, PropertyMap map) {
    return create(data, map);
  }

  static PropertyMap constructorShape() {
    return Shapes.CONSTRUCTOR;
  }

  private static ScriptFunction create(ScriptFunctionData data, PropertyMap map) {
    try {
      ScriptFunction function =
          (ScriptFunction)
              NEW_FUNCTION.invokeExact(data, map, (ScriptObject) null, Global.instance());
      function.setPrototype(ScriptRuntime.UNDEFINED);
      return function;
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }
}
