package dev.iotajs.engine.jsr223;

import dev.iotajs.sandbox.ScriptFrame;
import javax.script.ScriptException;

/** Turns whatever ended a run into the one exception that {@code javax.script} has. */
final class ScriptErrors {
  /** The name of our own script, whose places say nothing to anybody. */
  static final String PRELUDE = "<iota>";

  private ScriptErrors() {}

  /** The exception, with the place in the author's script, and what happened as its cause. */
  static ScriptException of(Throwable thrown) {
    ScriptException error = placed(thrown);
    error.initCause(thrown);
    return error;
  }

  private static ScriptException placed(Throwable thrown) {
    if (thrown instanceof dev.iotajs.sandbox.ScriptException) {
      for (ScriptFrame frame : ((dev.iotajs.sandbox.ScriptException) thrown).frames()) {
        if (!frame.file().equals(PRELUDE)) {
          return new ScriptException(
              thrown.getMessage(),
              frame.file(),
              frame.line(),
              frame.column() > 0 ? frame.column() : -1);
        }
      }
    }
    return new ScriptException(
        thrown instanceof LinkageError
            ? "The script engine cannot start: " + thrown
            : String.valueOf(thrown.getMessage()));
  }
}
