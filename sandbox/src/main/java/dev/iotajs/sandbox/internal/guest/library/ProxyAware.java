package dev.iotajs.sandbox.internal.guest.library;

import dev.iotajs.sandbox.internal.guest.operations.Errors;
import dev.iotajs.sandbox.internal.guest.operations.Prototypes;
import dev.iotajs.sandbox.internal.guest.operations.Values;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.nashorn.internal.objects.Global;
import org.openjdk.nashorn.internal.objects.NativeArray;
import org.openjdk.nashorn.internal.runtime.ECMAException;
import org.openjdk.nashorn.internal.runtime.JSType;
import org.openjdk.nashorn.internal.runtime.PropertyDescriptor;
import org.openjdk.nashorn.internal.runtime.ScriptObject;
import org.openjdk.nashorn.internal.runtime.linker.NashornCallSiteDescriptor;

/** Operations on any object, proxies among them, that the engine has no overridable method for. */
public final class ProxyAware {
  private ProxyAware() {}

  /** An object's prototype, or null. */
  public static ScriptObject prototypeOf(ScriptObject object) {
    return object instanceof ProxyLike
        ? ((ProxyLike) object).traps().getPrototypeOf()
        : object.getProto();
  }

  /** What {@code Object.getPrototypeOf} gives for a proxy; else null. Called by woven code. */
  public static Object getPrototypeOf(Object self, Object value) {
    if (!(value instanceof ProxyLike)) {
      return null;
    }
    ScriptObject proxy = (ScriptObject) value;
    ScriptObject prototype = prototypeOf(proxy);
    if (prototype == null) {
      // The engine's own method goes on, and reads it from here.
      proxy.setInitialProto(null);
    }
    return prototype;
  }

  /**
   * Sets the prototype of a proxy; a TypeError if that is refused. Called by woven code.
   *
   * @return false for any other object, of which nothing was done
   */
  public static boolean setPrototypeOf(ScriptObject object, Object prototype) {
    if (!(object instanceof ProxyLike)
        || (prototype != null && !(prototype instanceof ScriptObject))) {
      return false;
    }
    if (!trySetPrototype(object, (ScriptObject) prototype)) {
      throw Errors.type("The prototype of the object cannot be set");
    }
    return true;
  }

  /** Sets an object's prototype; false if that is refused. */
  static boolean trySetPrototype(ScriptObject object, ScriptObject prototype) {
    if (object instanceof ProxyLike) {
      boolean done = ((ProxyLike) object).traps().setPrototypeOf(prototype);
      if (done && !Prototypes.set(object, prototype)) {
        object.setInitialProto(null);
      }
      return done;
    }
    if (object.getProto() == prototype) {
      return true;
    }
    if (!object.isExtensible() || isAbove(object, prototype)) {
      return false;
    }
    object.setPrototypeOf(prototype);
    return true;
  }

  private static boolean isAbove(ScriptObject object, ScriptObject prototype) {
    for (ScriptObject p = prototype; p != null; p = p.getProto()) {
      if (p == object) {
        return true;
      }
      if (p instanceof ProxyLike) {
        return false;
      }
    }
    return false;
  }

  /** Makes an object not extensible; false if that is refused. */
  static boolean tryPreventExtensions(ScriptObject object) {
    if (object instanceof ProxyLike) {
      return ((ProxyLike) object).traps().preventExtensions();
    }
    try {
      object.preventExtensions();
      return true;
    } catch (ECMAException e) {
      return false;
    }
  }

  /** Whether it is an array, and no proxy for one. Called by woven code. */
  public static boolean isArrayItself(Object value) {
    return ScriptObject.isArray(value) && !(value instanceof ProxyLike);
  }

  /** Whether there is such a property. Called in place of the engine's method. */
  public static boolean hasProperty(ScriptObject object, Object key, boolean deep) {
    if (object.getMap().findProperty(key) != null) {
      return true;
    }
    ScriptObject next = deep ? object.getProto() : null;
    while (next != null) {
      if (next instanceof ProxyLike) {
        return next.has(key);
      }
      if (next.getMap().findProperty(key) != null) {
        return true;
      }
      next = next.getProto();
    }
    return false;
  }

  /** {@code Object.prototype.propertyIsEnumerable}. Called in place of the engine's method. */
  public static boolean isEnumerable(Object self, Object key) {
    Object name = ProxyLinks.key(key);
    Object own = Values.object(self).getOwnPropertyDescriptor(name);
    return own instanceof PropertyDescriptor && ((PropertyDescriptor) own).isEnumerable();
  }

  /** Sorts what a proxy has at its indexes; null for any other object. Called by woven code. */
  public static ScriptObject sort(Object self, Object compare) {
    if (!(self instanceof ProxyLike)) {
      return null;
    }
    ScriptObject proxy = (ScriptObject) self;
    long length = JSType.toUint32(proxy.getLength());
    List<Object> elements = new ArrayList<>();
    for (long i = 0; i < length; i++) {
      if (proxy.has((double) i)) {
        elements.add(proxy.get((double) i));
      }
    }
    NativeArray sorted = Global.allocate(elements.toArray());
    NativeArray.sort(sorted, compare);
    int count = elements.size();
    for (int i = 0; i < count; i++) {
      proxy.set(i, sorted.get(i), NashornCallSiteDescriptor.CALLSITE_STRICT);
    }
    for (long i = count; i < length; i++) {
      proxy.delete((double) i, true);
    }
    return proxy;
  }
}
