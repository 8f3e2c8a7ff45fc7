package dev.iotajs.sandbox.internal.guest.library;

import dev.iotajs.sandbox.internal.guest.Handles;
import dev.iotajs.sandbox.internal.guest.operations.Errors;
import dev.iotajs.sandbox.internal.guest.operations.Inherited;
import dev.iotajs.sandbox.internal.guest.operations.Values;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import jdk.dynalink.CallSiteDescriptor;
import jdk.dynalink.linker.GuardedInvocation;
import org.openjdk.nashorn.internal.runtime.AccessorProperty;
import org.openjdk.nashorn.internal.runtime.FindProperty;
import org.openjdk.nashorn.internal.runtime.JSType;
import org.openjdk.nashorn.internal.runtime.Property;
import org.openjdk.nashorn.internal.runtime.PropertyDescriptor;
import org.openjdk.nashorn.internal.runtime.PropertyMap;
import org.openjdk.nashorn.internal.runtime.ScriptObject;
import org.openjdk.nashorn.internal.runtime.Symbol;
import org.openjdk.nashorn.internal.runtime.linker.NashornCallSiteDescriptor;

/** How compiled code and the engine's own get at a proxy. No link is for one proxy only. */
final class ProxyLinks {
  /**
   * The shape of all proxies. It has no property, but says that there are some whose names are
   * indexes, so that the engine asks the proxy for those that inherit from it.
   */
  static final PropertyMap MAP = map();

  private static final MethodType GETTER =
      MethodType.methodType(Object.class, Object.class, Object.class);
  private static final MethodType SETTER =
      MethodType.methodType(void.class, Object.class, Object.class, Object.class);
  private static final MethodHandle GET = handle("read", GETTER);
  private static final MethodHandle SET =
      handle("write", SETTER.insertParameterTypes(1, int.class));
  private static final MethodHandle INHERITED_GET = handle("readInherited", GETTER);
  private static final MethodHandle INHERITED_SET = handle("writeInherited", SETTER);
  private static final MethodHandle IS_PROXY =
      handle("isProxy", MethodType.methodType(boolean.class, Object.class));

  private ProxyLinks() {}

  private static PropertyMap map() {
    MethodHandle getter =
        MethodHandles.dropArguments(MethodHandles.constant(Object.class, null), 0, Object.class);
    Property index = AccessorProperty.create("0", 0, getter, null);
    return PropertyMap.newMap().addProperty(index).deleteProperty(index);
  }

  private static MethodHandle handle(String name, MethodType type) {
    return Handles.ofStatic(ProxyLinks.class, name, type);
  }

  /** A key as traps see it. */
  static Object key(Object key) {
    return key instanceof String || key instanceof Symbol ? key : string(Values.key(key));
  }

  private static Object string(Object key) {
    return key instanceof Symbol ? key : JSType.toString(key);
  }

  static GuardedInvocation get(CallSiteDescriptor site) {
    Object name = NashornCallSiteDescriptor.getOperand(site);
    return new GuardedInvocation(MethodHandles.insertArguments(GET, 0, name), IS_PROXY);
  }

  static GuardedInvocation set(CallSiteDescriptor site) {
    Object name = NashornCallSiteDescriptor.getOperand(site);
    int flags = NashornCallSiteDescriptor.getFlags(site);
    return new GuardedInvocation(MethodHandles.insertArguments(SET, 0, name, flags), IS_PROXY);
  }

  @SuppressWarnings("unused") // by IS_PROXY
  private static boolean isProxy(Object value) {
    return value instanceof ProxyLike;
  }

  @SuppressWarnings("unused") // by GET
  private static Object read(Object key, Object proxy) {
    return ((ProxyLike) proxy).get(key, proxy);
  }

  @SuppressWarnings("unused") // by SET
  private static void write(Object key, int flags, Object proxy, Object value) {
    ((ScriptObject) proxy).set(key, value, flags);
  }

  /**
   * A property that stands for whatever the proxy says. It asks the first proxy that it finds on
   * the way up from the receiver, so that it belongs to none.
   *
   * @param deep false if the proxy is asked as the prototype of an object without an element
   * @param start the object whose own property or inherited one it is
   */
  static FindProperty find(ScriptObject proxy, Object key, boolean deep, ScriptObject start) {
    Object name = key(key);
    if (deep && start == proxy && !((ProxyLike) proxy).traps().has(name)) {
      return null;
    }
    Property property =
        new ProxyProperty(name, INHERITED_GET.bindTo(name), INHERITED_SET.bindTo(name));
    return new FindProperty(start, proxy, property);
  }

  private static ProxyLike nearest(Object receiver) {
    ScriptObject object = Values.object(receiver);
    while (object != null && !(object instanceof ProxyLike)) {
      object = object.getProto();
    }
    return (ProxyLike) object;
  }

  @SuppressWarnings("unused") // by INHERITED_GET
  private static Object readInherited(Object key, Object receiver) {
    ProxyLike proxy = nearest(receiver);
    return proxy == null ? Values.get(receiver, key) : proxy.get(key, receiver);
  }

  @SuppressWarnings("unused") // by INHERITED_SET
  private static void writeInherited(Object key, Object receiver, Object value) {
    ProxyLike proxy = nearest(receiver);
    if (proxy == null) {
      Inherited.set(Values.object(receiver), key, value, receiver);
    } else if (!proxy.set(key, value, receiver)) {
      throw Errors.type("The proxy refuses to set '" + Values.describe(key) + "'");
    }
  }

  /** Own keys of one type, as the engine asks for them. */
  static <T> T[] ownKeys(
      ScriptObject proxy, ProxyTraps traps, Class<T> type, boolean all, Set<T> nonEnumerable) {
    List<T> keys = new ArrayList<>();
    for (Object key : traps.ownKeys()) {
      if (!type.isInstance(key)) {
        continue;
      }
      T own = type.cast(key);
      if (all || isEnumerable(traps, key)) {
        if (all || nonEnumerable == null || !nonEnumerable.contains(own)) {
          keys.add(own);
        }
      } else if (nonEnumerable != null) {
        nonEnumerable.add(own);
      }
    }
    @SuppressWarnings("unchecked")
    T[] array = (T[]) Array.newInstance(type, keys.size());
    return keys.toArray(array);
  }

  private static boolean isEnumerable(ProxyTraps traps, Object key) {
    Object own = traps.getOwnPropertyDescriptor(key);
    return own instanceof PropertyDescriptor && ((PropertyDescriptor) own).isEnumerable();
  }
}
