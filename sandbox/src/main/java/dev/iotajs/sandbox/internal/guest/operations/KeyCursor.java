package dev.iotajs.sandbox.internal.guest.operations;

import java.util.Collections;
import java.util.Iterator;
import org.openjdk.nashorn.internal.runtime.JSType;
import org.openjdk.nashorn.internal.runtime.PropertyMap;
import org.openjdk.nashorn.internal.runtime.ScriptObject;
import org.openjdk.nashorn.internal.runtime.ScriptRuntime;

/** The keys of a for-in loop that may be interrupted. */
final class KeyCursor extends ScriptObject {
  private static final PropertyMap EMPTY = PropertyMap.newMap();

  private final ScriptObject object;
  private final Iterator<?> keys;

  /** Those of an object as they are now; null and undefined have none. */
  KeyCursor(Object value) {
    super(EMPTY);
    this.object = Values.isNullish(value) ? null : Values.object(value);
    this.keys =
        object == null ? Collections.emptyIterator() : ScriptRuntime.toPropertyIterator(object);
  }

  Object next() {
    while (keys.hasNext()) {
      String key = JSType.toString(keys.next());
      if (object.has(key)) {
        return key;
      }
    }
    return ScriptRuntime.UNDEFINED;
  }
}
