package dev.iotajs.sandbox.internal.guest.library;

import org.openjdk.nashorn.internal.runtime.JSType;
import org.openjdk.nashorn.internal.runtime.ScriptObject;

/** x. */
final class TypedArrays {
  private TypedArrays() {}

  static boolean isTypedArray(Object value) {
    return false;
  }

  static double lengthOf(ScriptObject array) {
    return JSType.toNumber(array.getLength());
  }
}
