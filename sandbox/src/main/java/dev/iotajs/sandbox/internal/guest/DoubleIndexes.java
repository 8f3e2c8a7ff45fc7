package dev.iotajs.sandbox.internal.guest;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import jdk.dynalink.CallSiteDescriptor;
import jdk.dynalink.linker.GuardedInvocation;
import jdk.dynalink.linker.LinkRequest;
import org.openjdk.nashorn.internal.runtime.JSType;
import org.openjdk.nashorn.internal.runtime.arrays.ArrayData;
import org.openjdk.nashorn.internal.runtime.arrays.ContinuousArrayData;

/**
 * Links {@code array[index]} where the engine has the index as a double, as it has numbers that
 * come from another function. The engine on its own goes a general way then, which slows down
 * further once the JVM has met several kinds of arrays there, in whoever's script.
 */
public final class DoubleIndexes {
  private static final MethodHandle IS_INT = handle("isInt", boolean.class);
  private static final MethodHandle TO_INT = handle("toInt", int.class);

  private DoubleIndexes() {}

  private static MethodHandle handle(String name, Class<?> result) {
    return Handles.ofStatic(DoubleIndexes.class, name, MethodType.methodType(result, double.class));
  }

  /** The engine's link if it has one, or one for an index that is an integer at heart, or null. */
  public static GuardedInvocation orLink(
      GuardedInvocation fromEngine,
      ContinuousArrayData array,
      Class<? extends ArrayData> kind,
      CallSiteDescriptor site,
      LinkRequest request) {
    MethodType type = site.getMethodType();
    Object[] arguments = request.getArguments();
    if (fromEngine != null
        || type.parameterType(1) != double.class
        || !isInt((double) arguments[1])) {
      return fromEngine;
    }
    arguments[1] = toInt((double) arguments[1]);
    CallSiteDescriptor byInt = site.changeMethodType(type.changeParameterType(1, int.class));
    GuardedInvocation link =
        array.findFastGetIndexMethod(kind, byInt, request.replaceArguments(byInt, arguments));
    if (link == null) {
      return null;
    }
    MethodHandle guard = MethodHandles.filterArguments(link.getGuard(), 1, TO_INT);
    Class<?> receiver = guard.type().parameterType(0);
    MethodHandle intIndex = MethodHandles.dropArguments(IS_INT, 0, receiver);
    MethodHandle never =
        MethodHandles.dropArguments(
            MethodHandles.constant(boolean.class, false), 0, receiver, double.class);
    return link.replaceMethods(
        MethodHandles.filterArguments(link.getInvocation(), 1, TO_INT),
        MethodHandles.guardWithTest(guard, intIndex, never));
  }

  private static boolean isInt(double index) {
    return JSType.isRepresentableAsInt(index);
  }

  private static int toInt(double index) {
    return (int) index;
  }
}
