package dev.iotajs.sandbox.internal.guest;

import dev.iotajs.sandbox.internal.guest.library.Slots;
import org.openjdk.nashorn.internal.runtime.ECMAException;
import org.openjdk.nashorn.internal.runtime.ScriptObject;

/**
 * Keeps the Java exception behind a script's Error in a Java field. The engine on its own makes it
 * a property, {@code nashornException}, by which scripts reach Java.
 */
public final class HiddenException {
  private HiddenException() {}

  /** The exception behind an Error, or null. Takes the place of the engine's method. */
  public static Object get(ScriptObject error) {
    return Slots.exception(error);
  }

  /** Remembers the exception in what it throws. Takes the place of the engine's method. */
  public static void set(ECMAException exception) {
    if (exception.thrown instanceof ScriptObject) {
      Slots.setException((ScriptObject) exception.thrown, exception);
    }
  }
}
