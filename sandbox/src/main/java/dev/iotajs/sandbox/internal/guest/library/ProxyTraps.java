package dev.iotajs.sandbox.internal.guest.library;

import dev.iotajs.sandbox.internal.guest.operations.Construction;
import dev.iotajs.sandbox.internal.guest.operations.Define;
import dev.iotajs.sandbox.internal.guest.operations.Errors;
import dev.iotajs.sandbox.internal.guest.operations.Inherited;
import dev.iotajs.sandbox.internal.guest.operations.Values;
import org.openjdk.nashorn.internal.objects.ArrayBufferView;
import org.openjdk.nashorn.internal.objects.Global;
import org.openjdk.nashorn.internal.objects.NativeString;
import org.openjdk.nashorn.internal.runtime.JSType;
import org.openjdk.nashorn.internal.runtime.Property;
import org.openjdk.nashorn.internal.runtime.PropertyDescriptor;
import org.openjdk.nashorn.internal.runtime.ScriptFunction;
import org.openjdk.nashorn.internal.runtime.ScriptObject;
import org.openjdk.nashorn.internal.runtime.ScriptRuntime;

/**
 * A proxy's target and handler: each operation asks the handler, or goes to the target if the
 * handler does not care, and what the handler says must not contradict what the target has for
 * good. Keys are strings or symbols.
 */
final class ProxyTraps {
  private final ScriptObject target;

  /** Null when revoked. */
  private ScriptObject handler;

  ProxyTraps(ScriptObject target, ScriptObject handler) {
    this.target = target;
    this.handler = handler;
  }

  void revoke() {
    handler = null;
  }

  /** The target, also of a proxy that is revoked. */
  ScriptObject target() {
    return target;
  }

  /** Null if the handler has no such function. */
  private ScriptFunction trap(String name) {
    checkUsable();
    return Values.method(handler, name);
  }

  void checkUsable() {
    if (handler == null) {
      throw Errors.type("The proxy has been revoked");
    }
  }

  private Object call(ScriptFunction trap, Object... arguments) {
    return ScriptRuntime.apply(trap, handler, arguments);
  }

  private boolean ask(ScriptFunction trap, Object... arguments) {
    return JSType.toBoolean(call(trap, arguments));
  }

  private static void require(boolean kept, String trap, Object key) {
    if (!kept) {
      throw broken(trap, key);
    }
  }

  private static RuntimeException broken(String trap, Object key) {
    String of = key == null ? "" : " for '" + Values.describe(key) + "'";
    return Errors.type("The proxy's '" + trap + "'" + of + " contradicts its target");
  }

  Object get(Object key, Object receiver) {
    ScriptFunction trap = trap("get");
    if (trap == null) {
      return Inherited.get(target, key, receiver);
    }
    Object value = call(trap, target, key, receiver);
    if (mayBeFixed(key)) {
      PropertyDescriptor fixed = fixed(key);
      if (fixed != null && fixed.type() == PropertyDescriptor.ACCESSOR) {
        require(fixed.getGetter() != null || value == ScriptRuntime.UNDEFINED, "get", key);
      } else if (fixed != null && !fixed.isWritable()) {
        require(ScriptRuntime.sameValue(value, fixed.getValue()), "get", key);
      }
    }
    return value;
  }

  boolean set(Object key, Object value, Object receiver) {
    ScriptFunction trap = trap("set");
    if (trap == null) {
      return Inherited.trySet(target, key, value, receiver);
    }
    if (!ask(trap, target, key, value, receiver)) {
      return false;
    }
    if (mayBeFixed(key)) {
      PropertyDescriptor fixed = fixed(key);
      if (fixed != null && fixed.type() == PropertyDescriptor.ACCESSOR) {
        require(fixed.getSetter() != null, "set", key);
      } else if (fixed != null && !fixed.isWritable()) {
        require(ScriptRuntime.sameValue(value, fixed.getValue()), "set", key);
      }
    }
    return true;
  }

  /** False if the target surely has no property of that name that cannot be configured. */
  private boolean mayBeFixed(Object key) {
    if (target instanceof Inherited.Exotic) {
      return true;
    }
    Property property = target.getMap().findProperty(key);
    if (property != null) {
      return !property.isConfigurable();
    }
    return !target.isExtensible()
        || target instanceof NativeString
        || target instanceof ArrayBufferView;
  }

  /** The target's property if it cannot be configured, else null. */
  private PropertyDescriptor fixed(Object key) {
    PropertyDescriptor own = own(key);
    return own == null || own.isConfigurable() ? null : own;
  }

  private PropertyDescriptor own(Object key) {
    Object own = target.getOwnPropertyDescriptor(key);
    return own instanceof PropertyDescriptor ? (PropertyDescriptor) own : null;
  }

  boolean has(Object key) {
    ScriptFunction trap = trap("has");
    if (trap == null) {
      return target.has(key);
    }
    boolean has = ask(trap, target, key);
    if (!has) {
      PropertyDescriptor own = own(key);
      require(own == null || (own.isConfigurable() && target.isExtensible()), "has", key);
    }
    return has;
  }

