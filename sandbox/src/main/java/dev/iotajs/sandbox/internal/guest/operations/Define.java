package dev.iotajs.sandbox.internal.guest.operations;

import org.openjdk.nashorn.internal.objects.Global;
import org.openjdk.nashorn.internal.objects.NativeArray;
import org.openjdk.nashorn.internal.runtime.JSType;
import org.openjdk.nashorn.internal.runtime.Property;
import org.openjdk.nashorn.internal.runtime.PropertyDescriptor;
import org.openjdk.nashorn.internal.runtime.PrototypeObject;
import org.openjdk.nashorn.internal.runtime.ScriptFunction;
import org.openjdk.nashorn.internal.runtime.ScriptObject;
import org.openjdk.nashorn.internal.runtime.ScriptRuntime;
import org.openjdk.nashorn.internal.runtime.UserAccessorProperty;
import org.openjdk.nashorn.internal.runtime.arrays.ArrayIndex;

/** Defines properties, without asking setters or prototypes. A TypeError where that is refused. */
public final class Define {
  private static final ClassValue<Boolean> PLAIN =
      new ClassValue<>() {
        @Override
        protected Boolean computeValue(Class<?> type) {
          // What scripts make of literals and constructors, of classes made for their shapes.
          return type.getPackageName().equals("org.openjdk.nashorn.internal.scripts")
              || PrototypeObject.class.isAssignableFrom(type)
              || type == ScriptFunction.class;
        }
      };

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
    int index = ArrayIndex.getArrayIndex(key);
    if (ArrayIndex.isValidArrayIndex(index) && enumerable && takesElement(object, index)) {
      object.defineOwnProperty(index, value);
    } else if (isFresh(object, key)) {
      object.addOwnProperty(key, enumerable ? 0 : Property.NOT_ENUMERABLE, value);
    } else {
      define(object, key, Global.instance().newDataDescriptor(value, true, enumerable, true));
    }
  }

  /**
   * Defines a property as described; false if that is refused. The engine on its own moves each
   * element of an array that is defined out of the array.
   *
   * @param key a string or a symbol
   */
  public static boolean property(ScriptObject object, Object key, Object description) {
    int index = ArrayIndex.getArrayIndex(key);
    if (ArrayIndex.isValidArrayIndex(index) && takesElement(object, index)) {
      PropertyDescriptor descriptor =
          ScriptObject.toPropertyDescriptor(Global.instance(), description);
      if (isElement(descriptor, object.getArray().has(index))) {
        object.defineOwnProperty(index, descriptor.getValue());
        return true;
      }
      return object.defineOwnProperty(key, descriptor, false);
    }
    return object.defineOwnProperty(key, description, false);
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

  /** Whether it describes what an element of an array is, or the value of one that is there. */
  private static boolean isElement(PropertyDescriptor descriptor, boolean present) {
    return descriptor.has(PropertyDescriptor.VALUE)
        && allows(descriptor, PropertyDescriptor.WRITABLE, present)
        && allows(descriptor, PropertyDescriptor.ENUMERABLE, present)
        && allows(descriptor, PropertyDescriptor.CONFIGURABLE, present);
  }

  private static boolean allows(PropertyDescriptor descriptor, String flag, boolean otherwise) {
    return descriptor.has(flag)
        ? Boolean.TRUE.equals(((ScriptObject) descriptor).get(flag))
        : otherwise;
  }

  /** Whether an element can simply be put there. */
  private static boolean takesElement(ScriptObject object, int index) {
    return (isPlain(object) || object instanceof NativeArray)
        && object.isExtensible()
        && !object.isLengthNotWritable()
        && object.getMap().findProperty(ArrayIndex.toKey(index)) == null;
  }

  /** Others have properties that are not in their map. */
  static boolean isPlain(ScriptObject object) {
    return PLAIN.get(object.getClass());
  }
}
