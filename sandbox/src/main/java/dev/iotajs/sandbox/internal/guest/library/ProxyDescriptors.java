package dev.iotajs.sandbox.internal.guest.library;

import org.openjdk.nashorn.internal.objects.Global;
import org.openjdk.nashorn.internal.runtime.PropertyDescriptor;
import org.openjdk.nashorn.internal.runtime.ScriptFunction;
import org.openjdk.nashorn.internal.runtime.ScriptObject;
import org.openjdk.nashorn.internal.runtime.ScriptRuntime;

/** Descriptions of properties, between scripts and the engine. */
final class ProxyDescriptors {
  private static final String[] FIELDS = {
    PropertyDescriptor.VALUE,
    PropertyDescriptor.WRITABLE,
    PropertyDescriptor.GET,
    PropertyDescriptor.SET,
    PropertyDescriptor.ENUMERABLE,
    PropertyDescriptor.CONFIGURABLE
  };

  private ProxyDescriptors() {}

  /** What a script described, with the fields that it gave; a TypeError if it makes no sense. */
  static PropertyDescriptor parse(Object description) {
    return ScriptObject.toPropertyDescriptor(Global.instance(), description);
  }

  /** As an object of the script's. */
  static ScriptObject object(PropertyDescriptor descriptor) {
    ScriptObject object = Global.instance().newObject();
    ScriptObject fields = (ScriptObject) descriptor;
    for (String field : FIELDS) {
      if (descriptor.has(field)) {
        object.set(field, fields.get(field), 0);
      }
    }
    return object;
  }

  /** With all fields that belong to its kind. */
  static PropertyDescriptor complete(PropertyDescriptor given) {
    boolean configurable = is(given, PropertyDescriptor.CONFIGURABLE);
    boolean enumerable = is(given, PropertyDescriptor.ENUMERABLE);
    Global global = Global.instance();
    if (given.type() == PropertyDescriptor.ACCESSOR) {
      return global.newAccessorDescriptor(getter(given), setter(given), configurable, enumerable);
    }
    Object value =
        given.has(PropertyDescriptor.VALUE)
            ? ((ScriptObject) given).get(PropertyDescriptor.VALUE)
            : ScriptRuntime.UNDEFINED;
    boolean writable = is(given, PropertyDescriptor.WRITABLE);
    return global.newDataDescriptor(value, configurable, enumerable, writable);
  }

  private static boolean is(PropertyDescriptor descriptor, String flag) {
    return descriptor.has(flag) && Boolean.TRUE.equals(((ScriptObject) descriptor).get(flag));
  }

  private static Object getter(PropertyDescriptor descriptor) {
    return orUndefined(descriptor.has(PropertyDescriptor.GET) ? descriptor.getGetter() : null);
  }

  private static Object setter(PropertyDescriptor descriptor) {
    return orUndefined(descriptor.has(PropertyDescriptor.SET) ? descriptor.getSetter() : null);
  }

  private static Object orUndefined(ScriptFunction function) {
    return function == null ? ScriptRuntime.UNDEFINED : function;
  }

  /** Whether an object would take a description for a property that it has or, null, lacks. */
  static boolean isCompatible(
      boolean extensible, PropertyDescriptor wanted, PropertyDescriptor current) {
    if (current == null) {
      return extensible;
    }
    if (current.isConfigurable()) {
      return true;
    }
    if (is(wanted, PropertyDescriptor.CONFIGURABLE)
        || (wanted.has(PropertyDescriptor.ENUMERABLE)
            && is(wanted, PropertyDescriptor.ENUMERABLE) != current.isEnumerable())) {
      return false;
    }
    if (wanted.type() == PropertyDescriptor.GENERIC) {
      return true;
    }
    if (wanted.type() != current.type()) {
      return false;
    }
    return current.type() == PropertyDescriptor.ACCESSOR
        ? keepsAccessors(wanted, current)
        : current.isWritable() || keepsValue(wanted, current);
  }

  private static boolean keepsAccessors(PropertyDescriptor wanted, PropertyDescriptor current) {
    return (!wanted.has(PropertyDescriptor.GET) || wanted.getGetter() == current.getGetter())
        && (!wanted.has(PropertyDescriptor.SET) || wanted.getSetter() == current.getSetter());
  }

  private static boolean keepsValue(PropertyDescriptor wanted, PropertyDescriptor current) {
    return !is(wanted, PropertyDescriptor.WRITABLE)
        && (!wanted.has(PropertyDescriptor.VALUE)
            || ScriptRuntime.sameValue(wanted.getValue(), current.getValue()));
  }
}
