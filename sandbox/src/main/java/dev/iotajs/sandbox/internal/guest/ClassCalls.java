package dev.iotajs.sandbox.internal.guest;

import dev.iotajs.sandbox.internal.guest.operations.Errors;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import jdk.dynalink.CallSiteDescriptor;
import jdk.dynalink.linker.GuardedInvocation;
import jdk.dynalink.linker.LinkRequest;
import org.openjdk.nashorn.internal.runtime.ScriptFunction;
import org.openjdk.nashorn.internal.runtime.ScriptFunctionData;
import org.openjdk.nashorn.internal.runtime.ScriptObject;

/**
 * Calls of classes. Without {@code new} they are refused when a call is linked, so that other calls
 * cost nothing. A derived class's call of its parent is linked to the parent's code.
 */
public final class ClassCalls {
  private static final MethodHandle IS_SUPER = FunctionData.test(FunctionData.SUPER_CALL);
  private static final MethodHandle PARENT =
      handle("parent", MethodType.methodType(Object.class, Object.class));
  private static final MethodHandle RESULT =
      handle("result", MethodType.methodType(Object.class, Object.class, Object.class));

  /** Whether the call that is being linked is one by {@code super}. */
  private static final ThreadLocal<Boolean> OF_CHILD = new ThreadLocal<>();

  private ClassCalls() {}

  private static MethodHandle handle(String name, MethodType type) {
    return Handles.ofStatic(ClassCalls.class, name, type);
  }

  /** Refuses to call a class. Called by woven code, wherever functions are called unlinked. */
  public static void check(ScriptFunction function) {
    if (FunctionData.isClass(FunctionData.of(function))) {
      throw Errors.type(
          "Class constructor "
              + FunctionObjects.nameOf(function)
              + " cannot be invoked without 'new'");
    }
  }

  /**
   * The link for a call that is special, or null for any other. Called by woven code.
   *
   * @throws org.openjdk.nashorn.internal.runtime.ECMAException a TypeError for a call of a class
   */
  public static GuardedInvocation link(
      ScriptFunction function, CallSiteDescriptor site, LinkRequest request) {
    ScriptFunctionData data = FunctionData.of(function);
    int kind = FunctionData.kind(data);
    if (kind == FunctionData.SUPER_CALL) {
      return isSimple(site, request) ? toParent(site, request) : null;
    }
    if (kind == FunctionData.CALL) {
      return CallLinks.link(site, request);
    }
    if (kind == FunctionData.FIELD) {
      return FieldLinks.link(site, request);
    }
    if (FunctionData.isClass(data) && OF_CHILD.get() == null) {
      check(function);
    }
    return null;
  }

  private static boolean isSimple(CallSiteDescriptor site, LinkRequest request) {
    MethodType type = site.getMethodType();
    return !request.isCallSiteUnstable()
        && type.returnType() == Object.class
        && type.parameterCount() >= 4
        && !type.lastParameterType().isArray();
  }

  private static GuardedInvocation toParent(CallSiteDescriptor site, LinkRequest request) {
    Object[] arguments = request.getArguments();
    Object parent = parent(arguments[2]);
    if (!(parent instanceof ScriptFunction)) {
      return null;
    }
    ScriptFunctionData data = FunctionData.of((ScriptFunction) parent);
    if (!FunctionData.isScript(data) || !FunctionData.isConstructor(data)) {
      return null;
    }
    Object[] passed = new Object[arguments.length - 2];
    passed[0] = parent;
    System.arraycopy(arguments, 3, passed, 1, passed.length - 1);
    MethodType type = site.getMethodType();
    MethodType called =
        type.dropParameterTypes(0, 2)
            .changeParameterType(0, Object.class)
            .changeParameterType(1, Object.class);
    GuardedInvocation link =
        linked(request.replaceArguments(site.changeMethodType(called), passed));
    return link == null || link.getGuard() == null ? null : adapted(link, type);
  }

  private static GuardedInvocation linked(LinkRequest request) {
    OF_CHILD.set(true);
    try {
      return CallLinks.linked(request);
    } finally {
      OF_CHILD.remove();
    }
  }

  /** From a call of the parent with this to a call of the operation with function and this. */
  private static GuardedInvocation adapted(GuardedInvocation link, MethodType type) {
    MethodHandle call = withParent(link.getInvocation());
    MethodHandle chosen = MethodHandles.collectArguments(RESULT, 0, call);
    int[] order = new int[call.type().parameterCount() + 1];
    for (int i = 0; i < order.length - 1; i++) {
      order[i] = i;
    }
    order[order.length - 1] = 1;
    MethodHandle once = MethodHandles.permuteArguments(chosen, call.type(), order);
    MethodHandle invocation = MethodHandles.dropArguments(once, 0, Object.class, Object.class);

    MethodHandle guard =
        MethodHandles.dropArguments(withParent(link.getGuard()), 0, Object.class, Object.class);
    return link.replaceMethods(invocation.asType(type), Handles.both(IS_SUPER, guard));
  }

  private static MethodHandle withParent(MethodHandle handle) {
    MethodType type = handle.type().changeParameterType(0, Object.class);
    if (type.parameterCount() > 1) {
      type = type.changeParameterType(1, Object.class);
    }
    return MethodHandles.filterArguments(handle.asType(type), 0, PARENT);
  }

  private static Object parent(Object constructor) {
    return constructor instanceof ScriptFunction ? ((ScriptFunction) constructor).getProto() : null;
  }

  @SuppressWarnings("unused") // by RESULT
  private static Object result(Object result, Object self) {
    return result instanceof ScriptObject ? result : self;
  }
}
