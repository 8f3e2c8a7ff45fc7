package dev.iotajs.sandbox.internal.guest.operations;

import org.openjdk.nashorn.internal.objects.Global;
import org.openjdk.nashorn.internal.runtime.JSType;
import org.openjdk.nashorn.internal.runtime.Property;
import org.openjdk.nashorn.internal.runtime.PropertyDescriptor;
import org.openjdk.nashorn.internal.runtime.ScriptFunction;
import org.openjdk.nashorn.internal.runtime.ScriptObject;
import org.openjdk.nashorn.internal.runtime.ScriptRuntime;
import org.openjdk.nashorn.internal.runtime.UserAccessorProperty;
import org.openjdk.nashorn.internal.runtime.arrays.ArrayIndex;

/** Defines properties, without asking setters or prototypes. A TypeError where that is refused. */
public final class Define {
  private Define() {}

  /** A property that can be written, enumerated and configured. */
  public static void value(ScriptObject object, Object key, Object value) {
    data(object, key, value, true);
  }

  /** A property that can be written and configured. */
  public static void hidden(ScriptObject object, Object key, Object value) {
    data(object, key, value, false);
  }

  private static void data(ScriptObject object, Object key, Object value, boolean enumerable) {
    if (isFresh(object, key)) {
      object.addOwnProperty(key, enumerable ? 0 : Property.NOT_ENUMERABLE, value);
    } else {
      define(object, key, Global.instance().newDataDescriptor(value, true, enumerable, true));
    }
  }

  /** Half an accessor; the other half stays as it is. */
  public static void getter(ScriptObject object, Object key, Object getter, boolean enumerable) {
    accessor(object, key, (ScriptFunction) getter, null, enumerable);
  }

  /** Half an accessor; the other half stays as it is. */
  public static void setter(ScriptObject object, Object key, Object setter, boolean enumerable) {
    accessor(object, key, null, (ScriptFunction) setter, enumerable);
  }

  private static void accessor(
      ScriptObject object,
      Object key,
      ScriptFunction getter,
      ScriptFunction setter,
      boolean enumerable) {
    int flags = enumerable ? 0 : Property.NOT_ENUMERABLE;
    if (isFresh(object, key)) {
      object.addOwnProperty(key, flags, getter, setter);
      return;
    }
    ScriptFunction otherGetter = getter;
    ScriptFunction otherSetter = setter;
    Property old = object.getMap().findProperty(key);
    if (old instanceof UserAccessorProperty) {
      UserAccessorProperty accessor = (UserAccessorProperty) old;
      otherGetter = getter == null ? accessor.getGetterFunction(object) : getter;
      otherSetter = setter == null ? accessor.getSetterFunction(object) : setter;
    }
    define(
        object,
        key,
        Global.instance()
            .newAccessorDescriptor(
                orUndefined(otherGetter), orUndefined(otherSetter), true, enumerable));
  }

  private static Object orUndefined(ScriptFunction function) {
    return function == null ? ScriptRuntime.UNDEFINED : function;
  }

  private static void define(ScriptObject object, Object key, PropertyDescriptor descriptor) {
    object.defineOwnProperty(name(key), descriptor, true);
  }

  /** A key as the engine's methods take it that know no numbers. */
  static Object name(Object key) {
    return key instanceof Integer ? JSType.toString((int) key) : key;
  }

  /** Whether it is a plain object without that property, which takes any. */
  private static boolean isFresh(ScriptObject object, Object key) {
    return isPlain(object)
        && !ArrayIndex.isValidArrayIndex(ArrayIndex.getArrayIndex(key))
        && object.isExtensible()
        && object.getMap().findProperty(key) == null;
  }

  /** Others have properties that are not in their map. */
  private static boolean isPlain(ScriptObject object) {
    return object instanceof org.openjdk.nashorn.internal.scripts.JO
        || object instanceof org.openjdk.nashorn.internal.runtime.PrototypeObject
        || object.getClass() == ScriptFunction.class;
  }
}
