package dev.iotajs.sandbox.internal.guest;

import org.openjdk.nashorn.internal.runtime.ECMAException;
import org.openjdk.nashorn.internal.runtime.ScriptObject;

/**
 * Keeps the Java exception behind a script's Error. The engine on its own makes it a property,
 * {@code nashornException}, by which scripts reach Java.
 */
public final class HiddenException extends Extra {
  private ECMAException exception;

  private HiddenException() {}

  /** The exception behind an Error, or null. Takes the place of the engine's method. */
  public static Object get(ScriptObject error) {
    HiddenException hidden = find(error, HiddenException.class);
    return hidden == null ? null : hidden.exception;
  }

  /** Remembers the exception in what it throws. Takes the place of the engine's method. */
  public static void set(ECMAException exception) {
    if (exception.thrown instanceof ScriptObject) {
      ScriptObject error = (ScriptObject) exception.thrown;
      HiddenException hidden = find(error, HiddenException.class);
      if (hidden == null) {
        hidden = add(error, new HiddenException());
      }
      hidden.exception = exception;
    }
  }
}
