package dev.iotajs.sandbox.internal.guest.operations;

import org.openjdk.nashorn.internal.runtime.ScriptFunction;

/** A function object that constructs in its own way, knowing for whom. */
public interface Constructor {
  /**
   * Constructs.
   *
   * @param newTarget what {@code new} was used with
   */
  Object construct(Object[] arguments, ScriptFunction newTarget);
}
