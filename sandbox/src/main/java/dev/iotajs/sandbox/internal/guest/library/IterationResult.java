package dev.iotajs.sandbox.internal.guest.library;

import java.util.List;
import org.openjdk.nashorn.internal.objects.Global;
import org.openjdk.nashorn.internal.runtime.Property;
import org.openjdk.nashorn.internal.runtime.PropertyMap;
import org.openjdk.nashorn.internal.runtime.ScriptObject;
import org.openjdk.nashorn.internal.runtime.SpillProperty;
import org.openjdk.nashorn.internal.scripts.JO;

/** Makes the objects that iterators give: all of one shape, value and done. */
final class IterationResult {
  private static final PropertyMap SHAPE = shape();

  private IterationResult() {}

  private static PropertyMap shape() {
    List<Property> properties =
        List.of(new SpillProperty("value", 0, 0), new SpillProperty("done", 0, 1));
    return PropertyMap.newMap(properties, JO.class.getName(), 0, 0, 2);
  }

  static ScriptObject create(Object value, boolean done) {
    ScriptObject result = new JO(SHAPE, new long[2], new Object[] {value, done});
    result.setInitialProto(Global.objectPrototype());
    return result;
  }
}
