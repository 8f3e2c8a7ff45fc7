package dev.iotajs.sandbox.internal.guest.library;

import dev.iotajs.sandbox.internal.guest.Handles;
import dev.iotajs.sandbox.internal.guest.operations.Errors;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodType;
import java.util.List;
import org.openjdk.nashorn.internal.objects.Global;
import org.openjdk.nashorn.internal.runtime.AccessorProperty;
import org.openjdk.nashorn.internal.runtime.Property;
import org.openjdk.nashorn.internal.runtime.PropertyMap;
import org.openjdk.nashorn.internal.runtime.ScriptFunction;
import org.openjdk.nashorn.internal.runtime.ScriptObject;
import org.openjdk.nashorn.internal.runtime.ScriptRuntime;

/** The constructor {@code Proxy} of a realm. */
public final class ProxyConstructor extends ScriptFunction {
  private static final MethodHandle CREATE =
      handle("construct", boolean.class, Object.class, Object.class, Object.class);
  private static final MethodHandle REVOCABLE =
      handle("revocable", Object.class, Object.class, Object.class);
  private static final MethodHandle REVOKE = handle("revoke", ProxyLike[].class, Object.class);

  private static final PropertyMap MAP =
      PropertyMap.newMap(
          List.of(
              AccessorProperty.create(
                  "length",
                  Property.NOT_WRITABLE | Property.NOT_ENUMERABLE,
                  ScriptFunction.G$LENGTH,
                  null),
              AccessorProperty.create(
                  "name",
                  Property.NOT_WRITABLE | Property.NOT_ENUMERABLE,
                  ScriptFunction.G$NAME,
                  null),
              AccessorProperty.create(
                  "revocable",
                  Property.NOT_ENUMERABLE,
                  handle("getRevocable", Object.class),
                  handle("setRevocable", Object.class, Object.class)
                      .asType(MethodType.methodType(void.class, Object.class, Object.class)))));

  /** Made when it is asked for. */
  private Object revocable;

  private ProxyConstructor() {
    super("Proxy", CREATE, null);
    setArity(2);
    setPrototype(ScriptRuntime.UNDEFINED);
    setMap(MAP);
  }

  private static MethodHandle handle(String name, Class<?>... parameters) {
    return Handles.ofStatic(
        ProxyConstructor.class, name, MethodType.methodType(Object.class, parameters));
  }

  /**
   * Makes it.
   *
   * @param global the realm, which is current
   */
  public static ScriptFunction create(Global global) {
    return new ProxyConstructor();
  }

  @SuppressWarnings("unused") // by CREATE
  private static Object construct(boolean isNew, Object self, Object target, Object handler) {
    if (!isNew) {
      throw Errors.type("Constructor Proxy requires 'new'");
    }
    return proxy(target, handler);
  }

  private static Object proxy(Object target, Object handler) {
    if (!(target instanceof ScriptObject) || !(handler instanceof ScriptObject)) {
      throw Errors.type("A proxy needs an object as target and one as handler");
    }
    ProxyTraps traps = new ProxyTraps((ScriptObject) target, (ScriptObject) handler);
    return target instanceof ScriptFunction ? new ProxyFunction(traps) : new ProxyObject(traps);
  }

  @SuppressWarnings("unused") // by MAP
  private static Object getRevocable(Object self) {
    ProxyConstructor constructor = (ProxyConstructor) self;
    if (constructor.revocable == null) {
      constructor.revocable = ScriptFunction.createBuiltin("revocable", REVOCABLE);
    }
    return constructor.revocable;
  }

  @SuppressWarnings("unused") // by MAP
  private static Object setRevocable(Object self, Object value) {
    ((ProxyConstructor) self).revocable = value;
    return null;
  }

  @SuppressWarnings("unused") // by REVOCABLE
  private static Object revocable(Object self, Object target, Object handler) {
    Object proxy = proxy(target, handler);
    ScriptObject result = Global.instance().newObject();
    result.set("proxy", proxy, 0);
    result.set("revoke", new Revoker((ProxyLike) proxy).function(), 0);
    return result;
  }

  @SuppressWarnings("unused") // by REVOKE
  private static Object revoke(ProxyLike[] proxy, Object self) {
    if (proxy[0] != null) {
      proxy[0].traps().revoke();
      proxy[0] = null;
    }
    return ScriptRuntime.UNDEFINED;
  }

  /** The function that revokes one proxy. */
  private static final class Revoker {
    private final ProxyLike[] proxy;

    Revoker(ProxyLike proxy) {
      this.proxy = new ProxyLike[] {proxy};
    }

    ScriptFunction function() {
      return ScriptFunction.createBuiltin("", REVOKE.bindTo(proxy));
    }
  }
}
