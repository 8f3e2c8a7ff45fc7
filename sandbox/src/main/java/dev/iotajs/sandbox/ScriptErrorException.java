package dev.iotajs.sandbox;

import java.util.List;

/** The script threw, and did not catch. */
public final class ScriptErrorException extends ScriptException {
  private static final long serialVersionUID = 1;

  private final String errorName;
  private final String errorCode;
  private final transient Object thrown;

  /**
   * Made by the sandbox.
   *
   * @param errorName the error's name, as in {@code TypeError}; empty if what was thrown is no
   *     Error
   * @param message the error's message, or the thrown value as text
   * @param errorCode the error's {@code code} property, or null
   * @param thrown the thrown value if it is a plain one; null for an object
   * @param frames where
   */
  public ScriptErrorException(
      String errorName, String message, String errorCode, Object thrown, List<ScriptFrame> frames) {
    super("SCRIPT_ERROR", errorName.isEmpty() ? message : errorName + ": " + message, frames, null);
    this.errorName = errorName;
    this.errorCode = errorCode;
    this.thrown = thrown;
  }

  /**
   * The error's name.
   *
   * @return the name, as in {@code TypeError}; empty if what was thrown is no Error
   */
  public String errorName() {
    return errorName;
  }

  /**
   * The error's {@code code} property, which errors of host functions have.
   *
   * @return the code, or null if there is none
   */
  public String errorCode() {
    return errorCode;
  }

  /**
   * The thrown value.
   *
   * @return a string, number or boolean; null for anything else, and after serialisation
   */
  public Object thrown() {
    return thrown;
  }
}
