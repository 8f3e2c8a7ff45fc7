package dev.iotajs.sandbox;

/** What happens when a script makes code from text, by {@code eval} or {@code Function}. */
public enum DynamicCode {
  /** It throws an {@code EvalError}. The default. */
  BLOCKED,
  /** The code runs with the same guards and limits as the script itself. */
  GUARDED
}
