package dev.iotajs.sandbox.internal.guest;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import jdk.dynalink.CallSiteDescriptor;
import jdk.dynalink.linker.GuardedInvocation;
import jdk.dynalink.linker.LinkRequest;
import org.openjdk.nashorn.internal.runtime.ScriptFunction;
import org.openjdk.nashorn.internal.runtime.linker.Bootstrap;

/**
 * Links for the operation that calls a function with a given receiver. The engine links the
 * built-in {@code Function.prototype.call} to the function's own code, and knows it by name and by
 * its code data. The operation has that name; the link for it is what the engine makes of a call
 * without the object of the operations. So it is as fast, and no script can put anything in its
 * place.
 */
final class CallLinks {
  /** Where the object of the operations stands among the arguments. */
  private static final int OPERATIONS = 1;

  private CallLinks() {}

  /** The link, or null for what the operation itself does: it refuses what is no function. */
  static GuardedInvocation link(CallSiteDescriptor site, LinkRequest request) {
    Object[] arguments = request.getArguments();
    MethodType type = site.getMethodType();
    boolean isOperation =
        type.parameterCount() > OPERATIONS + 2
            && !type.lastParameterType().isArray()
            && !(arguments[OPERATIONS] instanceof ScriptFunction)
            && arguments[OPERATIONS + 1] instanceof ScriptFunction;
    if (!isOperation || request.isCallSiteUnstable()) {
      return null;
    }
    MethodType called = type.dropParameterTypes(OPERATIONS, OPERATIONS + 1);
    Object[] given = without(arguments, OPERATIONS);
    GuardedInvocation link = linked(request.replaceArguments(site.changeMethodType(called), given));
    return link == null || link.getGuard() == null ? null : with(link, type);
  }

  private static Object[] without(Object[] arguments, int index) {
    Object[] rest = new Object[arguments.length - 1];
    System.arraycopy(arguments, 0, rest, 0, index);
    System.arraycopy(arguments, index + 1, rest, index, rest.length - index);
    return rest;
  }

  static GuardedInvocation linked(LinkRequest request) {
    try {
      return Bootstrap.getLinkerServices().getGuardedInvocation(request);
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static GuardedInvocation with(GuardedInvocation link, MethodType type) {
    Class<?> operations = type.parameterType(OPERATIONS);
    return link.replaceMethods(
        MethodHandles.dropArguments(link.getInvocation(), OPERATIONS, operations),
        MethodHandles.dropArguments(link.getGuard(), OPERATIONS, operations));
  }
}
