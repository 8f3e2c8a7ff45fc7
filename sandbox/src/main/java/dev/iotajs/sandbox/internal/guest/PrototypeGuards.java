package dev.iotajs.sandbox.internal.guest;

import dev.iotajs.sandbox.internal.guest.operations.Inherited;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.ArrayList;
import java.util.List;
import jdk.dynalink.CallSiteDescriptor;
import jdk.dynalink.Operation;
import jdk.dynalink.StandardOperation;
import jdk.dynalink.linker.GuardedInvocation;
import jdk.dynalink.linker.LinkRequest;
import org.openjdk.nashorn.internal.runtime.FindProperty;
import org.openjdk.nashorn.internal.runtime.PropertyMap;
import org.openjdk.nashorn.internal.runtime.ScriptObject;
import org.openjdk.nashorn.internal.runtime.linker.NashornCallSiteDescriptor;

/**
 * Makes compiled code look at the prototypes too. The engine checks only the receiver's shape, from
 * which the shapes of its prototypes follow, as long as there is one realm. Realms share the shapes
 * of arrays, functions and plain objects, and each has prototypes of its own, which a script may
 * have changed.
 */
public final class PrototypeGuards {
  private static final MethodType TEST = MethodType.methodType(boolean.class, Object.class);
  private static final MethodHandle ONE = handle("has", PropertyMap.class);
  private static final MethodHandle TWO = handle("has", PropertyMap.class, PropertyMap.class);
  private static final MethodHandle THREE =
      handle("has", PropertyMap.class, PropertyMap.class, PropertyMap.class);
  private static final MethodHandle ALL = handle("hasAll", PropertyMap[].class);

  private PrototypeGuards() {}

  private static MethodHandle handle(String name, Class<?>... maps) {
    MethodType type = TEST.insertParameterTypes(0, maps);
    return Handles.ofStatic(PrototypeGuards.class, name, type);
  }

  /** The link, valid only for prototypes of the same shapes. Called from the woven engine. */
  public static GuardedInvocation add(GuardedInvocation link, LinkRequest request) {
    CallSiteDescriptor site = request.getCallSiteDescriptor();
    String name = NashornCallSiteDescriptor.getOperand(site);
    Object receiver = request.getReceiver();
    if (link == null
        || link.getGuard() == null
        || name == null
        || !readsOrWrites(site)
        || NashornCallSiteDescriptor.isScope(site)
        || request.isCallSiteUnstable()
        || !(receiver instanceof ScriptObject)
        || receiver instanceof Inherited.Exotic) {
      return link;
    }
    ScriptObject object = (ScriptObject) receiver;
    FindProperty found = object.findProperty(name, true);
    PropertyMap[] maps = prototypesUpTo(found == null ? null : found.getOwner(), object);
    if (maps.length == 0) {
      return link;
    }
    MethodHandle guard = link.getGuard();
    Class<?> type = guard.type().parameterType(0);
    MethodHandle sameMaps = test(maps).asType(TEST.changeParameterType(0, type));
    return link.replaceMethods(link.getInvocation(), Handles.both(guard, sameMaps));
  }

  private static boolean readsOrWrites(CallSiteDescriptor site) {
    Operation operation = NashornCallSiteDescriptor.getStandardOperation(site);
    return operation == StandardOperation.GET || operation == StandardOperation.SET;
  }

  /** The shapes of all prototypes up to the one that has the property, or up to the last. */
  private static PropertyMap[] prototypesUpTo(ScriptObject owner, ScriptObject object) {
    List<PropertyMap> maps = new ArrayList<>();
    ScriptObject current = object;
    while (current != owner && current.getProto() != null) {
      current = current.getProto();
      maps.add(current.getMap());
    }
    return maps.toArray(PropertyMap[]::new);
  }

  private static MethodHandle test(PropertyMap[] maps) {
    switch (maps.length) {
      case 1:
        return ONE.bindTo(maps[0]);
      case 2:
        return MethodHandles.insertArguments(TWO, 0, maps[0], maps[1]);
      case 3:
        return MethodHandles.insertArguments(THREE, 0, maps[0], maps[1], maps[2]);
      default:
        return ALL.bindTo(maps);
    }
  }

  @SuppressWarnings("unused") // by ONE
  private static boolean has(PropertyMap first, Object receiver) {
    ScriptObject prototype = ((ScriptObject) receiver).getProto();
    return prototype != null && prototype.getMap() == first;
  }

  @SuppressWarnings("unused") // by TWO
  private static boolean has(PropertyMap first, PropertyMap second, Object receiver) {
    ScriptObject prototype = ((ScriptObject) receiver).getProto();
    return prototype != null && prototype.getMap() == first && has(second, prototype);
  }

  @SuppressWarnings("unused") // by THREE
  private static boolean has(
      PropertyMap first, PropertyMap second, PropertyMap third, Object receiver) {
    ScriptObject prototype = ((ScriptObject) receiver).getProto();
    return prototype != null && prototype.getMap() == first && has(second, third, prototype);
  }

  @SuppressWarnings("unused") // by ALL
  private static boolean hasAll(PropertyMap[] maps, Object receiver) {
    ScriptObject current = (ScriptObject) receiver;
    for (PropertyMap map : maps) {
      current = current.getProto();
      if (current == null || current.getMap() != map) {
        return false;
      }
    }
    return true;
  }
}
