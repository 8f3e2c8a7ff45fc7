package dev.iotajs.sandbox;

import java.util.List;

/** Somebody cancelled the run. */
public final class ScriptCancelledException extends ScriptException {
  private static final long serialVersionUID = 1;

  /**
   * Made by the sandbox.
   *
   * @param frames where the script was
   */
  public ScriptCancelledException(List<ScriptFrame> frames) {
    super("CANCELLED", "The run was cancelled", frames, null);
  }
}