  boolean delete(Object key) {
    ScriptFunction trap = trap("deleteProperty");
    if (trap == null) {
      return target.delete(key, false);
    }
    if (!ask(trap, target, key)) {
      return false;
    }
    PropertyDescriptor own = own(key);
    require(own == null || (own.isConfigurable() && target.isExtensible()), "deleteProperty", key);
    return true;
  }

  /** A descriptor or undefined. */
  Object getOwnPropertyDescriptor(Object key) {
    ScriptFunction trap = trap("getOwnPropertyDescriptor");
    if (trap == null) {
      return target.getOwnPropertyDescriptor(key);
    }
    String name = "getOwnPropertyDescriptor";
    Object given = call(trap, target, key);
    PropertyDescriptor own = own(key);
    if (given == ScriptRuntime.UNDEFINED) {
      require(own == null || (own.isConfigurable() && target.isExtensible()), name, key);
      return given;
    }
    if (!(given instanceof ScriptObject)) {
      throw broken(name, key);
    }
    boolean extensible = target.isExtensible();
    PropertyDescriptor result = ProxyDescriptors.complete(ProxyDescriptors.parse(given));
    require(ProxyDescriptors.isCompatible(extensible, result, own), name, key);
    if (!result.isConfigurable()) {
      require(own != null && !own.isConfigurable(), name, key);
      require(
          result.type() != PropertyDescriptor.DATA || result.isWritable() || !own.isWritable(),
          name,
          key);
    }
    return result;
  }

  boolean defineProperty(Object key, Object description) {
    ScriptFunction trap = trap("defineProperty");
    if (trap == null) {
      return Define.property(target, key, description);
    }
    PropertyDescriptor wanted = ProxyDescriptors.parse(description);
    if (!ask(trap, target, key, ProxyDescriptors.object(wanted))) {
      return false;
    }
    PropertyDescriptor own = own(key);
    boolean fixed = wanted.has(PropertyDescriptor.CONFIGURABLE) && !wanted.isConfigurable();
    require(
        ProxyDescriptors.isCompatible(target.isExtensible(), wanted, own), "defineProperty", key);
    if (fixed) {
      require(own != null && !own.isConfigurable(), "defineProperty", key);
    }
    if (own != null
        && !own.isConfigurable()
        && own.type() == PropertyDescriptor.DATA
        && own.isWritable()) {
      boolean locks = wanted.has(PropertyDescriptor.WRITABLE) && !wanted.isWritable();
      require(!locks, "defineProperty", key);
    }
    return true;
  }

  /** Strings and symbols. */
  Object[] ownKeys() {
    ScriptFunction trap = trap("ownKeys");
    return trap == null ? OwnKeys.of(target) : OwnKeys.checked(call(trap, target), target);
  }

  /** An object or null. */
  ScriptObject getPrototypeOf() {
    ScriptFunction trap = trap("getPrototypeOf");
    if (trap == null) {
      return ProxyAware.prototypeOf(target);
    }
    Object prototype = call(trap, target);
    require(prototype == null || prototype instanceof ScriptObject, "getPrototypeOf", null);
    require(
        target.isExtensible() || prototype == ProxyAware.prototypeOf(target),
        "getPrototypeOf",
        null);
    return (ScriptObject) prototype;
  }

  /** False if that is refused. */
  boolean setPrototypeOf(ScriptObject prototype) {
    ScriptFunction trap = trap("setPrototypeOf");
    if (trap == null) {
      return ProxyAware.trySetPrototype(target, prototype);
    }
    if (!ask(trap, target, prototype)) {
      return false;
    }
    require(
        target.isExtensible() || prototype == ProxyAware.prototypeOf(target),
        "setPrototypeOf",
        null);
    return true;
  }

  boolean isExtensible() {
    ScriptFunction trap = trap("isExtensible");
    if (trap == null) {
      return target.isExtensible();
    }
    boolean extensible = ask(trap, target);
    require(extensible == target.isExtensible(), "isExtensible", null);
    return extensible;
  }

  /** False if that is refused. */
  boolean preventExtensions() {
    ScriptFunction trap = trap("preventExtensions");
    if (trap == null) {
      return ProxyAware.tryPreventExtensions(target);
    }
    boolean prevented = ask(trap, target);
    require(!prevented || !target.isExtensible(), "preventExtensions", null);
    return prevented;
  }

  Object apply(Object self, Object[] arguments) {
    ScriptFunction trap = trap("apply");
    return trap == null
        ? ScriptRuntime.apply((ScriptFunction) target, self, arguments)
        : call(trap, target, self, Global.allocate(arguments.clone()));
  }

  Object construct(Object[] arguments, ScriptFunction newTarget) {
    ScriptFunction trap = trap("construct");
    if (trap == null) {
      return Construction.construct((ScriptFunction) target, arguments, newTarget);
    }
    Object made = call(trap, target, Global.allocate(arguments.clone()), newTarget);
    require(made instanceof ScriptObject, "construct", null);
    return made;
  }
}
