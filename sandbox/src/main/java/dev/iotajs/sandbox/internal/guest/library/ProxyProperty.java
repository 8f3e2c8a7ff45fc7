package dev.iotajs.sandbox.internal.guest.library;

import java.lang.invoke.MethodHandle;
import org.openjdk.nashorn.internal.runtime.AccessorProperty;
import org.openjdk.nashorn.internal.runtime.Property;
import org.openjdk.nashorn.internal.runtime.ScriptObject;

/** A property that stands for whatever a proxy says, for a receiver that may be another object. */
final class ProxyProperty extends AccessorProperty {
  private static final long serialVersionUID = 1;

  ProxyProperty(Object key, MethodHandle getter, MethodHandle setter) {
    super(key, Property.IS_ACCESSOR_PROPERTY, -1, null, null, getter, setter);
  }

  @Override
  public boolean hasSetterFunction(ScriptObject owner) {
    return true;
  }
}
