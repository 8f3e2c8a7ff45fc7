package dev.iotajs.sandbox;

import java.util.List;

/**
 * The engine failed, which is a fault of Iota and not of the script. The cause is for the host's
 * log; the message tells the script's author nothing about it.
 */
public final class ScriptFailureException extends ScriptException {
  private static final long serialVersionUID = 1;

  /**
   * Made by the sandbox.
   *
   * @param cause what happened
   * @param frames where the script was
   */
  public ScriptFailureException(Throwable cause, List<ScriptFrame> frames) {
    super("INTERNAL_ERROR", "The script engine failed", frames, cause);
  }
}
