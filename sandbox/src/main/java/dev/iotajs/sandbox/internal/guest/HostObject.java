package dev.iotajs.sandbox.internal.guest;

import org.openjdk.nashorn.internal.objects.Global;
import org.openjdk.nashorn.internal.runtime.PropertyMap;
import org.openjdk.nashorn.internal.runtime.ScriptObject;

/** A Java object that a script may hold and hand back, and do nothing else with. */
final class HostObject extends ScriptObject {
  private static final PropertyMap EMPTY = PropertyMap.newMap();

  private final Object value;

  HostObject(Object value, Global global) {
    super(EMPTY);
    this.value = value;
    setInitialProto(global.getObjectPrototype());
    preventExtensions();
  }

  Object value() {
    return value;
  }

  @Override
  public String getClassName() {
    return "Host";
  }
}
