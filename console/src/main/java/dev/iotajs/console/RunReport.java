package dev.iotajs.console;

import dev.iotajs.engine.RunResult;
import dev.iotajs.sandbox.ScriptException;
import dev.iotajs.sandbox.ScriptSource;

/** Tells how a run ended. */
interface RunReport {
  /** It has a result. */
  void completed(RunResult result);

  /** It has none. */
  void failed(ScriptSource source, ScriptException error);

  /** It did not take place. */
  void misused(UsageException error);

  /** Iota itself, or the JVM, failed. */
  void broken(Throwable cause);
}
