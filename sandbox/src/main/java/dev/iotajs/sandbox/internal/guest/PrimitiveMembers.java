package dev.iotajs.sandbox.internal.guest;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import jdk.dynalink.CallSiteDescriptor;
import jdk.dynalink.StandardOperation;
import jdk.dynalink.linker.GuardedInvocation;
import jdk.dynalink.linker.GuardingDynamicLinker;
import jdk.dynalink.linker.LinkRequest;
import jdk.dynalink.linker.LinkerServices;
import jdk.dynalink.linker.support.Guards;
import org.openjdk.nashorn.internal.objects.Global;
import org.openjdk.nashorn.internal.runtime.JSType;
import org.openjdk.nashorn.internal.runtime.ScriptObject;
import org.openjdk.nashorn.internal.runtime.ScriptRuntime;
import org.openjdk.nashorn.internal.runtime.linker.NashornCallSiteDescriptor;

/**
 * Links reading a property of a primitive that its prototype does not have. The engine on its own
 * falls back to the members of the Java class there, as in {@code 'x'.getBytes()}.
 */
final class PrimitiveMembers implements GuardingDynamicLinker {
  private static final MethodHandle GET =
      Handles.ofStatic(
          PrimitiveMembers.class,
          "get",
          MethodType.methodType(Object.class, Object.class, Object.class));

  @Override
  public GuardedInvocation getGuardedInvocation(LinkRequest request, LinkerServices services) {
    Object receiver = request.getReceiver();
    CallSiteDescriptor site = request.getCallSiteDescriptor();
    boolean primitive =
        receiver != null && receiver != ScriptRuntime.UNDEFINED && JSType.isPrimitive(receiver);
    if (!primitive
        || NashornCallSiteDescriptor.getStandardOperation(site) != StandardOperation.GET) {
      return null;
    }
    return lookedUpEachTime(site, receiver);
  }

  /** The link to a lookup that assumes nothing but the receiver's Java class. */
  static GuardedInvocation lookedUpEachTime(CallSiteDescriptor site, Object receiver) {
    String name = NashornCallSiteDescriptor.getOperand(site);
    MethodHandle get = name == null ? GET : getting(name);
    MethodType type = site.getMethodType();
    return new GuardedInvocation(
        get.asType(type.changeReturnType(Object.class)),
        Guards.isOfClass(receiver.getClass(), type.changeReturnType(boolean.class)));
  }

  /** From a primitive to its property of that name, whoever has it. */
  static MethodHandle getting(String name) {
    return MethodHandles.insertArguments(GET, 1, name);
  }

  /** Looks the property up anew each time: the script may add it to the prototype later. */
  @SuppressWarnings("unused") // by GET
  private static Object get(Object primitive, Object key) {
    ScriptObject wrapper = (ScriptObject) JSType.toScriptObject(Global.instance(), primitive);
    return wrapper.get(key);
  }
}
