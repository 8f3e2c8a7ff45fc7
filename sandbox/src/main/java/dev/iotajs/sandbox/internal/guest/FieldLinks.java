package dev.iotajs.sandbox.internal.guest;

import dev.iotajs.sandbox.internal.guest.operations.Inherited;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import jdk.dynalink.CallSiteDescriptor;
import jdk.dynalink.linker.GuardedInvocation;
import jdk.dynalink.linker.LinkRequest;
import org.openjdk.nashorn.internal.runtime.FindProperty;
import org.openjdk.nashorn.internal.runtime.Property;
import org.openjdk.nashorn.internal.runtime.ScriptObject;
import org.openjdk.nashorn.internal.runtime.ScriptRuntime;
import org.openjdk.nashorn.internal.runtime.UserAccessorProperty;
import org.openjdk.nashorn.internal.runtime.arrays.ArrayIndex;
import org.openjdk.nashorn.internal.runtime.linker.NameCodec;
import org.openjdk.nashorn.internal.runtime.linker.NashornCallSiteDescriptor;

/**
 * Links for the operation that gives an instance a field: {@code field(object, key, value)}. It
 * defines a property, which asks no setter. Where there is none to be asked, that is the same as an
 * assignment, and the link is the engine's for that: it holds as long as the object and all its
 * prototypes have the shapes that were looked at.
 */
final class FieldLinks {
  private static final int OBJECT = 2;
  private static final int KEY = 3;
  private static final int VALUE = 4;
  private static final int HIDDEN =
      Property.NOT_WRITABLE | Property.NOT_ENUMERABLE | Property.NOT_CONFIGURABLE;

  private static final MethodHandle IS_FIELD = FunctionData.test(FunctionData.FIELD);

  private FieldLinks() {}

  /** The link, or null for what the operation itself does. */
  static GuardedInvocation link(CallSiteDescriptor site, LinkRequest request) {
    MethodType type = site.getMethodType();
    Object[] arguments = request.getArguments();
    if (request.isCallSiteUnstable()
        || type.parameterCount() != VALUE + 1
        || !type.returnType().isAssignableFrom(Object.class)
        || !isAssignment(arguments[OBJECT], arguments[KEY])) {
      return null;
    }
    // The engine's assignments are of these types; it knows no others.
    Class<?> given = type.parameterType(VALUE);
    Class<?> value = given == int.class || given == double.class ? given : Object.class;
    CallSiteDescriptor assignment =
        NashornCallSiteDescriptor.get(
            site.getLookup(),
            NameCodec.encode((String) arguments[KEY]),
            MethodType.methodType(void.class, Object.class, value),
            NashornCallSiteDescriptor.SET_PROPERTY | NashornCallSiteDescriptor.CALLSITE_STRICT);
    GuardedInvocation link =
        CallLinks.linked(request.replaceArguments(assignment, arguments[OBJECT], arguments[VALUE]));
    return link == null || link.getGuard() == null ? null : adapted(link, type);
  }

  private static boolean isAssignment(Object receiver, Object key) {
    if (!(receiver instanceof ScriptObject)
        || !(key instanceof String)
        || key.equals("__proto__")
        || ArrayIndex.isValidArrayIndex(ArrayIndex.getArrayIndex(key))) {
      return false;
    }
    ScriptObject object = (ScriptObject) receiver;
    for (ScriptObject o = object; o != null; o = o.getProto()) {
      if (o instanceof Inherited.Exotic) {
        return false;
      }
    }
    FindProperty found = object.findProperty(key, true);
    return object.isExtensible() && (found == null || isAssignable(found, object));
  }

  private static boolean isAssignable(FindProperty found, ScriptObject object) {
    Property property = found.getProperty();
    int wrong = found.getOwner() == object ? HIDDEN : Property.NOT_WRITABLE;
    return !(property instanceof UserAccessorProperty) && (property.getFlags() & wrong) == 0;
  }

  /** From an assignment to a call of the operation. */
  private static GuardedInvocation adapted(GuardedInvocation link, MethodType type) {
    MethodHandle nothing = MethodHandles.constant(Object.class, ScriptRuntime.UNDEFINED);
    MethodHandle assign = MethodHandles.filterReturnValue(link.getInvocation(), nothing);
    MethodHandle guard = withOperation(link.getGuard());
    return link.replaceMethods(withOperation(assign).asType(type), Handles.both(IS_FIELD, guard));
  }

  /** With the arguments that an assignment does not have. */
  private static MethodHandle withOperation(MethodHandle handle) {
    MethodHandle called = MethodHandles.dropArguments(handle, 0, Object.class, Object.class);
    return called.type().parameterCount() > KEY
        ? MethodHandles.dropArguments(called, KEY, Object.class)
        : called;
  }
}
