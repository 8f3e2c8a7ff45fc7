package dev.iotajs.sandbox.internal.guest.operations;

import org.openjdk.nashorn.internal.runtime.Property;
import org.openjdk.nashorn.internal.runtime.ScriptObject;
import org.openjdk.nashorn.internal.runtime.Symbol;
import org.openjdk.nashorn.internal.runtime.UserAccessorProperty;

/** Copies objects that consist of nothing but values, which runs no code of a script. */
final class PlainCopy {
  private PlainCopy() {}

  /** Whether that was possible; if not, nothing was done. */
  static boolean copy(ScriptObject target, ScriptObject source) {
    if (!Define.isPlain(source) || !Define.isPlain(target) || source.getArray().length() > 0) {
      return false;
    }
    Property[] properties = source.getMap().getProperties();
    for (Property property : properties) {
      if (property instanceof UserAccessorProperty
          || property.isAccessorProperty()
          || property.getKey() instanceof Symbol) {
        return false;
      }
    }
    for (Property property : properties) {
      if (property.isEnumerable()) {
        Define.value(target, property.getKey(), property.getObjectValue(source, source));
      }
    }
    return true;
  }
}
