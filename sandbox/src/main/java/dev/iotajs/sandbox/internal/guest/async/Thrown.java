package dev.iotajs.sandbox.internal.guest.async;

import dev.iotajs.sandbox.internal.guest.Caught;
import dev.iotajs.sandbox.internal.guest.HiddenException;
import org.openjdk.nashorn.internal.runtime.ECMAException;
import org.openjdk.nashorn.internal.runtime.ScriptObject;

/** What scripts throw: from exception to value, and back. */
final class Thrown {
  private Thrown() {}

  /** The value that a script's catch clause would see. What ends the run goes on. */
  static Object value(Throwable thrown) {
    return ((ECMAException) Caught.admit(thrown)).thrown;
  }

  /** An exception with a value; for an Error the one with the place where it was made. */
  static ECMAException exception(Object value) {
    if (value instanceof ScriptObject) {
      Object made = HiddenException.get((ScriptObject) value);
      if (made instanceof ECMAException && ((ECMAException) made).thrown == value) {
        return (ECMAException) made;
      }
    }
    return new ECMAException(value, null);
  }
}
