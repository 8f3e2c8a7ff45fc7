package dev.iotajs.sandbox.internal.guest;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodType;
import jdk.dynalink.CallSiteDescriptor;
import jdk.dynalink.linker.GuardedInvocation;
import jdk.dynalink.linker.LinkRequest;
import org.openjdk.nashorn.internal.runtime.FindProperty;
import org.openjdk.nashorn.internal.runtime.ScriptObject;
import org.openjdk.nashorn.internal.runtime.WithObject;
import org.openjdk.nashorn.internal.runtime.linker.NashornCallSiteDescriptor;

/**
 * Keeps the names of lowered code from the objects of {@code with}: these are not asked whether
 * they have properties of such names, and never get what is assigned to them.
 */
public final class WithNames {
  private static final String RESERVED = "$iota";
  private static final MethodHandle FIX =
      Handles.ofVirtual(
          WithObject.class,
          "fixScopeCallSite",
          MethodType.methodType(
              GuardedInvocation.class, GuardedInvocation.class, String.class, ScriptObject.class));

  private WithNames() {}

  private static boolean isReserved(Object name) {
    return name instanceof String && ((String) name).startsWith(RESERVED);
  }

  /** The link of a reserved name, or null for other names. Called by woven code. */
  public static GuardedInvocation lookup(
      WithObject with, CallSiteDescriptor site, LinkRequest request) {
    Object name = NashornCallSiteDescriptor.getOperand(site);
    if (!isReserved(name) || request.isCallSiteUnstable()) {
      return null;
    }
    ScriptObject scope = with.getProto();
    FindProperty found = scope.findProperty(name, true);
    if (found == null) {
      return null;
    }
    try {
      return (GuardedInvocation)
          FIX.invokeExact(with, scope.lookup(site, request), (String) name, found.getOwner());
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }

  /** The property of a reserved name, or null for other names. Called by woven code. */
  public static FindProperty find(
      WithObject with, Object key, boolean deep, boolean isScope, ScriptObject start) {
    return isReserved(key) ? with.getProto().findProperty(key, true) : null;
  }
}
