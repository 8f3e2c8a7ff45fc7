package dev.iotajs.sandbox.internal.guest;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.invoke.SwitchPoint;
import jdk.dynalink.CallSiteDescriptor;
import jdk.dynalink.StandardOperation;
import jdk.dynalink.linker.GuardedInvocation;
import jdk.dynalink.linker.LinkRequest;
import jdk.dynalink.linker.LinkerServices;
import jdk.dynalink.linker.TypeBasedGuardingDynamicLinker;
import org.openjdk.nashorn.internal.objects.Global;
import org.openjdk.nashorn.internal.runtime.ConsString;
import org.openjdk.nashorn.internal.runtime.FindProperty;
import org.openjdk.nashorn.internal.runtime.JSType;
import org.openjdk.nashorn.internal.runtime.ScriptObject;
import org.openjdk.nashorn.internal.runtime.Symbol;
import org.openjdk.nashorn.internal.runtime.linker.NashornCallSiteDescriptor;
import org.openjdk.nashorn.internal.runtime.linker.NashornGuards;

/**
 * Links reading what a primitive inherits, in the two cases in which the engine's own way does not
 * fit realms that share compiled code. A getter is looked up anew each time: the engine checks only
 * that the receiver is a primitive, and would go on with the prototype of the realm that was there
 * first. A method of a string is a constant until a script changes one, and from then on looked up
 * in the current realm once for each call: the engine does so twice, to check and to read.
 */
final class InheritedMembers implements TypeBasedGuardingDynamicLinker {
  private static final MethodType GET = MethodType.methodType(Object.class, Object.class);
  private static final MethodType TEST = MethodType.methodType(boolean.class, Object.class);

  /** From any receiver to the String.prototype of the current realm. */
  private static final MethodHandle STRING_PROTOTYPE = stringPrototype();

  private static MethodHandle stringPrototype() {
    MethodHandle ofGlobal =
        Handles.ofVirtual(
            Global.class, "getStringPrototype", MethodType.methodType(ScriptObject.class));
    MethodHandle current =
        Handles.ofStatic(Global.class, "instance", MethodType.methodType(Global.class));
    MethodHandle ofCurrent = MethodHandles.collectArguments(ofGlobal, 0, current);
    return MethodHandles.dropArguments(ofCurrent, 0, Object.class).asType(GET);
  }

  @Override
  public boolean canLinkType(Class<?> type) {
    return type == String.class
        || type == ConsString.class
        || type == Integer.class
        || type == Double.class
        || type == Boolean.class
        || type == Symbol.class;
  }

  @Override
  public GuardedInvocation getGuardedInvocation(LinkRequest request, LinkerServices services) {
    CallSiteDescriptor site = request.getCallSiteDescriptor();
    String name = NashornCallSiteDescriptor.getOperand(site);
    if (name == null
        || NashornCallSiteDescriptor.getStandardOperation(site) != StandardOperation.GET) {
      return null;
    }
    Object receiver = request.getReceiver();
    ScriptObject wrapper = (ScriptObject) JSType.toScriptObject(Global.instance(), receiver);
    FindProperty found = wrapper.findProperty(name, true);
    if (found == null || found.isSelf()) {
      return null;
    }
    if (found.getProperty().isAccessorProperty()) {
      return PrimitiveMembers.lookedUpEachTime(site, receiver);
    }
    boolean stringMethod =
        JSType.isString(receiver)
            && NashornCallSiteDescriptor.isMethodFirstOperation(site)
            && site.getMethodType().returnType() == Object.class
            && found.getOwner() == wrapper.getProto();
    if (!stringMethod) {
      return null;
    }
    GuardedInvocation constant = constant(request, found);
    return constant != null ? constant : readOnce(request, wrapper.getProto(), name);
  }

  /** The method as the engine has it, for as long as no script has touched String.prototype. */
  private static GuardedInvocation constant(LinkRequest request, FindProperty found) {
    SwitchPoint untouched = found.getProperty().getBuiltinSwitchPoint();
    if (untouched == null || untouched.hasBeenInvalidated()) {
      return null;
    }
    Object method = BuiltinFunctions.stringMethod(found);
    if (method == null) {
      return null;
    }
    MethodType type = request.getCallSiteDescriptor().getMethodType();
    MethodHandle get = MethodHandles.constant(Object.class, method);
    return new GuardedInvocation(
        MethodHandles.dropArguments(get, 0, type.parameterList()), stringGuard(type), untouched);
  }

  private static MethodHandle stringGuard(MethodType site) {
    return NashornGuards.getStringGuard().asType(site.changeReturnType(boolean.class));
  }

  private static GuardedInvocation readOnce(
      LinkRequest request, ScriptObject prototype, String name) {
    CallSiteDescriptor site = request.getCallSiteDescriptor();
    GuardedInvocation read = prototype.lookup(site, request);
    if (read == null || read.getGuard() == null) {
      return null;
    }
    MethodType type = site.getMethodType();
    return new GuardedInvocation(inCurrentRealm(read, name).asType(type), stringGuard(type));
  }

  /** Reads from the prototype if it has the shape it had when linking, and else looks it up. */
  private static MethodHandle inCurrentRealm(GuardedInvocation read, String name) {
    MethodHandle fromPrototype =
        MethodHandles.guardWithTest(
            read.getGuard().asType(TEST),
            MethodHandles.dropArguments(read.getInvocation().asType(GET), 1, Object.class),
            MethodHandles.dropArguments(PrimitiveMembers.getting(name), 0, Object.class));
    return MethodHandles.foldArguments(fromPrototype, STRING_PROTOTYPE);
  }
}
