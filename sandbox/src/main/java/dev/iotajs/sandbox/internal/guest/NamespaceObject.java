package dev.iotajs.sandbox.internal.guest;

import dev.iotajs.sandbox.internal.guest.operations.Errors;
import org.openjdk.nashorn.internal.objects.Global;
import org.openjdk.nashorn.internal.runtime.Property;
import org.openjdk.nashorn.internal.runtime.PropertyDescriptor;
import org.openjdk.nashorn.internal.runtime.PropertyMap;
import org.openjdk.nashorn.internal.runtime.ScriptFunction;
import org.openjdk.nashorn.internal.runtime.ScriptObject;
import org.openjdk.nashorn.internal.runtime.ScriptRuntime;

/**
 * A module namespace for scripts: nobody can assign, delete or redefine what it has. Exported
 * variables, which are getters within, are described as variables, as the language has it.
 */
final class NamespaceObject extends ScriptObject {
  private static final PropertyMap EMPTY = PropertyMap.newMap();
  private static final int HIDDEN =
      Property.NOT_WRITABLE | Property.NOT_ENUMERABLE | Property.NOT_CONFIGURABLE;

  NamespaceObject() {
    super(EMPTY);
  }

  /** Adds what is no export. */
  void addHidden(Object key, Object value) {
    addOwnProperty(key, HIDDEN, value);
  }

  /** Adds an export that may change. */
  void addVariable(Global global, String name, ScriptFunction getter) {
    Object none = ScriptRuntime.UNDEFINED;
    super.defineOwnProperty(name, global.newAccessorDescriptor(getter, none, false, true), true);
  }

  /** Adds an export that stays what it is. */
  void addValue(Global global, String name, Object value) {
    super.defineOwnProperty(name, global.newDataDescriptor(value, false, true, false), true);
  }

  @Override
  public Object getOwnPropertyDescriptor(Object key) {
    Object own = super.getOwnPropertyDescriptor(key);
    boolean exported =
        own instanceof PropertyDescriptor && ((PropertyDescriptor) own).isEnumerable();
    return exported ? Global.instance().newDataDescriptor(get(key), false, true, true) : own;
  }

  @Override
  public boolean defineOwnProperty(Object key, Object description, boolean reject) {
    Object own = getOwnPropertyDescriptor(key);
    if (!(own instanceof PropertyDescriptor) || !((PropertyDescriptor) own).isEnumerable()) {
      return super.defineOwnProperty(key, description, reject);
    }
    boolean same =
        asItIs(
            toPropertyDescriptor(Global.instance(), description),
            ((PropertyDescriptor) own).getValue());
    if (!same && reject) {
      throw Errors.type("An export of a module cannot be redefined");
    }
    return same;
  }

  /** Freezing would say of variables that they stay what they are. */
  @Override
  public ScriptObject freeze() {
    throw Errors.type("The exports of a module cannot be frozen");
  }

  private static boolean asItIs(PropertyDescriptor wanted, Object value) {
    return wanted.type() != PropertyDescriptor.ACCESSOR
        && !(wanted.has(PropertyDescriptor.CONFIGURABLE) && wanted.isConfigurable())
        && (!wanted.has(PropertyDescriptor.ENUMERABLE) || wanted.isEnumerable())
        && (!wanted.has(PropertyDescriptor.WRITABLE) || wanted.isWritable())
        && (!wanted.has(PropertyDescriptor.VALUE)
            || ScriptRuntime.sameValue(wanted.getValue(), value));
  }
}
