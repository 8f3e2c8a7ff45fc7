package dev.iotajs.sandbox.internal.guest.operations;

import org.openjdk.nashorn.internal.objects.Global;
import org.openjdk.nashorn.internal.runtime.Property;
import org.openjdk.nashorn.internal.runtime.PropertyDescriptor;
import org.openjdk.nashorn.internal.runtime.ScriptFunction;
import org.openjdk.nashorn.internal.runtime.ScriptObject;
import org.openjdk.nashorn.internal.runtime.ScriptRuntime;
import org.openjdk.nashorn.internal.runtime.UserAccessorProperty;
import org.openjdk.nashorn.internal.runtime.linker.NashornCallSiteDescriptor;

/** Properties read and written for another object than the one where they are looked for. */
public final class Inherited {
  private Inherited() {}

  /** An object with its own way of being read and written. */
  public interface Exotic {
    /** Reads a property for a receiver. */
    Object get(Object key, Object receiver);

    /** Writes a property for a receiver; false if that is refused. */
    boolean set(Object key, Object value, Object receiver);
  }

  /**
   * Reads a property.
   *
   * @param key a string or a symbol
   */
  public static Object get(ScriptObject start, Object key, Object receiver) {
    for (ScriptObject owner = start; owner != null; owner = owner.getProto()) {
      if (Absence.isExotic(owner)) {
        return ((Exotic) owner).get(key, receiver);
      }
      Property property = owner.getMap().findProperty(key);
      if (property != null) {
        return read(property, owner, receiver);
      }
      if (owner.hasOwnProperty(key)) {
        return owner.get(key);
      }
    }
    return ScriptRuntime.UNDEFINED;
  }

  private static Object read(Property property, ScriptObject owner, Object receiver) {
    if (property instanceof UserAccessorProperty) {
      ScriptFunction getter = ((UserAccessorProperty) property).getGetterFunction(owner);
      return getter == null ? ScriptRuntime.UNDEFINED : ScriptRuntime.apply(getter, receiver);
    }
    boolean forReceiver = property.isAccessorProperty() && receiver instanceof ScriptObject;
    return property.getObjectValue(forReceiver ? (ScriptObject) receiver : owner, owner);
  }

  /**
   * Writes a property; a TypeError if that is refused.
   *
   * @param key a string or a symbol
   */
  public static void set(ScriptObject start, Object key, Object value, Object receiver) {
    if (!trySet(start, key, value, receiver)) {
      throw Errors.type("Cannot assign to property '" + Values.describe(key) + "'");
    }
  }

  /** Writes a property; false if that is refused. */
  public static boolean trySet(ScriptObject start, Object key, Object value, Object receiver) {
    for (ScriptObject owner = start; owner != null; owner = owner.getProto()) {
      if (Absence.isExotic(owner)) {
        return ((Exotic) owner).set(key, value, receiver);
      }
      Property property = owner.getMap().findProperty(key);
      if (property instanceof UserAccessorProperty) {
        return callSetter((UserAccessorProperty) property, owner, value, receiver);
      }
      Object own = owner.getOwnPropertyDescriptor(key);
      if (own instanceof PropertyDescriptor) {
        return ((PropertyDescriptor) own).isWritable() && setOwn(receiver, key, value);
      }
    }
    return setOwn(receiver, key, value);
  }

  private static boolean callSetter(
      UserAccessorProperty property, ScriptObject owner, Object value, Object receiver) {
    ScriptFunction setter = property.getSetterFunction(owner);
    if (setter == null) {
      return false;
    }
    ScriptRuntime.apply(setter, receiver, value);
    return true;
  }

  private static boolean setOwn(Object receiver, Object key, Object value) {
    if (!(receiver instanceof ScriptObject)) {
      return false;
    }
    ScriptObject object = (ScriptObject) receiver;
    Object own = object.getOwnPropertyDescriptor(key);
    if (!(own instanceof PropertyDescriptor)) {
      if (!object.isExtensible()) {
        return false;
      }
      Define.value(object, key, value);
      return true;
    }
    PropertyDescriptor old = (PropertyDescriptor) own;
    if (old.type() == PropertyDescriptor.ACCESSOR || !old.isWritable()) {
      return false;
    }
    if (!Absence.isExotic(object)) {
      object.set(key, value, NashornCallSiteDescriptor.CALLSITE_STRICT);
      return true;
    }
    ScriptObject change = Global.instance().newObject();
    change.set("value", value, 0);
    return object.defineOwnProperty(key, change, false);
  }
}
