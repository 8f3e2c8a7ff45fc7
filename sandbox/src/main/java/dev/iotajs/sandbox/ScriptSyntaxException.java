package dev.iotajs.sandbox;

import java.util.List;

/** The text is not a script. {@link #frames} has one entry: the place of the mistake. */
public final class ScriptSyntaxException extends ScriptException {
  private static final long serialVersionUID = 1;

  /**
   * Made by the sandbox.
   *
   * @param message what is wrong
   * @param place where
   */
  public ScriptSyntaxException(String message, ScriptFrame place) {
    super("SYNTAX_ERROR", message, List.of(place), null);
  }
}
