package dev.iotajs.sandbox.internal.guest.library;

import dev.iotajs.sandbox.internal.guest.operations.Errors;
import dev.iotajs.sandbox.internal.guest.operations.Prototypes;
import org.openjdk.nashorn.internal.runtime.ECMAException;
import org.openjdk.nashorn.internal.runtime.ScriptObject;

/** Operations on any object, proxies among them, that the engine has no overridable method for. */
public final class ProxyAware {
  private ProxyAware() {}

  /** An object's prototype, or null. */
  public static ScriptObject prototypeOf(ScriptObject object) {
    return object instanceof ProxyLike
        ? ((ProxyLike) object).traps().getPrototypeOf()
        : object.getProto();
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
}
