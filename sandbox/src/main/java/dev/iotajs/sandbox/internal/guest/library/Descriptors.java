package dev.iotajs.sandbox.internal.guest.library;

import java.util.ArrayList;
import java.util.List;
import org.openjdk.nashorn.internal.objects.Global;
import org.openjdk.nashorn.internal.runtime.Property;
import org.openjdk.nashorn.internal.runtime.PropertyDescriptor;
import org.openjdk.nashorn.internal.runtime.PropertyMap;
import org.openjdk.nashorn.internal.runtime.ScriptObject;
import org.openjdk.nashorn.internal.runtime.SpillProperty;
import org.openjdk.nashorn.internal.scripts.JO;

/** Property descriptors as scripts see them. */
public final class Descriptors {
  private static final PropertyMap DATA = shape("value", "writable", "enumerable", "configurable");
  private static final PropertyMap ACCESSOR = shape("get", "set", "enumerable", "configurable");

  private Descriptors() {}

  private static PropertyMap shape(String... names) {
    List<Property> properties = new ArrayList<>();
    for (String name : names) {
      properties.add(new SpillProperty(name, 0, properties.size()));
    }
    return PropertyMap.newMap(properties, JO.class.getName(), 0, 0, names.length);
  }

  /** FromPropertyDescriptor of what the engine gives. */
  static Object toScript(Object descriptor) {
    if (!(descriptor instanceof PropertyDescriptor)) {
      return Spec.UNDEFINED;
    }
    PropertyDescriptor property = (PropertyDescriptor) descriptor;
    if (property.type() == PropertyDescriptor.ACCESSOR) {
      ScriptObject fields = (ScriptObject) descriptor;
      return create(
          ACCESSOR,
          fields.get("get"),
          fields.get("set"),
          property.isEnumerable(),
          property.isConfigurable());
    }
    return create(
        DATA,
        property.getValue(),
        property.isWritable(),
        property.isEnumerable(),
        property.isConfigurable());
  }

  private static ScriptObject create(PropertyMap shape, Object... values) {
    ScriptObject result = new JO(shape, new long[values.length], values);
    result.setInitialProto(Global.objectPrototype());
    return result;
  }
}
