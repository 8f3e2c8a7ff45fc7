package dev.iotajs.sandbox.internal.guest.operations;

import org.openjdk.nashorn.internal.objects.Global;
import org.openjdk.nashorn.internal.runtime.ECMAException;

/** Makes errors of the current realm, to be thrown. */
public final class Errors {
  private Errors() {}

  /** A TypeError with a message for the script's author. */
  public static ECMAException type(String message) {
    return thrown(Global.instance().newTypeError(message));
  }

  /** A RangeError with a message for the script's author. */
  public static ECMAException range(String message) {
    return thrown(Global.instance().newRangeError(message));
  }

  /** A ReferenceError with a message for the script's author. */
  public static ECMAException reference(String message) {
    return thrown(Global.instance().newReferenceError(message));
  }

  /** A SyntaxError with a message for the script's author. */
  public static ECMAException syntax(String message) {
    return thrown(Global.instance().newSyntaxError(message));
  }

  /** A value that a script throws. */
  public static ECMAException thrown(Object value) {
    return new ECMAException(value, null);
  }
}
