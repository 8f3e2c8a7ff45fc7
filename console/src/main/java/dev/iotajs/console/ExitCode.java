package dev.iotajs.console;

import dev.iotajs.sandbox.LimitExceededException;
import dev.iotajs.sandbox.ScriptCancelledException;
import dev.iotajs.sandbox.ScriptException;

/** How the program ends. */
final class ExitCode {
  static final int DONE = 0;

  /** The script is wrong, threw, gave what is not JSON, or made the engine fail. */
  static final int SCRIPT_ERROR = 1;

  /** The command line or a file that it names is wrong: nothing was run. */
  static final int USAGE = 2;

  static final int LIMIT_EXCEEDED = 3;

  /** As shells have it for programs ended by Ctrl-C: 128 and the number of SIGINT. */
  static final int CANCELLED = 130;

  private ExitCode() {}

  static int of(ScriptException error) {
    if (error instanceof LimitExceededException) {
      return LIMIT_EXCEEDED;
    }
    return error instanceof ScriptCancelledException ? CANCELLED : SCRIPT_ERROR;
  }
}
