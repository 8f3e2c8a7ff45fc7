package dev.iotajs.sandbox.internal.guest.library;

import dev.iotajs.sandbox.internal.guest.Handles;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.Arrays;
import org.openjdk.nashorn.internal.runtime.ScriptRuntime;

/**
 * Code that takes some arguments one by one and the others in an array, made code that takes all in
 * an array: the engine's own way of calling functions knows no mixture of both.
 */
final class TrailingArguments {
  private static final MethodHandle AT =
      handle("at", MethodType.methodType(Object.class, int.class, Object[].class));
  private static final MethodHandle FROM =
      handle("from", MethodType.methodType(Object[].class, int.class, Object[].class));

  private TrailingArguments() {}

  private static MethodHandle handle(String name, MethodType type) {
    return Handles.ofStatic(TrailingArguments.class, name, type);
  }

  /**
   * Code whose arguments come in one array if its last ones do.
   *
   * @param leading how many parameters are no arguments: the receiver, and what is before it
   */
  static MethodHandle collected(MethodHandle code, int leading) {
    MethodType type = code.type();
    int last = type.parameterCount() - 1;
    if (last <= leading || type.parameterType(last) != Object[].class) {
      return code;
    }
    MethodHandle all = code.asFixedArity();
    for (int i = leading; i < last; i++) {
      all =
          MethodHandles.filterArguments(all, i, MethodHandles.insertArguments(AT, 0, i - leading));
    }
    all =
        MethodHandles.filterArguments(
            all, last, MethodHandles.insertArguments(FROM, 0, last - leading));
    MethodType uniform =
        type.dropParameterTypes(leading, last + 1).appendParameterTypes(Object[].class);
    int[] order = new int[last + 1];
    for (int i = 0; i <= last; i++) {
      order[i] = Math.min(i, leading);
    }
    return MethodHandles.permuteArguments(all, uniform, order);
  }

  @SuppressWarnings("unused") // by AT
  private static Object at(int index, Object[] arguments) {
    return index < arguments.length ? arguments[index] : ScriptRuntime.UNDEFINED;
  }

  @SuppressWarnings("unused") // by FROM
  private static Object[] from(int index, Object[] arguments) {
    return Arrays.copyOfRange(arguments, Math.min(index, arguments.length), arguments.length);
  }
}
