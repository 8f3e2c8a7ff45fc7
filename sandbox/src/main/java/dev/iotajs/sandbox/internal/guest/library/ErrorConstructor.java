package dev.iotajs.sandbox.internal.guest.library;

import org.openjdk.nashorn.internal.runtime.ScriptObject;

/** Functions of {@code Error}. */
public final class ErrorConstructor {
  private ErrorConstructor() {}

  /** {@code Error.isError}. */
  @Builtin(length = 1)
  public static Object isError(Object self, Object value) {
    return value instanceof ScriptObject
        && !(value instanceof ProxyLike)
        && ((ScriptObject) value).getClassName().equals("Error");
  }
}
