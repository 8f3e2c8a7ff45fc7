package dev.iotajs.engine.jsr223;

import java.util.function.Function;

/**
 * A script's function as the host gets it: as a result, in bindings, or inside a live Map or List.
 * Calls are runs within the limits of the run that gave the function out. Safe for use by many
 * threads, one at a time; the others wait.
 */
public interface ScriptFunction extends Function<Object[], Object> {
  /**
   * Calls the function.
   *
   * @param thiz the receiver of the call; null for none
   * @param arguments values as they may be put into bindings
   * @return a plain value, or a live Map, List or ScriptFunction
   * @throws dev.iotajs.sandbox.ScriptException if the call does not end well
   * @throws IllegalStateException if an earlier run had to be stopped and took the realm with it
   */
  Object call(Object thiz, Object... arguments);

  /** Calls the function without a {@code this}. */
  @Override
  default Object apply(Object[] arguments) {
    return call(null, arguments);
  }
}
