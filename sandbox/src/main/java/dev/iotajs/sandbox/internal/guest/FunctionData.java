package dev.iotajs.sandbox.internal.guest;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.invoke.VarHandle;
import org.openjdk.nashorn.internal.runtime.RecompilableScriptFunctionData;
import org.openjdk.nashorn.internal.runtime.ScriptFunction;
import org.openjdk.nashorn.internal.runtime.ScriptFunctionData;
import org.openjdk.nashorn.internal.runtime.Specialization;

/**
 * What the functions of one place in a program, or one built-in's of all realms, have in common:
 * the engine's data of a function, with the kind of function woven in.
 */
public final class FunctionData {
  /** A function that can be called and constructed, or a built-in. */
  public static final int ORDINARY = 0;

  /** A method or an arrow function: no constructor. */
  public static final int METHOD = 1;

  /** A class without a parent: must be constructed. */
  public static final int BASE_CLASS = 2;

  /** A class with a parent: must be constructed. */
  public static final int DERIVED_CLASS = 3;

  /** The operation by which a derived class constructs with its parent. */
  public static final int SUPER_CALL = 4;

  /** A built-in constructor that makes nothing itself: classes extend it. */
  public static final int ABSTRACT = 5;

  /** The operation that calls a function with a given receiver. */
  public static final int CALL = 6;

  /** The operation that gives an instance a field. */
  public static final int FIELD = 7;

  private static final VarHandle DATA =
      Handles.ofField(ScriptFunction.class, "data", ScriptFunctionData.class);
  private static final VarHandle KIND =
      Handles.ofField(ScriptFunctionData.class, "iotaKind", int.class);
  private static final VarHandle FLAGS =
      Handles.ofField(ScriptFunctionData.class, "flags", int.class);
  private static final MethodHandle INVOKE =
      Handles.ofVirtual(
          ScriptFunctionData.class,
          "invoke",
          MethodType.methodType(Object.class, ScriptFunction.class, Object.class, Object[].class));

  private static final MethodHandle NEW_BUILTIN = newBuiltin();

  private FunctionData() {}

  private static MethodHandle newBuiltin() {
    try {
      Class<?> type = Class.forName("org.openjdk.nashorn.internal.runtime.FinalScriptFunctionData");
      MethodType constructor =
          MethodType.methodType(
              void.class, String.class, MethodHandle.class, Specialization[].class, int.class);
      return Handles.ofConstructor(type, constructor)
          .asType(constructor.changeReturnType(ScriptFunctionData.class));
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("FinalScriptFunctionData", e);
    }
  }

  /**
   * New data of a built-in.
   *
   * @param specializations versions of the code for certain arguments; null for none
   * @param flags of {@link ScriptFunctionData}
   */
  public static ScriptFunctionData builtin(
      String name, MethodHandle code, Specialization[] specializations, int flags) {
    try {
      return (ScriptFunctionData) NEW_BUILTIN.invokeExact(name, code, specializations, flags);
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new LinkageError(name, e);
    }
  }

  /** The data of a function. */
  public static ScriptFunctionData of(ScriptFunction function) {
    return (ScriptFunctionData) DATA.get(function);
  }

  /** The data of a function, or null for any other value. */
  public static ScriptFunctionData ofAny(Object value) {
    return value instanceof ScriptFunction ? of((ScriptFunction) value) : null;
  }

  /** Which of the constants above it is. */
  public static int kind(ScriptFunctionData data) {
    return (int) KIND.get(data);
  }

  /** A test whether a value is a function of one of the kinds above. */
  static MethodHandle test(int kind) {
    MethodType type = MethodType.methodType(boolean.class, int.class, Object.class);
    return MethodHandles.insertArguments(
        Handles.ofStatic(FunctionData.class, "isOf", type), 0, kind);
  }

  @SuppressWarnings("unused") // by test
  private static boolean isOf(int kind, Object value) {
    return value instanceof ScriptFunction && kind(of((ScriptFunction) value)) == kind;
  }

  /** Whether it is a class, which cannot be called. */
  public static boolean isClass(ScriptFunctionData data) {
    int kind = kind(data);
    return kind == BASE_CLASS || kind == DERIVED_CLASS;
  }

  /** Whether a script's text is behind it. */
  public static boolean isScript(ScriptFunctionData data) {
    return data instanceof RecompilableScriptFunctionData;
  }

  /** Whether it was made by {@code bind}. */
  public static boolean isBound(ScriptFunction function) {
    return function.getClass().getSimpleName().equals("Bound");
  }

  /** Whether {@code new} can be used with it. */
  public static boolean isConstructor(ScriptFunctionData data) {
    return ((int) FLAGS.get(data) & ScriptFunctionData.IS_CONSTRUCTOR) != 0;
  }

  /** Makes all functions with these data what the constants above say. */
  public static void become(ScriptFunctionData data, int kind) {
    if (kind(data) != kind) {
      KIND.set(data, kind);
      if (kind == METHOD) {
        FLAGS.set(data, (int) FLAGS.get(data) & ~ScriptFunctionData.IS_CONSTRUCTOR);
      }
    }
  }

  /** Runs a function's code, also a class's, with an object that exists already as this. */
  public static Object run(ScriptFunction function, Object self, Object... arguments) {
    try {
      return (Object) INVOKE.invokeExact(of(function), function, self, arguments);
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }
}
