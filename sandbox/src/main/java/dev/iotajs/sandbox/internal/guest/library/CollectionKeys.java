package dev.iotajs.sandbox.internal.guest.library;

import org.openjdk.nashorn.internal.runtime.ConsString;
import org.openjdk.nashorn.internal.runtime.JSType;

/** Keys of maps and sets. */
final class CollectionKeys {
  private CollectionKeys() {}

  /** The key so that Java's equals tells keys apart as SameValueZero does. */
  static Object canonical(Object key) {
    if (key instanceof ConsString) {
      return key.toString();
    }
    if (key instanceof Number) {
      double number = ((Number) key).doubleValue();
      return JSType.isRepresentableAsInt(number) ? (Object) (int) number : (Object) number;
    }
    return key;
  }
}
