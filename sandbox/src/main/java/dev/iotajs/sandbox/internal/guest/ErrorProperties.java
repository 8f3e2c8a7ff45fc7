package dev.iotajs.sandbox.internal.guest;

import dev.iotajs.sandbox.internal.guest.operations.Errors;
import org.openjdk.nashorn.internal.runtime.ScriptObject;
import org.openjdk.nashorn.internal.runtime.ScriptRuntime;

/**
 * Where an error was made is kept in properties that the engine adds. Not to frozen objects: all
 * errors of a realm would have what a script sets in their prototype.
 */
public final class ErrorProperties {
  private ErrorProperties() {}

  /** Asked before the engine sets one: something if that must not be, else null. */
  public static Object fixed(Object error, Object value) {
    return mayGain(error) ? null : ScriptRuntime.UNDEFINED;
  }

  /** Called before the engine gives an object a stack. */
  public static void requireOpen(Object self, Object error) {
    if (!mayGain(error)) {
      throw Errors.type("Cannot define the property stack of an object that is not extensible");
    }
  }

  private static boolean mayGain(Object error) {
    return !(error instanceof ScriptObject) || ((ScriptObject) error).isExtensible();
  }
}
