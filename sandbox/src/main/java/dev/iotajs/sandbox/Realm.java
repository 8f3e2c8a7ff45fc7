package dev.iotajs.sandbox;

import java.util.Map;

/**
 * A world for scripts to run in: a global object and intrinsics that nobody else has. A realm
 * serves one run at a time; giving it to another thread needs a safe hand-over, which a pool does.
 */
public interface Realm {
  /**
   * Makes a value a global constant for scripts. Maps and lists are copied and frozen, {@link
   * HostFunction}s become JavaScript functions.
   *
   * @param name the global's name
   * @param value null, a Boolean, Number, String, List, Map with String keys, or HostFunction;
   *     lists and maps may hold any of these
   * @throws IllegalArgumentException if the value is of another type; the message names the place
   */
  void define(String name, Object value);

  /**
   * Runs a program to its end and gives its result as JSON-safe Java values: null, Boolean,
   * Integer, Long, Double, String, List, Map with String keys. Interrupting the calling thread
   * cancels the run.
   *
   * @param program a program of the same sandbox
   * @param execution the limits, and the means to cancel
   * @return the result, null for {@code undefined}
   * @throws ScriptException the one way a run ends otherwise; its type tells which
   */
  default Object run(Program program, Execution execution) {
    return run(program, Map.of(), execution);
  }

  /**
   * The same, with constants that are defined first, as by {@link #define}, within the run's
   * limits.
   *
   * @param program a program of the same sandbox
   * @param constants values by name
   * @param execution the limits, and the means to cancel
   * @return the result, null for {@code undefined}
   * @throws ScriptException the one way a run ends otherwise; its type tells which
   * @throws IllegalArgumentException if a constant is of a type that {@link #define} refuses
   */
  Object run(Program program, Map<String, ?> constants, Execution execution);

  /**
   * Runs a program to its end and gives its result as it is: like {@link #run}, but objects, arrays
   * and functions are live {@link ScriptValue}s.
   *
   * @param program a program of the same sandbox
   * @param execution the limits, and the means to cancel
   * @return the result, null for {@code undefined}
   * @throws ScriptException the one way a run ends otherwise; its type tells which
   */
  Object evaluate(Program program, Execution execution);

  /**
   * The global object.
   *
   * @return a live view
   */
  ScriptValue global();

  /**
   * Sets writable globals, among them host objects that a script may hold and hand back, but do
   * nothing with.
   *
   * @param values the names and values to set as writable globals; what is no plain value becomes
   *     such an opaque object
   */
  void expose(Map<String, ?> values);

  /**
   * Gives scripts {@code require} and {@code import}; without this the one is no function, and the
   * other an error. To be called once, before any script runs.
   *
   * <p>Each module is run once for the realm. In a realm with {@link Isolation#TENANT} it is run
   * once for each run, so that no run finds what another made of a module.
   *
   * @param loader finds modules
   */
  void modules(ModuleLoader loader);

  /**
   * Whether the realm may be used again: it has not been left half-way by a breach, a cancellation
   * or a failure.
   *
   * @return whether it is usable
   */
  boolean usable();
}
